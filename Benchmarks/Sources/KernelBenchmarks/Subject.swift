import AccountGenerator
import RelationshipGraph

/// What the tasks are timed on: an account as graphs, or a portfolio. A graph is built when a task first asks for it,
/// which is before the task is timed.
final class Subject {
  let input: BenchmarkInput
  let threads: Int
  let accounts: [GeneratedAccount]
  /// Memory for the algorithms that borrow it.
  var workspace = Workspace()

  init(_ input: BenchmarkInput, threads: Int) {
    self.input = input
    self.threads = threads
    accounts = input.accounts
  }

  var account: GeneratedAccount { accounts[0] }
  var team: [Graph.Vertex] { account.team }
  var targets: [Graph.Vertex] { account.targets }
  var vertices: Range<Graph.Vertex> { 0..<Graph.Vertex(account.peopleCount) }
  /// The one source of the tasks that have one.
  var source: Graph.Vertex { targets[0] }

  /// The ties, their strength as the weight.
  private(set) lazy var edges = account.edges
  /// The ties by strength: what multiplies along a reliable path, and the capacity of a cut.
  private(set) lazy var graph = sound(account.peopleCount, edges)
  /// The ties by length, the reciprocal of the strength.
  private(set) lazy var lengths = sound(
    account.peopleCount, edges.map { .init(from: $0.source, to: $0.target, weight: 1 / $0.weight) })

  /// The accounts of a portfolio.
  private(set) lazy var portfolio = accounts.map(PortfolioAccount.init)

  private func sound(_ count: Int, _ edges: [Graph.Edge]) -> Graph {
    guard let graph = try? Graph(vertexCount: count, edges: edges, directed: false) else {
      preconditionFailure("a generated account is a sound graph")
    }
    return graph
  }
}

extension GeneratedAccount {
  /// The ties as edges, their strength as the weight.
  var edges: [Graph.Edge] {
    ties.map { Graph.Edge(from: $0.first, to: $0.second, weight: Double($0.strength) / 1024) }
  }
}
