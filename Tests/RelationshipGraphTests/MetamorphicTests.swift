import RelationshipGraph
import Testing

/// What must not change when a graph is written down otherwise or gets something that does not matter.
@Suite struct MetamorphicTests {
  /// What the algorithms of connectivity say about one case, told so that the numbers of the vertices do not matter.
  private struct Answers: Equatable {
    var disjointPaths: Int
    var cutSize: Int
    var cutValue: Double
    var lost: [Int]
    var singlePoints: [Int32]
    var reach: Double
    var reliability: Double

    /// `image[v]` is the vertex of the graph that stands for vertex v of the case.
    init(_ graph: Graph, _ random: RandomCase, image: [Int32]) throws {
      let sources = random.sources.map { image[Int($0)] }
      let targets = random.targets.map { image[Int($0)] }
      let connectivity = try graph.vertexConnectivity(from: sources, to: targets)
      disjointPaths = try graph.disjointPathCount(from: sources, to: targets)
      cutSize = connectivity.cut.count
      cutValue = (try graph.minimumCut(from: sources, to: targets).value * 1e6).rounded()
      let tree = try graph.dominatorTree(from: sources)
      let lost = tree.lostByRemoval()
      self.lost = image.map { lost[Int($0)] }
      let points = tree.singlePointsOfFailure(to: targets).vertices
      singlePoints = image.indices.filter { points.contains(image[$0]) }.map(Int32.init)
      // By the number of vertices, so that isolated ones added do not matter.
      let reached = try graph.reach(from: sources, .distanceWeighted) * Double(graph.vertexCount)
      reach = (reached * 1e9).rounded()
      var survival = [Double](repeating: 0.5, count: graph.vertexCount)
      for (vertex, target) in image.enumerated() { survival[Int(target)] = random.probabilities[vertex] }
      let reliability = try graph.terminalReliability(
        from: sources, to: targets, survival: survival, budget: 10_000, samples: 1, seed: 1)
      self.reliability = (reliability.value * 1e9).rounded()
    }
  }

  @Test func namesAndNeighbouringComponentsDoNotMatter() throws {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let count = Int32(random.count)
      let isDirected = random.graph.isDirected
      let identity = Array(0..<count)
      let expected = try Answers(random.graph, random, image: identity)

      var generator = SplitMix64(seed: seed)
      let names = identity.shuffled(using: &generator)
      let relabelled = random.edges.shuffled(using: &generator).map {
        Graph.Edge(from: names[Int($0.source)], to: names[Int($0.target)], weight: $0.weight)
      }
      let other = try Graph(vertexCount: random.count, edges: relabelled, directed: isDirected)
      #expect(try Answers(other, random, image: names) == expected, "seed \(seed): relabelled")

      let isolated = try Graph(vertexCount: random.count + 1, edges: random.edges, directed: isDirected)
      #expect(try Answers(isolated, random, image: identity) == expected, "seed \(seed): an isolated vertex")

      // A second copy beside the first, which nothing leads to.
      let copy = random.edges.map {
        Graph.Edge(from: $0.source + count, to: $0.target + count, weight: $0.weight)
      }
      let double = try Graph(vertexCount: 2 * random.count, edges: copy + random.edges, directed: isDirected)
      #expect(try Answers(double, random, image: identity) == expected, "seed \(seed): a component beside it")
      #expect(try Answers(double, random, image: identity.map { $0 + count }) == expected, "seed \(seed): the copy")
    }
  }

  /// Two graphs side by side, each with ends of its own: what is counted adds up, and what lies on ways stays.
  @Test func componentsThatBothHaveEndsAddUp() throws {
    for seed in BruteForceTests.seeds {
      let beside = try SideBySide(seed: seed)
      let (one, other, both, shift) = (beside.first, beside.second, beside.both, beside.shift)
      let sources = one.sources + other.sources.map { $0 + shift }
      let targets = one.targets + other.targets.map { $0 + shift }
      let (first, second) = (one.graph, beside.secondGraph)

      let ways = try both.vertexConnectivity(from: sources, to: targets)
      let here = try first.vertexConnectivity(from: one.sources, to: one.targets)
      let there = try second.vertexConnectivity(from: other.sources, to: other.targets)
      #expect(ways.disjointPaths == here.disjointPaths + there.disjointPaths, "seed \(seed)")
      #expect(ways.cut == here.cut + there.cut.map { $0 + shift }, "seed \(seed)")

      let cut = try both.minimumCut(from: sources, to: targets)
      let cutHere = try first.minimumCut(from: one.sources, to: one.targets)
      let cutThere = try second.minimumCut(from: other.sources, to: other.targets)
      #expect(isClose(cut.value, cutHere.value + cutThere.value), "seed \(seed)")
      #expect(cut.edges == cutHere.edges + cutThere.edges.map { $0 + one.edges.count }, "seed \(seed)")
      #expect(isClose(try both.minimumCutValue(from: sources, to: targets), cut.value), "seed \(seed)")

      let tree = try both.dominatorTree(from: sources)
      let treeHere = try first.dominatorTree(from: one.sources)
      let treeThere = try second.dominatorTree(from: other.sources)
      #expect(tree.lostByRemoval() == treeHere.lostByRemoval() + treeThere.lostByRemoval() + [0], "seed \(seed)")
      let dominators = (0..<Int32(first.vertexCount)).map { treeHere.dominators(of: $0) }
      let moved = (0..<Int32(second.vertexCount)).map { treeThere.dominators(of: $0).map { $0 + shift } }
      let all = (0..<Int32(both.vertexCount)).map { tree.dominators(of: $0) }
      #expect(all == dominators + moved + [[]], "seed \(seed)")

      // Where both parts lead to a target, no single vertex is on all ways.
      let points = try both.singlePointsOfFailure(from: sources, to: targets)
      let pointsHere = try first.singlePointsOfFailure(from: one.sources, to: one.targets)
      let pointsThere = try second.singlePointsOfFailure(from: other.sources, to: other.targets)
      #expect(points.isReachable == (pointsHere.isReachable || pointsThere.isReachable), "seed \(seed)")
      let isOnlyOne = pointsHere.isReachable != pointsThere.isReachable
      let only = isOnlyOne ? pointsHere.vertices + pointsThere.vertices.map { $0 + shift } : []
      #expect(points.vertices == only, "seed \(seed)")

      // The ways fail independently of each other.
      func reliability(_ graph: Graph, _ from: [Int32], _ to: [Int32], _ survival: [Double]) throws -> Double {
        try graph.terminalReliability(from: from, to: to, survival: survival, budget: 100_000, samples: 1, seed: 1)
          .value
      }
      let together = try reliability(both, sources, targets, one.probabilities + other.probabilities + [0.5])
      let failing =
        (1 - (try reliability(first, one.sources, one.targets, one.probabilities)))
        * (1 - (try reliability(second, other.sources, other.targets, other.probabilities)))
      #expect(isClose(together, 1 - failing), "seed \(seed)")
    }
  }

  /// Memory that another graph has used, and that is lent again, changes no answer; nor does it grow for ever.
  @Test func usedMemoryDoesNotMatter() throws {
    var workspace = Workspace()
    var capacity = 0
    for round in 0..<2 {
      for seed in 1...200 as ClosedRange<UInt64> {
        let random = RandomCase(seed: seed)
        let (graph, sources, targets) = (random.graph, random.sources, random.targets)
        let tree = try graph.dominatorTree(from: sources, using: &workspace)
        #expect(try tree == graph.dominatorTree(from: sources), "seed \(seed)")
        let connectivity = try graph.vertexConnectivity(from: sources, to: targets, using: &workspace)
        #expect(try connectivity == graph.vertexConnectivity(from: sources, to: targets), "seed \(seed)")
        let cut = try graph.minimumCut(from: sources, to: targets, using: &workspace)
        #expect(try cut == graph.minimumCut(from: sources, to: targets), "seed \(seed)")
        let fragmenting = graph.fragmentingKeyPlayers(count: 2, using: &workspace)
        #expect(fragmenting == graph.fragmentingKeyPlayers(count: 2), "seed \(seed)")
        let reaching = graph.reachingKeyPlayers(count: 2, .distanceWeighted, using: &workspace)
        #expect(reaching == graph.reachingKeyPlayers(count: 2, .distanceWeighted), "seed \(seed)")
      }
      if round == 0 { capacity = workspace.capacity }
    }
    #expect(workspace.capacity == capacity)
  }
}
