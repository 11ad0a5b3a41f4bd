import RelationshipGraph
import Testing

/// What must stay as it is when a graph is renumbered, put beside another, or given a vertex without edges.
@Suite struct CentralityRelationTests {
  static let seeds = CentralityDefinitionTests.seeds

  /// All measures of single vertices by what their part of the graph alone says, paths beginning at a source.
  static func measures(_ graph: Graph, from source: Int32) throws -> [[Double]] {
    // By the number of the other vertices, which closeness divides by.
    let others = Double(graph.vertexCount - 1)
    let certain = [Double](repeating: 1, count: graph.vertexCount)
    let vertices = 0..<Int32(graph.vertexCount)
    let bounded = try graph.mostReliablePaths(from: [source], maximumHops: 2, conductance: certain)
    let unbounded = try graph.mostReliablePaths(from: [source])
    return [
      graph.betweenness(normalised: false), try graph.weightedBetweenness(normalised: false),
      graph.sampledBetweenness(pivots: .max, seed: 1, normalised: false),
      graph.closeness().map { $0 * others }, try graph.weightedCloseness().map { $0 * others },
      graph.harmonicCentrality(normalised: false), try graph.weightedHarmonicCentrality(normalised: false),
      try graph.katzCentrality(attenuation: 0.02).values, try graph.shortestPaths(from: [source]).distances,
      try graph.hopDistances(from: [source]).values.map(Double.init), vertices.map(bounded.value(of:)),
      vertices.map(unbounded.value(of:)), try graph.widestPaths(from: [source]).widths,
    ]
  }

  @Test func renumberingChangesNothing() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let other = try random.relabelled(seed: seed)
      let expected = try Self.measures(random.graph, from: 0)
      for (one, renamed) in zip(expected, try Self.measures(other.graph, from: other.names[0])) {
        #expect(areClose(one, other.names.map { renamed[Int($0)] }), "seed \(seed)")
      }
    }
  }

  @Test func componentsDoNotMeet() throws {
    for seed in Self.seeds {
      let beside = try SideBySide(seed: seed)
      for (part, place) in beside.parts {
        let joint = try Self.measures(beside.both, from: Int32(place.lowerBound))
        for (one, both) in zip(try Self.measures(part, from: 0), joint) {
          #expect(areClose(one, Array(both[place])), "seed \(seed)")
          #expect(both.allSatisfy { !$0.isNaN }, "seed \(seed)")
        }
      }
      let alone = beside.both.vertexCount - 1
      #expect(beside.both.betweenness(normalised: false)[alone] == 0, "seed \(seed)")
      #expect(beside.both.closeness()[alone] == 0, "seed \(seed)")
      #expect(beside.both.harmonicCentrality(normalised: true)[alone] == 0, "seed \(seed)")
    }
  }

  @Test func inParallelComponentsDoNotMeetEither() async throws {
    for seed in Self.seeds {
      let beside = try SideBySide(seed: seed)
      let steps = await beside.both.betweennessInParallel(normalised: false)
      let weighted = try await beside.both.weightedBetweennessInParallel(normalised: false)
      for (part, place) in beside.parts {
        #expect(areClose(Array(steps[place]), await part.betweennessInParallel(normalised: false)), "seed \(seed)")
        let alone = try await part.weightedBetweennessInParallel(normalised: false)
        #expect(areClose(Array(weighted[place]), alone), "seed \(seed)")
      }
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
