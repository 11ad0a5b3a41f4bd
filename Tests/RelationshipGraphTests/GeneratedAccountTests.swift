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

    enum CodingKeys: String, CodingKey {
      case components, articulation, betweenness
      case bridgeEdges = "bridge_edge_index"
      case dominators = "idom_from_S(n=S)"
      case connectivity = "st_vertex_connectivity"
      case reachableAfterRemoval = "targets_reachable_after_removal"
    }
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
    let lost = try (0..<Int32(account.n)).map { removed in
      try account.targets.count { target in
        try target == removed
          || graph.singlePointsOfFailure(from: account.team, to: [target]).vertices.contains(removed)
      }
    }
    #expect(lost.map { account.targets.count - $0 } == expected.reachableAfterRemoval)
  }
}
