import RelationshipGraph
import Testing

/// Published values, graphs with next to nothing in them, bad input, and a million vertices.
@Suite struct CentralityEdgeCaseTests {
  @Test func centralitiesOfTheKite() throws {
    let kite = try PublishedNetworkTests.graph(10, PublishedNetworkTests.kite)
    let closeness = [0.529, 0.529, 0.500, 0.600, 0.500, 0.643, 0.643, 0.600, 0.429, 0.310]
    #expect(areClose(kite.closeness(), closeness, tolerance: 0.0006))
    #expect(areClose(try kite.weightedCloseness(), kite.closeness()))
    let leading = try kite.eigenvectorCentrality()
    let published = [0.352, 0.352, 0.286, 0.481, 0.286, 0.398, 0.398, 0.196, 0.048, 0.011]
    #expect(leading.isConverged && areClose(leading.values, published, tolerance: 0.0006))
  }

  @Test func closenessOfTheFlorentineFamilies() throws {
    let florence = try PublishedNetworkTests.graph(16, PublishedNetworkTests.florence)
    // Published among the fifteen families with a marriage: of a family alone there is no distance.
    let published = [
      0.368, 0.483, 0.438, 0.400, 0.389, 0.333, 0.467, 0.326, 0.560, 0.286, 0.368, 0, 0.500, 0.389, 0.438, 0.483,
    ]
    #expect(areClose(florence.closeness().map { $0 * 15 / 14 }, published, tolerance: 0.0006))
  }

  @Test(arguments: [0, 1, 3]) func graphsWithoutEdges(vertexCount: Int) async throws {
    for isDirected in [true, false] {
      let graph = try Graph(vertexCount: vertexCount, edges: [], directed: isDirected)
      let none = [Double](repeating: 0, count: vertexCount)
      #expect(try graph.weightedBetweenness(normalised: true) == none)
      #expect(await graph.betweennessInParallel(normalised: true) == none)
      #expect(try await graph.weightedBetweennessInParallel(normalised: true) == none)
      #expect(graph.sampledBetweenness(pivots: 2, seed: 1, normalised: true) == none)
      #expect(try graph.estimatedBetweenness(error: 0.1, failureProbability: 0.1, seed: 1).values == none)
      #expect(graph.closeness() == none && graph.harmonicCentrality(normalised: true) == none)
      #expect(try graph.weightedCloseness() == none && graph.weightedHarmonicCentrality(normalised: true) == none)
      #expect(areClose(try graph.pageRank(), none.map { _ in 1 / Double(vertexCount) }))
      #expect(try graph.eigenvectorCentrality().values == none)
      #expect(try graph.katzCentrality(attenuation: 1).values == none.map { _ in 1 })
      #expect(try graph.shortestPaths(from: []).distances == none.map { _ in .infinity })
      #expect(try graph.widestPaths(from: []).widths == none)
      #expect(try graph.widthOfWidestPaths().values.count == vertexCount * vertexCount)
      #expect(try graph.reliabilityOfBestPaths().values.reduce(0, +) == Double(vertexCount))
      #expect(try graph.mostReliablePaths(from: []).path(to: 0).isEmpty)
      #expect(try graph.shortestPaths(from: []).path(to: -1).isEmpty)
      guard vertexCount > 1 else { continue }
      #expect(try graph.disjointReliablePaths(from: [0], to: 1, count: 2).isEmpty)
      #expect(try graph.disjointReliablePaths(from: [0], to: 0, count: 2).map(\.vertices) == [[0]])
    }
  }

  @Test func badInputIsRefused() throws {
    let graph = try Graph(vertexCount: 2, edges: [Graph.Edge(from: 0, to: 1, weight: 2)], directed: true)
    #expect(throws: GraphError.wrongLengthCount(expected: 1, actual: 2)) {
      try graph.shortestPaths(from: [0], lengths: [1, 2])
    }
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -1)) {
      try graph.weightedBetweenness(normalised: true, lengths: [-1])
    }
    #expect(throws: GraphError.self) { try graph.weightedCloseness(lengths: [.nan]) }
    #expect(throws: GraphError.vertexOutOfRange(vertex: 2, vertexCount: 2)) { try graph.widestPaths(from: [2]) }
    #expect(throws: GraphError.weightAboveOne(edge: 0, weight: 2)) { try graph.reliabilityOfBestPaths() }
    #expect(throws: GraphError.self) { try graph.pageRank(damping: 1) }
    #expect(throws: GraphError.self) { try graph.pageRank(tolerance: .nan) }
    #expect(throws: GraphError.self) { try graph.personalisedPageRank(restart: [0, 0]) }
    #expect(throws: GraphError.wrongValueCount(expected: 2, actual: 1)) {
      try graph.personalisedPageRank(restart: [1])
    }
    #expect(throws: GraphError.self) { try graph.katzCentrality(attenuation: -1) }
    #expect(throws: GraphError.self) { try graph.estimatedBetweenness(error: 0, failureProbability: 0.1, seed: 1) }
    #expect(try graph.shortestPaths(from: [0], lengths: [.infinity]).distance(to: 1) == .infinity)
    #expect(try !graph.eigenvectorCentrality(maximumIterations: 5).isConverged)
    let huge = try Graph(vertexCount: 1 << 16, edges: [], directed: false)
    #expect(throws: GraphError.tooManyPairs(vertexCount: 1 << 16, limit: 1 << 15)) { try huge.widthOfWidestPaths() }
  }

  /// Lengths near the greatest number overflow, and are as good as infinite.
  @Test func extremeLengths() throws {
    let edges = [(0, 1), (1, 2), (2, 3)].map { Graph.Edge(from: $0.0, to: $0.1, weight: 1.5e308) }
    let graph = try Graph(vertexCount: 4, edges: edges, directed: false)
    #expect(try graph.shortestPaths(from: [0]).distances == [0, 1.5e308, .infinity, .infinity])
    #expect(try graph.weightedBetweenness(normalised: false).allSatisfy { $0.isFinite })
    #expect(try graph.pageRank().allSatisfy { $0.isFinite })
    #expect(try graph.eigenvectorCentrality().values.allSatisfy { $0.isFinite })
    let tiny = try Graph(
      vertexCount: 3, edges: [.init(from: 0, to: 1, weight: .leastNonzeroMagnitude), .init(from: 1, to: 2)],
      directed: false)
    #expect(try tiny.shortestPaths(from: [0]).distances[2] == 1)
    #expect(try tiny.pageRank().allSatisfy { $0.isFinite })
    #expect(try tiny.weightedBetweenness(normalised: false) == [0, 1, 0])
  }

  /// Every detour by more steps is shorter, so that vertices improve again and again, too often for buckets.
  @Test(arguments: [20, 31, 120]) func verticesThatImproveOften(count: Int32) throws {
    var edges: [Graph.Edge] = []
    for from in 0..<count {
      for to in from..<count where to != from {
        let span = Double(to - from)
        edges.append(Graph.Edge(from: from, to: to, weight: span * span))
      }
    }
    for isDirected in [true, false] {
      let graph = try Graph(vertexCount: Int(count), edges: edges, directed: isDirected)
      let paths = try graph.shortestPaths(from: [0])
      #expect(paths.distances == (0..<count).map(Double.init))
      #expect(paths.path(to: count - 1) == Array(0..<count))
      let expected = (0..<count).map { Double($0 * (count - 1 - $0)) }
      #expect(areClose(try graph.weightedBetweenness(normalised: false), expected))
    }
  }

  @Test(arguments: [true, false]) func aMillionVertices(isChain: Bool) throws {
    let count = LargeGraphTests.count
    let last = Int32(count - 1)
    let edges = (1...last).map { Graph.Edge(from: isChain ? $0 - 1 : 0, to: $0, weight: 1) }
    let graph = try Graph(vertexCount: count, edges: edges, directed: false)
    #expect(try graph.shortestPaths(from: [0]).distance(to: last) == (isChain ? Double(count - 1) : 1))
    #expect(try graph.mostReliablePaths(from: [0]).hops(to: last) == (isChain ? count - 1 : 1))
    #expect(try graph.widestPaths(from: [0]).path(to: last).count == (isChain ? count : 2))
    #expect(isClose(try graph.pageRank(tolerance: 1e-6).reduce(0, +), 1))
    #expect(try graph.disjointReliablePaths(from: [0], to: last, count: 2).count == 1)
    #expect(graph.sampledBetweenness(pivots: 1, seed: 1, normalised: true).allSatisfy { $0 >= 0 })
  }
}
