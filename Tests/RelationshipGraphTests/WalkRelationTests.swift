import RelationshipGraph
import Testing

/// Random walks and the leading vector, when a graph is renumbered or put beside another.
@Suite struct WalkRelationTests {
  static let seeds = CentralityDefinitionTests.seeds

  @Test func renumberingChangesNothing() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let other = try random.relabelled(seed: seed)
      func inOldOrder(_ values: [Double]) -> [Double] { other.names.map { values[Int($0)] } }
      #expect(areClose(try random.graph.pageRank(), inOldOrder(try other.graph.pageRank())), "seed \(seed)")
      var restart = random.probabilities.map { $0 + 0.1 }
      let shares = try random.graph.personalisedPageRank(restart: restart)
      for (vertex, name) in other.names.enumerated() { restart[Int(name)] = random.probabilities[vertex] + 0.1 }
      let renamed = try other.graph.personalisedPageRank(restart: restart)
      #expect(areClose(shares, inOldOrder(renamed)), "seed \(seed)")

      // A directed graph may have no leading vector; then two hundred steps still do not depend on the numbers.
      let leading = try random.graph.eigenvectorCentrality(maximumIterations: 200)
      let again = try other.graph.eigenvectorCentrality(maximumIterations: 200)
      #expect(areClose(leading.values, inOldOrder(again.values), tolerance: 1e-7), "seed \(seed)")
    }
  }

  /// Walks restart in every part alike, so that within a part the shares keep their proportion.
  @Test func componentsShareOnlyTheRestarts() throws {
    for seed in Self.seeds {
      let beside = try SideBySide(seed: seed)
      let joint = try beside.both.pageRank()
      #expect(isClose(joint.reduce(0, +), 1), "seed \(seed)")
      for (part, place) in beside.parts {
        let share = joint[place].reduce(0, +)
        #expect(areClose(joint[place].map { $0 / share }, try part.pageRank(), tolerance: 1e-8), "seed \(seed)")
        // Walks that restart in one part never leave it.
        var restart = [Double](repeating: 0, count: beside.both.vertexCount)
        for vertex in place { restart[vertex] = 1 }
        var expected = restart.map { _ in 0.0 }
        expected.replaceSubrange(place, with: try part.pageRank())
        let walks = try beside.both.personalisedPageRank(restart: restart)
        #expect(areClose(walks, expected, tolerance: 1e-8), "seed \(seed)")
      }
    }
  }

  /// The part with the greater eigenvalue answers as if it were alone, and the others have nothing.
  @Test func theLeadingComponentTakesAll() throws {
    var compared = 0
    for seed in Self.seeds {
      let beside = try SideBySide(seed: seed)
      guard !beside.both.isDirected else { continue }
      let alone = try beside.parts.map { try $0.graph.eigenvectorCentrality(maximumIterations: 1000) }
      let sizes = zip(beside.parts, alone).map { eigenvalue($0.graph, $1.values) }
      // Where the two are nearly equal, no thousand steps tell them apart.
      guard abs(sizes[0] - sizes[1]) > 0.05, alone.allSatisfy(\.isConverged) else { continue }
      let leader = sizes[0] > sizes[1] ? 0 : 1
      var expected = [Double](repeating: 0, count: beside.both.vertexCount)
      expected.replaceSubrange(beside.parts[leader].place, with: alone[leader].values)
      let joint = try beside.both.eigenvectorCentrality()
      #expect(joint.isConverged && areClose(joint.values, expected, tolerance: 1e-6), "seed \(seed)")
      compared += 1
    }
    #expect(compared > 200)
  }

  private func eigenvalue(_ graph: Graph, _ values: [Double]) -> Double {
    graph.edges.reduce(0) { sum, edge in
      let product = edge.weight * values[Int(edge.source)] * values[Int(edge.target)]
      return sum + (edge.source == edge.target ? product : 2 * product)
    }
  }
}
