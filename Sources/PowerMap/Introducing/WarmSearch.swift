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
      edges.weights[colleague].filter { !isOurs[$0.key] && $0.value >= live }.sorted { $0.key < $1.key }
        .map { Start(colleague: colleague, contact: $0.key, strength: $0.value) }
    }
    backwards = MemberGraph(edges.filter { from, to, _ in !isOurs[from] && !isOurs[to] }.reversed)
    self.conductance = conductance
    self.hops = hops
  }

  /// The best warm chain to a person; nil where there is none.
  func chain(to target: Int) -> Chain? {
    guard !starts.isEmpty else { return nil }
    let onwards = backwards.bestChains(from: [target], maximumHops: hops - 1, conductance: conductance)
    var best: Chain?
    for start in starts where start.contact != target {
      guard let rest = onwards[start.contact] else { continue }
      let chain = Chain(
        value: start.strength * conductance[start.contact] * rest.value,
        vertices: [start.colleague] + rest.vertices.reversed())
      if chain.value > 0, chain.isBetter(than: best) { best = chain }
    }
    return best
  }
}
