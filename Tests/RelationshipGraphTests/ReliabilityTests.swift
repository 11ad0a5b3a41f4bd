import Testing

@testable import RelationshipGraph

@Suite struct ReliabilityTests {
  private func network(seed: UInt64, count: Int32 = 14, ties: Int = 30) throws -> ReliabilityNetwork {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<ties).map { _ in
      Graph.Edge(from: .random(in: 0..<count, using: &generator), to: .random(in: 0..<count, using: &generator))
    }
    let graph = try Graph(vertexCount: Int(count), edges: edges, directed: seed.isMultiple(of: 2))
    var isTarget = [Bool](repeating: false, count: Int(count))
    isTarget[Int(count) - 1] = true
    let survival = (0..<count).map { _ in generator.nextUnit() }
    return ReliabilityNetwork(graph, sources: [0, 1], isTarget: isTarget, survival: survival)
  }

  /// The width of the word that holds a set of vertices is a matter of speed alone.
  @Test func wideWordsSayTheSame() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var network = try network(seed: seed)
      guard !network.isEmpty else { continue }
      let narrow = StateFactoring<UInt64>.outcome(of: network, budget: 100_000)
      let wide = StateFactoring<UInt128>.outcome(of: network, budget: 100_000)
      #expect(narrow.probability == wide.probability && narrow.states == wide.states, "seed \(seed)")
      network.reduce()
      let reduced = StateFactoring<UInt64>.outcome(of: network, budget: 100_000)
      let difference = try #require(reduced.probability) - #require(narrow.probability)
      #expect(abs(difference) < 1e-12 && reduced.states <= narrow.states, "seed \(seed)")
    }
  }

  @Test func samplesDoNotDependOnTheWord() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let network = try network(seed: seed, count: 40, ties: 90)
      let narrow = network.countSuccesses(UInt64.self, samples: 300, seed: seed)
      #expect(network.countSuccesses(UInt128.self, samples: 300, seed: seed) == narrow, "seed \(seed)")
      #expect(network.countSuccesses(samples: 300, seed: seed) == narrow, "seed \(seed)")
    }
  }

  @Test func aWordIsFullAtItsWidth() throws {
    // A ladder of 64 rungs' ends, and one of 128: no bit is left over.
    for count in [64, 128] as [Int32] {
      let rungs = (2..<count).flatMap { vertex in
        [Graph.Edge(from: vertex - 2, to: vertex), Graph.Edge(from: (vertex - 2) ^ 1, to: vertex)]
      }
      let ends = [Graph.Edge(from: count - 2, to: count), .init(from: count - 1, to: count)]
      let graph = try Graph(vertexCount: Int(count) + 1, edges: rungs + ends, directed: true)
      var isTarget = [Bool](repeating: false, count: Int(count))
      isTarget.append(true)
      let survival = [Double](repeating: 0.9, count: Int(count) + 1)
      let network = ReliabilityNetwork(graph, sources: [0, 1], isTarget: isTarget, survival: survival)
      #expect(network.vertices.count == Int(count))
      let outcome =
        count == 64
        ? StateFactoring<UInt64>.outcome(of: network, budget: 10_000)
        : StateFactoring<UInt128>.outcome(of: network, budget: 10_000)
      // Each pair of rungs' ends must keep one.
      var expected = 1.0
      for _ in 0..<(count / 2) { expected *= 0.99 }
      #expect(abs(try #require(outcome.probability) - expected) < 1e-12)
    }
  }
}
