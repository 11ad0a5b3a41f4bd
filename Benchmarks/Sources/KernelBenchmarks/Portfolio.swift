import AccountGenerator
import Dispatch
import RelationshipGraph
import Synchronization

/// One account of a portfolio, as what a graph is built from.
struct PortfolioAccount: Sendable {
  let peopleCount: Int
  let edges: [Graph.Edge]
  let team: [Graph.Vertex]
  let targets: [Graph.Vertex]

  init(_ account: GeneratedAccount) {
    (peopleCount, edges, team, targets) = (account.peopleCount, account.edges, account.team, account.targets)
  }

  /// Builds the graph and measures it.
  func measured(using workspace: inout Workspace) throws(GraphError) -> PortfolioSums {
    let graph = try Graph(vertexCount: peopleCount, edges: edges, directed: false)
    return PortfolioSums(
      articulationPoints: Double(graph.articulationPoints().count),
      betweenness: graph.betweenness(normalised: false, using: &workspace).sum,
      connectivity: try graph.disjointPathCounts(from: team, toEach: targets, using: &workspace).sum)
  }
}

/// What a portfolio is told by, summed over the accounts.
struct PortfolioSums: Sendable {
  var articulationPoints = 0.0
  var betweenness = 0.0
  var connectivity = 0.0

  static func + (one: PortfolioSums, other: PortfolioSums) -> PortfolioSums {
    PortfolioSums(
      articulationPoints: one.articulationPoints + other.articulationPoints,
      betweenness: one.betweenness + other.betweenness,
      connectivity: one.connectivity + other.connectivity)
  }
}

extension Subject {
  /// Builds the graph of every account and measures it, each thread an equal share of the accounts.
  func measurePortfolio() throws -> PortfolioSums {
    let (accounts, threads) = (portfolio, threads)
    let total = Mutex(Result<PortfolioSums, any Error>.success(PortfolioSums()))
    DispatchQueue.concurrentPerform(iterations: threads) { share in
      let part = accounts[accounts.count * share / threads..<accounts.count * (share + 1) / threads]
      let sums = Result {
        var workspace = Workspace()
        return try part.reduce(PortfolioSums()) { try $0 + $1.measured(using: &workspace) }
      }
      total.withLock { total in total = Result { try total.get() + sums.get() } }
    }
    return try total.withLock { try $0.get() }
  }
}
