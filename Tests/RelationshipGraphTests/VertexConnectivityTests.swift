import RelationshipGraph
import Testing

@Suite struct VertexConnectivityTests {
  @Test func countsAreThoseOfTheFullAnswer() throws {
    var workspace = Workspace()
    for seed in 1...1000 as ClosedRange<UInt64> {
      let random = RandomCase(seed: seed)
      let full = try random.graph.vertexConnectivity(from: random.sources, to: random.targets, using: &workspace)
      let count = try random.graph.disjointPathCount(from: random.sources, to: random.targets, using: &workspace)
      #expect(count == full.disjointPaths, "seed \(seed)")
      let everybody = Array(0..<Int32(random.count))
      let counts = try random.graph.disjointPathCounts(from: random.sources, toEach: everybody, using: &workspace)
      let singles = try everybody.map {
        try random.graph.vertexConnectivity(from: random.sources, to: [$0]).disjointPaths
      }
      #expect(counts == singles, "seed \(seed)")
    }
  }

  /// Seats that are asked about together have the answers they have alone, whatever the order of their vertices.
  @Test func severalSeatsAreAnsweredAsEachAlone() throws {
    var workspace = Workspace()
    for seed in 1...300 as ClosedRange<UInt64> {
      let random = RandomCase(seed: seed)
      let seats = (0..<Int32(random.count)).map { [$0] } + [random.targets, random.targets.reversed() + random.targets]
      let together = try random.graph.vertexConnectivities(
        from: random.sources, toEach: seats, using: &workspace)
      let alone = try seats.map { try random.graph.vertexConnectivity(from: random.sources, to: $0) }
      #expect(together == alone, "seed \(seed)")
    }
    let graph = try Graph(vertexCount: 1, edges: [], directed: true)
    #expect(throws: GraphError.vertexOutOfRange(vertex: 1, vertexCount: 1)) {
      try graph.vertexConnectivities(from: [0], toEach: [[0], [1]], using: &workspace)
    }
  }

  /// The first path to 9 goes by 10, 8 and 5, the second turns it back from 5: that leaves a circle of 8 and 10, which no
  /// path passes any more. It is no part of the answer for 10.
  @Test func aCircleThatReroutingLeavesIsForgotten() throws {
    let pairs: [(Int32, Int32)] = [
      (0, 4), (4, 11), (11, 2), (2, 5), (5, 8), (5, 9), (8, 5), (8, 10), (10, 8), (1, 10), (1, 6), (6, 7), (7, 12),
      (12, 3), (3, 9),
    ]
    let graph = try Graph(vertexCount: 13, edges: pairs.map { Graph.Edge(from: $0, to: $1) }, directed: true)
    #expect(try graph.disjointPathCounts(from: [0, 1], toEach: [9, 10]) == [2, 2])
    var workspace = Workspace()
    let together = try graph.vertexConnectivities(from: [0, 1], toEach: [[9], [10]], using: &workspace)
    #expect(together == [[9], [10]].map { try? graph.vertexConnectivity(from: [0, 1], to: $0) })
  }

  /// The same in networks of a few hubs that most ties lead to, where one in some hundreds leaves a circle: every vertex is
  /// asked for after every other.
  @Test func noAnswerDependsOnTheOneBefore() throws {
    for seed in 1...1000 as ClosedRange<UInt64> {
      var generator = SplitMix64(seed: seed)
      func vertex(below count: UInt64) -> Int32 { Int32(generator.next() % count) }
      let edges = (0..<60).flatMap { _ in
        let hub = generator.next() % 3 < 2 ? vertex(below: 10) : vertex(below: 40)
        let other = vertex(below: 40)
        return [Graph.Edge(from: hub, to: other), Graph.Edge(from: other, to: hub)]
      }
      let graph = try Graph(vertexCount: 40, edges: edges, directed: true)
      let (sources, everybody) = (Array(0..<5 as Range<Int32>), Array(0..<40 as Range<Int32>))
      let alone = try everybody.map { try graph.disjointPathCount(from: sources, to: [$0]) }
      let counts = try graph.disjointPathCounts(from: sources, toEach: everybody + everybody)
      #expect(counts == alone + alone, "seed \(seed)")
    }
  }

  /// A chain of cliques, each tied to the next by `width` ties without a common end.
  private func cliques(_ number: Int, of size: Int, tiedBy width: Int) throws -> Graph {
    var edges: [Graph.Edge] = []
    for clique in 0..<number {
      let first = Int32(clique * size)
      for one in 0..<Int32(size) {
        for other in 0..<one { edges.append(Graph.Edge(from: first + other, to: first + one)) }
      }
      guard clique > 0 else { continue }
      for tie in 0..<Int32(width) { edges.append(Graph.Edge(from: first - 1 - tie, to: first + tie)) }
    }
    return try Graph(vertexCount: number * size, edges: edges, directed: false)
  }

  @Test(arguments: [1, 2, 3]) func isTheWidthOfTheNarrowestPlace(width: Int) throws {
    let graph = try cliques(40, of: 8, tiedBy: width)
    let target = Int32(40 * 8 - 4)
    let answer = try graph.vertexConnectivity(from: [2, 3, 4], to: [target])
    #expect(answer.disjointPaths == width && answer.paths.count == width)
    // The sources are three, so at a width of three they are a cut themselves, and the smallest.
    #expect(answer.cut == [[7], [6, 7], [2, 3, 4]][width - 1])
    #expect(try graph.disjointPathCount(from: [2, 3, 4], to: [target]) == width)
    #expect(try graph.minimumCutValue(from: [2, 3, 4], to: [target]) == Double(width))
    let single = try graph.singlePointsOfFailure(from: [2, 3, 4], to: [target])
    #expect(single.vertices.isEmpty == (width > 1))
  }

  @Test func aChainIsCutAtItsSmallestVertex() throws {
    // From 5 by 3, 4, 1 and 2 to 0: any of them closes it, and 1 comes first.
    let chain: [Int32] = [5, 3, 4, 1, 2, 0]
    let edges = zip(chain, chain.dropFirst()).map { Graph.Edge(from: $0, to: $1) }
    for isDirected in [true, false] {
      let graph = try Graph(vertexCount: 6, edges: edges, directed: isDirected)
      let answer = try graph.vertexConnectivity(from: [5], to: [0])
      #expect(answer.cut == [1] && answer.paths == [chain])
    }
  }

  /// On larger graphs than all subsets can be tried for: the cut closes all paths, and no vertex in it is idle.
  @Test func cutsOfLargerGraphsSeparate() throws {
    var workspace = Workspace()
    for seed in 1...60 as ClosedRange<UInt64> {
      var generator = SplitMix64(seed: seed)
      let count: Int32 = 60
      let edges = (0..<130).map { _ in
        Graph.Edge(from: .random(in: 0..<count, using: &generator), to: .random(in: 0..<count, using: &generator))
      }
      let graph = try Graph(vertexCount: Int(count), edges: edges, directed: seed.isMultiple(of: 2))
      let answer = try graph.vertexConnectivity(from: [0, 1, 2, 3], to: [count - 1, count - 2], using: &workspace)
      #expect(answer.cut.count == answer.disjointPaths, "seed \(seed)")
      for spared in answer.cut.indices.map(Optional.some) + [nil] {
        let gone = Set(answer.cut.enumerated().filter { $0.offset != spared }.map(\.element))
        let rest = edges.filter { !gone.contains($0.source) && !gone.contains($0.target) }
        let without = try Graph(vertexCount: Int(count), edges: rest, directed: graph.isDirected)
        let sources = [0, 1, 2, 3].filter { !gone.contains($0) }
        let left = try without.singlePointsOfFailure(from: sources, to: [count - 1, count - 2])
        #expect(left.isReachable == (spared != nil), "seed \(seed)")
      }
    }
  }
}
