extension Graph {
  /// The greatest number of vertex-disjoint paths from the sources to the targets, which is also the smallest number of
  /// vertices that close all: ``vertexConnectivity(from:to:)`` without the paths and the cut.
  ///
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(d (V + E)) for d disjoint paths, far less where sources and targets lie near each other.
  public func disjointPathCount(from sources: [Vertex], to targets: [Vertex]) throws(GraphError) -> Int {
    var workspace = Workspace()
    return try disjointPathCount(from: sources, to: targets, using: &workspace)
  }

  /// ``disjointPathCount(from:to:)`` in memory that the caller keeps.
  public func disjointPathCount(
    from sources: [Vertex], to targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> Int {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try withCheckedVertices(targets, using: &workspace) { workspace, targets in
        DisjointPathFlow.with(self, from: sources, using: &workspace) { _, flow in
          flow.restart(to: targets)
          return flow.countPaths()
        }
      }
    }
  }

  /// ``disjointPathCount(from:to:)`` for each target by itself, in the order given.
  ///
  /// The preparation, O(V) or in a directed graph O(V + E), is done once, and between targets only what was touched is
  /// reset.
  /// - Throws: `GraphError.vertexOutOfRange`.
  public func disjointPathCounts(from sources: [Vertex], toEach targets: [Vertex]) throws(GraphError) -> [Int] {
    var workspace = Workspace()
    return try disjointPathCounts(from: sources, toEach: targets, using: &workspace)
  }

  /// ``disjointPathCounts(from:toEach:)`` in memory that the caller keeps.
  public func disjointPathCounts(
    from sources: [Vertex], toEach targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> [Int] {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try checkVertices(targets)
      return DisjointPathFlow.with(self, from: sources, using: &workspace) { _, flow in
        targets.withUnsafeBufferPointer { targets in
          targets.indices.map { index in
            flow.restart(to: UnsafeBufferPointer(rebasing: targets[index...index]))
            return flow.countPaths()
          }
        }
      }
    }
  }
}
