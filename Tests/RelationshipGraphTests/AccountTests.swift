import RelationshipGraph
import Testing

/// The accounts of the specification as plain graphs, one edge where the access graph has both directions.
@Suite struct AccountTests {
  struct Account: Sendable {
    let name: String
    let vertexCount: Int
    let edges: [Graph.Edge]
    let sources: [Int32]
    let target: Int32
    let survival: Double
    let cut: [Int32]
    let singlePoints: [Int32]
    let reliability: Double
  }

  static func ties(_ pairs: [(Int32, Int32)]) -> [Graph.Edge] { pairs.map { Graph.Edge(from: $0.0, to: $0.1) } }

  static let accounts = [
    // ana, ben, cara, eva, omar, pat
    Account(
      name: "F1", vertexCount: 6, edges: ties([(0, 5), (0, 4), (4, 3)]), sources: [0, 1, 2], target: 3,
      survival: 0.85, cut: [0], singlePoints: [0, 4], reliability: 0.85 * 0.85),
    Account(
      name: "F2", vertexCount: 6, edges: ties([(0, 5), (0, 4), (4, 3), (2, 3), (1, 4)]), sources: [0, 1, 2], target: 3,
      survival: 0.85, cut: [2, 4], singlePoints: [],
      reliability: 1 - 0.15 * (1 - 0.85 * (1 - 0.15 * 0.15))),
    // S1, S2, U1 ... U4, V, EB
    Account(
      name: "A", vertexCount: 8,
      edges: ties([(0, 2), (0, 3), (1, 4), (1, 5), (0, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 7)]), sources: [0, 1],
      target: 7, survival: 1 - 0.3125, cut: [6], singlePoints: [6], reliability: 0.60594),
    // S1, a ... f, EB
    Account(
      name: "B", vertexCount: 8, edges: ties((1...6).flatMap { [(0, $0), ($0, 7)] }), sources: [0], target: 7,
      survival: 1 - 0.3125, cut: [0], singlePoints: [0], reliability: 0.68686),
  ]

  @Test(arguments: accounts) func threadsCutAndSurvival(of account: Account) throws {
    let graph = try Graph(vertexCount: account.vertexCount, edges: account.edges, directed: false)
    let threads = try graph.vertexConnectivity(from: account.sources, to: [account.target])
    #expect(threads.disjointPaths == account.cut.count, "\(account.name)")
    #expect(threads.cut == account.cut, "\(account.name)")
    let single = try graph.singlePointsOfFailure(from: account.sources, to: [account.target])
    #expect(single.vertices == account.singlePoints, "\(account.name)")
    let survival = [Double](repeating: account.survival, count: account.vertexCount)
    let exact = try graph.terminalReliability(
      from: account.sources, to: [account.target], survival: survival, budget: 1000, samples: 1, seed: 1)
    #expect(exact.isExact && abs(exact.value - account.reliability) < 5e-6, "\(account.name): \(exact)")
    let sampled = try graph.terminalReliability(
      from: account.sources, to: [account.target], survival: survival, budget: 0, samples: 20_000, seed: 1)
    let error = (exact.value * (1 - exact.value) / 20_000).squareRoot()
    #expect(!sampled.isExact && abs(sampled.value - exact.value) < 4 * error, "\(account.name): \(sampled)")
  }

  @Test func reachOfTheFirstAccount() throws {
    let edges = [
      Graph.Edge(from: 0, to: 5, weight: 0.8), .init(from: 0, to: 4, weight: 0.5), .init(from: 4, to: 3, weight: 0.5),
    ]
    let graph = try Graph(vertexCount: 6, edges: edges, directed: true)
    let paths = try graph.mostReliablePaths(
      from: [0, 1, 2], maximumHops: 4, conductance: [1, 1, 1, 0.6, 0.9, 0.7])
    #expect(abs(paths.value(of: 3) - 0.225) < 1e-12)
    #expect(paths.path(to: 3) == [0, 4, 3])
  }
}
