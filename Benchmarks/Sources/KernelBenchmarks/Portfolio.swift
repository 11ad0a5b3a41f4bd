import AccountGenerator
import RelationshipGraph

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
    let ranks = try graph.pageRank(damping: 0.85, tolerance: 1e-10, using: &workspace)
    return PortfolioSums(
      articulationPoints: Double(graph.articulationPointsAndBridges(using: &workspace).articulationPoints.count),
      betweenness: graph.betweenness(normalised: false, using: &workspace).sum,
      connectivity: try graph.disjointPathCounts(from: team, toEach: targets, using: &workspace).sum,
      ranks: ranks.sum)
  }
}

/// What a portfolio is told by, summed over the accounts.
struct PortfolioSums: Sendable {
  var articulationPoints = 0.0
  var betweenness = 0.0
  var connectivity = 0.0
  var ranks = 0.0

  static func + (one: PortfolioSums, other: PortfolioSums) -> PortfolioSums {
    PortfolioSums(
      articulationPoints: one.articulationPoints + other.articulationPoints,
      betweenness: one.betweenness + other.betweenness,
      connectivity: one.connectivity + other.connectivity,
      ranks: one.ranks + other.ranks)
  }
}

extension Subject {
  /// Builds the graph of every account and measures it: in a loop, or with more than one thread on every processor.
  func measurePortfolio() throws -> PortfolioSums {
    if threads == 1 {
      return try portfolio.reduce(PortfolioSums()) { try $0 + $1.measured(using: &workspace) }
    }
    let portfolio = portfolio
    let sums = try blocking {
      try await Graph.map(over: portfolio) { account, workspace throws(GraphError) in
        try account.measured(using: &workspace)
      }
    }
    return sums.reduce(PortfolioSums(), +)
  }
}
