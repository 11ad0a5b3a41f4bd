import RelationshipGraph
import Testing

@Suite struct BatchTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1000]) func answersComeInTheOrderOfTheGraphs(count: Int) async {
    let graphs = (0..<count).map { RandomCase(seed: UInt64($0)).graph }
    let answers = await Graph.map(over: graphs) { graph, workspace in
      graph.articulationPointsAndBridges(using: &workspace)
    }
    #expect(answers == graphs.map { $0.articulationPointsAndBridges() })
  }

  @Test func theFirstErrorIsThrown() async {
    // Each list of edges is made into its graph where it is measured; two of them cannot be.
    let lists = (0..<500).map { [Graph.Edge(from: 0, to: $0 == 130 || $0 == 400 ? Int32($0) : 1)] }
    await #expect(throws: GraphError.edgeOutOfRange(edge: 0, vertex: 130, vertexCount: 2)) {
      try await Graph.map(over: lists) { edges, workspace throws(GraphError) in
        try Graph(vertexCount: 2, edges: edges, directed: false).coreNumbers(using: &workspace)
      }
    }
  }
}
