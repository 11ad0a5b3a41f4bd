/// The edges of least total weight that separate the sources from the targets.
public struct MinimumCut: Sendable, Hashable {
  /// The sum of the weights of `edges`: 0 where nothing leads from the sources to the targets, infinite if a source is
  /// itself a target or the sum exceeds the greatest number.
  public let value: Double
  /// The indices of the edges, ascending. Of several minimum cuts it is the one nearest the sources: what stays
  /// connected with them is least. Edges of weight 0 hold nothing together and are never in it.
  public let edges: [Int]
  /// Whether some set of edges separates sources from targets: false only if a source is itself a target.
  public let isSeparable: Bool
}

extension Graph {
  /// The edges of least total weight without which no path of edges of positive weight leads from any source to any
  /// target, along the direction of the edges. Vertices cannot be cut: sources and targets hold any number of paths.
  /// Self-loops are in no cut; parallel edges must all be cut.
  ///
  /// Source: Ford and Fulkerson's theorem; shortest augmenting paths by Edmonds and Karp, "Theoretical improvements in
  /// algorithmic efficiency for network flow problems", 1972, all those of one length in a phase as in Dinic, 1970,
  /// and found by searching from both ends.
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(V E²) at worst; in practice a few dozen phases that each see the neighbourhood of both ends, and
  ///   O(V + E) for the edges. ``minimumCutValue(from:to:)`` is for the value alone.
  public func minimumCut(from sources: [Vertex], to targets: [Vertex]) throws(GraphError) -> MinimumCut {
    var workspace = Workspace()
    return try minimumCut(from: sources, to: targets, using: &workspace)
  }

  /// ``minimumCut(from:to:)`` in memory that the caller keeps.
  public func minimumCut(
    from sources: [Vertex], to targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> MinimumCut {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try withCheckedVertices(targets, using: &workspace) { workspace, targets in
        guard areDisjoint(sources, targets) else { return MinimumCut(value: .infinity, edges: [], isSeparable: false) }
        return CapacityFlow.with(self, from: sources, using: &workspace) { flow in
          flow.restart(to: targets)
          flow.maximise()
          let cut = flow.minimumCut()
          return MinimumCut(value: cut.value, edges: cut.edges, isSeparable: true)
        }
      }
    }
  }

  /// The value of a minimum cut, which is that of a maximum flow: ``minimumCut(from:to:)`` without the edges. The two
  /// may differ in the last digits, since they add different numbers.
  ///
  /// - Throws: `GraphError.vertexOutOfRange`.
  public func minimumCutValue(from sources: [Vertex], to targets: [Vertex]) throws(GraphError) -> Double {
    var workspace = Workspace()
    return try minimumCutValue(from: sources, to: targets, using: &workspace)
  }

  /// ``minimumCutValue(from:to:)`` in memory that the caller keeps.
  public func minimumCutValue(
    from sources: [Vertex], to targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> Double {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try withCheckedVertices(targets, using: &workspace) { workspace, targets in
        guard areDisjoint(sources, targets) else { return .infinity }
        return CapacityFlow.with(self, from: sources, using: &workspace) { flow in
          flow.restart(to: targets)
          flow.maximise()
          return flow.value
        }
      }
    }
  }

  /// ``minimumCutValue(from:to:)`` for each target by itself, in the order given.
  ///
  /// The preparation, O(V + E), is done once, and between targets only what was touched is reset.
  /// - Throws: `GraphError.vertexOutOfRange`.
  public func minimumCutValues(from sources: [Vertex], toEach targets: [Vertex]) throws(GraphError) -> [Double] {
    var workspace = Workspace()
    return try minimumCutValues(from: sources, toEach: targets, using: &workspace)
  }

  /// ``minimumCutValues(from:toEach:)`` in memory that the caller keeps.
  public func minimumCutValues(
    from sources: [Vertex], toEach targets: [Vertex], using workspace: inout Workspace
  ) throws(GraphError) -> [Double] {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try checkVertices(targets)
      return CapacityFlow.with(self, from: sources, using: &workspace) { flow in
        targets.withUnsafeBufferPointer { targets in
          targets.indices.map { index in
            let target = UnsafeBufferPointer(rebasing: targets[index...index])
            guard areDisjoint(sources, target) else { return .infinity }
            flow.restart(to: target)
            flow.maximise()
            return flow.value
          }
        }
      }
    }
  }

  /// Whether two ascending lists share no vertex.
  private func areDisjoint(_ some: UnsafeBufferPointer<Vertex>, _ others: UnsafeBufferPointer<Vertex>) -> Bool {
    var rest = others[...]
    for vertex in some {
      rest = rest.drop { $0 < vertex }
      if rest.first == vertex { return false }
    }
    return true
  }
}
