/// How much more power a department seems to have than it has: procurement often seems to have more.
///
///     gap_D = PP_D - AP_D,  PP_D = sum_D p / sum p,  AP_D = sum_D A / sum A
///
/// -1...1, in shares of power; above 0 the department is overestimated. Both sums run over the people whose perceived
/// power p is known. Where these are fewer than `powerGap.people`, or hold less than `powerGap.share` of all power, or
/// where all p are 0, every gap is unknown; so is that of a department in which nobody's is known. It depends on no tie.
/// Without a decision on record the actual power is what the structure says: a prior, not evidence.
/// Source: 000, domain A8. Complexity: O(people).
struct PowerGap: Sendable {
  private let perceived: [Double?]
  private let actual: [Double]
  private let sums: (perceived: Double, actual: Double)
  private let ids: [Person.ID]
  /// Why no gap is known; nil where gaps are.
  let reason: String?

  init(_ snapshot: Snapshot, power: ActualPower) {
    let limits = snapshot.policy.powerGap
    let perceived = snapshot.customers.map { snapshot.members[$0].perceivedPower.latest(asOf: snapshot.asOf)?.value }
    let actual = snapshot.customers.map { power.power[$0].value ?? 0 }
    let known = perceived.indices.filter { perceived[$0] != nil }
    sums = (known.reduce(0) { $0 + (perceived[$1] ?? 0) }, known.reduce(0) { $0 + actual[$1] })
    self.perceived = perceived
    self.actual = actual
    ids = snapshot.customers.map { snapshot.members[$0].id }
    let share = known.reduce(0) { $0 + (power.shares?[$1] ?? 0) }
    if power.shares == nil {
      reason = "nobody mapped has any known power"
    } else if known.count < limits.people || share < limits.share - Tolerance.equal {
      reason =
        "perceived power is known of \(known.count) with \((100 * share).fixed(0)) % of the power, "
        + "needs \(limits.people) with \((100 * limits.share).fixed(0)) %"
    } else {
      reason = sums.perceived > 0 && sums.actual > 0 ? nil : "nobody seems to have any power"
    }
  }

  /// The gap of the department of these people, given as positions.
  func gap(of people: [Int]) -> Measured<Double> {
    if let reason { return .unknown(reason: reason, low: -1, high: 1) }
    let known = people.filter { perceived[$0] != nil }
    guard !known.isEmpty else {
      return .unknown(reason: "nobody has said how powerful anybody there seems", low: -1, high: 1)
    }
    let seeming = known.reduce(0) { $0 + (perceived[$1] ?? 0) } / sums.perceived
    let real = known.reduce(0) { $0 + actual[$1] } / sums.actual
    return .exactly(
      seeming - real,
      because: known.map { position in
        Evidence(
          "person:\(ids[position])",
          text: "seems \((perceived[position] ?? 0).fixed(2)), has \(actual[position].fixed(2))")
      } + [
        Evidence("Person.perceivedPower", text: "perceived share of power", value: seeming),
        Evidence("power.actual", text: "actual share of power", value: real),
      ])
  }
}
