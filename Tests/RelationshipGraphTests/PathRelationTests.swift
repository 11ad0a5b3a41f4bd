import RelationshipGraph
import Testing

/// Tables of all pairs and disjoint paths, when a graph is renumbered or put beside another.
@Suite struct PathRelationTests {
  static let seeds = CentralityDefinitionTests.seeds

  private func tables(_ graph: Graph) throws -> [VertexPairs] {
    [try graph.reliabilityOfBestPaths(), try graph.widthOfWidestPaths()]
  }

  /// What the best paths between two vertices come to together, for one path, two and three.
  private func products(_ graph: Graph, from source: Int32, to target: Int32, passing: [Double]) throws -> [Double] {
    try (1...3).flatMap { number in
      let paths = try graph.disjointReliablePaths(
        from: [source], to: target, count: number, conductance: passing)
      return [Double(paths.count), paths.reduce(1) { $0 * $1.reliability }]
    }
  }

  @Test func renumberingChangesNothing() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let other = try random.relabelled(seed: seed)
      for (table, renamed) in zip(try tables(random.graph), try tables(other.graph)) {
        for one in 0..<random.count {
          let row = other.names.map { renamed[from: other.names[one], to: $0] ?? -1 }
          #expect(areClose(Array(table.row(Int32(one))), row), "seed \(seed)")
        }
      }
      var passing = random.probabilities
      for (vertex, name) in other.names.enumerated() { passing[Int(name)] = random.probabilities[vertex] }
      let last = Int32(random.count - 1)
      let one = try products(random.graph, from: 0, to: last, passing: random.probabilities)
      let renamed = try products(other.graph, from: other.names[0], to: other.names[Int(last)], passing: passing)
      #expect(areClose(one, renamed), "seed \(seed)")
    }
  }

  @Test func componentsDoNotMeet() throws {
    for seed in Self.seeds {
      let beside = try SideBySide(seed: seed)
      let passing = [Double](repeating: 0.5, count: beside.both.vertexCount)
      let joint = try tables(beside.both)
      for (part, place) in beside.parts {
        for (table, both) in zip(try tables(part), joint) {
          for one in place {
            var row = [Double](repeating: 0, count: beside.both.vertexCount)
            row.replaceSubrange(place, with: table.row(Int32(one - place.lowerBound)))
            #expect(areClose(Array(both.row(Int32(one))), row), "seed \(seed)")
          }
        }
        let (first, last) = (Int32(place.lowerBound), Int32(place.upperBound - 1))
        let alone = try products(part, from: 0, to: last - first, passing: Array(passing.prefix(place.count)))
        #expect(areClose(try products(beside.both, from: first, to: last, passing: passing), alone), "seed \(seed)")
      }
      // From one part to the other, and to the vertex without edges, nothing leads.
      let far = Int32(beside.both.vertexCount - 1)
      for target in [beside.shift, far] {
        let none = try beside.both.disjointReliablePaths(from: [0], to: target, count: 1)
        #expect(none.isEmpty, "seed \(seed)")
      }
    }
  }
}
