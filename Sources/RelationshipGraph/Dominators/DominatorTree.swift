/// Who must be passed on every path from the sources: the dominator tree below a virtual root joined to all of them.
public struct DominatorTree: Sendable, Hashable {
  /// The reachable vertices in depth-first order; position 0 is the virtual root, which has no vertex (−1).
  let order: [Int32]
  /// The position in `order` of each vertex, −1 if unreachable.
  let position: [Int32]
  /// The immediate dominator of each position, as a position; the root's is itself.
  let parent: [Int32]

  /// Whether any path leads from a source to the vertex. A vertex that does not exist is not reachable.
  public func isReachable(_ vertex: Graph.Vertex) -> Bool { reachablePosition(of: vertex) != nil }

  /// The last vertex that every path from the sources to this one passes before it; `nil` when there is none (several
  /// sources lead here apart) or the vertex is unreachable.
  public func immediateDominator(of vertex: Graph.Vertex) -> Graph.Vertex? {
    guard let place = reachablePosition(of: vertex), parent[place] > 0 else { return nil }
    return order[Int(parent[place])]
  }

  /// Every other vertex that all paths from the sources to this one pass, the nearest first. Empty when unreachable.
  public func dominators(of vertex: Graph.Vertex) -> [Graph.Vertex] {
    guard let place = reachablePosition(of: vertex) else { return [] }
    return chain(above: Int(parent[place]))
  }

  /// For every single removal at once: how many reachable vertices would be lost with each vertex, itself not counted.
  ///
  /// - Complexity: O(V).
  public func lostByRemoval() -> [Int] {
    lost(counting: [Int32](repeating: 1, count: order.count))
  }

  /// For every single removal at once: how many of the targets would be lost with each vertex, itself not counted. A
  /// target listed several times counts once; one that is unreachable or does not exist is not lost by anybody.
  ///
  /// - Complexity: O(V).
  public func lostByRemoval(countingOnly targets: [Graph.Vertex]) -> [Int] {
    var isTarget = [Int32](repeating: 0, count: order.count)
    for target in targets {
      if let place = reachablePosition(of: target) { isTarget[place] = 1 }
    }
    return lost(counting: isTarget)
  }

  /// The sum of the counts strictly below each vertex.
  private func lost(counting counts: [Int32]) -> [Int] {
    var sums = counts
    for place in stride(from: order.count - 1, to: 0, by: -1) { sums[Int(parent[place])] += sums[place] }
    return position.map { $0 < 0 ? 0 : Int(sums[Int($0)] - counts[Int($0)]) }
  }

  /// The deepest position that dominates, or is, every reachable vertex of the list; `nil` when none is reachable.
  func commonDominator(of vertices: [Graph.Vertex]) -> Int? {
    var common: Int?
    for vertex in vertices {
      guard var one = reachablePosition(of: vertex) else { continue }
      var other = common ?? one
      // A dominator always comes earlier in depth-first order, so the later of the two climbs.
      while one != other {
        if one > other { one = Int(parent[one]) } else { other = Int(parent[other]) }
      }
      common = one
    }
    return common
  }

  /// The vertices at a position and above it, without the virtual root.
  func chain(above place: Int) -> [Graph.Vertex] {
    var place = place
    var vertices: [Graph.Vertex] = []
    while place > 0 {
      vertices.append(order[place])
      place = Int(parent[place])
    }
    return vertices
  }

  private func reachablePosition(of vertex: Graph.Vertex) -> Int? {
    guard position.indices.contains(Int(vertex)), position[Int(vertex)] > 0 else { return nil }
    return Int(position[Int(vertex)])
  }
}

extension Graph {
  /// The dominator tree from a set of sources, along the direction of the edges. Without sources nothing is reachable.
  ///
  /// Source: Georgiadis, "Linear-time algorithms for dominators and related problems", 2005 (Semi-NCA).
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(E log V), near linear in practice.
  public func dominatorTree(from sources: [Vertex]) throws(GraphError) -> DominatorTree {
    var workspace = Workspace()
    return try dominatorTree(from: sources, using: &workspace)
  }

  /// ``dominatorTree(from:)`` in memory that the caller keeps; only the tree itself is allocated.
  public func dominatorTree(
    from sources: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> DominatorTree {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources in
      tree(from: sources, using: &workspace)
    }
  }

  private func tree(from sources: UnsafeBufferPointer<Vertex>, using workspace: inout Workspace) -> DominatorTree {
    var position = [Int32](repeating: -1, count: vertexCount)
    return workspace.withUninitializedScratch(of: Int32.self, count: 2 * (vertexCount + 1)) { workspace, scratch in
      let order = UnsafeMutableBufferPointer(rebasing: scratch[...vertexCount])
      let parent = UnsafeMutableBufferPointer(rebasing: scratch[(vertexCount + 1)...])
      let count = withUnsafeRowsBothWays { outgoing, incoming in
        position.withUnsafeMutableBufferPointer { position in
          var search = SemiNCA(
            outgoing: outgoing, incoming: incoming, position: position, order: order, parent: parent)
          search.number(from: sources, using: &workspace)
          search.findDominators(from: sources, using: &workspace)
          return search.count
        }
      }
      return DominatorTree(order: Array(order[..<count]), position: position, parent: Array(parent[..<count]))
    }
  }
}
