extension Graph {
  /// How near each vertex is to the others, from 0 to 1: the inverse of its mean distance, in steps, to the r vertices
  /// that it reaches, times the share of the other n − 1 vertices that these are.
  ///
  ///     c(v) = r / (n − 1) · r / Σ d(v, u)
  ///
  /// Distances are those *from* the vertex, along the edges of a directed graph; take ``reversed`` for distances to it.
  /// A vertex that reaches no other has closeness 0.
  ///
  /// Sources: Freeman 1979; Wasserman and Faust 1994 for graphs that are not connected.
  /// - Complexity: O(V E), divided by up to 64: that many searches run at once.
  public func closeness() -> [Double] {
    var workspace = Workspace()
    return closeness(using: &workspace)
  }

  /// As ``closeness()``, in memory that is lent.
  public func closeness(using workspace: inout Workspace) -> [Double] {
    stepSums(using: &workspace) { $0.closeness(vertexCount: vertexCount) }
  }

  /// How near each vertex is to the others where an edge has a length. See ``closeness()``; in the inverse of the unit of
  /// the lengths. A vertex at distance 0 from all that it reaches has infinite closeness.
  ///
  /// - Parameter lengths: The length of each edge in the order of the edge list, not negative; infinite where the edge is
  ///   not to be used. Without them the weights are the lengths.
  /// - Throws: `GraphError` for lengths that are negative, not numbers, or not one for each edge.
  /// - Complexity: O(V (V + E)) in practice, O(V E log V) at worst.
  public func weightedCloseness(lengths: [Double]? = nil) throws(GraphError) -> [Double] {
    var workspace = Workspace()
    return try weightedCloseness(lengths: lengths, using: &workspace)
  }

  /// As ``weightedCloseness(lengths:)``, in memory that is lent.
  public func weightedCloseness(
    lengths: [Double]? = nil, using workspace: inout Workspace
  ) throws(GraphError) -> [Double] {
    try checkLengths(lengths)
    return lengthSums(lengths, using: &workspace) { $0.closeness(vertexCount: vertexCount) }
  }
}
