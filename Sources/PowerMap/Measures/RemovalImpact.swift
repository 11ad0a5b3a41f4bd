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

  init(_ engagement: Engagement, shares: [Double], coverage: PowerCoverage) {
    let total = PowerCoverage.weighted(coverage.people, by: shares)
    afterCustomer = coverage.people.indices.map { removed in
      coverage.people.indices.reduce(0) { $0 + ($1 == removed ? 0 : shares[$1] * coverage.people[$1]) }
    }
    afterColleague = engagement.customersByColleague.indices.map { removed in
      guard !engagement.customersByColleague[removed].isEmpty else { return total }
      return Self.coverage(engagement, shares: shares, coverage: coverage, without: [removed])
    }
    worst = (afterColleague + afterCustomer).min() ?? total
  }

  /// C when some of ours, given as positions, are gone.
  static func coverage(
    _ engagement: Engagement, shares: [Double], coverage: PowerCoverage, without removed: Set<Int>
  ) -> Double {
    var sum = 0.0
    for (customer, ties) in engagement.tiesByCustomer.enumerated() {
      guard ties.contains(where: { removed.contains($0.colleague) }) else {
        sum += shares[customer] * coverage.people[customer]
        continue
      }
      sum += shares[customer] * (1 - ties.reduce(1) { removed.contains($1.colleague) ? $0 : $0 * (1 - $1.strength) })
    }
    return sum
  }
}
