/// How well our ties cover the chair of one of the customer's people.
///
///     cover    = 1 - product over ours of (1 - s(o, v))
///     expected = 1 - product over ours of (1 - (1 - a_o) s(o, v))
///
/// Both lie in 0...1, never fall when a tie is added or raised, and are 0 without ties. `expected` is the probability
/// that a tie holds once some of ours have left, each with the probability a. Source: domain 4.3, 4.8.
/// Complexity: O(ties of the chair).
struct ChairCover: Sendable {
  /// The ties, in order of our people.
  let ties: ArraySlice<Engagement.Tie>
  /// cov, today.
  let cover: Double
  /// What is expected to cover the chair after departures among ours.
  let expected: Double

  /// - Parameter attrition: the probability of leaving of each of ours, by position.
  init(_ ties: ArraySlice<Engagement.Tie>, attrition: [Double]) {
    self.ties = ties
    cover = 1 - ties.reduce(1) { $0 * (1 - $1.strength) }
    expected = 1 - ties.reduce(1) { $0 * (1 - (1 - attrition[$1.colleague]) * $1.strength) }
  }

  /// cov without some of ours.
  func cover(without isRemoved: (Int) -> Bool) -> Double {
    guard ties.contains(where: { isRemoved($0.colleague) }) else { return cover }
    return 1 - ties.reduce(1) { isRemoved($1.colleague) ? $0 : $0 * (1 - $1.strength) }
  }
}
