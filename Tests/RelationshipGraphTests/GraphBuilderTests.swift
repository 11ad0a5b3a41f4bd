import RelationshipGraph
import Testing

@Suite struct GraphBuilderTests {
  @Test func labelsAreNumberedAsTheyAreMet() throws {
    var builder = Graph.Builder<String>()
    #expect(builder.addEdge(from: "Ana", to: "Omar", weight: 0.8) == 0)
    #expect(builder.addEdge(from: "Omar", to: "Eva") == 1)
    #expect(builder.addVertex("Pat") == 3)
    #expect(builder.addVertex("Ana") == 0)
    let graph = try builder.graph(directed: false)
    #expect(builder.labels == ["Ana", "Omar", "Eva", "Pat"])
    #expect(graph.edges == [Graph.Edge(from: 0, to: 1, weight: 0.8), .init(from: 1, to: 2)])
    #expect(graph.articulationPoints().compactMap(builder.label(of:)) == ["Omar"])
    #expect(builder.vertex(for: "Eva") == 2 && builder.vertex(for: "Ben") == nil)
    #expect(builder.label(of: 4) == nil && builder.label(of: -1) == nil)
    builder.addEdge(from: "Pat", to: "Pat")
    #expect(try builder.graph(directed: true).edgeCount == 3 && graph.edgeCount == 2)
  }

  @Test func aBadWeightIsNamed() throws {
    var builder = Graph.Builder<Int>()
    builder.addEdge(from: 7, to: 9)
    builder.addEdge(from: 9, to: 7, weight: -1)
    #expect(builder.edgeCount == 2)
    #expect(throws: GraphError.invalidWeight(edge: 1, weight: -1)) { try builder.graph(directed: true) }
    #expect(try Graph.Builder<Int>().graph(directed: true).vertexCount == 0)
  }
}
