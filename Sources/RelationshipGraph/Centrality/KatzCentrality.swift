extension Graph {
  /// How many walks end at each vertex, a walk of k edges counting the product of its weights times attenuationᵏ; the
  /// walk of no edge counts 1.
  ///
  ///     x(v) = 1 + attenuation · Σ over edges (u, v) of weight · x(u)
  ///
  /// The sum is finite only where the attenuation is below 1/λ, λ the greatest eigenvalue; beyond that it does not
  /// converge, and the values are those of the last step that was finite. A vertex that no edge enters has the value 1.
  ///
  /// - Throws: `GraphError` for an attenuation that is negative or not finite and a tolerance that is not above 0.
  /// - Complexity: O((V + E) · iterations).
  ///
  /// Source: Katz, "A new status index derived from sociometric analysis", 1953.
  public func katzCentrality(
    attenuation: Double, tolerance: Double = 1e-10, maximumIterations: Int = 10_000
  ) throws(GraphError) -> IteratedCentrality {
    var workspace = Workspace()
    return try katzCentrality(
      attenuation: attenuation, tolerance: tolerance, maximumIterations: maximumIterations, using: &workspace)
  }

  /// As ``katzCentrality(attenuation:tolerance:maximumIterations:)``, in memory that is lent.
  public func katzCentrality(
    attenuation: Double, tolerance: Double = 1e-10, maximumIterations: Int = 10_000, using workspace: inout Workspace
  ) throws(GraphError) -> IteratedCentrality {
    guard attenuation >= 0, attenuation.isFinite else {
      throw .invalidParameter(name: "attenuation", value: attenuation, allowed: "a finite number, not negative")
    }
    guard tolerance > 0 else {
      throw .invalidParameter(name: "tolerance", value: tolerance, allowed: "a number above 0")
    }
    var values = [Double](repeating: 1, count: vertexCount)
    var iterations = 0
    var isConverged = vertexCount == 0
    values.withUnsafeMutableBufferPointer { values in
      (isDirected ? reversed : self).withArcTable { incoming in
        workspace.withUninitializedScratch(of: Double.self, count: vertexCount) { _, sums in
          while iterations < maximumIterations, !isConverged {
            weightedSums(of: values, over: incoming, into: sums)
            var change = 0.0
            for vertex in 0..<vertexCount {
              sums[vertex] = 1 + attenuation * sums[vertex]
              change += abs(sums[vertex] - values[vertex])
            }
            guard change.isFinite else { return }
            iterations += 1
            _ = values.update(fromContentsOf: sums)
            isConverged = change < tolerance
          }
        }
      }
    }
    return IteratedCentrality(values: values, iterations: iterations, isConverged: isConverged)
  }
}
