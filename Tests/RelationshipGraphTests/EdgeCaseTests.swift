import RelationshipGraph
import Testing

@Suite struct EdgeCaseTests {
  @Test(arguments: [
    (Graph.Edge(from: 0, to: 3), GraphError.edgeOutOfRange(edge: 1, vertex: 3, vertexCount: 3)),
    (Graph.Edge(from: -1, to: 2), .edgeOutOfRange(edge: 1, vertex: -1, vertexCount: 3)),
    (Graph.Edge(from: .max, to: .min), .edgeOutOfRange(edge: 1, vertex: .max, vertexCount: 3)),
    (Graph.Edge(from: 0, to: 2, weight: -0.5), .invalidWeight(edge: 1, weight: -0.5)),
    (Graph.Edge(from: 0, to: 2, weight: .infinity), .invalidWeight(edge: 1, weight: .infinity)),
  ]) func badEdgesAreNamed(edge: Graph.Edge, error: GraphError) {
    #expect(throws: error) {
      try Graph(vertexCount: 3, edges: [Graph.Edge(from: 0, to: 1), edge], directed: false)
    }
    #expect(error.description.contains("edge 1"))
  }

  @Test func otherBadInputIsRefused() throws {
    #expect(throws: GraphError.self) {
      try Graph(vertexCount: 1, edges: [Graph.Edge(from: 0, to: 0, weight: .nan)], directed: false)
    }
    #expect(throws: GraphError.vertexCountOutOfRange(-1)) { try Graph(vertexCount: -1, edges: [], directed: true) }
    let graph = try Graph(vertexCount: 2, edges: [Graph.Edge(from: 0, to: 1, weight: 2)], directed: true)
    #expect(throws: GraphError.weightAboveOne(edge: 0, weight: 2)) {
      try graph.mostReliablePaths(from: [0], maximumHops: 1, conductance: [1, 1])
    }
    #expect(throws: GraphError.wrongValueCount(expected: 2, actual: 1)) {
      try graph.mostReliablePaths(from: [0], maximumHops: 1, conductance: [1])
    }
    #expect(throws: GraphError.invalidProbability(vertex: 1, value: 1.5)) {
      try graph.terminalReliability(from: [0], to: [1], survival: [1, 1.5], budget: 1, samples: 1, seed: 1)
    }
    #expect(throws: GraphError.vertexOutOfRange(vertex: 2, vertexCount: 2)) {
      try graph.vertexConnectivity(from: [0], to: [2])
    }
    #expect(graph.outgoing(-1).isEmpty && graph.outgoing(2).isEmpty)
    #expect(Array(graph.outgoing(0).map(\.target)) == [1])
    #expect(Array(graph.reversed.outgoing(1).map(\.target)) == [0])
    #expect(graph.edges == [Graph.Edge(from: 0, to: 1, weight: 2)])
  }

  @Test(arguments: [0, 1, 3]) func graphsWithoutEdges(vertexCount: Int) throws {
    let graph = try Graph(vertexCount: vertexCount, edges: [], directed: false)
    let all = Array(0..<Int32(vertexCount))
    #expect(graph.connectedComponents().count == vertexCount)
    #expect(graph.stronglyConnectedComponents().count == vertexCount)
    #expect(graph.articulationPoints().isEmpty && graph.bridges().isEmpty)
    #expect(graph.betweenness(normalised: true) == all.map { _ in 0 })
    #expect(try graph.dominatorTree(from: all).lostByRemoval() == all.map { _ in 0 })
    #expect(try graph.vertexConnectivity(from: [], to: all).disjointPaths == 0)
    #expect(try graph.singlePointsOfFailure(from: all, to: []).isReachable == false)
    let half = all.map { _ in 0.5 }
    let none = try graph.terminalReliability(from: [], to: all, survival: half, budget: 9, samples: 9, seed: 1)
    #expect(none.value == 0 && none.isExact)
    #expect(try graph.mostReliablePaths(from: [], maximumHops: 3, conductance: half).path(to: 0).isEmpty)
  }

  @Test func aSourceThatIsATargetNeedsNobody() throws {
    let edges = [Graph.Edge(from: 0, to: 1), .init(from: 1, to: 2)]
    let graph = try Graph(vertexCount: 3, edges: edges, directed: false)
    let threads = try graph.vertexConnectivity(from: [0, 2], to: [2])
    #expect(threads.paths == [[0, 1, 2], [2]] && threads.disjointPaths == 2)
    #expect(threads.cut.isEmpty && !threads.isSeparable)
    let single = try graph.singlePointsOfFailure(from: [0, 2], to: [2])
    #expect(single.vertices.isEmpty && single.isReachable)
    let survival = try graph.terminalReliability(
      from: [2], to: [2], survival: [0, 0, 0], budget: 1, samples: 1, seed: 1)
    #expect(survival.value == 1)
  }

  @Test func loopsAndParallelEdges() throws {
    let edges = [Graph.Edge(from: 0, to: 0), .init(from: 0, to: 1), .init(from: 1, to: 0), .init(from: 1, to: 2)]
    let graph = try Graph(vertexCount: 3, edges: edges, directed: false)
    #expect(graph.degrees() == [4, 3, 1])
    #expect(graph.bridges() == [3])
    #expect(graph.articulationPoints() == [1])
    let directed = try Graph(vertexCount: 3, edges: edges, directed: true)
    #expect(directed.bridges() == [3])
    #expect(directed.degrees() == [4, 3, 1])
    #expect(directed.stronglyConnectedComponents().labels == [0, 0, 1])
  }

  @Test func theOrderOfEdgesChangesNoSample() throws {
    var generator = SplitMix64(seed: 7)
    var edges = (0..<400).map { _ in
      Graph.Edge(from: .random(in: 0..<60, using: &generator), to: .random(in: 0..<60, using: &generator))
    }
    let survival = (0..<60).map { _ in generator.nextUnit() }
    let answers = try (0..<3).map { _ in
      edges.shuffle(using: &generator)
      return try Graph(vertexCount: 60, edges: edges, directed: true)
        .terminalReliability(from: [0, 1], to: [59], survival: survival, budget: 10, samples: 500, seed: 3)
    }
    #expect(Set(answers).count == 1)
  }

  @Test func splitMixFollowsTheReferenceSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
