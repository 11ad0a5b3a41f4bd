import Testing

@testable import RelationshipGraph

@Suite struct ManyComponentsTests {
  /// Components larger than a batch, several of them, and none that holds most vertices.
  @Test func componentsOfManyBatches() throws {
    let count: Int32 = 3_000
    for parts in [1, 2, 7, 1_000] as [Int32] {
      for isDirected in [false, true] {
        var generator = SplitMix64(seed: UInt64(parts))
        let members = (0..<count).shuffled(using: &generator)
        var edges: [Graph.Edge] = []
        for place in parts..<count {
          let earlier = (place % parts) + parts * .random(in: 0..<(place / parts), using: &generator)
          edges.append(.init(from: members[Int(place)], to: members[Int(earlier)]))
        }
        edges += edges.reversed().map { .init(from: $0.target, to: $0.source) }
        edges.shuffle(using: &generator)
        let graph = try Graph(vertexCount: Int(count), edges: edges, directed: isDirected)
        var part = [Int32](repeating: 0, count: Int(count))
        for (place, member) in members.enumerated() { part[Int(member)] = Int32(place) % parts }
        var numbers: [Int32: Int32] = [:]
        let expected = part.map { part in
          numbers[part] = numbers[part] ?? Int32(numbers.count)
          return numbers[part] ?? -1
        }
        let answer = graph.connectedComponents()
        #expect(answer.count == Int(parts))
        #expect(answer.labels == expected)
      }
    }
  }
}
