/// How well somebody else of ours could take a relationship over.
///
///     readiness = second best s(o, v) / best s(o, v)
///
/// 0...1, without unit; more is better, 0 where one of ours alone has a tie. Where nobody has one it is unknown. Unknown
/// ties make the interval of all that the ratio could be. Beside it stands the share of the contacts with this person in
/// the short window in which two or more of ours took part: that is how a second tie begins.
/// Source: 004, domain A22. Complexity: O(ties).
enum HandoverReadiness {
  /// One tie at both ends of what is unknown.
  struct Tie {
    let colleague: Int
    let low: Double
    let high: Double
  }

  /// The ties of one of the customer's people, the best of them first.
  static func ties(of customer: Int, low: Engagement, high: Engagement) -> [Tie] {
    let known = low.tiesByCustomer[customer]
    var ties = high.tiesByCustomer[customer].map { tie in
      Tie(
        colleague: tie.colleague, low: known.first { $0.colleague == tie.colleague }?.strength ?? 0,
        high: tie.strength)
    }
    ties.sort { ($1.low, $0.colleague) < ($0.low, $1.colleague) }
    return ties
  }

  static func readiness(_ ties: [Tie], source: (Int) -> String) -> Measured<Double> {
    guard let best = ties.first, best.low > 0 else {
      return .unknown(
        reason: ties.isEmpty ? "none of ours has a tie" : "no tie of known strength",
        low: ties.isEmpty ? nil : 0, high: ties.isEmpty ? nil : 1)
    }
    let others = ties.dropFirst().lazy
    // At most: the best is no better than proven, and the strongest of the others catches up with it.
    let most = min(1, (others.map(\.high).max() ?? 0) / best.low)
    // At least: one tie is as strong as it can be, and all others as weak. The best of the others is the first of them.
    let second = others.first?.low ?? 0
    let least = ties.indices.reduce(1) { least, position in
      let other = position == 0 ? second : best.low
      return min(least, other / max(ties[position].high, other))
    }
    return .known(
      second / best.low, low: least, high: most,
      because: ties.map { tie in
        Evidence(
          source(tie.colleague), text: tie.low == tie.high ? "strength" : "strength unknown",
          value: tie.low == tie.high ? tie.low : nil)
      })
  }
}

/// In how many of the contacts with each person two or more of ours took part (domain A22).
struct JointMeetings: Sendable {
  private let counts: [(joint: Int, all: Int)]
  private let window: Int
  private let detail: Detail

  init(_ snapshot: Snapshot) {
    var counts = [(joint: Int, all: Int)](repeating: (0, 0), count: snapshot.customers.count)
    let positions = snapshot.customerPositions
    window = snapshot.policy.window.short
    let start = snapshot.asOf.adding(days: -window)
    for meeting in snapshot.meetings where meeting.on >= start {
      let isJoint = meeting.members.count { snapshot.sides[$0] == .ours } > 1
      for member in meeting.members {
        guard let position = positions[member] else { continue }
        counts[position].all += 1
        if isJoint { counts[position].joint += 1 }
      }
    }
    self.counts = counts
    detail = snapshot.detail
  }

  /// The share of somebody's contacts; not applicable where none is logged in the window.
  func share(of position: Int) -> Measured<Double> {
    let (joint, all) = counts[position]
    guard all > 0 else { return .notApplicable(reason: "no contact in the log of the last \(window) days") }
    return .exactly(
      Double(joint) / Double(all),
      because: detail.ofPerson([
        Evidence("interactions", text: "\(joint) of \(all) contacts in \(window) days with two or more of ours")
      ]))
  }
}
