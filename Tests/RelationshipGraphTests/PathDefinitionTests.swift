import RelationshipGraph
import Testing

/// Paths against their definitions, on 1000 random graphs of at most eight vertices.
@Suite struct PathDefinitionTests {
  @Test func shortestPathsAreTheShortestOfAllPaths() throws {
    var workspace = Workspace()
    for seed in CentralityDefinitionTests.seeds {
      let random = RandomCase(seed: seed)
      let oracle = DefinitionOracle(
        vertexCount: random.count, edges: random.edges, directed: random.graph.isDirected)
      let lengths = CentralityDefinitionTests.lengths(seed: seed, count: random.edges.count)
      let answer = try random.graph.shortestPaths(from: random.sources, lengths: lengths, using: &workspace)
      for vertex in 0..<random.count {
        let lengthsFromSources = random.sources.map { source in
          source == vertex ? 0 : oracle.shortest(from: Int(source), to: vertex, lengths: lengths).length
        }
        let expected = lengthsFromSources.min() ?? .infinity
        #expect(answer.distance(to: Int32(vertex)) == expected, "seed \(seed)")
        let path = answer.path(to: Int32(vertex))
        #expect(path.isEmpty == (expected == .infinity), "seed \(seed)")
        let length = zip(path, path.dropFirst()).reduce(0.0) { sum, step in
          sum + (oracle.steps[Int(step.0)].filter { $0.to == Int(step.1) }.map { lengths[$0.edge] }.min() ?? .infinity)
        }
        #expect(path.isEmpty || length == expected && random.sources.contains(path[0]), "seed \(seed)")
      }
    }
  }

  @Test func reliableAndWidestPathsAreTheBestOfAllPaths() throws {
    var workspace = Workspace()
    for seed in CentralityDefinitionTests.seeds {
      let random = RandomCase(seed: seed)
      let (count, edges) = (random.count, random.edges)
      let oracle = DefinitionOracle(vertexCount: count, edges: edges, directed: random.graph.isDirected)
      let allReliable = try random.graph.reliabilityOfBestPaths(using: &workspace)
      let allWidest = try random.graph.widthOfWidestPaths(using: &workspace)
      for source in 0..<count {
        let reliable = try random.graph.mostReliablePaths(
          from: [Int32(source)], conductance: random.probabilities, using: &workspace)
        let widest = try random.graph.widestPaths(from: [Int32(source)], using: &workspace)
        for target in 0..<count where target != source {
          func product(_ path: DefinitionOracle.Path) -> Double { path.edges.reduce(1) { $0 * edges[$1].weight } }
          let best = oracle.best(from: source, to: target, product)
          let passing = oracle.best(from: source, to: target) { path in
            path.vertices.dropFirst().dropLast().reduce(product(path)) { $0 * random.probabilities[$1] }
          }
          let width = oracle.best(from: source, to: target) { $0.edges.map { edges[$0].weight }.min() ?? 0 }
          let (from, to) = (Int32(source), Int32(target))
          #expect(isClose(allReliable[from: from, to: to] ?? -1, best, tolerance: 1e-12), "seed \(seed)")
          #expect(isClose(reliable.value(of: to), passing, tolerance: 1e-12), "seed \(seed)")
          #expect(reliable.path(to: to).isEmpty == (passing == 0), "seed \(seed)")
          #expect(reliable.hops(to: to) == (passing == 0 ? nil : reliable.path(to: to).count - 1), "seed \(seed)")
          #expect(allWidest[from: from, to: to] == width && widest.width(to: to) == width, "seed \(seed)")
          #expect(widest.path(to: to).isEmpty == (width == 0), "seed \(seed)")
        }
        #expect(allReliable[from: Int32(source), to: Int32(source)] == 1, "seed \(seed)")
        #expect(allWidest[from: Int32(source), to: Int32(source)] == .infinity, "seed \(seed)")
        #expect(reliable.value(of: Int32(source)) == 1, "seed \(seed)")
      }
    }
  }

  @Test func disjointPathsAreTheBestTogether() throws {
    var workspace = Workspace()
    for seed in CentralityDefinitionTests.seeds where RandomCase(seed: seed).count > 1 {
      let random = RandomCase(seed: seed)
      let edges = random.edges
      let oracle = DefinitionOracle(vertexCount: random.count, edges: edges, directed: random.graph.isDirected)
      // Every other graph has one source, the others none to three.
      let sources = seed.isMultiple(of: 2) ? [0] : random.sources.filter { $0 != 1 }
      for number in 1...3 {
        func reliability(_ path: DefinitionOracle.Path) -> Double {
          path.edges.reduce(1) { $0 * edges[$1].weight }
            * path.vertices.dropFirst().dropLast().reduce(1) { $0 * random.probabilities[$1] }
        }
        let answer = try random.graph.disjointReliablePaths(
          from: sources, to: 1, count: number, conductance: random.probabilities, using: &workspace)
        let expected = (0...number).reversed().lazy.compactMap { count in
          oracle.bestDisjoint(from: sources.map { Int($0) }, to: 1, number: count, reliability: reliability)
            .map { (count, $0) }
        }.first
        #expect(answer.count == expected?.0, "seed \(seed)")
        let product = answer.reduce(1) { $0 * $1.reliability }
        #expect(isClose(product, expected?.1 ?? -1, tolerance: 1e-11), "seed \(seed), \(number) paths")
        let inner = answer.flatMap { $0.vertices.dropFirst().dropLast() }
        #expect(Set(inner).count == inner.count, "seed \(seed)")
      }
    }
  }
}
