/// How firmly competitors hold somebody, and what is left of our own cover against it.
///
///     H_v = 1 - product over competitors of (1 - s(k, v)),  net_v = cov_v - H_v
///
/// H is 0...1, less is better; net is -1...1, below 0 the person is theirs rather than ours. Only recorded ties count.
/// Where nobody has reviewed the competitors within the short window (`window.short`) both are unknown, which is not the
/// same as no competitor: the recorded ties are the least that H can be. Unknown ties make an interval.
/// Source: 000, 001, domain A20. Complexity: O(ties).
struct CompetitorHold: Sendable {
  /// H of each of the customer's people from recorded ties at their least, in their order.
  let low: [Double]
  /// At their most.
  let high: [Double]
  /// The recorded ties behind each.
  private let evidence: [[Evidence]]
  /// The day of the review that counts, or nil where there is none.
  private let review: Day?
  /// Why H is unknown.
  private let reason: String

  init(_ snapshot: Snapshot) {
    var positions: [Int: Int] = [:]
    for (position, index) in snapshot.customers.enumerated() { positions[index] = position }
    var (low, high) = (
      [Double](repeating: 1, count: snapshot.customers.count), [Double](repeating: 1, count: snapshot.customers.count)
    )
    var evidence = [[Evidence]](repeating: [], count: snapshot.customers.count)
    for pair in snapshot.competitors.isEmpty ? [] : snapshot.pairs {
      let (isRivalFirst, isRivalSecond) = (snapshot.sides[pair.a] == .competitor, snapshot.sides[pair.b] == .competitor)
      guard isRivalFirst || isRivalSecond, let position = positions[pair.a] ?? positions[pair.b] else { continue }
      low[position] *= 1 - (pair.strength.low ?? 0)
      high[position] *= 1 - (pair.strength.high ?? 1)
      let (a, b) = (snapshot.members[pair.a].id, snapshot.members[pair.b].id)
      let rival = isRivalFirst ? a : b
      let text = pair.strength.value.map { "\(rival) strength \($0.fixed(2))" } ?? "\(rival), strength unknown"
      evidence[position].append(Evidence(PairKey(a, b).source, text: text, value: pair.strength.value))
    }
    self.low = low.map { 1 - $0 }
    self.high = high.map { 1 - $0 }
    self.evidence = evidence
    let days = snapshot.policy.window.short
    let last = snapshot.account.competitorIntelReviewedOn.flatMap { $0 <= snapshot.asOf ? $0 : nil }
    review = last.flatMap { snapshot.asOf.age(of: $0) <= days ? $0 : nil }
    reason =
      last.map { "competitors were last reviewed on \($0), more than \(days) days ago" }
      ?? "nobody has reviewed the competitors"
  }

  /// Whether a review says that what is not recorded is not there.
  var isReviewed: Bool { review != nil }

  /// Why H is unknown; nil where it is known.
  var gap: String? { isReviewed ? nil : reason }

  /// H of somebody.
  func hold(of position: Int) -> Measured<Double> {
    guard let review else { return .unknown(reason: reason, low: low[position], high: 1) }
    let none = [Evidence("competitorIntelReviewedOn", on: review, text: "no competitor's tie is recorded", value: 0)]
    return .between(low[position], high[position], because: evidence[position].isEmpty ? none : evidence[position])
  }

  /// What is left of our cover.
  func net(of position: Int, cover: (low: Double, high: Double)) -> Measured<Double> {
    guard review != nil else {
      return .unknown(reason: reason, low: cover.low - 1, high: cover.high - low[position])
    }
    return .between(
      cover.low - high[position], cover.high - low[position],
      because: [
        Evidence("coverage.person", text: "our cover", value: cover.low),
        Evidence("competitor.hold", text: "held by competitors", value: high[position]),
      ])
  }
}
