/// The least number of our people whose loss brings coverage below the floor.
///
/// 0 where it is below already; everybody leaving gives coverage 0, so there is always an answer.
/// Exact, by trying the sets of one, two, three… people, up to `busFactorExactMax` colleagues with a tie; beyond that
/// the colleague whose loss costs most is taken again and again, which is an upper bound and labelled so.
/// Constants: `coverageFloor`, `busFactorExactMax`. Source: domain 4.7, A12.
struct BusFactor: Sendable {
  /// How many.
  let count: Int
  /// The people, as positions in the team: the first such set in order of ids.
  let people: [Int]
  /// Whether the count is exact; else it is an upper bound.
  let isExact: Bool

  init(_ chairs: [ChairCover], shares: [Double], policy: Policy) {
    let holders = chairs.flatMap { $0.ties.lazy.map(\.colleague) }.distinct
    func coverage(without removed: [Int]) -> Double {
      PowerCoverage.account(chairs, shares: shares, without: removed.contains)
    }
    func isBelow(without removed: [Int]) -> Bool {
      coverage(without: removed) < policy.coverageFloor - Tolerance.equal
    }
    isExact = holders.count <= policy.busFactorExactMax
    if isExact {
      people = Self.smallestSet(of: holders, where: isBelow) ?? holders
    } else {
      people = Self.greedySet(of: holders, leaving: coverage, until: isBelow)
    }
    count = people.count
  }

  /// The first set, by size and then by order, for which the condition holds.
  private static func smallestSet(of people: [Int], where condition: ([Int]) -> Bool) -> [Int]? {
    for size in 0...people.count {
      var chosen = Array(0..<size)
      while true {
        let set = chosen.map { people[$0] }
        if condition(set) { return set }
        // The next combination in order: move the last index that still can, and line up the rest behind it.
        guard let moved = chosen.indices.last(where: { chosen[$0] < people.count - size + $0 }) else { break }
        chosen[moved] += 1
        for later in chosen.indices where later > moved { chosen[later] = chosen[later - 1] + 1 }
      }
    }
    return nil
  }

  private static func greedySet(
    of people: [Int], leaving coverage: ([Int]) -> Double, until condition: ([Int]) -> Bool
  ) -> [Int] {
    var removed: [Int] = []
    while removed.count < people.count, !condition(removed) {
      let left = people.filter { !removed.contains($0) }
      let after = left.map { coverage(removed + [$0]) }
      guard
        let least = after.indices.min(by: {
          (Tolerance.rank(after[$0]), $0) < (Tolerance.rank(after[$1]), $1)
        })
      else { break }
      removed.append(left[least])
    }
    return removed.sorted()
  }
}
