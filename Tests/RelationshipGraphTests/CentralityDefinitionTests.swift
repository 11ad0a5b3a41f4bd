import RelationshipGraph
import Testing

/// Centralities against their definitions, on 1000 random graphs of at most eight vertices.
@Suite struct CentralityDefinitionTests {
  static let seeds: [UInt64] = Array(1...1000)

  /// Lengths with many ties; every third graph has some of length 0, every fifth ones too different for buckets.
  static func lengths(seed: UInt64, count: Int) -> [Double] {
    var generator = SplitMix64(seed: seed &* 31)
    let values: [Double] =
      seed.isMultiple(of: 3) ? [0, 0, 1, 2] : seed.isMultiple(of: 5) ? [1, 2, 3, 8192] : [1, 1, 2, 3]
    return (0..<count).map { _ in values.randomElement(using: &generator) ?? 1 }
  }

  @Test(arguments: [0, 1, 2, 3]) func distancesAndWhatRestsOnThem(part: UInt64) throws {
    var workspace = Workspace()
    for seed in Self.seeds where seed % 4 == part {
      let random = RandomCase(seed: seed)
      let graph = random.graph
      let oracle = DefinitionOracle(vertexCount: random.count, edges: random.edges, directed: graph.isDirected)
      let ones = [Double](repeating: 1, count: random.edges.count)
      let lengths = Self.lengths(seed: seed, count: random.edges.count)
      let betweenness = oracle.betweenness(lengths: ones)
      #expect(areClose(graph.betweenness(normalised: false, using: &workspace), betweenness), "seed \(seed)")
      #expect(
        areClose(
          try graph.weightedBetweenness(normalised: false, lengths: lengths, using: &workspace),
          oracle.betweenness(lengths: lengths)), "seed \(seed)")
      #expect(areClose(graph.closeness(using: &workspace), oracle.closeness(lengths: ones)), "seed \(seed)")
      #expect(
        areClose(
          try graph.weightedCloseness(lengths: lengths, using: &workspace), oracle.closeness(lengths: lengths)),
        "seed \(seed)")
      #expect(
        areClose(graph.harmonicCentrality(normalised: false), oracle.harmonic(lengths: ones)), "seed \(seed)")
      #expect(
        areClose(
          try graph.weightedHarmonicCentrality(normalised: false, lengths: lengths), oracle.harmonic(lengths: lengths)),
        "seed \(seed)")
      // With every vertex a pivot the sample is everything; with one it is what rests on some vertex, n times.
      #expect(
        areClose(graph.sampledBetweenness(pivots: 8, seed: seed, normalised: false), betweenness), "seed \(seed)")
      let one = graph.sampledBetweenness(pivots: 1, seed: seed, normalised: false)
      let scale = Double(random.count) / (graph.isDirected ? 1 : 2)
      #expect(
        (0..<random.count).contains { source in
          areClose(one, oracle.dependencies(on: source, lengths: ones).map { $0 * scale })
        }, "seed \(seed)")
      let pairs = Double((random.count - 1) * (random.count - 2)) / (graph.isDirected ? 1 : 2)
      let shares = betweenness.map { pairs > 0 ? $0 / pairs : 0 }
      #expect(areClose(graph.betweenness(normalised: true), shares), "seed \(seed)")
      let mean = oracle.harmonic(lengths: ones).map { $0 / Double(max(1, random.count - 1)) }
      #expect(areClose(graph.harmonicCentrality(normalised: true), mean), "seed \(seed)")
    }
  }

  @Test func walksSolveTheirEquations() throws {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let count = random.count
      var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for edge in random.edges {
        matrix[Int(edge.target)][Int(edge.source)] += edge.weight
        if !random.graph.isDirected, edge.source != edge.target {
          matrix[Int(edge.source)][Int(edge.target)] += edge.weight
        }
      }
      let strengths = (0..<count).map { source in matrix.reduce(0) { $0 + $1[source] } }
      // Some vertices may never be started from, but not all.
      var restart = random.probabilities
      restart[Int(seed) % count] += 0.1
      let restartSum = restart.reduce(0, +)
      for (shares, starts) in [
        (try random.graph.pageRank(using: &workspace), restart.map { _ in 1 / Double(count) }),
        (try random.graph.personalisedPageRank(restart: restart), restart.map { $0 / restartSum }),
      ] {
        #expect(isClose(shares.reduce(0, +), 1, tolerance: 1e-12), "seed \(seed)")
        let lost = (0..<count).filter { strengths[$0] == 0 }.reduce(0) { $0 + shares[$1] }
        let equations = (0..<count).map { vertex in
          let arriving = (0..<count).reduce(0.0) {
            strengths[$1] > 0 ? $0 + matrix[vertex][$1] / strengths[$1] * shares[$1] : $0
          }
          return 0.85 * (arriving + lost * starts[vertex]) + 0.15 * starts[vertex]
        }
        #expect(areClose(shares, equations, tolerance: 1e-10), "seed \(seed)")
      }

      let katz = try random.graph.katzCentrality(attenuation: 0.01, using: &workspace)
      let walks = (0..<count).map { vertex in
        1 + 0.01 * (0..<count).reduce(0.0) { $0 + matrix[vertex][$1] * katz.values[$1] }
      }
      #expect(katz.isConverged && areClose(katz.values, walks), "seed \(seed)")

      let leading = try random.graph.eigenvectorCentrality(maximumIterations: 2000, using: &workspace)
      #expect(leading.values.allSatisfy { $0.isFinite && $0 >= 0 }, "seed \(seed)")
      guard leading.isConverged, leading.iterations > 0 else { continue }
      let image = (0..<count).map { vertex in
        (0..<count).reduce(0.0) { $0 + matrix[vertex][$1] * leading.values[$1] }
      }
      let value = image.map { $0 * $0 }.reduce(0, +).squareRoot()
      #expect(areClose(image, leading.values.map { value * $0 }, tolerance: 1e-6), "seed \(seed)")
    }
  }
}
