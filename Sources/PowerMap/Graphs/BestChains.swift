import RelationshipGraph

/// The best chain from some sources to each position, within a number of hops.
struct BestChains: Sendable {
  /// Nil where the graph was too large to be built; then no chain leads anywhere.
  let paths: MostReliablePaths?

  /// What the best chain carries; 0 where none leads there.
  func value(to position: Int) -> Double { paths?.value(of: Int32(position)) ?? 0 }

  /// The best chain; nil where none leads there.
  func chain(to position: Int) -> Chain? { chain(to: position) { $0 } }

  /// The best chain with other names for its positions; nil where none leads there.
  func chain(to position: Int, renamed names: [Int]) -> Chain? { chain(to: position) { names[$0] } }

  /// Whether a best chain has a link, by the positions it joins, that passes a test.
  func pass(_ isMeant: (Int, Int) -> Bool) -> Bool {
    paths?.containsEdge { isMeant(Int($0), Int($1)) } ?? false
  }

  private func chain(to position: Int, _ rename: (Int) -> Int) -> Chain? {
    guard let paths else { return nil }
    let path = paths.path(to: Int32(position))
    guard !path.isEmpty else { return nil }
    return Chain(value: paths.value(of: Int32(position)), vertices: path.map { rename(Int($0)) })
  }
}
