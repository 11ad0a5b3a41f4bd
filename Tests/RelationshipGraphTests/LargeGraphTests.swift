import RelationshipGraph
import Testing

/// Depth and width that would overflow a recursive algorithm's stack.
@Suite struct LargeGraphTests {
  static let count = 1_000_000

  @Test(arguments: [true, false]) func aMillionVertices(isChain: Bool) throws {
    let last = Int32(Self.count - 1)
    let edges = (1...last).map { Graph.Edge(from: isChain ? $0 - 1 : 0, to: $0) }
    let graph = try Graph(vertexCount: Self.count, edges: edges, directed: true)
    #expect(graph.connectedComponents().count == 1)
    #expect(graph.stronglyConnectedComponents().count == Self.count)
    let weak = graph.articulationPointsAndBridges()
    #expect(weak.articulationPoints.count == (isChain ? Self.count - 2 : 1))
    #expect(weak.bridges.count == Self.count - 1)
    let single = try graph.singlePointsOfFailure(from: [0], to: [last])
    #expect(single.vertices.count == (isChain ? Self.count - 1 : 1))
    let threads = try graph.vertexConnectivity(from: [0], to: [last])
    #expect(threads.disjointPaths == 1 && threads.cut == [0])
    #expect(try graph.disjointPathCounts(from: [0], toEach: [last, 1]) == [1, 1])
    let cut = try graph.minimumCut(from: [0], to: [last])
    #expect(cut.value == 1 && cut.edges == [isChain ? 0 : Self.count - 2])
    let lost = try graph.dominatorTree(from: [0]).lostByRemoval()
    #expect(lost[0] == Self.count - 1 && lost[1] == (isChain ? Self.count - 2 : 0))
    let player = graph.fragmentingKeyPlayers(count: 1)
    #expect(player.vertices == [isChain ? last / 2 : 0] && player.isExact)
    #expect(try graph.reach(from: [0], .within(steps: 1)) == (isChain ? 2 : Double(Self.count)) / Double(Self.count))
    let certain = [Double](repeating: 1, count: Self.count)
    let paths = try graph.mostReliablePaths(from: [0], maximumHops: 4, conductance: certain)
    #expect(paths.hops(to: 4) == (isChain ? 4 : 1))
    let survival = try graph.terminalReliability(
      from: [0], to: [last], survival: certain, budget: 10, samples: 1, seed: 1)
    #expect(survival.value == 1 && survival.isExact)
  }
}
