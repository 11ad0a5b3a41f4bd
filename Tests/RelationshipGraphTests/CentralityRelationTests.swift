import RelationshipGraph
import Testing

/// What must stay as it is when a graph is renumbered, put beside another, or given a vertex without edges.
@Suite struct CentralityRelationTests {
  /// All measures that rest on distances, one value for each vertex.
  static func measures(_ graph: Graph) throws -> [[Double]] {
    [
      graph.betweenness(normalised: false), try graph.weightedBetweenness(normalised: false),
      graph.harmonicCentrality(normalised: false), try graph.weightedHarmonicCentrality(normalised: false),
      try graph.katzCentrality(attenuation: 0.05).values, try graph.shortestPaths(from: [0]).distances,
      try graph.mostReliablePaths(from: [0]).values(count: graph.vertexCount),
      try graph.widestPaths(from: [0]).widths,
    ]
  }

  @Test func renumberingChangesNothing() throws {
    for seed in UInt64(1)...300 {
      let random = RandomCase(seed: seed)
      var generator = SplitMix64(seed: seed)
      // Vertex 0 stays, because paths begin there.
      let number = [0] + (1..<Int32(max(1, random.count))).shuffled(using: &generator)
      let edges = random.edges.map {
        Graph.Edge(from: number[Int($0.source)], to: number[Int($0.target)], weight: $0.weight)
      }
      let renumbered = try Graph(
        vertexCount: random.count, edges: edges.shuffled(using: &generator), directed: random.graph.isDirected)
      for (one, other) in zip(try Self.measures(random.graph), try Self.measures(renumbered)) {
        #expect(areClose(one, number.map { other[Int($0)] }), "seed \(seed)")
      }
      let shares = try renumbered.pageRank()
      #expect(areClose(try random.graph.pageRank(), number.map { shares[Int($0)] }), "seed \(seed)")
    }
  }

  @Test func componentsDoNotMeet() throws {
    for seed in UInt64(1)...300 {
      let random = RandomCase(seed: seed)
      let other = RandomCase(seed: seed + 1000)
      guard random.graph.isDirected == other.graph.isDirected else { continue }
      let shift = Int32(random.count)
      // The other graph beside this one, and a vertex without edges.
      let edges =
        random.edges
        + other.edges.map { Graph.Edge(from: $0.source + shift, to: $0.target + shift, weight: $0.weight) }
      let both = try Graph(
        vertexCount: random.count + other.count + 1, edges: edges, directed: random.graph.isDirected)
      for (one, joint) in zip(try Self.measures(random.graph), try Self.measures(both)) {
        #expect(areClose(one, Array(joint.prefix(random.count))), "seed \(seed)")
        #expect(joint.allSatisfy { !$0.isNaN }, "seed \(seed)")
      }
      let beside = both.betweenness(normalised: false).dropFirst(random.count)
      #expect(areClose(Array(beside), other.graph.betweenness(normalised: false) + [0]), "seed \(seed)")
      #expect(both.closeness()[both.vertexCount - 1] == 0, "seed \(seed)")
    }
  }

  /// The same graph, small enough for words and, with vertices without edges, too large for them.
  @Test func wordsAndArraysAgree() throws {
    var generator = SplitMix64(seed: 5)
    for round in 0..<40 {
      let count = Int32.random(in: 2...64, using: &generator)
      var seen: Set<[Int32]> = []
      var edges: [Graph.Edge] = []
      for _ in 0..<Int.random(in: 0...(3 * Int(count)), using: &generator) {
        let (from, to) = (
          Int32.random(in: 0..<count, using: &generator), Int32.random(in: 0..<count, using: &generator)
        )
        let isNew = seen.insert([from, to]).inserted && (from == to || seen.insert([to, from]).inserted)
        if isNew { edges.append(Graph.Edge(from: from, to: to)) }
      }
      for isDirected in [true, false] {
        let small = try Graph(vertexCount: Int(count), edges: edges, directed: isDirected)
        let large = try Graph(vertexCount: 65, edges: edges, directed: isDirected)
        let values = large.betweenness(normalised: false)
        #expect(areClose(small.betweenness(normalised: false), Array(values.prefix(Int(count)))), "round \(round)")
        let weighted = try large.weightedBetweenness(normalised: false)
        #expect(areClose(weighted, values), "round \(round)")
      }
    }
  }

  /// 2¹⁵⁰⁰ shortest paths overflow a number of 64 bits.
  @Test func countsOfPathsDoNotOverflow() throws {
    let count = 1501
    let edges = (1..<Int32(count)).flatMap { [Graph.Edge(from: $0 - 1, to: $0), Graph.Edge(from: $0 - 1, to: $0)] }
    let graph = try Graph(vertexCount: count, edges: edges, directed: true)
    let expected = (0..<count).map { Double($0) * Double(count - 1 - $0) }
    #expect(areClose(graph.betweenness(normalised: false), expected))
    #expect(areClose(try graph.weightedBetweenness(normalised: false), expected))
  }
}

extension MostReliablePaths {
  fileprivate func values(count: Int) -> [Double] { (0..<Int32(count)).map(value(of:)) }
}
