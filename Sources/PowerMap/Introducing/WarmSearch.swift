import RelationshipGraph

/// The best warm chain to anybody: two or more hops, of which the first is a live tie of one of ours.
///
/// A warm chain never passes through another of ours: whoever of ours stands in the middle could as well begin.
/// Of equal chains the one of fewer hops wins, then the first by ids. Source: domain 4.4.
/// Complexity: O(ties × hops) for each person asked for.
struct WarmSearch: Sendable {
  /// A live tie of one of ours to somebody else.
  private struct Start: Sendable {
    let colleague: Int
    let contact: Int
    let strength: Double
  }

  private let starts: [Start]
  /// The edges among everybody who is not ours, turned around: each person is searched for from their own end.
  private let backwards: MemberGraph
  private let conductance: [Double]
  private let hops: Int

  /// - Parameter live: the strength from which the first tie counts.
  init(_ edges: EdgeList, isOurs: [Bool], conductance: [Double], live: Double, hops: Int) {
    starts = isOurs.indices.filter { isOurs[$0] }.flatMap { colleague in
      edges[colleague].filter { !isOurs[Int($0.target)] && $0.weight >= live }
        .map { Start(colleague: colleague, contact: Int($0.target), strength: $0.weight) }
    }
    let backwards = edges.edges.filter { !isOurs[Int($0.source)] && !isOurs[Int($0.target)] }
      .map { Graph.Edge(from: $0.target, to: $0.source, weight: $0.weight) }
    self.backwards = MemberGraph(vertexCount: edges.count, edges: backwards)
    self.conductance = conductance
    self.hops = hops
  }

  /// The best warm chain to a person; nil where there is none.
  func chain(to target: Int) -> Chain? {
    var workspace = Workspace()
    return chain(to: target, using: &workspace)
  }

  /// The best warm chain to a person, found in memory that is lent.
  func chain(to target: Int, using workspace: inout Workspace) -> Chain? {
    guard !starts.isEmpty else { return nil }
    let onwards = backwards.best(
      from: [target], maximumHops: hops - 1, conductance: conductance, using: &workspace)
    var best: Chain?
    for start in starts where start.contact != target {
      let value = start.strength * conductance[start.contact] * onwards.value(to: start.contact)
      // Most starts carry less than the best, and what they lead through need not be looked up.
      guard value > 0, (best?.value ?? 0) - value <= Tolerance.equal, let rest = onwards.chain(to: start.contact)
      else { continue }
      let chain = Chain(value: value, vertices: [start.colleague] + rest.vertices.reversed())
      if chain.isBetter(than: best) { best = chain }
    }
    return best
  }
}
