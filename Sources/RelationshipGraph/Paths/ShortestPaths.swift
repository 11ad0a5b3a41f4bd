/// The shortest path from the nearest of the sources to each vertex.
public struct ShortestPaths: Sendable, Hashable {
  /// The length of the shortest path to each vertex: 0 for a source, infinite where no path leads.
  public let distances: [Double]
  /// The vertex before each vertex on its path, −1 for sources and where no path leads.
  let previous: [Graph.Vertex]

  /// The length of the shortest path to a vertex; infinite where no path leads or there is no such vertex.
  public func distance(to vertex: Graph.Vertex) -> Double {
    distances.indices.contains(Int(vertex)) ? distances[Int(vertex)] : .infinity
  }

  /// The vertices of one shortest path from a source to this vertex, both included; empty where no path leads.
  /// Which of several shortest paths it is depends on nothing but the graph and the sources.
  public func path(to vertex: Graph.Vertex) -> [Graph.Vertex] {
    guard distance(to: vertex) < .infinity else { return [] }
    var path = [vertex]
    var current = previous[Int(vertex)]
    while current >= 0 {
      path.append(current)
      current = previous[Int(current)]
    }
    return path.reversed()
  }
}

extension Graph {
  /// The shortest paths from the nearest of these sources to every vertex, along the edges of a directed graph.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin, in any order; from none nothing is reached.
  ///   - lengths: The length of each edge in the order of the edge list, not negative, in any unit; infinite where the
  ///     edge is not to be used. Without them the weights are the lengths.
  /// - Throws: `GraphError` for an unknown source and for lengths that are negative, not numbers, or not one for each
  ///   edge.
  /// - Complexity: O(V + E) in practice, by buckets; O(E log V) at worst, by a heap.
  ///
  /// Sources: Dijkstra 1959; Dinitz 1978 and Meyer and Sanders, "Δ-stepping", 2003, for the buckets.
  public func shortestPaths(from sources: [Vertex], lengths: [Double]? = nil) throws(GraphError) -> ShortestPaths {
    var workspace = Workspace()
    return try shortestPaths(from: sources, lengths: lengths, using: &workspace)
  }

  /// As ``shortestPaths(from:lengths:)``, in memory that is lent.
  public func shortestPaths(
    from sources: [Vertex], lengths: [Double]? = nil, using workspace: inout Workspace
  ) throws(GraphError) -> ShortestPaths {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try checkLengths(lengths)
      return withArcLengths(lengths, using: &workspace) { workspace, arcs, lengths in
        DistanceSearch.with(arcs, lengths: lengths, using: &workspace) { workspace, search in
          search.run(from: sources, using: &workspace)
          return ShortestPaths(distances: Array(search.distance), previous: Array(search.previous))
        }
      }
    }
  }

  /// Refuses lengths that are not one for each edge, negative or not a number.
  func checkLengths(_ lengths: [Double]?) throws(GraphError) {
    guard let lengths else { return }
    guard lengths.count == edgeCount else {
      throw .wrongLengthCount(expected: edgeCount, actual: lengths.count)
    }
    for (edge, length) in lengths.enumerated() where !(length >= 0) {
      throw .invalidWeight(edge: edge, weight: length)
    }
  }

  /// Lends the arcs and the length of each: its weight, or what is given for its edge, which has been checked.
  func withArcLengths<Result>(
    _ lengths: [Double]?, using workspace: inout Workspace,
    _ body: (inout Workspace, UnsafeRows, UnsafeBufferPointer<Double>) -> Result
  ) -> Result {
    withUnsafeRows { arcs in
      guard let lengths else { return body(&workspace, arcs, arcs.weights) }
      return workspace.withUninitializedScratch(of: Double.self, count: arcs.arcCount) { workspace, arcLengths in
        for arc in 0..<arcs.arcCount { arcLengths[arc] = lengths[Int(arcs.edgeIndices[arc])] }
        return body(&workspace, arcs, UnsafeBufferPointer(arcLengths))
      }
    }
  }
}
