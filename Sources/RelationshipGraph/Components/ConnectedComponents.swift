/// A division of the vertices into components, numbered by their smallest vertex.
public struct ConnectedComponents: Sendable, Hashable {
  /// The component of each vertex.
  public let labels: [Int32]
  /// The number of components: 0 for the empty graph.
  public let count: Int

  init(labels: [Int32], count: Int) {
    self.labels = labels
    self.count = count
  }

  /// The vertices of each component, ascending.
  ///
  /// - Complexity: O(V).
  public var members: [[Graph.Vertex]] {
    var members = [[Graph.Vertex]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[Int(label)].append(Int32(vertex)) }
    return members
  }
}

extension Graph {
  /// The components connected by edges in whatever direction (weakly connected, in a directed graph).
  ///
  /// A vertex without edges is a component of its own. Weights, parallel edges and self-loops change nothing.
  ///
  /// Source: Sutton, Ben-Nun and Barak, "Optimizing parallel graph connectivity computation via subgraph sampling", 2018
  /// (Afforest), on the union-find of Rem (Patwary, Blair and Manne, "Experiments on union-find algorithms", 2010).
  /// - Complexity: O(V + E log V); where one component holds most vertices, as it mostly does, near O(V) in an undirected
  ///   graph.
  public func connectedComponents() -> ConnectedComponents {
    var workspace = Workspace()
    return connectedComponents(using: &workspace)
  }

  /// The components connected by edges in whatever direction, with the caller's memory. See ``connectedComponents()``.
  public func connectedComponents(using workspace: inout Workspace) -> ConnectedComponents {
    workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { _, parent in
      for vertex in parent.indices { parent[vertex] = Int32(truncatingIfNeeded: vertex) }
      withUnsafeRows { rows in joinAll(of: rows, in: DisjointSets(parent: parent)) }
      var count: Int32 = 0
      // A parent is never greater than its child, so its label is there before it is needed.
      let labels = [Int32](uninitialized: vertexCount) { labels, initialized in
        for vertex in parent.indices {
          if Int(parent[vertex]) == vertex {
            labels[vertex] = count
            count &+= 1
          } else {
            labels[vertex] = labels[Int(parent[vertex])]
          }
        }
        initialized = vertexCount
      }
      return ConnectedComponents(labels: labels, count: Int(count))
    }
  }

  /// Joins the ends of all edges.
  ///
  /// The first two arcs of each vertex mostly join the greatest component already. An undirected edge is seen from both
  /// ends, so the arcs of the vertices in that component need not be looked at: those that lead out of it are seen from
  /// the other side. 100 000 vertices take 1.9 ms rather than 2.4 at an average degree of 7, 2.1 rather than 4.7 at 50.
  private func joinAll(of rows: UnsafeRows, in sets: DisjointSets) {
    guard !isDirected else {
      for vertex in 0..<vertexCount {
        for arc in rows.arcs(of: vertex) { sets.join(vertex, Int(rows.targets[arc])) }
      }
      return
    }
    let sampled = 2
    for vertex in 0..<vertexCount {
      for arc in rows.arcs(of: vertex).prefix(sampled) { sets.join(vertex, Int(rows.targets[arc])) }
    }
    let greatest = sets.flattenFindingMajority()
    for vertex in 0..<vertexCount where sets.parent[vertex] != greatest {
      for arc in rows.arcs(of: vertex).dropFirst(sampled) { sets.join(vertex, Int(rows.targets[arc])) }
    }
  }
}

/// Union-find whose representatives are the smallest members: a parent is never greater than its child.
///
/// Unchecked: what is joined are indices of `parent`, and so is all that `parent` holds.
private struct DisjointSets {
  let parent: UnsafeMutableBufferPointer<Int32>

  /// Joins the sets of two members, climbing from both at once and shortening the way by splicing.
  @inline(__always) func join(_ one: Int, _ other: Int) {
    var (one, other) = (one, other)
    while parent[one] != parent[other] {
      if parent[one] < parent[other] { swap(&one, &other) }
      let above = Int(parent[one])
      parent[one] = parent[other]
      if above == one { return }
      one = above
    }
  }

  /// Makes every member point at its representative, and answers the one that most do, if more than half do; else any.
  ///
  /// Source: Boyer and Moore, "MJRTY: a fast majority vote algorithm", 1981.
  func flattenFindingMajority() -> Int32 {
    var candidate: Int32 = -1
    var lead = 0
    for member in parent.indices {
      let representative = parent[Int(parent[member])]
      parent[member] = representative
      if lead == 0 { candidate = representative }
      lead += representative == candidate ? 1 : -1
    }
    return candidate
  }
}
