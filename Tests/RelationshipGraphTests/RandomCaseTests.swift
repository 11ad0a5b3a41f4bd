import RelationshipGraph
import Testing

/// The oracles are worth what the random graphs are: every shape must be among the thousand that most suites take.
@Suite struct RandomCaseTests {
  static let cases = (1...1000).map { RandomCase(seed: $0) }

  @Test(arguments: RandomShape.allCases) func everyShapeComesUp(shape: RandomShape) {
    let some = Self.cases.filter { $0.shape == shape }
    #expect(some.count >= 20)
    #expect(some.contains { $0.graph.isDirected } && some.contains { !$0.graph.isDirected })
    #expect(Set(some.map(\.count)).isSuperset(of: 1...shape.maximumCount))
  }

  @Test(arguments: [true, false]) func soDoesEveryOddity(isDirected: Bool) {
    let some = Self.cases.filter { $0.graph.isDirected == isDirected }
    func share(_ isOdd: (RandomCase) -> Bool) -> Int { some.count(where: isOdd) }
    #expect(share { $0.edges.isEmpty } >= 20)
    #expect(share { $0.edges.contains { $0.source == $0.target } } >= 20)
    #expect(share { Set($0.edges.map { Set([$0.source, $0.target]) }).count < $0.edges.count } >= 20)
    #expect(share { $0.edges.contains { $0.weight == 0 } } >= 20)
    #expect(share { !$0.edges.isEmpty && $0.edges.allSatisfy { $0.weight == 0 } } >= 5)
    #expect(share { $0.graph.degrees().contains(0) && !$0.edges.isEmpty } >= 20)
    #expect(share { componentCount(vertices: Set(0..<Int32($0.count)), edges: $0.edges) > 1 } >= 20)
    #expect(share { $0.sources.isEmpty } >= 20 && share { $0.targets.isEmpty } >= 20)
  }
}
