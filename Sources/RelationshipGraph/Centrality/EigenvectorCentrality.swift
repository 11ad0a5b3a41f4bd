extension Graph {
  /// Each vertex's share in the leading eigenvector: a vertex is central as far as those that point to it, weighted by
  /// the edges, are. Values are not negative and their squares add up to 1.
  ///
  ///     x(v) = 1/λ · Σ over edges (u, v) of weight · x(u)
  ///
  /// Where several components share the greatest eigenvalue, their vertices start out equal and keep that balance; the
  /// vertices of lesser components go to 0. Without edges, or with weights of 0 only, all values are 0. A directed graph
  /// without cycles has no leading eigenvector, and does not converge.
  ///
  /// - Throws: `GraphError` for a tolerance that is not above 0.
  /// - Complexity: O((V + E) · iterations), by powers of the matrix plus a quarter of its mean row, which converges for
  ///   bipartite graphs too.
  ///
  /// Source: Bonacich, "Factoring and weighting approaches to status scores", 1972.
  public func eigenvectorCentrality(
    tolerance: Double = 1e-10, maximumIterations: Int = 10_000
  ) throws(GraphError) -> IteratedCentrality {
    var workspace = Workspace()
    return try eigenvectorCentrality(tolerance: tolerance, maximumIterations: maximumIterations, using: &workspace)
  }

  /// As ``eigenvectorCentrality(tolerance:maximumIterations:)``, in memory that is lent.
  public func eigenvectorCentrality(
    tolerance: Double = 1e-10, maximumIterations: Int = 10_000, using workspace: inout Workspace
  ) throws(GraphError) -> IteratedCentrality {
    guard tolerance > 0 else {
      throw .invalidParameter(name: "tolerance", value: tolerance, allowed: "a number above 0")
    }
    let largest = weights.max() ?? 0
    var values = [Double](repeating: 0, count: vertexCount)
    guard largest > 0 else { return IteratedCentrality(values: values, iterations: 0, isConverged: true) }
    var iterations = 0
    var isConverged = false
    // Weights are divided by the largest, so that no sum overflows.
    let shift = weights.reduce(0) { $0 + $1 / largest } / Double(vertexCount) / 4
    values.withUnsafeMutableBufferPointer { values in
      (isDirected ? reversed : self).withArcTable { incoming in
        workspace.withUninitializedScratch(of: Double.self, count: vertexCount) { _, sums in
          values.update(repeating: 1 / Double(vertexCount).squareRoot())
          while iterations < maximumIterations, !isConverged {
            iterations += 1
            weightedSums(of: values, over: incoming, into: sums)
            var squares = 0.0
            for vertex in 0..<vertexCount {
              sums[vertex] = sums[vertex] / largest + shift * values[vertex]
              squares += sums[vertex] * sums[vertex]
            }
            let norm = squares.squareRoot()
            var change = 0.0
            for vertex in 0..<vertexCount {
              let value = sums[vertex] / norm
              change += abs(value - values[vertex])
              values[vertex] = value
            }
            isConverged = change < tolerance
          }
        }
      }
    }
    return IteratedCentrality(values: values, iterations: iterations, isConverged: isConverged)
  }
}
