import Testing

@testable import RelationshipGraph

/// What algorithms borrow changes no answer, and the second time they need no more of it.
@Suite struct LentMemoryTests {
  private struct Case {
    let graph: Graph
    let conductance: [Double]
    let sources: [Graph.Vertex]
  }

  private static func cases() throws -> [Case] {
    try ((1...30) as ClosedRange<UInt64>).map { seed in
      var generator = SplitMix64(seed: seed)
      let count = Int32(3 + seed % 11 * seed)
      let edges = (0..<(2 * count)).map { _ in
        Graph.Edge(
          from: .random(in: 0..<count, using: &generator), to: .random(in: 0..<count, using: &generator),
          weight: generator.nextUnit())
      }
      return Case(
        graph: try Graph(vertexCount: Int(count), edges: edges, directed: seed.isMultiple(of: 2)),
        conductance: (0..<count).map { _ in generator.nextUnit() }, sources: [2, 0, 2])
    }
  }

  @Test func memoryUsedBeforeChangesNothing() throws {
    var workspace = Workspace()
    for one in try Self.cases() {
      let graph = one.graph
      for hops in [0, 1, 3, 50] {
        #expect(
          try graph.mostReliablePaths(
            from: one.sources, maximumHops: hops, conductance: one.conductance, using: &workspace)
            == graph.mostReliablePaths(from: one.sources, maximumHops: hops, conductance: one.conductance))
      }
      #expect(
        try graph.reach(from: one.sources, .distanceWeighted, using: &workspace)
          == graph.reach(from: [0, 2], .distanceWeighted))
      #expect(
        try graph.fragmentation(without: one.sources, using: &workspace) == graph.fragmentation(without: [0, 2]))
    }
  }

  @Test func theSecondTimeNothingIsAllocated() throws {
    let cases = try Self.cases()
    var workspace = Workspace()
    var capacities: [Int] = []
    for _ in 0..<2 {
      for one in cases {
        _ = try one.graph.mostReliablePaths(
          from: one.sources, maximumHops: 4, conductance: one.conductance, using: &workspace)
        _ = try one.graph.reach(from: one.sources, .within(steps: 2), using: &workspace)
        _ = try one.graph.fragmentation(without: one.sources, using: &workspace)
      }
      capacities.append(workspace.capacity)
    }
    #expect(capacities[0] == capacities[1])
  }

  @Test func memoryIsGivenBackAfterAnError() throws {
    let graph = try Graph(vertexCount: 100, edges: [.init(from: 0, to: 1)], directed: false)
    var workspace = Workspace()
    _ = try graph.shortestPaths(from: [0], using: &workspace)
    let capacity = workspace.capacity
    for _ in 0..<100 {
      #expect(throws: GraphError.wrongLengthCount(expected: 1, actual: 0)) {
        try graph.shortestPaths(from: [0], lengths: [], using: &workspace)
      }
    }
    _ = try graph.shortestPaths(from: [0], using: &workspace)
    #expect(workspace.capacity == capacity)
  }

  @Test func listsAreLentInOrderAndEachVertexOnce() throws {
    let graph = try Graph(vertexCount: 5, edges: [], directed: false)
    var workspace = Workspace()
    for (list, expected) in [([], []), ([3], [3]), ([4, 0, 4, 4, 2, 0], [0, 2, 4])] as [([Int32], [Int32])] {
      #expect(try graph.withCheckedVertices(list, using: &workspace) { Array($1) } == expected)
    }
    #expect(throws: GraphError.vertexOutOfRange(vertex: 5, vertexCount: 5)) {
      try graph.withCheckedVertices([0, 5], using: &workspace) { _, _ in }
    }
  }

  /// A target that is the common dominator of all targets is no single point of failure, and no other target can be one.
  @Test func targetsAreNoSinglePointsOfFailure() throws {
    let chain = try Graph(vertexCount: 4, edges: (0..<3).map { .init(from: $0, to: $0 + 1) }, directed: true)
    #expect(try chain.singlePointsOfFailure(from: [0], to: [3]).vertices == [0, 1, 2])
    #expect(try chain.singlePointsOfFailure(from: [0], to: [3, 2, 3]).vertices == [0, 1])
    #expect(try chain.singlePointsOfFailure(from: [0], to: [0, 3]).vertices == [])
    #expect(try chain.dominatorTree(from: [0, 1]).singlePointsOfFailure(to: [-1, 2, 9, 3]).vertices == [1])
    #expect(try chain.dominatorTree(from: [0, 1]).singlePointsOfFailure(to: [-1, 0, 9, 1]).vertices == [])
  }
}
