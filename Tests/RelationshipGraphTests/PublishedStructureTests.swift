import Foundation
import RelationshipGraph
import Testing

/// Structure of networks of the literature, and of generated accounts that other implementations have measured.
@Suite struct PublishedStructureTests {
  @Test func theKite() throws {
    let kite = try PublishedNetworkTests.graph(10, PublishedNetworkTests.kite)
    #expect(kite.coreNumbers() == [3, 3, 3, 3, 3, 3, 3, 2, 1, 1])
    #expect(kite.clustering().transitivity == 33.0 / 57)
    expect(kite.clustering().coefficients, [0.666667, 0.666667, 1, 0.533333, 1, 0.5, 0.5, 0.333333, 0, 0])
    expect(
      kite.constraint(),
      [0.541198, 0.541198, 0.664136, 0.47017, 0.664136, 0.445089, 0.445089, 0.431111, 0.5, 1])
    expect(kite.effectiveSize(), [2, 2, 1, 3.333333, 1, 3, 3, 2.333333, 2, 1])
    #expect(kite.biconnectedComponents().members.map(\.count) == [16, 1, 1])
    #expect(try kite.hopDistances(from: [9]).values == [4, 4, 4, 4, 4, 3, 3, 2, 1, 0])
  }

  @Test func theFlorentineFamilies() throws {
    let florence = try PublishedNetworkTests.graph(16, PublishedNetworkTests.florence)
    let clustering = florence.clustering()
    expect([clustering.transitivity], [0.191489])
    // Published among the fifteen families with a marriage.
    expect([clustering.averageCoefficient * 16 / 15], [0.16])
    #expect(florence.coreNumbers() == [1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 0, 2, 1, 2, 2])
    expect(
      florence.constraint(),
      [
        1, 0.333333, 0.5, 0.482253, 0.482253, 1, 0.25, 1, 0.209877, 1, 0.655864, 0, 0.459877, 0.5, 0.458333, 0.459877,
      ])
    expect(
      florence.effectiveSize(),
      [1, 3, 2, 2.333333, 2.333333, 1, 4, 1, 5.666667, 1, 1.666667, 0, 2.333333, 2, 3, 2.333333])
  }

  /// Values of another implementation, vertex by vertex, for weights that differ by direction. (Asked for all vertices at
  /// once, networkx 3.6 divides by the strongest tie of the wrong end, and has other effective sizes.)
  @Test func weightedTiesInBothDirections() throws {
    let edges = [
      Graph.Edge(from: 0, to: 1, weight: 0.5), .init(from: 1, to: 0, weight: 0.25), .init(from: 0, to: 2, weight: 1),
      .init(from: 2, to: 1, weight: 0.75), .init(from: 1, to: 3, weight: 0.5), .init(from: 3, to: 0, weight: 2),
      .init(from: 4, to: 3, weight: 1),
    ]
    let graph = try Graph(vertexCount: 5, edges: edges, directed: true)
    expect(graph.constraint(), [0.609486, 0.964158, 0.830727, 0.53838, 1])
    expect(graph.effectiveSize(), [2.177778, 1.8125, 1.267857, 2.375, 1])
  }

  @Test(
    .enabled(if: SharedData.exists, "the shared networks are not beside the package"), arguments: [30, 300])
  func generatedAccounts(size: Int) throws {
    struct Expected: Decodable {
      let coreness: [Int]
      let constraint: [Double]
    }
    let decoder = JSONDecoder()
    let account = try decoder.decode(
      GeneratedAccountTests.Account.self, from: SharedData.file("../perf/account_\(size).json"))
    let expected = try decoder.decode(Expected.self, from: SharedData.file("../perf/expected_\(size).json"))
    let edges = account.edges.map { Graph.Edge(from: Int32($0[0]), to: Int32($0[1]), weight: $0[2]) }
    let graph = try Graph(vertexCount: account.n, edges: edges, directed: false)
    #expect(graph.coreNumbers() == expected.coreness)
    for (value, reference) in zip(graph.constraint(), expected.constraint) {
      #expect(abs(value - reference) < 1e-12)
    }
  }

  private func expect(_ values: [Double], _ published: [Double], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(values.count == published.count, sourceLocation: sourceLocation)
    for (value, expected) in zip(values, published) {
      #expect(abs(value - expected) < 1e-6, sourceLocation: sourceLocation)
    }
  }
}
