/// A value for each ordered pair of vertices.
public struct VertexPairs: Sendable, Hashable {
  /// The number of vertices; there are as many pairs as its square.
  public let vertexCount: Int
  /// Row after row: the pairs that begin with vertex 0, then those that begin with vertex 1, and so on.
  public let values: [Double]

  /// More vertices than this would need more than eight gigabytes.
  static let maximumVertexCount = 1 << 15

  /// The value of a pair, `nil` where a vertex is not in the graph.
  public subscript(from source: Graph.Vertex, to target: Graph.Vertex) -> Double? {
    guard (0..<vertexCount).contains(Int(source)), (0..<vertexCount).contains(Int(target)) else { return nil }
    return values[Int(source) * vertexCount + Int(target)]
  }

  /// The values of the pairs that begin with a vertex; empty where it is not in the graph.
  public func row(_ source: Graph.Vertex) -> ArraySlice<Double> {
    guard (0..<vertexCount).contains(Int(source)) else { return [] }
    return values[(Int(source) * vertexCount)..<((Int(source) + 1) * vertexCount)]
  }

  /// Fills the values by a body that writes every element of each row it is given.
  init(
    vertexCount: Int, fillingBy body: (UnsafeMutableBufferPointer<Double>) -> Void
  ) throws(GraphError) {
    guard vertexCount <= Self.maximumVertexCount else {
      throw .tooManyPairs(vertexCount: vertexCount, limit: Self.maximumVertexCount)
    }
    self.vertexCount = vertexCount
    values = Array(uninitialized: vertexCount * vertexCount) { memory, count in
      body(UnsafeMutableBufferPointer(rebasing: memory[..<(vertexCount * vertexCount)]))
      count = vertexCount * vertexCount
    }
  }
}
