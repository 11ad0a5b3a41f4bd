import Foundation
import RelationshipGraph
import Testing

/// Chains and stars for the algorithms that search from every vertex. A million vertices would take 10¹² steps, so
/// these are as long as time permits, and run on a stack so small that a recursion as deep as the chain would overflow
/// it. The searches themselves take a million vertices elsewhere: in sampled betweenness and shortest paths.
@Suite struct DeepAndWideAllPairsTests {
  #if DEBUG
  static let count = 1200
  static let pairsCount = 600
  #else
  static let count = 20_000
  // A table of all pairs of more would not fit into memory.
  static let pairsCount = 5000
  #endif

  /// What a body returns that runs on a stack of 128 kilobytes.
  static func onASmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 128 << 10
      thread.start()
    }
  }

  /// By the distances of each vertex: of a chain to both ends, of a star 1 or 2.
  private func sum(isChain: Bool, _ value: (Double) -> Double) -> [Double] {
    let n = Self.count
    guard isChain else {
      let leaf = value(1) + Double(n - 2) * value(2)
      return [Double(n - 1) * value(1)] + [Double](repeating: leaf, count: n - 1)
    }
    var sums = [0.0]
    for distance in 1..<n { sums.append(sums[distance - 1] + value(Double(distance))) }
    return (0..<n).map { sums[$0] + sums[n - 1 - $0] }
  }

  private func between(isChain: Bool) -> [Double] {
    let n = Self.count
    return (0..<n).map { isChain ? Double($0 * (n - 1 - $0)) : $0 == 0 ? Double((n - 1) * (n - 2) / 2) : 0 }
  }

  @Test(arguments: [true, false]) func betweenness(isChain: Bool) async throws {
    let graph = try DeepAndWideTests.graph(isChain: isChain, directed: false, count: Self.count)
    let expected = between(isChain: isChain)
    #expect(areClose(await Self.onASmallStack { graph.betweenness(normalised: false) }, expected))
    let weighted = await Self.onASmallStack { try? graph.weightedBetweenness(normalised: false) }
    #expect(areClose(weighted ?? [], expected))
    #expect(areClose(await graph.betweennessInParallel(normalised: false), expected))
    #expect(areClose(try await graph.weightedBetweennessInParallel(normalised: false), expected))
  }

  @Test(arguments: [true, false]) func nearness(isChain: Bool) async throws {
    let graph = try DeepAndWideTests.graph(isChain: isChain, directed: false, count: Self.count)
    let closeness = sum(isChain: isChain) { $0 }.map { Double(Self.count - 1) / $0 }
    let harmonic = sum(isChain: isChain) { 1 / $0 }
    #expect(areClose(await Self.onASmallStack { graph.closeness() }, closeness))
    #expect(areClose(await Self.onASmallStack { graph.harmonicCentrality(normalised: false) }, harmonic))
    let weighted = await Self.onASmallStack { try? graph.weightedCloseness() }
    #expect(areClose(weighted ?? [], closeness))
    let weightedHarmonic = await Self.onASmallStack { try? graph.weightedHarmonicCentrality(normalised: false) }
    #expect(areClose(weightedHarmonic ?? [], harmonic))
  }

  @Test(arguments: [true, false]) func allPairs(isChain: Bool) async throws {
    let last = Int32(Self.pairsCount - 1)
    for isDirected in [true, false] {
      let graph = try DeepAndWideTests.graph(isChain: isChain, directed: isDirected, count: Self.pairsCount)
      let reliable = try #require(await Self.onASmallStack { try? graph.reliabilityOfBestPaths() })
      let widest = try #require(await Self.onASmallStack { try? graph.widthOfWidestPaths() })
      #expect(reliable[from: 0, to: last] == 1 && widest[from: 0, to: last] == 1)
      #expect(reliable[from: last, to: 0] == (isDirected ? 0 : 1) && widest[from: last, to: 0] == (isDirected ? 0 : 1))
    }
  }

  @Test(arguments: [true, false]) func reachAtAnyDistance(isChain: Bool) async throws {
    let graph = try DeepAndWideTests.graph(isChain: isChain, directed: false, count: Self.count)
    let players = await Self.onASmallStack { graph.reachingKeyPlayers(count: 2, .distanceWeighted, budget: 0) }
    #expect(!players.isExact && players.vertices.count == 2)
    #expect(isClose(try graph.reach(from: players.vertices, .distanceWeighted), players.value))
    #expect(isChain || players.vertices[0] == 0)
  }
}
