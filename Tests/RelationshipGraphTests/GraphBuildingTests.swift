import Testing

@testable import RelationshipGraph

@Suite struct GraphBuildingTests {
  @Test func rowsHoldTheArcsInTheOrderOfTheEdges() throws {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      for vertex in 0..<Int32(random.count) {
        var expected: [Graph.Arc] = []
        for (index, edge) in random.edges.enumerated() {
          if edge.source == vertex { expected.append(.init(target: edge.target, weight: edge.weight, edge: index)) }
          if !random.graph.isDirected, edge.target == vertex, edge.source != vertex {
            expected.append(.init(target: edge.source, weight: edge.weight, edge: index))
          }
        }
        #expect(Array(random.graph.outgoing(vertex)) == expected, "seed \(seed)")
      }
    }
  }

  @Test func arraysAndRecordsMakeTheSameGraph() throws {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let (sources, targets) = (random.edges.map(\.source), random.edges.map(\.target))
      let same = try Graph(
        vertexCount: random.count, sources: sources, targets: targets, weights: random.edges.map(\.weight),
        directed: random.graph.isDirected)
      #expect(same == random.graph && same.hashValue == random.graph.hashValue, "seed \(seed)")
      let unweighted = try Graph(
        vertexCount: random.count, sources: sources, targets: targets, directed: random.graph.isDirected)
      #expect(unweighted.edges.allSatisfy { $0.weight == 1 }, "seed \(seed)")
    }
  }

  @Test func badArraysAreRefused() {
    #expect(throws: GraphError.edgeArraysDiffer(sources: 1, targets: 2, weights: nil)) {
      try Graph(vertexCount: 3, sources: [0], targets: [1, 2], directed: false)
    }
    #expect(throws: GraphError.edgeArraysDiffer(sources: 1, targets: 1, weights: 0)) {
      try Graph(vertexCount: 3, sources: [0], targets: [1], weights: [], directed: false)
    }
    #expect(throws: GraphError.invalidWeight(edge: 1, weight: -.infinity)) {
      try Graph(vertexCount: 3, sources: [0, 1], targets: [1, 2], weights: [1, -.infinity], directed: true)
    }
    #expect(throws: GraphError.edgeOutOfRange(edge: 0, vertex: 3, vertexCount: 3)) {
      try Graph(vertexCount: 3, sources: [0], targets: [3], directed: true)
    }
    #expect(throws: GraphError.vertexCountOutOfRange(.max)) {
      try Graph(vertexCount: .max, sources: [], targets: [], directed: true)
    }
    let error = GraphError.edgeArraysDiffer(sources: 1, targets: 1, weights: 0)
    #expect(error.description == "there are 1 sources and 1 targets and 0 weights: give as many of each")
  }

  @Test func minusZeroIsAWeight() throws {
    // The cost of a certain tie, −log 1, is −0.
    let graph = try Graph(vertexCount: 2, sources: [0], targets: [1], weights: [-0.0], directed: false)
    #expect(graph.constraint() == [0, 0])
  }

  @Test func theReverseIsKeptAndItsReverseIsTheGraph() throws {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let turned = random.edges.map { Graph.Edge(from: $0.target, to: $0.source, weight: $0.weight) }
      let expected = try Graph(vertexCount: random.count, edges: turned, directed: true)
      if random.graph.isDirected { #expect(random.graph.reversed == expected, "seed \(seed)") }
      #expect(random.graph.reversed.reversed == random.graph, "seed \(seed)")
    }
    let graph = try Graph(vertexCount: 2, sources: [0], targets: [1], directed: true)
    let copy = graph
    func memory(_ graph: Graph) -> UnsafePointer<Int32>? { graph.targets.withUnsafeBufferPointer(\.baseAddress) }
    #expect(memory(graph.reversed) == memory(copy.reversed))
    #expect(memory(graph.reversed.reversed) == memory(graph))
    #expect(graph.undirectedView.flatMap(memory) == copy.undirectedView.flatMap(memory))
  }
}
