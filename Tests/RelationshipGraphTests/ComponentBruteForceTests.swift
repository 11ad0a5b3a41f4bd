import RelationshipGraph
import Testing

/// The components by their definition, on 1200 random graphs of at most eight vertices.
@Suite struct ComponentBruteForceTests {
  @Test func componentsAreTheClassesOfWhatHangsTogether() {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let steps = random.steps
      let there = reach(count: random.count, steps: steps.map { ($0.from, $0.to) })
      let anyWay = reach(count: random.count, steps: steps.flatMap { [($0.from, $0.to), ($0.to, $0.from)] })
      let vertices = 0..<random.count
      let weak = vertices.map { one in vertices.filter { anyWay[one].contains($0) }.map(Int32.init) }
      let strong = vertices.map { one in
        vertices.filter { there[one].contains($0) && there[$0].contains(one) }.map(Int32.init)
      }
      for (answer, expected) in [
        (random.graph.connectedComponents(), weak), (random.graph.stronglyConnectedComponents(), strong),
      ] {
        #expect(answer.count == Set(expected).count, "seed \(seed)")
        #expect(answer.members.map { $0[0] } == answer.members.map { $0[0] }.sorted(), "seed \(seed): the numbers")
        for vertex in vertices {
          #expect(answer.members[Int(answer.labels[vertex])] == expected[vertex], "seed \(seed), vertex \(vertex)")
        }
      }
    }
  }

  private func reach(count: Int, steps: [(Int, Int)]) -> [Set<Int>] {
    var reach = (0..<count).map { Set([$0]) }
    for _ in 0..<count {
      for step in steps { reach[step.0].formUnion(reach[step.1]) }
    }
    return reach
  }
}
