import Testing

@testable import RelationshipGraph

/// What reliability and disjoint paths borrow they give back, and another time they need no more of it.
@Suite struct ReliabilityWorkspaceTests {
  private struct Account {
    let graph: Graph
    let survival: [Double]
    let target: Int32
  }

  private static func account(seed: UInt64, count: Int32, ties: Int) throws -> Account {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<ties).map { _ in
      Graph.Edge(
        from: .random(in: 0..<count, using: &generator), to: .random(in: 0..<count, using: &generator),
        weight: generator.nextUnit())
    }
    let graph = try Graph(vertexCount: Int(count), edges: edges, directed: seed.isMultiple(of: 2))
    return Account(graph: graph, survival: (0..<count).map { _ in generator.nextUnit() }, target: count - 1)
  }

  /// Networks in words of 64 and 128 bits and beyond, so many states that tables grow, and sampling of each.
  private static func accounts() throws -> [Account] {
    try (1...12).map { seed in try account(seed: seed, count: 28, ties: 70) }
      + (13...14).map { seed in try account(seed: seed, count: 110, ties: 300) }
      + (15...16).map { seed in try account(seed: seed, count: 300, ties: 900) }
  }

  private func reliability(
    _ account: Account, budget: Int, using workspace: inout Workspace
  ) throws -> TerminalReliability {
    try account.graph.terminalReliability(
      from: [0, 1, 2], to: [account.target], survival: account.survival, budget: budget, samples: 20, seed: 1,
      using: &workspace)
  }

  @Test func theSecondTimeNothingIsAllocated() throws {
    let accounts = try Self.accounts()
    var workspace = Workspace()
    var capacities: [Int] = []
    for _ in 0..<2 {
      for account in accounts {
        for budget in [0, 100, 3_000] { _ = try reliability(account, budget: budget, using: &workspace) }
        _ = try account.graph.disjointReliablePaths(
          from: [0, 1, 2], to: account.target, count: 3, conductance: account.survival, using: &workspace)
      }
      capacities.append(workspace.capacity)
    }
    #expect(capacities[0] == capacities[1])
  }

  @Test func memoryUsedBeforeChangesNothing() throws {
    var workspace = Workspace()
    var mostStates = 0
    for account in try Self.accounts() {
      for budget in [0, 100, 3_000] {
        var fresh = Workspace()
        let answer = try reliability(account, budget: budget, using: &workspace)
        #expect(try reliability(account, budget: budget, using: &fresh) == answer)
        #expect(answer.states <= budget)
        if answer.isExact { mostStates = max(mostStates, answer.states) }
      }
    }
    // The table of states has been compacted or has grown for one of them.
    #expect(mostStates > 600)
  }

  /// Where so many states are met that their table is compacted and grows: another numbering decides vertices in another
  /// order, and comes to the same.
  @Test func manyStatesAddUp() throws {
    var workspace = Workspace()
    var generator = SplitMix64(seed: 5)
    let count: Int32 = 30
    var mostStates = 0
    for _ in 0..<4 {
      let edges = (0..<80).map { _ in
        Graph.Edge(from: .random(in: 0..<count, using: &generator), to: .random(in: 0..<count, using: &generator))
      }
      let survival = (0..<count).map { _ in generator.nextUnit() }
      var values: [Double] = []
      for _ in 0..<3 {
        let number = (0..<count).shuffled(using: &generator)
        let graph = try Graph(
          vertexCount: Int(count),
          edges: edges.map { Graph.Edge(from: number[Int($0.source)], to: number[Int($0.target)]) }, directed: false)
        var renumbered = survival
        for (old, new) in number.enumerated() { renumbered[Int(new)] = survival[old] }
        let answer = try graph.terminalReliability(
          from: Array(number[..<3]), to: [number[3]], survival: renumbered, budget: 100_000, samples: 1, seed: 1,
          using: &workspace)
        #expect(answer.isExact)
        values.append(answer.value)
        mostStates = max(mostStates, answer.states)
      }
      for value in values { #expect(abs(value - values[0]) < 1e-12) }
    }
    #expect(mostStates > 1_500)
  }
}
