/// How much power stands open to us: that of people whom no competitor holds and to whom somebody can introduce us.
///
///     opening_v = share_v (1 - H_v) reach_v
///
/// 0...1, in shares of power; more is a better opening, and the order of the people is what matters. Unknown where H is
/// unknown (`CompetitorHold`), or where no power is known; unknown ties make an interval.
/// Source: 000, domain A20. Complexity: O(1) for each person.
enum DisplacementOpening {
  static func opening(
    share: Double?, hold: Measured<Double>, reach: Measured<Double>, detail: Detail
  ) -> Measured<Double> {
    let held = (least: hold.low ?? 0, most: hold.high ?? 1)
    guard let share else { return .unknown(reason: "nobody mapped has any known power", low: 0, high: 1) }
    let ends = (low: share * (1 - held.most) * (reach.low ?? 0), high: share * (1 - held.least) * (reach.high ?? 1))
    if let reason = hold.reason { return .unknown(reason: reason, low: ends.low, high: ends.high) }
    return .between(
      ends.low, ends.high,
      because: detail.ofPerson([
        Evidence("power.share", text: "share of power", value: share),
        Evidence("competitor.hold", text: "held by competitors", value: held.most),
        Evidence("reach", text: "how well we can be introduced", value: reach.low ?? 0),
      ]))
  }
}

/// The complaints about competitors that were learnt within the long window (`window.long`): their complacency.
///
/// A count of 0 or more. Without a review within the short window it is unknown, and what is recorded is the least.
/// Source: 000, domain A20. Complexity: O(signals).
enum CompetitorComplaints {
  static func count(_ snapshot: Snapshot, hold: CompetitorHold) -> Measured<Int> {
    let start = snapshot.asOf.adding(days: -snapshot.policy.window.long)
    let complaints = snapshot.account.competitorSignals
      .filter { $0.kind == .complaintAboutThem && $0.on <= snapshot.asOf && $0.on >= start }
      .sorted { ($0.on, $0.competitor) < ($1.on, $1.competitor) }
    if let gap = hold.gap { return .unknown(reason: gap, low: complaints.count, high: nil) }
    return .exactly(
      complaints.count,
      because: complaints.isEmpty
        ? [Evidence("competitorSignals", text: "no complaint in \(snapshot.policy.window.long) days")]
        : complaints.map { Evidence("competitorSignals", on: $0.on, text: "a complaint about \($0.competitor)") })
  }
}
