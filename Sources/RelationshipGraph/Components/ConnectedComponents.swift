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
    workspace.withUninitializedScratch(of: DisjointSets.Pair.self, count: DisjointSets.batchSize) { _, batch in
      var count = 0
      // The sets and then the labels need nothing but the memory of the answer.
      let labels = [Int32](uninitialized: vertexCount) { labels, initialized in
        for vertex in labels.indices { labels[vertex] = Int32(truncatingIfNeeded: vertex) }
        initialized = vertexCount
        let sets = DisjointSets(parent: labels, batch: batch)
        withUnsafeRows { rows in joinAll(of: rows, in: sets) }
        count = sets.number()
      }
      return ConnectedComponents(labels: labels, count: count)
    }
  }

  /// Joins the ends of all edges.
  ///
  /// The first two arcs of each vertex mostly join the greatest component already. An undirected edge is seen from both
  /// ends, so the arcs of the vertices in that component need not be looked at: those that lead out of it are seen from
  /// the other side.
  private func joinAll(of rows: UnsafeRows, in sets: DisjointSets) {
    guard !isDirected else {
      for vertex in 0..<vertexCount {
        for arc in rows.arcs(of: vertex) { sets.join(vertex, Int(rows.targets[arc])) }
      }
      return
    }
    for vertex in 0..<vertexCount {
      for arc in rows.arcs(of: vertex).prefix(1) { sets.join(vertex, Int(rows.targets[arc])) }
    }
    joinSecondArcs(of: rows, in: sets)
    let greatest = sets.likelyMajority()
    for vertex in 0..<vertexCount where sets.climb(from: vertex) != greatest {
      for arc in rows.arcs(of: vertex).dropFirst(2) { sets.join(vertex, Int(rows.targets[arc])) }
    }
  }

  /// Joins the ends of the second arc of each vertex, in batches: many are in one set already, two steps up. Finding that
  /// out hangs on no comparison, so that a processor waits for many vertices at a time, where in a join it waits for
  /// each. One million people take 17 ms rather than 26, 100 000 take 1.2 rather than 2.0, and 300 as long as before.
  private func joinSecondArcs(of rows: UnsafeRows, in sets: DisjointSets) {
    for start in stride(from: 0, to: vertexCount, by: DisjointSets.batchSize) {
      var waiting = 0
      for vertex in start..<min(start + DisjointSets.batchSize, vertexCount) {
        let arcs = rows.arcs(of: vertex)
        guard arcs.count > 1 else { continue }
        let end = Int(rows.targets[arcs.lowerBound + 1])
        let pair = DisjointSets.Pair(one: sets.climb(from: vertex), other: sets.climb(from: end))
        sets.batch[waiting] = pair
        waiting &+= pair.one == pair.other ? 0 : 1
      }
      for pair in sets.batch[..<waiting] { sets.join(Int(pair.one), Int(pair.other)) }
    }
  }
}

/// Union-find whose representatives are the smallest members: a parent is never greater than its child.
///
/// Unchecked: what is joined are indices of `parent`, and so is all that `parent` holds; a batch has room for one pair
/// from each of so many vertices.
private struct DisjointSets {
  struct Pair: BitwiseCopyable {
    let one: Int32
    let other: Int32
  }

  static let batchSize = 256

  let parent: UnsafeMutableBufferPointer<Int32>
  /// Pairs that wait to be joined.
  let batch: UnsafeMutableBufferPointer<Pair>

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

  /// Makes a member point at the one two steps up, and answers that.
  @inline(__always) func climb(from member: Int) -> Int32 {
    let above = parent[Int(parent[member])]
    parent[member] = above
    return above
  }

  /// The representative of most members, if more than half of a sample of some dozens have the same; else any.
  ///
  /// Source: Boyer and Moore, "MJRTY: a fast majority vote algorithm", 1981.
  func likelyMajority() -> Int32 {
    var candidate: Int32 = -1
    var lead = 0
    for member in stride(from: 0, to: parent.count, by: max(1, parent.count / 32)) {
      var representative = parent[member]
      while parent[Int(representative)] != representative { representative = parent[Int(representative)] }
      if lead == 0 { candidate = representative }
      lead += representative == candidate ? 1 : -1
    }
    return candidate
  }

  /// Gives every member the number of its set instead of its parent, in the order of the smallest members, and answers
  /// how many sets there are. A parent is never greater than its child, so its number is there before it is needed.
  func number() -> Int {
    var count: Int32 = 0
    for member in parent.indices {
      if Int(parent[member]) == member {
        parent[member] = count
        count &+= 1
      } else {
        parent[member] = parent[Int(parent[member])]
      }
    }
    return Int(count)
  }
}
