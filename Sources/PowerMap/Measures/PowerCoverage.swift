/// How much of the customer's power we have a tie to.
///
///     cov_v = 1 - product over ours of (1 - s(o, v))
///     C = sum_v share_v * cov_v
///
/// Both lie in 0...1. C never falls when a tie is added or raised; it may fall when somebody powerful is discovered,
/// because the map became truer. Nobody of ours gives 0; nobody mapped, or no power known, gives unknown.
/// Source: domain 4.3, A4. Complexity: O(ties).
struct PowerCoverage: Sendable {
  /// cov of each of the customer's people, in their order.
  let people: [Double]
  /// C; nil where shares of power are unknown.
  let account: Double?

  init(_ engagement: Engagement, shares: [Double]?) {
    let people = engagement.tiesByCustomer.map { ties in
      1 - ties.reduce(1) { $0 * (1 - $1.strength) }
    }
    self.people = people
    self.account = shares.map { Self.weighted(people, by: $0) }
  }

  /// The sum of each share times each figure, in order.
  static func weighted(_ figures: [Double], by shares: [Double]) -> Double {
    zip(figures, shares).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
