import RelationshipGraph
import Testing

/// Graphs that are empty, absurd, very deep or very wide.
@Suite struct StructureExtremesTests {
  #if DEBUG
  static let count = 200_000
  #else
  static let count = 1_000_000
  #endif

  @Test(arguments: [true, false]) func aLongChainAndAWideStar(isChain: Bool) throws {
    let last = Int32(Self.count - 1)
    let (sources, targets) = (isChain ? Array(0..<last) : [Int32](repeating: 0, count: Self.count - 1), Array(1...last))
    let graph = try Graph(vertexCount: Self.count, sources: sources, targets: targets, directed: false)
    #expect(graph.connectedComponents().count == 1)
    #expect(graph.stronglyConnectedComponents().count == 1)
    #expect(graph.articulationPoints().count == (isChain ? Self.count - 2 : 1))
    let blocks = graph.biconnectedComponents()
    #expect(blocks.count == Self.count - 1 && blocks.labels.last == last - 1)
    #expect(graph.coreNumbers().allSatisfy { $0 == 1 })
    #expect(graph.clustering().transitivity == 0)
    #expect(graph.constraint().dropFirst().dropLast().allSatisfy { $0 == (isChain ? 0.5 : 1) })
    #expect(graph.effectiveSize().dropFirst().dropLast().allSatisfy { $0 == (isChain ? 2 : 1) })
    #expect(try graph.hopDistances(from: [0]).hops(to: last) == (isChain ? Self.count - 1 : 1))
    #expect(
      try graph.subgraph(withoutVertices: [0]).compacted().graph.connectedComponents().count
        == (isChain ? 1 : Int(last)))

    // Back along the chain, and a directed cycle through it.
    let directed = try Graph(
      vertexCount: Self.count, sources: targets + [0], targets: sources + [last], directed: true)
    #expect(directed.connectedComponents().count == 1)
    #expect(directed.stronglyConnectedComponents().count == (isChain ? 1 : Self.count - 1))
    #expect(directed.articulationPoints().count == (isChain ? 0 : 1))
  }

  @Test(arguments: [0, 1, 3]) func graphsWithoutEdges(vertexCount: Int) throws {
    for isDirected in [true, false] {
      let graph = try Graph(vertexCount: vertexCount, edges: [], directed: isDirected)
      let zeros = [Double](repeating: 0, count: vertexCount)
      #expect(graph.biconnectedComponents().count == 0 && graph.biconnectedComponents().members.isEmpty)
      #expect(graph.coreNumbers() == zeros.map { Int($0) })
      #expect(graph.constraint() == zeros && graph.effectiveSize() == zeros)
      let clustering = graph.clustering()
      #expect(clustering.coefficients == zeros && clustering.transitivity == 0 && clustering.averageCoefficient == 0)
      #expect(try graph.hopDistances(from: []).order.isEmpty)
      #expect(throws: GraphError.self) { try graph.hopDistances(from: [3]) }
      #expect(try graph.hopDistances(from: []).hops(to: 3) == nil)
      #expect(graph.reversed == graph)
    }
  }

  @Test(arguments: [
    0, Double.leastNonzeroMagnitude, 0x1p-1030, 1e-200, 1e200, Double.greatestFiniteMagnitude,
  ])
  func absurdWeights(weight: Double) throws {
    // A triangle with a tail, in which all ties weigh the same, or some nothing.
    for other in [weight, 0] {
      let graph = try Graph(
        vertexCount: 4, sources: [0, 1, 2, 2, 0], targets: [1, 2, 0, 3, 1],
        weights: [weight, other, weight, weight, other], directed: false)
      let (constraint, size) = (graph.constraint(), graph.effectiveSize())
      #expect(constraint.allSatisfy { (0...2).contains($0) } && size.allSatisfy { (0...3).contains($0) })
      if weight > 0 { #expect(constraint[3] == 1 && size[3] == 1) }
      if weight == 0 { #expect(constraint == [0, 0, 0, 0] && size == [2, 2, 3, 1]) }
    }
  }
}
