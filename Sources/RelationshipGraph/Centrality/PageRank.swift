extension Graph {
  /// The share of time that a random walk spends at each vertex, from 0 to 1, when it goes on along an edge with
  /// probability `damping`, chosen in proportion to the weights, and else starts again anywhere.
  ///
  ///     x = damping · Σ over edges (u, v) of x(u) · weight / strength(u) + (1 − damping) / n
  ///
  /// Walks follow the edges of a directed graph, and a self-loop once. A walk that cannot go on (no edge, or only edges
  /// of weight 0) starts again. The shares add up to 1; an empty graph has none. Each differs from the exact
  /// answer by less than `tolerance` altogether, summed over the vertices.
  ///
  /// - Throws: `GraphError` for a damping that is not from 0 to 0.9999 or a tolerance that is not above 0.
  /// - Complexity: O((V + E) · log(1 / tolerance) / √(1 − damping)) undirected, without the root directed.
  ///
  /// Sources: Page, Brin, Motwani and Winograd, 1999; Golub and Varga, "Chebyshev semi-iterative methods", 1961.
  public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10) throws(GraphError) -> [Double] {
    var workspace = Workspace()
    return try pageRank(damping: damping, tolerance: tolerance, using: &workspace)
  }

  /// As ``pageRank(damping:tolerance:)``, in memory that is lent.
  public func pageRank(
    damping: Double = 0.85, tolerance: Double = 1e-10, using workspace: inout Workspace
  ) throws(GraphError) -> [Double] {
    try checkWalk(damping: damping, tolerance: tolerance)
    return walkShares(restart: nil, damping: damping, tolerance: tolerance, using: &workspace)
  }

  /// PageRank of walks that start again at chosen vertices, in proportion to `restart`: nearness to those vertices.
  /// See ``pageRank(damping:tolerance:)``.
  ///
  /// - Parameter restart: For each vertex how often walks start there, not negative, not all 0, in any unit.
  /// - Throws: `GraphError` as for PageRank, and for another number of restart values or ones that are out of range.
  public func personalisedPageRank(
    restart: [Double], damping: Double = 0.85, tolerance: Double = 1e-10
  ) throws(GraphError) -> [Double] {
    var workspace = Workspace()
    return try personalisedPageRank(restart: restart, damping: damping, tolerance: tolerance, using: &workspace)
  }

  /// As ``personalisedPageRank(restart:damping:tolerance:)``, in memory that is lent.
  public func personalisedPageRank(
    restart: [Double], damping: Double = 0.85, tolerance: Double = 1e-10, using workspace: inout Workspace
  ) throws(GraphError) -> [Double] {
    try checkWalk(damping: damping, tolerance: tolerance)
    guard restart.count == vertexCount else {
      throw .wrongValueCount(expected: vertexCount, actual: restart.count)
    }
    for value in restart where !(value >= 0) {
      throw .invalidParameter(name: "restart", value: value, allowed: "numbers that are not negative")
    }
    let sum = restart.reduce(0, +)
    guard vertexCount == 0 || (sum > 0 && sum < .infinity) else {
      throw .invalidParameter(name: "the sum of restart", value: sum, allowed: "a finite sum above 0")
    }
    return walkShares(restart: restart.map { $0 / sum }, damping: damping, tolerance: tolerance, using: &workspace)
  }

  private func checkWalk(damping: Double, tolerance: Double) throws(GraphError) {
    guard (0...0.9999).contains(damping) else {
      throw .invalidParameter(name: "damping", value: damping, allowed: "a number from 0 to 0.9999")
    }
    guard tolerance > 0 else {
      throw .invalidParameter(name: "tolerance", value: tolerance, allowed: "a number above 0")
    }
  }

  private func walkShares(
    restart: [Double]?, damping: Double, tolerance: Double, using workspace: inout Workspace
  ) -> [Double] {
    guard vertexCount > 0 else { return [] }
    var shares = [Double](repeating: 0, count: vertexCount)
    // A tolerance finer than the rounding of the sums would never be met.
    let tolerance = max(tolerance, 1e-14)
    shares.withUnsafeMutableBufferPointer { shares in
      let isDirected = isDirected
      let incoming = isDirected ? reversed : self
      incoming.withUnsafeRows { incoming in
        withUnsafeRows { outgoing in
          RandomWalk.with(
            incoming: incoming, outgoing: outgoing, restart: restart, damping: damping, using: &workspace
          ) { walk in
            if isDirected {
              walk.solveBySweeps(tolerance: tolerance, into: shares)
            } else {
              walk.solveByChebyshev(tolerance: tolerance, into: shares)
            }
          }
        }
      }
    }
    // Walks that cannot go on were left out, as if they ended; the rest is in the right proportion.
    let sum = shares.reduce(0, +)
    for vertex in shares.indices { shares[vertex] /= sum }
    return shares
  }
}
