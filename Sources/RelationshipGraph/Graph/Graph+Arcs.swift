extension Graph {
  /// One step that can be taken from a vertex.
  public struct Arc: Sendable, Hashable {
    /// The vertex the step leads to.
    public let target: Vertex
    /// The weight of the edge.
    public let weight: Double
    /// The position of the edge in the list the graph was built from.
    public let edge: Int
  }

  /// The arcs that leave one vertex, in the order of the edge list.
  public struct Arcs: RandomAccessCollection, Sendable {
    let graph: Graph
    /// The first position.
    public let startIndex: Int
    /// The position after the last.
    public let endIndex: Int

    /// The arc at a position.
    public subscript(position: Int) -> Arc {
      Arc(
        target: graph.targets[position], weight: graph.weights[position], edge: Int(graph.edgeIndices[position]))
    }
  }

  /// The arcs that leave a vertex (every incident edge, in an undirected graph; a self-loop once).
  /// A vertex the graph does not have has no arcs.
  public func outgoing(_ vertex: Vertex) -> Arcs {
    guard contains(vertex) else { return Arcs(graph: self, startIndex: 0, endIndex: 0) }
    let range = arcRange(vertex)
    return Arcs(graph: self, startIndex: range.lowerBound, endIndex: range.upperBound)
  }

  /// Whether a vertex with this index exists.
  public func contains(_ vertex: Vertex) -> Bool { vertex >= 0 && Int(vertex) < vertexCount }

  /// Where the arcs of an existing vertex stand.
  func arcRange(_ vertex: Vertex) -> Range<Int> {
    Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
  }
}
