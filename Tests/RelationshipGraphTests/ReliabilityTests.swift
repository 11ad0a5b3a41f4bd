import Testing

@testable import RelationshipGraph

@Suite struct ReliabilityTests {
  /// A random graph, directed for even seeds, with the probability of each vertex to survive.
  private func randomGraph(seed: UInt64, count: Int32, ties: Int) throws -> (Graph, [Double]) {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<ties).map { _ in
      Graph.Edge(from: .random(in: 0..<count, using: &generator), to: .random(in: 0..<count, using: &generator))
    }
    let graph = try Graph(vertexCount: Int(count), edges: edges, directed: seed.isMultiple(of: 2))
    return (graph, (0..<count).map { _ in generator.nextUnit() })
  }

  /// The outcome of a body on the network of a random graph.
  private func withNetwork<Result>(
    seed: UInt64, count: Int32 = 14, ties: Int = 30, using workspace: inout Workspace,
    _ body: (inout Workspace, inout ReliabilityNetwork) -> Result
  ) throws -> Result {
    let (graph, survival) = try randomGraph(seed: seed, count: count, ties: ties)
    return withNetwork(graph, target: Int(count) - 1, survival: survival, using: &workspace, body)
  }

  private func withNetwork<Result>(
    _ graph: Graph, target: Int, survival: [Double], using workspace: inout Workspace,
    _ body: (inout Workspace, inout ReliabilityNetwork) -> Result
  ) -> Result {
    workspace.withScratch(repeating: false, count: graph.vertexCount) { workspace, isTarget in
      isTarget[target] = true
      return ReliabilityNetwork.with(
        graph, sources: [0, 1], isTarget: isTarget, survival: survival, using: &workspace, body)
    }
  }

  /// The width of the word that holds a set of vertices is a matter of speed alone.
  @Test func wideWordsSayTheSame() throws {
    var workspace = Workspace()
    for seed in 1...40 as ClosedRange<UInt64> {
      let outcomes = try withNetwork(seed: seed, using: &workspace) { workspace, network -> [StateOutcome] in
        guard !network.isEmpty else { return [] }
        let narrow = StateFactoring<UInt64>.outcome(of: network, budget: 100_000, using: &workspace)
        let wide = StateFactoring<UInt128>.outcome(of: network, budget: 100_000, using: &workspace)
        network.reduce()
        return [narrow, wide, StateFactoring<UInt64>.outcome(of: network, budget: 100_000, using: &workspace)]
      }
      guard outcomes.count == 3 else { continue }
      let (narrow, wide, reduced) = (outcomes[0], outcomes[1], outcomes[2])
      #expect(narrow.probability == wide.probability && narrow.states == wide.states, "seed \(seed)")
      let difference = try #require(reduced.probability) - #require(narrow.probability)
      #expect(abs(difference) < 1e-12 && reduced.states <= narrow.states, "seed \(seed)")
    }
  }

  /// What is left once somebody has failed is what it is where nobody can count on them: whoever it is, a source, a target,
  /// somebody who is on no way or who is certain to fail.
  @Test func eachLossIsThatOfAFailedVertex() throws {
    var workspace = Workspace()
    var changed = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let (graph, random) = try randomGraph(seed: seed, count: 14, ties: 30)
      var survival = random
      survival[5] = 0
      let everybody = Array(0..<14 as Range<Int32>)
      let (whole, without) = try graph.terminalReliability(
        from: [0, 1], to: [13], survival: survival, losingEachOf: everybody, budget: 100_000, samples: 1, seed: 1,
        using: &workspace)
      #expect(without.count == everybody.count, "seed \(seed)")
      for (lost, left) in zip(everybody, without) {
        var failed = survival
        failed[Int(lost)] = 0
        let alone = try graph.terminalReliability(
          from: [0, 1], to: [13], survival: failed, budget: 100_000, samples: 1, seed: 1)
        #expect(left.isExact && abs(left.value - alone.value) < 1e-12, "seed \(seed), without \(lost)")
        #expect(left.value <= whole.value + 1e-12, "seed \(seed), without \(lost)")
        if left.value < whole.value - 1e-12 { changed += 1 }
      }
    }
    #expect(changed > 100)
  }

  @Test func noLossIsWorkedOutWhereTheWholeIsEstimated() throws {
    let complete = try Graph(
      vertexCount: 12,
      edges: (0..<12).flatMap { from in (0..<12).map { Graph.Edge(from: from, to: $0) } }, directed: true)
    var workspace = Workspace()
    let (whole, without) = try complete.terminalReliability(
      from: [0, 1], to: [11], survival: (0..<12).map { 0.5 + Double($0) / 100 }, losingEachOf: [2, 3], budget: 0,
      samples: 50, seed: 1, using: &workspace)
    #expect(!whole.isExact)
    #expect(without.isEmpty)
  }

  @Test func anUnknownLossIsRefused() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [Graph.Edge(from: 0, to: 1), Graph.Edge(from: 1, to: 2)], directed: true)
    var workspace = Workspace()
    #expect(throws: GraphError.self) {
      try graph.terminalReliability(
        from: [0], to: [2], survival: [1, 1, 1], losingEachOf: [3], budget: 10, samples: 1, seed: 1, using: &workspace)
    }
  }

  @Test func samplesDoNotDependOnTheWord() throws {
    var workspace = Workspace()
    for seed in 1...20 as ClosedRange<UInt64> {
      let successes = try withNetwork(seed: seed, count: 40, ties: 90, using: &workspace) { workspace, network in
        [
          network.countSuccesses(UInt64.self, samples: 300, seed: seed, using: &workspace),
          network.countSuccesses(UInt128.self, samples: 300, seed: seed, using: &workspace),
          network.countSuccesses(samples: 300, seed: seed, using: &workspace),
        ]
      }
      #expect(Set(successes).count == 1, "seed \(seed)")
    }
  }

  @Test func aWordIsFullAtItsWidth() throws {
    var workspace = Workspace()
    // A ladder of 64 rungs' ends, and one of 128: no bit is left over.
    for count in [64, 128] as [Int32] {
      let rungs = (2..<count).flatMap { vertex in
        [Graph.Edge(from: vertex - 2, to: vertex), Graph.Edge(from: (vertex - 2) ^ 1, to: vertex)]
      }
      let ends = [Graph.Edge(from: count - 2, to: count), .init(from: count - 1, to: count)]
      let graph = try Graph(vertexCount: Int(count) + 1, edges: rungs + ends, directed: true)
      let survival = [Double](repeating: 0.9, count: Int(count) + 1)
      let outcome = withNetwork(graph, target: Int(count), survival: survival, using: &workspace) {
        workspace, network in
        #expect(network.count == Int(count))
        return count == 64
          ? StateFactoring<UInt64>.outcome(of: network, budget: 10_000, using: &workspace)
          : StateFactoring<UInt128>.outcome(of: network, budget: 10_000, using: &workspace)
      }
      // Each pair of rungs' ends must keep one.
      var expected = 1.0
      for _ in 0..<(count / 2) { expected *= 0.99 }
      #expect(abs(try #require(outcome.probability) - expected) < 1e-12)
    }
  }
}
