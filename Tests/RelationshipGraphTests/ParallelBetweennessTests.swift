import RelationshipGraph
import Testing

/// Betweenness on all cores is betweenness, which `CentralityDefinitionTests` checks on the same graphs.
@Suite struct ParallelBetweennessTests {
  @Test func smallGraphs() async throws {
    for seed in CentralityDefinitionTests.seeds {
      let random = RandomCase(seed: seed)
      let lengths = CentralityDefinitionTests.lengths(seed: seed, count: random.edges.count)
      let isNormalised = seed.isMultiple(of: 2)
      let steps = await random.graph.betweennessInParallel(normalised: isNormalised)
      #expect(areClose(steps, random.graph.betweenness(normalised: isNormalised)), "seed \(seed)")
      let weighted = try await random.graph.weightedBetweennessInParallel(normalised: isNormalised, lengths: lengths)
      let expected = try random.graph.weightedBetweenness(normalised: isNormalised, lengths: lengths)
      #expect(areClose(weighted, expected), "seed \(seed)")
    }
  }

  /// Enough vertices for several chunks, in numbers that divide evenly and such that do not.
  @Test(arguments: [16, 17, 65, 128, 200]) func graphsOfSeveralChunks(count: Int) async throws {
    var generator = SplitMix64(seed: UInt64(count))
    let edges = (0..<(2 * count)).map { _ in
      Graph.Edge(
        from: Int32.random(in: 0..<Int32(count), using: &generator),
        to: Int32.random(in: 0..<Int32(count), using: &generator),
        weight: Double(Int.random(in: 1...3, using: &generator)))
    }
    for isDirected in [true, false] {
      let graph = try Graph(vertexCount: count, edges: edges, directed: isDirected)
      let steps = await graph.betweennessInParallel(normalised: false)
      #expect(areClose(steps, graph.betweenness(normalised: false)))
      let weighted = try await graph.weightedBetweennessInParallel(normalised: false)
      #expect(areClose(weighted, try graph.weightedBetweenness(normalised: false)))
    }
  }
}
