/// How reaching a vertex counts by the number of edges on the way.
public enum Reach: Sendable, Hashable {
  /// 1 within so many steps (Borgatti's m-reach), 0 beyond. A number below 0 is read as 0.
  case within(steps: Int)
  /// 1 / distance.
  case distanceWeighted

  /// What a vertex counts at a distance; a member of the set, at distance 0, counts 1.
  @inline(__always) func value(at distance: Int) -> Double {
    switch self {
    case .within(let steps): distance <= max(0, steps) ? 1 : 0
    case .distanceWeighted: distance == 0 ? 1 : 1 / Double(distance)
    }
  }
}

extension Graph {
  /// How well a set of vertices reaches the graph along the direction of the edges, from 0 to 1: the mean over all
  /// vertices of what each counts by its distance from the nearest member. Members count 1, unreachable vertices 0; an
  /// empty graph or set has 0. Weights are ignored.
  ///
  /// Source: Borgatti, "Identifying sets of key players in a social network", 2006.
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(V + E).
  public func reach(from vertices: [Vertex], _ reach: Reach) throws(GraphError) -> Double {
    var workspace = Workspace()
    return try self.reach(from: vertices, reach, using: &workspace)
  }

  /// ``reach(from:_:)`` in memory that the caller keeps.
  public func reach(
    from vertices: [Vertex], _ reach: Reach, using workspace: inout Workspace
  ) throws(GraphError) -> Double {
    try withCheckedVertices(vertices, using: &workspace) { workspace, vertices in
      withReachSearch(reach, using: &workspace) { search in
        for vertex in vertices { search.add(vertex) }
        return vertexCount == 0 ? 0 : search.total / Double(vertexCount)
      }
    }
  }

  /// The key players who reach the graph best (Borgatti's KPP-POS): the set of `count` vertices, or all if there are
  /// fewer, with the greatest ``reach(from:_:)``.
  ///
  /// Exact if at most `budget` sets are to be compared, among at most 2048 vertices, and always for one vertex; else
  /// greedy, which reaches at least 1 − 1/e = 63 % of the best (Nemhauser, Wolsey and Fisher, 1978), and re-examines a
  /// vertex only if what it last added could still be the most (Minoux, 1978).
  /// - Complexity: O(V (V + E)), less where few steps are allowed, and if exact O(V C(V, count)).
  public func reachingKeyPlayers(count: Int, _ reach: Reach, budget: Int = 100_000) -> KeyPlayers {
    var workspace = Workspace()
    return reachingKeyPlayers(count: count, reach, budget: budget, using: &workspace)
  }

  /// ``reachingKeyPlayers(count:_:budget:)`` in memory that the caller keeps.
  public func reachingKeyPlayers(
    count: Int, _ reach: Reach, budget: Int = 100_000, using workspace: inout Workspace
  ) -> KeyPlayers {
    let count = max(0, min(count, vertexCount))
    guard count > 0 else { return KeyPlayers(vertices: [], value: 0, isExact: true) }
    // For more vertices the table of all pairs would be large however few the sets are.
    let isExact = count == 1 || vertexCount <= 2048 && Combinations.areAtMost(budget, of: count, below: vertexCount)
    return withReachSearch(reach, using: &workspace) { search in
      let best = isExact && count > 1 ? search.bestSet(of: count) : search.greedySet(of: count)
      return KeyPlayers(
        vertices: best.vertices, value: min(1, best.total / Double(vertexCount)), isExact: isExact)
    }
  }

  private func withReachSearch<Result>(
    _ reach: Reach, using workspace: inout Workspace, _ body: (inout ReachSearch) -> Result
  ) -> Result {
    withUnsafeRows { outgoing in
      workspace.withScratch(repeating: Int32.max, count: 2 * vertexCount) { workspace, distances in
        workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { _, queue in
          var search = ReachSearch(
            reach: reach, outgoing: outgoing, nearest: .init(rebasing: distances[..<vertexCount]),
            distance: .init(rebasing: distances[vertexCount...]), queue: queue)
          return body(&search)
        }
      }
    }
  }
}
