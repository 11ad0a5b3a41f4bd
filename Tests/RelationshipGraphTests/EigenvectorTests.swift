import Foundation
import RelationshipGraph
import Testing

/// The vector belongs to the greatest eigenvalue, not to just any, on 1000 random graphs of at most eight vertices.
@Suite struct EigenvectorTests {
  @Test func belongsToTheGreatestEigenvalue() throws {
    var converged = 0
    for seed in CentralityDefinitionTests.seeds {
      let random = RandomCase(seed: seed)
      let count = random.count
      var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for edge in random.edges {
        matrix[Int(edge.target)][Int(edge.source)] += edge.weight
        if !random.graph.isDirected, edge.source != edge.target {
          matrix[Int(edge.source)][Int(edge.target)] += edge.weight
        }
      }
      let answer = try random.graph.eigenvectorCentrality()
      // Undirected there always is one; a directed graph without cycles, for one, has none.
      #expect(answer.isConverged || random.graph.isDirected, "seed \(seed)")
      guard answer.isConverged, answer.iterations > 0 else { continue }
      converged += 1
      let image = matrix.map { row in zip(row, answer.values).reduce(0) { $0 + $1.0 * $1.1 } }
      let value = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(isClose(answer.values.reduce(0) { $0 + $1 * $1 }, 1), "seed \(seed)")
      #expect(isClose(value, spectralRadius(matrix), tolerance: 1e-3), "seed \(seed)")
    }
    #expect(converged > 500)
  }

  /// Gelfand's formula: the 2ᵏ-th root of the size of the 2ᵏ-th power, by squaring, for k = 16.
  private func spectralRadius(_ matrix: [[Double]]) -> Double {
    var (power, logarithm, exponent) = (matrix, 0.0, 1.0)
    for round in 0...16 {
      let size = power.joined().max() ?? 0
      guard size > 0 else { return 0 }
      logarithm += log(size) / exponent
      power = power.map { row in row.map { $0 / size } }
      guard round < 16 else { break }
      exponent *= 2
      power = power.map { row in
        row.indices.map { column in row.indices.reduce(0) { $0 + row[$1] * power[$1][column] } }
      }
    }
    return exp(logarithm)
  }
}
