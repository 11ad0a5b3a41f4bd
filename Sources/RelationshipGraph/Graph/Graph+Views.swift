extension Graph {
  /// The same graph with every edge turned round; edge indices stay. An undirected graph is its own reverse.
  ///
  /// - Complexity: O(V + E).
  public var reversed: Graph {
    guard isDirected else { return self }
    let turned = edges.map { Edge(from: $0.target, to: $0.source, weight: $0.weight) }
    return Graph(vertexCount: vertexCount, checkedEdges: turned, directed: true)
  }

  /// The same graph with the directions forgotten; edge indices stay, so that two opposite edges become parallel edges.
  /// `nil` where that would be more arcs than 32-bit indices can number.
  var undirectedView: Graph? {
    guard isDirected else { return self }
    guard edgeCount <= Int(Int32.max) / 2 else { return nil }
    return Graph(vertexCount: vertexCount, checkedEdges: edges, directed: false)
  }
}
