extension Graph {
  /// The share of the pairs of remaining vertices that are not connected once some vertices are gone, from 0 (all hang
  /// together) to 1 (nobody is connected with anybody, or fewer than two remain). Directions and weights are ignored.
  ///
  ///     F = 1 − Σ over components s (s − 1) / (m (m − 1))   for components of s among m remaining vertices
  ///
  /// Borgatti's other form, in which a connected pair counts by its distance, is left out: it needs the distances of all
  /// pairs for every set.
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(V + E).
  public func fragmentation(without vertices: [Vertex] = []) throws(GraphError) -> Double {
    var workspace = Workspace()
    return try fragmentation(without: vertices, using: &workspace)
  }

  /// ``fragmentation(without:)`` in memory that the caller keeps.
  public func fragmentation(
    without vertices: [Vertex] = [], using workspace: inout Workspace
  ) throws(GraphError) -> Double {
    try withCheckedVertices(vertices, using: &workspace) { workspace, removed in
      withFragmentationPass(using: &workspace) { pass in
        for vertex in removed { pass.isRemoved[Int(vertex)] = true }
        pass.run()
        return fragmentation(connectedPairs: pass.connectedPairs, remaining: vertexCount - removed.count)
      }
    }
  }

  /// The key players whose removal fragments the graph most (Borgatti's KPP-NEG): the set of `count` vertices, or all
  /// if there are fewer, with the greatest ``fragmentation(without:)``.
  ///
  /// Exact if at most `budget` sets are to be compared, and always for one vertex; else greedy. Either way one
  /// depth-first pass finds the best vertex to add to a set, by the same reasoning as for articulation points.
  /// - Complexity: O(count (V + E)) if greedy; O((V + E) C(V, count − 1)) if exact.
  public func fragmentingKeyPlayers(count: Int, budget: Int = 100_000) -> KeyPlayers {
    var workspace = Workspace()
    return fragmentingKeyPlayers(count: count, budget: budget, using: &workspace)
  }

  /// ``fragmentingKeyPlayers(count:budget:)`` in memory that the caller keeps.
  public func fragmentingKeyPlayers(count: Int, budget: Int = 100_000, using workspace: inout Workspace) -> KeyPlayers {
    let count = max(0, min(count, vertexCount))
    let isExact = count <= 1 || Combinations.areAtMost(budget, of: count, below: vertexCount)
    return withFragmentationPass(using: &workspace) { pass in
      var best = (vertices: [Int](), connectedPairs: 0)
      if count == 0 {
        pass.run()
        best.connectedPairs = pass.connectedPairs
      } else if isExact {
        best.connectedPairs = .max
        var prefixes = Combinations(of: count - 1, below: vertexCount - 1)
        repeat {
          for vertex in prefixes.current { pass.isRemoved[vertex] = true }
          pass.run()
          if let found = pass.best(after: prefixes.current.last ?? -1), found.connectedPairs < best.connectedPairs {
            best = (prefixes.current + [found.vertex], found.connectedPairs)
          }
          for vertex in prefixes.current { pass.isRemoved[vertex] = false }
        } while prefixes.advance() != nil
      } else {
        for _ in 0..<count {
          pass.run()
          guard let found = pass.best(after: -1) else { break }
          best = (best.vertices + [found.vertex], found.connectedPairs)
          pass.isRemoved[found.vertex] = true
        }
      }
      return KeyPlayers(
        vertices: best.vertices.sorted().map(Int32.init),
        value: fragmentation(connectedPairs: best.connectedPairs, remaining: vertexCount - count), isExact: isExact)
    }
  }

  /// Pairs are counted in both orders.
  private func fragmentation(connectedPairs: Int, remaining: Int) -> Double {
    remaining < 2 ? 1 : 1 - Double(connectedPairs) / (Double(remaining) * Double(remaining - 1))
  }
}
