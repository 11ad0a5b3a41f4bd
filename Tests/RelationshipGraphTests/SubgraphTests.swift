import RelationshipGraph
import Testing

@Suite struct SubgraphTests {
  @Test func verticesSpanTheEdgesBetweenThem() throws {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let kept = (random.sources + random.targets).sorted()
      let edges = random.edges.indices.filter { edge in
        kept.contains(random.edges[edge].source) && kept.contains(random.edges[edge].target)
      }
      let number = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
      let renamed = edges.map { random.edges[$0] }.compactMap { edge -> Graph.Edge? in
        guard let source = number[edge.source], let target = number[edge.target] else { return nil }
        return Graph.Edge(from: source, to: target, weight: edge.weight)
      }
      let expected = try Graph(vertexCount: kept.count, edges: renamed, directed: random.graph.isDirected)
      let answer = try random.graph.subgraph(
        ofVertices: random.targets + random.sources + random.targets
      ).compacted()
      #expect(answer.graph == expected, "seed \(seed)")
      #expect(answer.vertices == kept && answer.edges.map(Int.init) == edges, "seed \(seed)")
    }
  }

  @Test func edgesKeepAllVertices() throws {
    var workspace = Workspace()
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let kept = random.edges.indices.filter { ($0 + Int(seed)) % 3 != 0 }
      let expected = try Graph(
        vertexCount: random.count, edges: kept.map { random.edges[$0] }, directed: random.graph.isDirected)
      let answer = try random.graph.subgraph(ofEdges: kept.reversed() + kept).compacted(using: &workspace)
      #expect(answer.graph == expected, "seed \(seed)")
      #expect(answer.vertices == Array(0..<Int32(random.count)) && answer.edges.map(Int.init) == kept, "seed \(seed)")
    }
  }

  @Test func aViewShowsTheArcsOfItsCompactedGraph() throws {
    for seed in BruteForceTests.seeds {
      let random = RandomCase(seed: seed)
      let removed = Array(random.sources.prefix(2))
      let views = [
        try random.graph.subgraph(withoutVertices: removed),
        try random.graph.subgraph(ofEdges: random.edges.indices.filter { ($0 + Int(seed)) % 3 != 0 }),
      ]
      for view in views {
        let compacted = view.compacted()
        for (place, vertex) in compacted.vertices.enumerated() {
          let (there, here) = (compacted.graph.outgoing(Int32(place)), Array(view.outgoing(vertex)))
          #expect(here.map(\.target) == there.map { compacted.vertices[Int($0.target)] }, "seed \(seed)")
          #expect(here.map(\.edge) == there.map { Int(compacted.edges[$0.edge]) }, "seed \(seed)")
          #expect(here.map(\.weight) == there.map(\.weight), "seed \(seed)")
        }
        for vertex in 0..<Int32(random.count) where !compacted.vertices.contains(vertex) {
          #expect(!view.contains(vertex) && view.outgoing(vertex).isEmpty, "seed \(seed)")
        }
      }
    }
  }

  @Test func nothingAndWhatIsNotThere() throws {
    let graph = try Graph(vertexCount: 2, sources: [0], targets: [1], directed: false)
    #expect(try graph.subgraph(ofVertices: []).compacted().graph.vertexCount == 0)
    #expect(try graph.subgraph(ofEdges: []).compacted().graph.connectedComponents().count == 2)
    #expect(try graph.subgraph(ofVertices: [0, 1]).outgoing(2).isEmpty)
    #expect(throws: GraphError.vertexOutOfRange(vertex: 2, vertexCount: 2)) {
      try graph.subgraph(ofVertices: [0, 2])
    }
    #expect(throws: GraphError.noSuchEdge(edge: 1, edgeCount: 1)) { try graph.subgraph(ofEdges: [1]) }
    #expect(throws: GraphError.noSuchEdge(edge: -1, edgeCount: 1)) { try graph.subgraph(ofEdges: [-1]) }
  }
}
