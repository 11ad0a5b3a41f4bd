extension Graph {
  /// The best product of weights from any source to each vertex over paths of any number of edges, along the edges of a
  /// directed graph.
  ///
  /// A conductance, from 0 to 1, multiplies where its vertex is passed on the way; never for a source or for the end.
  /// A product of 0 is no path. Which of equally good paths is the witness depends on nothing but the graph and the
  /// sources; the form with a hop bound says which.
  ///
  /// - Throws: `GraphError` for an unknown source, for a weight above 1, and for conductances that are not one
  ///   probability for each vertex.
  /// - Complexity: O(V + E) in practice, O(E log V) at worst: shortest paths over −ln of the weights.
  public func mostReliablePaths(
    from sources: [Vertex], conductance: [Double]? = nil
  ) throws(GraphError) -> MostReliablePaths {
    var workspace = Workspace()
    return try mostReliablePaths(from: sources, conductance: conductance, using: &workspace)
  }

  /// As ``mostReliablePaths(from:conductance:)``, in memory that is lent.
  public func mostReliablePaths(
    from sources: [Vertex], conductance: [Double]? = nil, using workspace: inout Workspace
  ) throws(GraphError) -> MostReliablePaths {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try checkWeightsAreProbabilities()
      if let conductance { try checkProbabilities(conductance) }
      return withUnsafeRows { arcs in
        workspace.withUninitializedScratch(of: Double.self, count: arcs.arcCount) { workspace, lengths in
          for vertex in 0..<vertexCount {
            let passing = reliabilityLength(conductance?[vertex] ?? 1)
            for arc in arcs.arcs(of: vertex) { lengths[arc] = reliabilityLength(arcs.weights[arc]) + passing }
          }
          for source in sources {
            for arc in arcs.arcs(of: Int(source)) { lengths[arc] = reliabilityLength(arcs.weights[arc]) }
          }
          return DistanceSearch.with(arcs, lengths: UnsafeBufferPointer(lengths), using: &workspace) {
            workspace, search in
            search.run(from: sources, using: &workspace)
            return MostReliablePaths(search, using: &workspace)
          }
        }
      }
    }
  }

  /// The best product of weights between all pairs of vertices, along the edges of a directed graph: 1 from a vertex to
  /// itself, 0 where no path leads.
  ///
  /// - Throws: `GraphError` for a weight above 1, and for more than 32 768 vertices.
  /// - Complexity: O(V (V + E)) in practice, O(V E log V) at worst.
  public func reliabilityOfBestPaths() throws(GraphError) -> VertexPairs {
    var workspace = Workspace()
    return try reliabilityOfBestPaths(using: &workspace)
  }

  /// As ``reliabilityOfBestPaths()``, in memory that is lent.
  public func reliabilityOfBestPaths(using workspace: inout Workspace) throws(GraphError) -> VertexPairs {
    try checkWeightsAreProbabilities()
    return try VertexPairs(vertexCount: vertexCount) { values in
      withUnsafeRows { arcs in
        workspace.withUninitializedScratch(of: Double.self, count: arcs.arcCount) { workspace, lengths in
          for arc in 0..<arcs.arcCount { lengths[arc] = reliabilityLength(arcs.weights[arc]) }
          DistanceSearch.with(arcs, lengths: UnsafeBufferPointer(lengths), using: &workspace) { workspace, search in
            for source in 0..<vertexCount {
              search.run(from: CollectionOfOne(Int32(source)), using: &workspace)
              let row = source * vertexCount
              for target in 0..<vertexCount { values[row + target] = reliability(ofLength: search.distance[target]) }
            }
          }
        }
      }
    }
  }
}

extension MostReliablePaths {
  /// The paths that a search over −ln of the weights found, each vertex's step behind the one before it.
  init(_ search: DistanceSearch, using workspace: inout Workspace) {
    let count = search.distance.count
    var steps: [Step] = []
    var best = [Int32](repeating: -1, count: count)
    workspace.withUninitializedScratch(of: Int32.self, count: count) { _, pending in
      for vertex in 0..<Int32(count) where search.distance[Int(vertex)] < .infinity {
        // Up to the first vertex whose step is known, and back down. No vertex is twice on a path.
        var (current, height) = (vertex, 0)
        while current >= 0, best[Int(current)] < 0 {
          pending[height] = current
          height += 1
          current = search.previous[Int(current)]
        }
        while height > 0 {
          height -= 1
          let next = pending[height]
          let before = search.previous[Int(next)]
          let index = before < 0 ? -1 : best[Int(before)]
          best[Int(next)] = Int32(steps.count)
          steps.append(
            Step(
              vertex: next, value: reliability(ofLength: search.distance[Int(next)]), previous: index,
              hops: index < 0 ? 0 : steps[Int(index)].hops + 1))
        }
      }
    }
    self.init(steps: steps, best: best)
  }
}
