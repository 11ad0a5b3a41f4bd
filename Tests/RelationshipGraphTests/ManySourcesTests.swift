import RelationshipGraph
import Testing

/// Paths from several sources are the best of those from each: what each says alone, `PathDefinitionTests` checks.
@Suite struct ManySourcesTests {
  @Test func areTheBestOfEach() throws {
    for seed in CentralityDefinitionTests.seeds {
      let random = RandomCase(seed: seed)
      let (graph, sources, passing) = (random.graph, random.sources, random.probabilities)
      let reliable = try graph.mostReliablePaths(from: sources + sources, conductance: passing)
      let widest = try graph.widestPaths(from: sources.reversed() + sources)
      let alone = try sources.map { try graph.mostReliablePaths(from: [$0], conductance: passing) }
      let wideAlone = try sources.map { try graph.widestPaths(from: [$0]) }
      for vertex in 0..<Int32(random.count) {
        let best = alone.map { $0.value(of: vertex) }.max() ?? 0
        #expect(isClose(reliable.value(of: vertex), best, tolerance: 1e-12), "seed \(seed), vertex \(vertex)")
        let width = wideAlone.map { $0.width(to: vertex) }.max() ?? 0
        #expect(widest.width(to: vertex) == width, "seed \(seed), vertex \(vertex)")
        for path in [reliable.path(to: vertex), widest.path(to: vertex)] where !path.isEmpty {
          #expect(sources.contains(path[0]) && path[path.count - 1] == vertex, "seed \(seed)")
        }
        // The path is as good as is said of it.
        let path = widest.path(to: vertex)
        let narrowest = zip(path, path.dropFirst()).map { step in
          random.steps.filter { $0.from == Int(step.0) && $0.to == Int(step.1) }.map(\.weight).max() ?? 0
        }
        #expect((narrowest.min() ?? (path.isEmpty ? 0 : .infinity)) == width, "seed \(seed)")
      }
    }
  }
}
