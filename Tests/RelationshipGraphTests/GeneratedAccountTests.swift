import Foundation
import RelationshipGraph
import Testing

/// Generated accounts of 30 and 300 people against results that two other implementations agree on.
@Suite(.enabled(if: SharedData.exists, "the shared networks are not beside the package"))
struct GeneratedAccountTests {
  struct Account: Decodable {
    let n: Int
    let team: [Int32]
    let targets: [Int32]
    let edges: [[Double]]
  }

  struct Expected: Decodable {
    let components: Int
    let articulation: [Int32]
    let bridgeEdges: [Int]
    let betweenness: [Double]
    let dominators: [Int32]
    let connectivity: [Int]
    let reachableAfterRemoval: [Int]
    let mincut: [Double]

    enum CodingKeys: String, CodingKey {
      case components, articulation, betweenness, mincut
      case bridgeEdges = "bridge_edge_index"
      case dominators = "idom_from_S(n=S)"
      case connectivity = "st_vertex_connectivity"
      case reachableAfterRemoval = "targets_reachable_after_removal"
    }
  }

  struct Removals: Decodable {
    let lost: [Int]

    enum CodingKeys: String, CodingKey { case lost = "people_lost_by_removal" }
  }

  @Test(arguments: [30, 300]) func agreesWithOtherImplementations(size: Int) throws {
    let decoder = JSONDecoder()
    let account = try decoder.decode(Account.self, from: SharedData.file("../perf/account_\(size).json"))
    let expected = try decoder.decode(Expected.self, from: SharedData.file("../perf/expected_\(size).json"))
    let edges = account.edges.map { Graph.Edge(from: Int32($0[0]), to: Int32($0[1]), weight: $0[2]) }
    let graph = try Graph(vertexCount: account.n, edges: edges, directed: false)

    #expect(graph.connectedComponents().count == expected.components)
    #expect(graph.articulationPoints() == expected.articulation)
    #expect(graph.bridges() == expected.bridgeEdges)
    for (value, reference) in zip(graph.betweenness(normalised: false), expected.betweenness) {
      #expect(abs(value - reference) <= 1e-9 * max(1, reference))
    }
    let tree = try graph.dominatorTree(from: account.team)
    for (vertex, dominator) in expected.dominators.enumerated() where tree.isReachable(Int32(vertex)) {
      #expect(Int(tree.immediateDominator(of: Int32(vertex)) ?? Int32(account.n)) == Int(dominator))
    }
    for (target, threads) in zip(account.targets, expected.connectivity) {
      let answer = try graph.vertexConnectivity(from: account.team, to: [target])
      #expect(answer.disjointPaths == threads)
      #expect(answer.cut.count == threads)
      let single = try graph.singlePointsOfFailure(from: account.team, to: [target])
      #expect(single.isReachable && (threads > 1) == single.vertices.isEmpty)
    }
    #expect(try graph.disjointPathCounts(from: account.team, toEach: account.targets) == expected.connectivity)
    let cuts = try graph.minimumCutValues(from: account.team, toEach: account.targets)
    for ((target, value), reference) in zip(zip(account.targets, cuts), expected.mincut) {
      // The reference has ten digits.
      #expect(abs(value - reference) < 1e-8)
      let cut = try graph.minimumCut(from: account.team, to: [target])
      #expect(abs(cut.value - value) < 1e-12)
      #expect(abs(cut.edges.reduce(0) { $0 + edges[$1].weight } - value) < 1e-12)
    }

    let removals = try decoder.decode(
      Removals.self, from: SharedData.file("../perf/expected_removal_\(size).json"))
    #expect(tree.lostByRemoval() == removals.lost)
    let targets = Set(account.targets)
    let lost = tree.lostByRemoval(countingOnly: account.targets).enumerated().map {
      $0.element + (targets.contains(Int32($0.offset)) ? 1 : 0)
    }
    #expect(lost.map { account.targets.count - $0 } == expected.reachableAfterRemoval)
  }
}
