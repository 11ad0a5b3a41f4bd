/// At how many levels of the customer's hierarchy we have a live tie: executives, management and staff.
///
///     share = levels with a live tie / levels with people
///
/// 0...1, without unit; more is better. People of unknown seniority belong to no level and are counted in the evidence;
/// where nobody's seniority is known the measure is unknown. Unknown ties make an interval.
/// Constants: `levels.executive`, `levels.management`. Source: domain A6. Complexity: O(people).
enum LevelCoverage {
  /// Each level, from the top.
  static func counts(_ snapshot: Snapshot, low: StrengthScenario, high: StrengthScenario) -> [LevelCount] {
    let bands = snapshot.customers.map { snapshot.members[$0].seniority.map(snapshot.policy.levels.band) }
    return LevelBand.allCases.map { band in
      let live = low.threads.filter { bands[$0] == band }
      return LevelCount(
        band: band, people: bands.count { $0 == band },
        threads: .between(
          live.count, high.threads.count { bands[$0] == band },
          because: live.isEmpty
            ? [Evidence("tie.strength", text: "no live tie")]
            : live.map { Evidence(snapshot.sources[snapshot.customers[$0]], text: "has a live tie") }))
    }
  }

  static func share(_ counts: [LevelCount], of people: Int) -> Measured<Double> {
    let mapped = counts.filter { $0.people > 0 }
    guard !mapped.isEmpty else {
      let reason = people == 0 ? "nobody at the customer is mapped" : "nobody's seniority is known"
      return .unknown(reason: reason, low: 0, high: 1)
    }
    func share(_ threads: (LevelCount) -> Int?) -> Double {
      Double(mapped.count { threads($0) ?? 0 > 0 }) / Double(mapped.count)
    }
    let unplaced = people - mapped.reduce(0) { $0 + $1.people }
    let open = unplaced > 0 ? [Evidence("Person.seniority", text: "\(unplaced) of unknown seniority left out")] : []
    return .between(
      share(\.threads.low), share(\.threads.high),
      because: mapped.map { level in
        let threads = level.threads.low ?? 0
        return Evidence(
          "policy:levels", text: "\(level.band.rawValue): \(threads) of \(level.people) with a live tie",
          value: Double(threads))
      } + open)
  }
}
