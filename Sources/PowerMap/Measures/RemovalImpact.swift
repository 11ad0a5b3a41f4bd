/// What each single departure does to coverage, and the worst of them: the "N-1" criterion of power grids.
///
///     loss(p) = C - C without p,  C_{N-1} = min over p of C without p
///
/// When one of ours leaves, their ties become 0. When a customer's person leaves, the chair keeps its power and its
/// coverage becomes 0. Third parties carry no coverage. Impact is independent of how likely a departure is.
/// All lie in 0...1; nobody mapped gives unknown. Source: domain 4.7, A15. Complexity: O(ties).
struct RemovalImpact: Sendable {
  /// C after each of ours leaves, in the team's order.
  let afterColleague: [Double]
  /// C after each of the customer's people leaves, in their order.
  let afterCustomer: [Double]
  /// The least of them.
  let worst: Double

  init(_ chairs: [ChairCover], shares: [Double], colleagues: Int) {
    afterCustomer = Self.sumsWithoutOne(zip(shares, chairs).map { $0 * $1.cover })
    var isHolder = [Bool](repeating: false, count: colleagues)
    for chair in chairs {
      for tie in chair.ties { isHolder[tie.colleague] = true }
    }
    let total = PowerCoverage.account(chairs, shares: shares)
    afterColleague = isHolder.enumerated().map { removed, isHolder in
      isHolder ? PowerCoverage.account(chairs, shares: shares, without: { $0 == removed }) : total
    }
    worst = (afterColleague + afterCustomer).min() ?? total
  }

  /// For each term the sum of the others, from what comes before it and what comes after: taking it away from the whole
  /// would leave the dust of rounding where nothing is left.
  private static func sumsWithoutOne(_ terms: [Double]) -> [Double] {
    var after = [Double](repeating: 0, count: terms.count)
    for position in terms.indices.dropLast().reversed() { after[position] = after[position + 1] + terms[position + 1] }
    var before = 0.0
    return terms.indices.map { position in
      defer { before += terms[position] }
      return before + after[position]
    }
  }
}
