/// The vertices each of which alone holds the sources and the targets together.
public struct SinglePointsOfFailure: Sendable, Hashable {
  /// The vertices whose removal makes every target unreachable, ascending; never a target.
  /// Empty when nothing is reachable: then there is nothing left to fail, see `isReachable`.
  public let vertices: [Graph.Vertex]
  /// Whether any target can be reached from any source.
  public let isReachable: Bool
}

extension Graph {
  /// The single points of failure between sources and targets, along the direction of the edges. A source can be one.
  /// The targets stay together as one seat: a vertex counts only if it cuts off all of them. A source that is itself a
  /// target needs nobody, so there is none.
  ///
  /// They are the dominators, from the sources, of the nearest common dominator of the targets.
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(E log V), near linear in practice.
  public func singlePointsOfFailure(
    from sources: [Vertex], to targets: [Vertex]
  ) throws(GraphError) -> SinglePointsOfFailure {
    var workspace = Workspace()
    return try singlePointsOfFailure(from: sources, to: targets, using: &workspace)
  }

  /// ``singlePointsOfFailure(from:to:)`` in memory that the caller keeps.
  public func singlePointsOfFailure(
    from sources: [Vertex], to targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> SinglePointsOfFailure {
    try checkVertices(targets)
    return try dominatorTree(from: sources, using: &workspace).singlePointsOfFailure(to: targets)
  }
}

extension DominatorTree {
  /// ``Graph/singlePointsOfFailure(from:to:)`` from the tree's sources, for callers that ask about several seats. A
  /// target that does not exist is not reachable.
  ///
  /// - Complexity: O(V + t log t) for t targets in most trees, O(t V) at worst.
  public func singlePointsOfFailure(to targets: [Graph.Vertex]) -> SinglePointsOfFailure {
    guard let common = commonDominator(of: targets) else {
      return SinglePointsOfFailure(vertices: [], isReachable: false)
    }
    // The only target that can dominate all targets is their common dominator itself.
    let isTarget = targets.contains(order[common])
    let vertices = chain(above: isTarget ? Int(parent[common]) : common)
    return SinglePointsOfFailure(vertices: vertices.sorted(), isReachable: true)
  }
}
