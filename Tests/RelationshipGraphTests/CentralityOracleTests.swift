import Foundation
import RelationshipGraph
import Testing

/// Centralities and paths of generated accounts against results that two other implementations agree on.
@Suite(.enabled(if: SharedData.exists, "the shared networks are not beside the package"))
struct CentralityOracleTests {
  struct Expected: Decodable {
    let pageRank: [Double]
    let personalised: [Double]
    let distances: [Double]
    let betweenness: [Double]
    let weightedBetweenness: [Double]
    let weightedCloseness: [Double]

    enum CodingKeys: String, CodingKey {
      case pageRank = "pagerank"
      case personalised = "ppr"
      case distances = "dijkstra_from_target0"
      case betweenness
      case weightedBetweenness = "betweenness_w"
      case weightedCloseness = "closeness_w"
    }
  }

  struct Ties: Decodable {
    let lengths: [Double]
    let betweenness: [Double]
  }

  @Test(arguments: [30, 300]) func agreesWithOtherImplementations(size: Int) async throws {
    let decoder = JSONDecoder()
    let account = try decoder.decode(
      GeneratedAccountTests.Account.self, from: SharedData.file("../perf/account_\(size).json"))
    let expected = try decoder.decode(Expected.self, from: SharedData.file("../perf/expected_\(size).json"))
    let ties = try decoder.decode(Ties.self, from: SharedData.file("../perf/expected_betweenness_ties_\(size).json"))
    let edges = account.edges.map { Graph.Edge(from: Int32($0[0]), to: Int32($0[1]), weight: $0[2]) }
    let graph = try Graph(vertexCount: account.n, edges: edges, directed: false)
    let lengths = edges.map { 1 / $0.weight }
    var workspace = Workspace()

    #expect(areClose(try graph.pageRank(using: &workspace), expected.pageRank, tolerance: 1e-9))
    let restart = (0..<account.n).map { account.team.contains(Int32($0)) ? 1.0 : 0 }
    #expect(areClose(try graph.personalisedPageRank(restart: restart), expected.personalised, tolerance: 1e-9))
    let paths = try graph.shortestPaths(from: [account.targets[0]], lengths: lengths, using: &workspace)
    #expect(areClose(paths.distances, expected.distances))
    #expect(areClose(graph.betweenness(normalised: false, using: &workspace), expected.betweenness))
    #expect(
      areClose(
        try graph.weightedBetweenness(normalised: false, lengths: lengths, using: &workspace),
        expected.weightedBetweenness))
    #expect(areClose(try graph.weightedCloseness(lengths: lengths), expected.weightedCloseness))
    let tied = try graph.weightedBetweenness(normalised: false, lengths: ties.lengths, using: &workspace)
    #expect(areClose(tied, ties.betweenness))
    #expect(
      areClose(
        try await graph.weightedBetweennessInParallel(normalised: false, lengths: ties.lengths), ties.betweenness))
    let parallel = await graph.betweennessInParallel(normalised: false)
    let again = await graph.betweennessInParallel(normalised: false)
    #expect(areClose(parallel, expected.betweenness) && parallel == again)

    let exact = graph.betweenness(normalised: true)
    let estimate = try graph.estimatedBetweenness(error: 0.02, failureProbability: 0.01, seed: 7, using: &workspace)
    #expect(zip(estimate.values, exact).allSatisfy { abs($0 - $1) <= estimate.error })
    #expect(estimate.samples > 1000)
    let sampled = graph.sampledBetweenness(pivots: size / 2, seed: 1, normalised: false)
    let ranking = sampled.indices.sorted { sampled[$0] > sampled[$1] }
    #expect(exact.count { $0 > exact[ranking[0]] } < 3)
  }
}
