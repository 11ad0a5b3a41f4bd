/// How many ways lead from the sources to the targets without sharing a vertex, and the fewest vertices that close all.
public struct VertexConnectivity: Sendable, Hashable {
  /// The greatest number of paths that share no vertex but targets.
  public let disjointPaths: Int
  /// The smallest set of vertices, none a target, without which no path is left; of several the one whose ascending
  /// list of vertices comes first lexicographically. As many as there are disjoint paths (Menger), unless a source is
  /// a target: then no set will do, and this is empty.
  public let cut: [Graph.Vertex]
  /// Such disjoint paths, each from a source to the first target it meets, by their first vertex.
  public let paths: [[Graph.Vertex]]
  /// Whether some set of vertices separates sources from targets: false only if a source is itself a target.
  public let isSeparable: Bool
}

extension Graph {
  /// The greatest number of vertex-disjoint paths from a super-source over `sources` to a super-target over `targets`,
  /// along the direction of the edges, with a minimum cut. Weights are ignored.
  ///
  /// Every vertex but the targets can lie on one path only, the sources too: a source is a vertex that can be cut.
  /// Targets end any number of paths, are never passed through and are never in the cut.
  /// A source that is a target is one path by itself, and counts once.
  ///
  /// Source: Menger's theorem by augmenting paths (Ford and Fulkerson) on the split graph, which is never built, found by
  /// searching from both ends (Pohl, "Bi-directional search", 1971); the cut by Picard and Queyranne, "On the structure
  /// of all minimum cuts in a network", 1980.
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(d (V + E)) for d disjoint paths. ``disjointPathCount(from:to:)`` is for the number alone.
  public func vertexConnectivity(
    from sources: [Vertex], to targets: [Vertex]
  ) throws(GraphError) -> VertexConnectivity {
    var workspace = Workspace()
    return try vertexConnectivity(from: sources, to: targets, using: &workspace)
  }

  /// ``vertexConnectivity(from:to:)`` in memory that the caller keeps.
  public func vertexConnectivity(
    from sources: [Vertex], to targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> VertexConnectivity {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try withCheckedVertices(targets, using: &workspace) { workspace, targets in
        DisjointPathFlow.with(self, from: sources, using: &workspace) { workspace, flow in
          flow.connectivity(to: targets, using: &workspace)
        }
      }
    }
  }

  /// ``vertexConnectivity(from:to:)`` for each of several lists of targets by itself, in the order given and in memory
  /// that the caller keeps. The preparation is done once, as in ``disjointPathCounts(from:toEach:)``.
  /// - Throws: `GraphError.vertexOutOfRange`.
  public func vertexConnectivities(
    from sources: [Vertex], toEach seats: [[Vertex]], using workspace: inout Workspace
  ) throws(GraphError) -> [VertexConnectivity] {
    for targets in seats { try checkVertices(targets) }
    return try withCheckedVertices(sources, using: &workspace) { workspace, sources in
      DisjointPathFlow.with(self, from: sources, using: &workspace) { workspace, flow in
        seats.map { targets in
          withDistinctVertices(targets, using: &workspace) { workspace, targets in
            flow.connectivity(to: targets, using: &workspace)
          }
        }
      }
    }
  }
}

extension DisjointPathFlow {
  /// The connectivity to some targets, which are forgotten afterwards.
  fileprivate mutating func connectivity(
    to targets: UnsafeBufferPointer<Graph.Vertex>, using workspace: inout Workspace
  ) -> VertexConnectivity {
    restart(to: targets)
    defer { restart(to: UnsafeBufferPointer(start: nil, count: 0)) }
    let count = countPaths()
    var paths = paths
    for source in sources where isTarget(source) { paths.append([source]) }
    paths.sort { $0.lexicographicallyPrecedes($1) }
    let isSeparable = !sources.contains { isTarget($0) }
    return VertexConnectivity(
      disjointPaths: count, cut: isSeparable ? smallestMinimumCut(using: &workspace) : [], paths: paths,
      isSeparable: isSeparable)
  }
}
