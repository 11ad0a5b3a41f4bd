import RelationshipGraph
import Testing

@Suite struct MinimumCutTests {
  /// Every division of the vertices, on 1000 random graphs: the least weight that crosses, and of the sides of that
  /// weight the smallest, which is the one all others contain.
  @Test func isTheLeastOfAllDivisions() throws {
    var workspace = Workspace()
    for seed in 1...1000 as ClosedRange<UInt64> {
      let random = RandomCase(seed: seed)
      var best = (value: Double.infinity, side: Int.max)
      let sources = random.sources.reduce(0) { $0 | 1 << Int($1) }
      let targets = random.targets.reduce(0) { $0 | 1 << Int($1) }
      for side in 0..<(1 << random.count) where side & sources == sources && side & targets == 0 {
        let value = random.steps.reduce(0.0) { sum, step in
          side >> step.from & 1 == 1 && side >> step.to & 1 == 0 ? sum + step.weight : sum
        }
        let isSmaller = side.nonzeroBitCount < best.side.nonzeroBitCount
        if value < best.value - 1e-9 || value < best.value + 1e-9 && isSmaller { best = (value, side) }
      }
      let crossing = random.edges.indices.filter { index in
        let edge = random.edges[index]
        let (from, to) = (best.side >> Int(edge.source) & 1 == 1, best.side >> Int(edge.target) & 1 == 1)
        return edge.weight > 0 && (random.graph.isDirected ? from && !to : from != to)
      }
      let cut = try random.graph.minimumCut(from: random.sources.reversed(), to: random.targets, using: &workspace)
      #expect(abs(cut.value - best.value) < 1e-9 && cut.isSeparable, "seed \(seed)")
      #expect(cut.edges == crossing, "seed \(seed)")
      let value = try random.graph.minimumCutValue(from: random.sources, to: random.targets)
      #expect(abs(value - best.value) < 1e-9, "seed \(seed)")
      let values = try random.graph.minimumCutValues(from: random.sources, toEach: random.targets, using: &workspace)
      let singles = try random.targets.map { try random.graph.minimumCut(from: random.sources, to: [$0]).value }
      #expect(zip(values, singles).allSatisfy { abs($0 - $1) < 1e-9 }, "seed \(seed)")
    }
  }

  @Test func aSourceThatIsATargetCannotBeSeparated() throws {
    let graph = try Graph(vertexCount: 2, edges: [Graph.Edge(from: 0, to: 1)], directed: false)
    let cut = try graph.minimumCut(from: [0, 1], to: [1])
    #expect(cut.value == .infinity && cut.edges.isEmpty && !cut.isSeparable)
    #expect(try graph.minimumCutValue(from: [1], to: [0, 1]) == .infinity)
    #expect(try graph.minimumCutValues(from: [1], toEach: [0, 1, 0]) == [1, .infinity, 1])
  }

  @Test func nothingToCut() throws {
    let empty = try Graph(vertexCount: 0, edges: [], directed: false)
    #expect(try empty.minimumCut(from: [], to: []).edges.isEmpty)
    let graph = try Graph(vertexCount: 3, edges: [Graph.Edge(from: 1, to: 0), .init(from: 1, to: 2)], directed: true)
    for (sources, targets) in [([0], [1, 2]), ([], [0]), ([1], [])] as [([Int32], [Int32])] {
      let cut = try graph.minimumCut(from: sources, to: targets)
      #expect(cut.value == 0 && cut.edges.isEmpty && cut.isSeparable)
    }
    #expect(throws: GraphError.vertexOutOfRange(vertex: 3, vertexCount: 3)) {
      try graph.minimumCutValues(from: [0], toEach: [3])
    }
  }

  @Test(arguments: [true, false]) func weightsNearTheGreatestNumberGiveNoNaN(isDirected: Bool) throws {
    let huge = Double.greatestFiniteMagnitude
    let pairs: [(Int32, Int32)] = [(0, 1), (1, 2), (0, 2), (0, 3), (3, 2), (1, 3)]
    let edges = pairs.map { Graph.Edge(from: $0.0, to: $0.1, weight: huge) }
    let graph = try Graph(vertexCount: 4, edges: edges, directed: isDirected)
    #expect(try graph.minimumCut(from: [0], to: [2]).value == .infinity)
    #expect(try graph.minimumCutValue(from: [0], to: [2]) == .infinity)
  }

  /// The network of Ford and Fulkerson's kind on which careless paths take as many rounds as the weights are large.
  @Test func aThinCrossingDoesNotSlowIt() throws {
    let edges = [
      Graph.Edge(from: 0, to: 1, weight: 1e9), .init(from: 0, to: 2, weight: 1e9), .init(from: 1, to: 2, weight: 1),
      .init(from: 1, to: 3, weight: 1e9), .init(from: 2, to: 3, weight: 1e9),
    ]
    let graph = try Graph(vertexCount: 4, edges: edges, directed: true)
    let cut = try graph.minimumCut(from: [0], to: [3])
    #expect(cut.value == 2e9 && cut.edges == [0, 1])
  }
}
