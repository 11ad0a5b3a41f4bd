import RelationshipGraph
import Testing

/// No answer is ever NaN, and none is infinite but where it says so.
@Suite struct FiniteAnswersTests {
  struct Answer {
    let name: String
    let values: [Double]
    var canBeInfinite = false
  }

  static func answers(_ graph: Graph) throws -> [Answer] {
    let vertices = Array(0..<Int32(graph.vertexCount))
    let (sources, targets) = (Array(vertices.prefix(1)), Array(vertices.dropFirst().suffix(1)))
    let half = vertices.map { _ in 0.5 }
    let clustering = graph.clustering()
    let reliability = try graph.terminalReliability(
      from: sources, to: targets, survival: half, budget: 1000, samples: 1, seed: 1)
    let sampled = try graph.terminalReliability(
      from: sources, to: targets, survival: half, budget: 0, samples: 1, seed: 1)
    let bounded = try graph.mostReliablePaths(from: sources, maximumHops: 3, conductance: half)
    let unbounded = try graph.mostReliablePaths(from: sources, conductance: half)
    let disjoint = try targets.flatMap {
      try graph.disjointReliablePaths(from: sources, to: $0, count: 3, conductance: half).map(\.reliability)
    }
    let players = [
      graph.fragmentingKeyPlayers(count: 1), graph.fragmentingKeyPlayers(count: 2),
      graph.fragmentingKeyPlayers(count: 2, budget: 0), graph.reachingKeyPlayers(count: 1, .within(steps: 1)),
      graph.reachingKeyPlayers(count: 2, .distanceWeighted),
      graph.reachingKeyPlayers(count: 2, .distanceWeighted, budget: 0),
    ]
    let bounds = [reliability.interval.lowerBound, reliability.interval.upperBound]
    let sampledBounds = [sampled.interval.lowerBound, sampled.interval.upperBound]
    return [
      Answer(name: "betweenness", values: graph.betweenness(normalised: true)),
      Answer(name: "weighted betweenness", values: try graph.weightedBetweenness(normalised: true)),
      Answer(name: "sampled betweenness", values: graph.sampledBetweenness(pivots: 2, seed: 1, normalised: true)),
      Answer(
        name: "estimated betweenness",
        values: try graph.estimatedBetweenness(error: 1, failureProbability: 0.5, seed: 1).values),
      Answer(name: "closeness", values: graph.closeness()),
      Answer(name: "weighted closeness", values: try graph.weightedCloseness(), canBeInfinite: true),
      Answer(name: "harmonic", values: graph.harmonicCentrality(normalised: true)),
      Answer(
        name: "weighted harmonic", values: try graph.weightedHarmonicCentrality(normalised: true), canBeInfinite: true),
      Answer(name: "PageRank", values: try graph.pageRank()),
      Answer(name: "personalised PageRank", values: try graph.personalisedPageRank(restart: half)),
      Answer(name: "eigenvector", values: try graph.eigenvectorCentrality(maximumIterations: 100).values),
      Answer(name: "Katz", values: try graph.katzCentrality(attenuation: 0.02).values),
      Answer(name: "Katz, diverging", values: try graph.katzCentrality(attenuation: 1e6).values),
      Answer(
        name: "clustering", values: clustering.coefficients + [clustering.averageCoefficient, clustering.transitivity]),
      Answer(name: "constraint", values: graph.constraint()),
      Answer(name: "effective size", values: graph.effectiveSize()),
      Answer(name: "fragmentation", values: [try graph.fragmentation(), try graph.fragmentation(without: sources)]),
      Answer(
        name: "reach",
        values: [try graph.reach(from: sources, .distanceWeighted), try graph.reach(from: [], .within(steps: 2))]),
      Answer(name: "key players", values: players.map(\.value)),
      Answer(name: "reliability", values: [reliability.value] + bounds),
      Answer(name: "sampled reliability", values: [sampled.value] + sampledBounds),
      Answer(name: "most reliable paths, bounded", values: vertices.map(bounded.value(of:))),
      Answer(name: "most reliable paths", values: vertices.map(unbounded.value(of:))),
      Answer(name: "disjoint reliable paths", values: disjoint),
      Answer(name: "reliability of best paths", values: try graph.reliabilityOfBestPaths().values),
      Answer(name: "shortest paths", values: try graph.shortestPaths(from: sources).distances, canBeInfinite: true),
      Answer(name: "widest paths", values: try graph.widestPaths(from: sources).widths, canBeInfinite: true),
      Answer(name: "width of widest paths", values: try graph.widthOfWidestPaths().values, canBeInfinite: true),
      Answer(name: "minimum cut", values: [try graph.minimumCut(from: sources, to: targets).value]),
      Answer(name: "minimum cut value", values: [try graph.minimumCutValue(from: sources, to: targets)]),
      Answer(name: "minimum cut values", values: try graph.minimumCutValues(from: sources, toEach: targets)),
    ]
  }

  static func check(_ graph: Graph, _ name: String) throws {
    for answer in try answers(graph) {
      // Rounding may leave a little less than nothing.
      let isSound = answer.values.allSatisfy { $0 >= -1e-12 && (answer.canBeInfinite || $0 < .infinity) }
      #expect(isSound, "\(name): \(answer.name) is \(answer.values)")
    }
  }

  @Test func ofRandomGraphs() throws {
    for seed in CentralityDefinitionTests.seeds { try Self.check(RandomCase(seed: seed).graph, "seed \(seed)") }
  }

  @Test(arguments: [0, 0.5, 1]) func ofGraphsWithNextToNothingInThem(weight: Double) throws {
    let loop = Graph.Edge(from: 0, to: 0, weight: weight)
    let pair = Graph.Edge(from: 0, to: 1, weight: weight)
    let triangle = [pair, Graph.Edge(from: 1, to: 2, weight: weight), Graph.Edge(from: 2, to: 0, weight: weight)]
    let cases: [(count: Int, edges: [Graph.Edge])] = [
      (0, []), (1, []), (1, [loop]), (1, [loop, loop]), (2, []), (2, [loop]), (2, [pair]), (2, [pair, pair, loop]),
      (3, []), (3, [loop]), (3, [pair]), (3, triangle), (4, triangle), (8, triangle + [loop]),
    ]
    for (number, some) in cases.enumerated() {
      for isDirected in [true, false] {
        let graph = try Graph(vertexCount: some.count, edges: some.edges, directed: isDirected)
        try Self.check(graph, "case \(number), directed: \(isDirected)")
      }
    }
  }

  @Test func aSingleVertexThatLeadsToItself() throws {
    let graph = try Graph(vertexCount: 1, edges: [Graph.Edge(from: 0, to: 0)], directed: true)
    #expect(try graph.pageRank() == [1] && graph.personalisedPageRank(restart: [3]) == [1])
    #expect(isClose(try graph.eigenvectorCentrality().values[0], 1))
    #expect(isClose(try graph.katzCentrality(attenuation: 0.5).values[0], 2))
    #expect(graph.betweenness(normalised: true) == [0] && graph.closeness() == [0] && graph.constraint() == [0])
    #expect(graph.coreNumbers() == [0] && graph.biconnectedComponents().count == 0 && graph.bridges().isEmpty)
    #expect(try graph.vertexConnectivity(from: [0], to: [0]).disjointPaths == 1)
    #expect(try graph.disjointPathCounts(from: [0], toEach: [0]) == [1])
    #expect(try graph.minimumCutValues(from: [0], toEach: [0]) == [.infinity])
    #expect(try graph.widestPaths(from: [0]).widths == [.infinity])
    #expect(try graph.dominatorTree(from: [0]).lostByRemoval() == [0])
    #expect(try graph.fragmentation() == 1 && graph.reach(from: [0], .within(steps: 0)) == 1)
  }

  /// An edge of weight 0 is a tie to whoever counts ties, no way to whoever multiplies or widens, and no length at all.
  @Test func aTriangleOfNothing() throws {
    let edges = [(0, 1), (1, 2), (2, 0)].map { Graph.Edge(from: $0.0, to: $0.1, weight: 0) }
    let graph = try Graph(vertexCount: 3, edges: edges, directed: false)
    #expect(areClose(try graph.pageRank(), [1, 1, 1].map { $0 / 3 }))
    #expect(try graph.eigenvectorCentrality().values == [0, 0, 0])
    #expect(try graph.katzCentrality(attenuation: 9).values == [1, 1, 1])
    #expect(try graph.weightedCloseness() == [.infinity, .infinity, .infinity])
    #expect(try graph.weightedHarmonicCentrality(normalised: true) == [.infinity, .infinity, .infinity])
    #expect(graph.closeness() == [1, 1, 1] && graph.harmonicCentrality(normalised: true) == [1, 1, 1])
    #expect(try graph.shortestPaths(from: [0]).distances == [0, 0, 0])
    #expect(try graph.widestPaths(from: [0]).widths == [.infinity, 0, 0])
    #expect(try graph.mostReliablePaths(from: [0]).path(to: 1).isEmpty)
    #expect(try graph.disjointReliablePaths(from: [0], to: 1, count: 2).isEmpty)
    let cut = try graph.minimumCut(from: [0], to: [1])
    #expect(cut.value == 0 && cut.edges.isEmpty && cut.isSeparable)
    #expect(try graph.vertexConnectivity(from: [0], to: [1]).disjointPaths == 1)
    #expect(graph.constraint() == [0, 0, 0] && graph.effectiveSize() == [2, 2, 2])
    #expect(graph.clustering().transitivity == 1 && graph.coreNumbers() == [2, 2, 2])
    #expect(try graph.fragmentation() == 0 && graph.reach(from: [0], .within(steps: 1)) == 1)
  }
}
