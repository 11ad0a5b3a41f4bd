/// A centrality that is approached step by step.
public struct IteratedCentrality: Sendable, Hashable {
  /// The value of each vertex after the last step.
  public let values: [Double]
  /// The number of steps taken.
  public let iterations: Int
  /// Whether the last step changed less than the tolerance. If not, the values are not the centrality.
  public let isConverged: Bool
}

extension Graph {
  /// The sum of weight times value over the edges that enter each vertex.
  func weightedSums(
    of values: UnsafeMutableBufferPointer<Double>, over incoming: ArcTable,
    into sums: UnsafeMutableBufferPointer<Double>
  ) {
    for vertex in 0..<vertexCount {
      var sum = 0.0
      for arc in incoming.arcs(of: vertex) { sum += incoming.weights[arc] * values[Int(incoming.targets[arc])] }
      sums[vertex] = sum
    }
  }
}
