extension Graph {
  /// The number of edges that leave a vertex: in an undirected graph its degree, a self-loop counted twice.
  /// A vertex the graph does not have has degree 0.
  public func outDegree(of vertex: Vertex) -> Int {
    guard contains(vertex) else { return 0 }
    let arcs = arcRange(vertex)
    guard !isDirected else { return arcs.count }
    return arcs.count + arcs.count { targets[$0] == vertex }
  }

  /// The number of edges that enter each vertex: in an undirected graph its degree, a self-loop counted twice.
  ///
  /// - Complexity: O(V + E).
  public func inDegrees() -> [Int] {
    guard isDirected else { return outDegrees() }
    var degrees = [Int](repeating: 0, count: vertexCount)
    for target in targets { degrees[Int(target)] += 1 }
    return degrees
  }

  /// The number of edges that leave each vertex. See ``outDegree(of:)``.
  ///
  /// - Complexity: O(V + E).
  public func outDegrees() -> [Int] { (0..<Int32(vertexCount)).map(outDegree(of:)) }

  /// The number of edge ends at each vertex: in a directed graph, those that enter plus those that leave.
  ///
  /// - Complexity: O(V + E).
  public func degrees() -> [Int] {
    guard isDirected else { return outDegrees() }
    return zip(inDegrees(), outDegrees()).map(+)
  }
}
