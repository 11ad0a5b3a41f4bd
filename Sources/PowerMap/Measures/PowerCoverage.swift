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

  init(_ chairs: [ChairCover], shares: [Double]?) {
    people = chairs.map(\.cover)
    account = shares.map { Self.account(chairs, shares: $0) }
  }

  /// C, and what it is once some of ours are gone.
  static func account(_ chairs: [ChairCover], shares: [Double], without isRemoved: (Int) -> Bool = { _ in false })
    -> Double
  {
    var sum = 0.0
    for (position, chair) in chairs.enumerated() { sum += shares[position] * chair.cover(without: isRemoved) }
    return sum
  }
}
