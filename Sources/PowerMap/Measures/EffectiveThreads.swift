/// How many threads we effectively have, when a strong one counts for more than a weak one.
///
///     by person: n = 1 / sum_v q_v^2,  q_v = cov_v / sum cov
///     by holder: n = 1 / sum_o q_o^2,  q_o = sum_v s(o, v) / sum s
///
/// 1 or more, in people; more is less concentrated. Where nobody is covered it is unknown. A diagnostic: raising the
/// strongest tie lowers it. Ties of unknown strength count as none, their number is in the evidence, and no interval is
/// claimed. Source: domain A14; `EffectiveCount`. Complexity: O(ties).
enum EffectiveThreads {
  /// Over the customer's people, in their order.
  static func byPerson(_ cover: [Double], unknownTies: Int, source: (Int) -> String) -> Measured<Double> {
    count(cover, unknownTies) { position, share in
      Evidence(
        source(position), text: "cover \(cover[position].fixed(2)), share \(share.fixed(3))", value: share)
    }
  }

  /// Over our people, in their order.
  static func byHolder(_ engagement: Engagement, unknownTies: Int, source: (Int) -> String) -> Measured<Double> {
    var strengths = [Double](repeating: 0, count: engagement.customersByColleague.count)
    for tie in engagement.tiesByCustomer.joined() { strengths[tie.colleague] += tie.strength }
    return count(strengths, unknownTies) { position, share in
      Evidence(
        source(position), text: "ties of \(strengths[position].fixed(2)) in all, share \(share.fixed(3))",
        value: share)
    }
  }

  private static func count(
    _ parts: [Double], _ unknownTies: Int, _ evidence: (Int, Double) -> Evidence
  ) -> Measured<Double> {
    guard let count = EffectiveCount.of(parts) else {
      return .unknown(reason: "nobody at the customer is known to be covered", low: nil, high: nil)
    }
    let sum = parts.reduce(0, +)
    return .exactly(
      count,
      because: parts.indices.filter { parts[$0] > 0 }.map { evidence($0, parts[$0] / sum) }
        + Evidence.unknownTies(unknownTies))
  }
}
