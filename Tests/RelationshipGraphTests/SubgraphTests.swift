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
      let answer = try random.graph.restricted(toVertices: random.targets + random.sources + random.targets)
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
      let answer = try random.graph.restricted(toEdges: kept.reversed() + kept, using: &workspace)
      #expect(answer.graph == expected, "seed \(seed)")
      #expect(answer.vertices == Array(0..<Int32(random.count)) && answer.edges.map(Int.init) == kept, "seed \(seed)")
    }
  }

  @Test func nothingAndWhatIsNotThere() throws {
    let graph = try Graph(vertexCount: 2, sources: [0], targets: [1], directed: false)
    #expect(try graph.restricted(toVertices: []).graph.vertexCount == 0)
    #expect(try graph.restricted(toEdges: []).graph.connectedComponents().count == 2)
    #expect(throws: GraphError.vertexOutOfRange(vertex: 2, vertexCount: 2)) {
      try graph.restricted(toVertices: [0, 2])
    }
    #expect(throws: GraphError.noSuchEdge(edge: 1, edgeCount: 1)) { try graph.restricted(toEdges: [1]) }
    #expect(throws: GraphError.noSuchEdge(edge: -1, edgeCount: 1)) { try graph.restricted(toEdges: [-1]) }
  }
}
