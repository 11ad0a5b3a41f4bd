import RelationshipGraph
import Testing

@Suite struct KeyPlayersTests {
  private let reaches: [Reach] = [.within(steps: 1), .within(steps: 2), .distanceWeighted, .within(steps: -1)]

  @Test func fragmentationIsThatOfTheBestOfAllSets() throws {
    var workspace = Workspace()
    for seed in 1...1000 as ClosedRange<UInt64> {
      let random = RandomCase(seed: seed)
      let size = Int(seed % 4)
      let all = subsets(of: Array(0..<random.count)).filter { $0.count == min(size, random.count) }
      var best = (set: [Int](), value: -1.0)
      for set in all {
        let value = fragmentation(of: random, without: set)
        #expect(abs(try random.graph.fragmentation(without: set.map(Int32.init)) - value) < 1e-12, "seed \(seed)")
        if value > best.value + 1e-12 { best = (set, value) }
      }
      let exact = random.graph.fragmentingKeyPlayers(count: size, using: &workspace)
      #expect(exact.isExact && exact.vertices == best.set.map(Int32.init), "seed \(seed)")
      #expect(abs(exact.value - best.value) < 1e-12, "seed \(seed)")
      let greedy = random.graph.fragmentingKeyPlayers(count: size, budget: 0, using: &workspace)
      #expect(greedy.value <= exact.value + 1e-12 && greedy.vertices.count == exact.vertices.count, "seed \(seed)")
      let value = try random.graph.fragmentation(without: greedy.vertices)
      #expect(abs(value - greedy.value) < 1e-12, "seed \(seed)")
    }
  }

  private func fragmentation(of random: RandomCase, without set: [Int]) -> Double {
    let rest = (0..<random.count).filter { !set.contains($0) }
    guard rest.count > 1 else { return 1 }
    var apart = 0
    for one in rest {
      var reached: Set<Int> = [one]
      for _ in rest {
        for edge in random.edges where !set.contains(Int(edge.source)) && !set.contains(Int(edge.target)) {
          if reached.contains(Int(edge.source)) { reached.insert(Int(edge.target)) }
          if reached.contains(Int(edge.target)) { reached.insert(Int(edge.source)) }
        }
      }
      apart += rest.count - reached.count
    }
    return Double(apart) / Double(rest.count * (rest.count - 1))
  }

  @Test func reachIsThatOfTheBestOfAllSets() throws {
    var workspace = Workspace()
    for seed in 1...1000 as ClosedRange<UInt64> {
      let random = RandomCase(seed: seed)
      let size = Int(seed % 4)
      let reach = reaches[Int(seed / 4 % 4)]
      var best = (set: [Int](), value: -1.0)
      for set in subsets(of: Array(0..<random.count)) where set.count == min(size, random.count) {
        let value = self.reach(of: random, from: set, reach)
        #expect(abs(try random.graph.reach(from: set.map(Int32.init), reach) - value) < 1e-12, "seed \(seed)")
        if value > best.value + 1e-12 { best = (set, value) }
      }
      let exact = random.graph.reachingKeyPlayers(count: size, reach, using: &workspace)
      #expect(exact.isExact && abs(exact.value - best.value) < 1e-12, "seed \(seed)")
      #expect(exact.vertices == best.set.map(Int32.init), "seed \(seed)")
      let greedy = random.graph.reachingKeyPlayers(count: size, reach, budget: 0, using: &workspace)
      #expect(greedy.vertices.count == exact.vertices.count, "seed \(seed)")
      #expect(greedy.value <= exact.value + 1e-12, "seed \(seed)")
      #expect(greedy.value >= (1 - 1 / 2.718281828) * exact.value, "seed \(seed)")
      #expect(abs(try random.graph.reach(from: greedy.vertices, reach) - greedy.value) < 1e-12, "seed \(seed)")
    }
  }

  private func reach(of random: RandomCase, from set: [Int], _ reach: Reach) -> Double {
    var distance = (0..<random.count).map { set.contains($0) ? 0 : 1000 }
    for _ in 0..<random.count {
      for step in random.steps { distance[step.to] = min(distance[step.to], distance[step.from] + 1) }
    }
    let sum = distance.reduce(0.0) { sum, distance in
      switch reach {
      case _ where distance == 1000: sum
      case .within(let steps): sum + (distance <= max(0, steps) ? 1 : 0)
      case .distanceWeighted: sum + 1 / Double(max(1, distance))
      }
    }
    return sum / Double(random.count)
  }

  /// Krackhardt's kite: without Heather two hang apart from seven; Diane and Ike have everybody for a neighbour.
  @Test func theKite() throws {
    let kite = [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6), (5, 6),
      (5, 7), (6, 7), (7, 8), (8, 9),
    ].map { Graph.Edge(from: $0.0, to: $0.1) }
    let graph = try Graph(vertexCount: 10, edges: kite, directed: false)
    let one = graph.fragmentingKeyPlayers(count: 1)
    #expect(one.vertices == [7] && abs(one.value - (1 - 44.0 / 72)) < 1e-12)
    let two = graph.reachingKeyPlayers(count: 2, .within(steps: 1))
    #expect(two.vertices == [3, 8] && abs(two.value - 1) < 1e-12)
  }

  @Test(arguments: [0, 1, 3]) func graphsWithoutEdges(count: Int) throws {
    let graph = try Graph(vertexCount: count, edges: [], directed: true)
    #expect(try graph.fragmentation() == 1)
    #expect(try graph.reach(from: [], .distanceWeighted) == 0)
    let two = graph.reachingKeyPlayers(count: 2, .within(steps: 3))
    #expect(two.vertices.count == min(2, count))
    #expect(two.value == (count == 0 ? 0 : Double(min(2, count)) / Double(count)))
    #expect(graph.fragmentingKeyPlayers(count: 9).vertices.count == count)
    #expect(graph.fragmentingKeyPlayers(count: -1) == graph.fragmentingKeyPlayers(count: 0))
  }
}
