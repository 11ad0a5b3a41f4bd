import RelationshipGraph

/// What a random graph looks like before loops, parallel edges and weights are strewn over it.
enum RandomShape: CaseIterable, Hashable {
  /// Any two ends for each edge, from no edge to a crowd of them.
  case scattered
  case nothing
  case path
  case cycle
  case star
  case wheel
  case complete
  case bipartite
  case tree
  /// Edges that lead from smaller vertices to larger ones only.
  case acyclic
  /// Two scattered graphs that no edge joins.
  case apart

  /// Half the graphs are scattered, the others of any shape.
  static func random(using generator: inout SplitMix64) -> RandomShape {
    Bool.random(using: &generator) ? .scattered : allCases.randomElement(using: &generator) ?? .scattered
  }

  /// A complete graph of eight vertices has more simple paths than an oracle can list a thousand times.
  var maximumCount: Int { self == .complete ? 6 : 8 }

  func pairs(count: Int, directed: Bool, using generator: inout SplitMix64) -> [(Int, Int)] {
    let edgeCount = Int.random(in: 0...(2 * count + 4), using: &generator)
    let rim = (1..<max(1, count)).map { ($0, $0 + 1 < count ? $0 + 1 : 1) }
    let spokes = (1..<max(1, count)).map { (0, $0) }
    let split = Int.random(in: 0...count, using: &generator)
    func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
    switch self {
    case .scattered: return (0..<edgeCount).map { _ in (pick(0..<count), pick(0..<count)) }
    case .nothing: return []
    case .path: return (1..<max(1, count)).map { ($0 - 1, $0) }
    case .cycle: return (0..<count).map { ($0, ($0 + 1) % count) }
    case .star: return spokes
    case .wheel: return spokes + rim
    case .complete:
      return (0..<count).flatMap { one in (0..<count).filter { directed ? $0 != one : $0 > one }.map { (one, $0) } }
    case .bipartite: return (0..<split).flatMap { left in (split..<count).map { (left, $0) } }
    case .tree: return (1..<max(1, count)).map { (pick(0..<$0), $0) }
    case .acyclic:
      return count < 2
        ? []
        : (0..<edgeCount).map { _ in
          let end = pick(1..<count)
          return (pick(0..<end), end)
        }
    case .apart:
      return (0..<edgeCount).map { _ in
        let part = pick(0..<count) < split ? 0..<split : split..<count
        return (pick(part), pick(part))
      }
    }
  }
}
