extension Graph {
  /// The sum of the inverse distances, in steps, from each vertex to the others; one that is not reached adds 0.
  ///
  ///     h(v) = Σ 1 / d(v, u)
  ///
  /// Distances are those *from* the vertex, along the edges of a directed graph; take ``reversed`` for distances to it.
  /// `normalised` divides by n − 1, so that values are from 0 to 1.
  ///
  /// Source: Marchiori and Latora, "Harmony in the small-world", 2000; Boldi and Vigna, "Axioms for centrality", 2014.
  /// - Complexity: O(V E), divided by up to 64: that many searches run at once.
  public func harmonicCentrality(normalised: Bool) -> [Double] {
    var workspace = Workspace()
    return harmonicCentrality(normalised: normalised, using: &workspace)
  }

  /// As ``harmonicCentrality(normalised:)``, in memory that is lent.
  public func harmonicCentrality(normalised: Bool, using workspace: inout Workspace) -> [Double] {
    let divisor = normalised ? Double(max(1, vertexCount - 1)) : 1
    return stepSums(using: &workspace) { $0.inverses / divisor }
  }

  /// The sum of the inverse distances from each vertex to the others where an edge has a length, in the inverse of the
  /// unit of the lengths. See ``harmonicCentrality(normalised:)``. A vertex at distance 0 from another has an infinite
  /// sum.
  ///
  /// - Parameter lengths: The length of each edge in the order of the edge list, not negative; infinite where the edge is
  ///   not to be used. Without them the weights are the lengths.
  /// - Throws: `GraphError` for lengths that are negative, not numbers, or not one for each edge.
  /// - Complexity: O(V (V + E)) in practice, O(V E log V) at worst.
  public func weightedHarmonicCentrality(
    normalised: Bool, lengths: [Double]? = nil
  ) throws(GraphError) -> [Double] {
    var workspace = Workspace()
    return try weightedHarmonicCentrality(normalised: normalised, lengths: lengths, using: &workspace)
  }

  /// As ``weightedHarmonicCentrality(normalised:lengths:)``, in memory that is lent.
  public func weightedHarmonicCentrality(
    normalised: Bool, lengths: [Double]? = nil, using workspace: inout Workspace
  ) throws(GraphError) -> [Double] {
    try checkLengths(lengths)
    let divisor = normalised ? Double(max(1, vertexCount - 1)) : 1
    return lengthSums(lengths, using: &workspace) { $0.inverses / divisor }
  }
}
