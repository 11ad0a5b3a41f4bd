import RelationshipGraph
import Testing

/// Chains and stars of a million vertices for every linear algorithm that `LargeGraphTests`, `StructureExtremesTests`
/// and `CentralityEdgeCaseTests` do not put through them. What takes V² steps is in `DeepAndWideAllPairsTests`.
@Suite struct DeepAndWideTests {
  static let count = StructureExtremesTests.count

  static func graph(isChain: Bool, directed: Bool, count: Int = count) throws -> Graph {
    let targets = Array(1..<Int32(count))
    let sources = isChain ? targets.map { $0 - 1 } : targets.map { _ in 0 }
    return try Graph(vertexCount: count, sources: sources, targets: targets, directed: directed)
  }

  private let last = Int32(count - 1)

  @Test(arguments: [true, false]) func waysAndCuts(isChain: Bool) throws {
    for isDirected in [true, false] {
      let graph = try Self.graph(isChain: isChain, directed: isDirected)
      #expect(try graph.disjointPathCount(from: [0], to: [last]) == 1)
      #expect(try graph.minimumCutValue(from: [0], to: [last]) == 1)
      #expect(try graph.minimumCutValues(from: [0], toEach: [last, 1]) == [1, 1])
      // The rest `LargeGraphTests` has for directed graphs.
      guard !isDirected else { continue }
      let tree = try graph.dominatorTree(from: [0])
      #expect(tree.dominators(of: last).count == (isChain ? Self.count - 1 : 1))
      #expect(tree.immediateDominator(of: last) == (isChain ? last - 1 : 0))
      #expect(tree.lostByRemoval(countingOnly: [last]).reduce(0, +) == (isChain ? Self.count - 1 : 1))
      #expect(try graph.vertexConnectivity(from: [0], to: [last]).paths.map(\.count) == [isChain ? Self.count : 2])
      #expect(try graph.minimumCut(from: [0], to: [last]).edges == [isChain ? 0 : Self.count - 2])
    }
  }

  @Test(arguments: [true, false]) func reliability(isChain: Bool) throws {
    let (survival, certain) = (0.999999, [Double](repeating: 1, count: Self.count))
    for isDirected in [true, false] {
      let graph = try Self.graph(isChain: isChain, directed: isDirected)
      let everywhere = [Double](repeating: survival, count: Self.count)
      let exact = try graph.terminalReliability(
        from: [0], to: [last], survival: everywhere, budget: 10, samples: 2, seed: 1)
      // Everybody but the target may fail. In an undirected chain nothing can be merged, and it has to be sampled.
      let factors = repeatElement(survival, count: isChain ? Self.count - 1 : 1)
      let isMerged = isDirected || !isChain
      #expect(exact.isExact == isMerged)
      #expect(!isMerged || isClose(exact.value, factors.reduce(1, *)))
      guard isDirected else { continue }
      let sampled = try graph.terminalReliability(
        from: [0], to: [last], survival: certain, budget: 0, samples: 2, seed: 1)
      #expect(sampled.value == 1)
    }
  }

  @Test(arguments: [true, false]) func paths(isChain: Bool) throws {
    let graph = try Self.graph(isChain: isChain, directed: true)
    let certain = [Double](repeating: 1, count: Self.count)
    let bounded = try graph.mostReliablePaths(from: [0], maximumHops: .max, conductance: certain)
    #expect(bounded.path(to: last).count == (isChain ? Self.count : 2))
    // Lengths too different for buckets are searched by a heap.
    let lengths = (1..<Self.count).map { $0.isMultiple(of: 2) ? 1 : 1e9 }
    let shortest = try graph.shortestPaths(from: [0], lengths: lengths)
    #expect(shortest.path(to: last).count == (isChain ? Self.count : 2))
    #expect(shortest.distance(to: last) == (isChain ? lengths.reduce(0, +) : lengths[Self.count - 2]))
    #expect(try graph.hopDistances(from: [0]).order.count == Self.count)
  }

  @Test(arguments: [true, false]) func keyPlayers(isChain: Bool) throws {
    for isDirected in [true, false] {
      let graph = try Self.graph(isChain: isChain, directed: isDirected)
      // Of so many pairs none is compared: one after another.
      let fragmenting = graph.fragmentingKeyPlayers(count: 2)
      #expect(!fragmenting.isExact && fragmenting.vertices.count == 2)
      #expect(isClose(try graph.fragmentation(without: fragmenting.vertices), fragmenting.value))
      #expect(isClose(fragmenting.value, isChain ? 0.625 : 1, tolerance: 1e-4))
      // Within one step only: otherwise every vertex of a chain would be searched from to its end, V² steps.
      let reaching = graph.reachingKeyPlayers(count: 2, .within(steps: 1))
      #expect(!reaching.isExact && reaching.vertices.count == 2)
      let reached = isChain ? (isDirected ? 4 : 6) : Double(Self.count)
      #expect(isClose(reaching.value * Double(Self.count), reached, tolerance: 1e-6))
      let harmonic = try graph.reach(from: [0], .distanceWeighted) * Double(Self.count)
      let expected = isChain ? 1 + (1..<Self.count).reduce(0) { $0 + 1 / Double($1) } : Double(Self.count)
      #expect(isClose(harmonic, expected, tolerance: 1e-6))
    }
  }

  @Test(arguments: [true, false]) func walks(isChain: Bool) throws {
    for isDirected in [true, false] {
      let graph = try Self.graph(isChain: isChain, directed: isDirected)
      var restart = [Double](repeating: 0, count: Self.count)
      restart[0] = 1
      let shares = try graph.personalisedPageRank(restart: restart, tolerance: 1e-3)
      #expect(isClose(shares.reduce(0, +), 1) && shares.allSatisfy { $0 >= 0 })
      #expect(try isClose(graph.pageRank(tolerance: 1e-3).reduce(0, +), 1))
      guard !isDirected else { continue }
      // The greatest eigenvalue of a star is the root of its leaves.
      let attenuation = isChain ? 0.25 : 1e-4
      let katz = try graph.katzCentrality(attenuation: attenuation, tolerance: 1e-3)
      #expect(katz.isConverged)
      let (first, inner, end) = (katz.values[0], katz.values[Self.count / 2], katz.values[Self.count - 1])
      #expect(!isChain || isClose(inner, 2, tolerance: 1e-6))
      #expect(isChain || isClose(end, 1 + attenuation * first, tolerance: 1e-6))
      // The eigenvalues of both lie so close together, in size, that it would take thousands of steps and more.
      let leading = try graph.eigenvectorCentrality(maximumIterations: 5)
      #expect(leading.values.allSatisfy { $0.isFinite && $0 >= 0 })
    }
  }

  @Test(arguments: [true, false]) func sampledBetweenness(isChain: Bool) throws {
    for isDirected in [true, false] {
      let graph = try Self.graph(isChain: isChain, directed: isDirected)
      let estimate = try graph.estimatedBetweenness(error: 0.5, failureProbability: 0.1, seed: 1)
      let middle = isChain ? Self.count / 2 : 0
      // Of the ordered pairs of a directed chain only half are connected; those of a star never are.
      let exact = isChain ? (isDirected ? 0.25 : 0.5) : (isDirected ? 0 : 1)
      #expect(abs(estimate.values[middle] - exact) <= 0.5)
      let sampled = graph.sampledBetweenness(pivots: 2, seed: 1, normalised: true)
      #expect(sampled.allSatisfy { $0 >= 0 && $0.isFinite })
    }
  }

  /// Nothing leaves the leaves of a directed star, so that all sources together take V steps.
  @Test func allPairsOfADirectedStar() async throws {
    let graph = try Self.graph(isChain: false, directed: true)
    #expect(graph.betweenness(normalised: false).allSatisfy { $0 == 0 })
    #expect(await graph.betweennessInParallel(normalised: false).allSatisfy { $0 == 0 })
    #expect(try graph.weightedBetweenness(normalised: false).allSatisfy { $0 == 0 })
    #expect(try await graph.weightedBetweennessInParallel(normalised: false).allSatisfy { $0 == 0 })
    #expect(try graph.weightedCloseness()[0] == 1)
    #expect(try graph.weightedHarmonicCentrality(normalised: true)[0] == 1)
    #expect(graph.reachingKeyPlayers(count: 1, .distanceWeighted).vertices == [0])
  }
}
