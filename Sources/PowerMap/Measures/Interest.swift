/// How much somebody at the customer has to do with us: the interest of a power/interest grid.
///
///     interest = 1 - 2^(-E / half),  E = sum over contacts of begun * decay(age)
///
/// 0...1, without unit; more is more. A contact is one two-way interaction with one of ours; `begun` is
/// `interest.initiative` where the person's side began it and 1 where we did or nobody says. Contacts are evidence that
/// the person gives us time, not that the person likes us: that is the stance. Where the log does not reach back over the
/// short window, what is logged is the least there was, and the most is 1; where nothing is logged then, it is unknown.
/// Source: the power/interest grid of stakeholder analysis (Mendelow 1991), with contact as the evidence of interest.
/// Complexity: O(contacts).
struct Interest: Sendable {
  private let evidence: [Double]
  private let counts: [(contacts: Int, begun: Int)]
  private let half: Double
  /// Why more may have happened than is logged; nil where the log covers the window.
  private let gap: String?
  private let detail: Detail

  init(_ snapshot: Snapshot) {
    let policy = snapshot.policy
    var evidence: [(position: Int, weight: Double)] = []
    var counts = [(contacts: Int, begun: Int)](repeating: (0, 0), count: snapshot.customers.count)
    let positions = snapshot.customerPositions
    for meeting in snapshot.meetings where meeting.members.contains(where: { snapshot.sides[$0] == .ours }) {
      let isBegun = meeting.initiator == .theirs
      let weight =
        (isBegun ? policy.interest.initiative : 1)
        * decay(age: snapshot.asOf.age(of: meeting.on), halfLife: policy.halfLife.interaction)
      for member in meeting.members {
        guard let position = positions[member] else { continue }
        evidence.append((position, weight))
        counts[position].contacts += 1
        if isBegun { counts[position].begun += 1 }
      }
    }
    // In one order, since the sum of fractions depends on it and the log's order means nothing.
    evidence.sort { $0.weight < $1.weight }
    var sums = [Double](repeating: 0, count: snapshot.customers.count)
    for (position, weight) in evidence { sums[position] += weight }
    self.evidence = sums
    self.counts = counts
    half = policy.interest.half
    detail = snapshot.detail
    let start = snapshot.asOf.adding(days: -policy.window.short)
    gap =
      switch snapshot.account.logFrom {
      case nil: "nothing says since when contacts are logged"
      case let logFrom? where logFrom > start: "contacts are logged only since \(logFrom)"
      default: nil
      }
  }

  /// The interest of one of the customer's people.
  func interest(of position: Int) -> Measured<Double> {
    let value = saturation(evidence[position], half: half)
    let (contacts, begun) = counts[position]
    guard contacts > 0 || gap == nil else { return .unknown(reason: gap ?? "", low: 0, high: 1) }
    return .known(
      value, low: value, high: gap == nil ? value : 1,
      because: detail.ofPerson([
        Evidence(
          "interactions",
          text: "\(contacts) \(contacts == 1 ? "contact" : "contacts"), \(begun) begun by them"
            + (gap.map { "; \($0)" } ?? ""))
      ]))
  }
}
