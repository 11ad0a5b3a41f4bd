/// How much more attention a department gets from us than its power would earn.
///
///     gap_D = touches_D / touches - share of power of D
///
/// -1...1, in shares; above 0 we spend more time there than power lies there. A touch is one of the customer's people in
/// one two-way contact within the short window (`window.short`). Where the log does not cover the window, where it has
/// no touch, or where no power is known, every gap is unknown. Source: domain A8. Complexity: O(contacts).
struct AttentionGap: Sendable {
  private let touches: [Int]
  private let total: Int
  private let shares: [Double]
  private let window: Int
  /// Why no gap is known; nil where gaps are.
  private let reason: String?

  init(_ snapshot: Snapshot, shares: [Double]?) {
    var touches = [Int](repeating: 0, count: snapshot.customers.count)
    let positions = snapshot.customerPositions
    window = snapshot.policy.window.short
    let start = snapshot.asOf.adding(days: -window)
    for meeting in snapshot.meetings where meeting.on >= start {
      for member in meeting.members {
        if let position = positions[member] { touches[position] += 1 }
      }
    }
    self.touches = touches
    self.shares = shares ?? []
    total = touches.reduce(0, +)
    if shares == nil {
      reason = "nobody mapped has any known power"
    } else if let logFrom = snapshot.account.logFrom {
      reason =
        logFrom > start
        ? "the log starts on \(logFrom)" : total > 0 ? nil : "no contact in the log of the last \(window) days"
    } else {
      reason = "there is no log that covers the last \(window) days"
    }
  }

  /// The gap of the department of these people, given as positions.
  func gap(of people: [Int]) -> Measured<Double> {
    if let reason { return .unknown(reason: reason, low: -1, high: 1) }
    let count = people.reduce(0) { $0 + touches[$1] }
    let (attention, power) = (Double(count) / Double(total), people.reduce(0) { $0 + shares[$1] })
    return .exactly(
      attention - power,
      because: [
        Evidence("interactions", text: "\(count) of \(total) touches in \(window) days", value: attention),
        Evidence("power.share", text: "share of power", value: power),
      ])
  }
}
