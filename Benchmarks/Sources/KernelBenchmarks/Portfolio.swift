import AccountGenerator
import Dispatch
import RelationshipGraph
import Synchronization

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
    let accounts = accounts
    let shares = (0..<threads).map { accounts.count * $0 / threads..<accounts.count * ($0 + 1) / threads }
    let total = Mutex(Result<PortfolioSums, any Error>.success(PortfolioSums()))
    DispatchQueue.concurrentPerform(iterations: threads) { share in
      let sums = Result { try Self.measure(accounts[shares[share]]) }
      total.withLock { total in total = Result { try total.get() + sums.get() } }
    }
    return try total.withLock { try $0.get() }
  }

  private static func measure(_ accounts: ArraySlice<GeneratedAccount>) throws -> PortfolioSums {
    var sums = PortfolioSums()
    for account in accounts {
      let graph = try Graph(vertexCount: account.peopleCount, edges: account.edges, directed: false)
      sums.articulationPoints += Double(graph.articulationPoints().count)
      sums.betweenness += graph.betweenness(normalised: false).sum
      for target in account.targets {
        sums.connectivity += Double(try graph.vertexConnectivity(from: account.team, to: [target]).disjointPaths)
      }
    }
    return sums
  }
}
