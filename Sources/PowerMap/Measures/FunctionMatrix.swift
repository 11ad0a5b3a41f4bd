/// Which of our functions know which of theirs: the live ties, counted by function on both sides.
///
/// Counts of 0 or more; pairs without a live tie are left out. A colleague's function is the archetype their department
/// names, `other` for any other text; whoever has no department is `unassigned`. Unknown ties make the counts at the
/// high end larger. Source: domain A6. Complexity: O(ties log ties).
enum FunctionMatrix {
  static func pairs(
    _ snapshot: Snapshot, functions: [Archetype?], low: StrengthScenario, high: StrengthScenario
  ) -> Measured<[FunctionPair]> {
    let ours = snapshot.team.map { index -> String in
      guard let department = snapshot.members[index].department else { return unassigned }
      return (Archetype(rawValue: department.rawValue) ?? .other).rawValue
    }
    let theirs = functions.map { $0?.rawValue ?? unassigned }
    func pairs(_ scenario: StrengthScenario) -> [FunctionPair] {
      var counts: [String: [String: Int]] = [:]
      for customer in scenario.threads {
        for colleague in scenario.engagement.liveHolders[customer] {
          counts[ours[colleague], default: [:]][theirs[customer], default: 0] += 1
        }
      }
      return counts.sorted { $0.key < $1.key }.flatMap { ours, row in
        row.sorted { $0.key < $1.key }.map { FunctionPair(ours: ours, theirs: $0.key, threads: $0.value) }
      }
    }
    let least = pairs(low)
    return .between(
      least, pairs(high),
      because: least.isEmpty
        ? [Evidence("tie.strength", text: "no live tie")]
        : least.map { pair in
          Evidence("tie.strength", text: "\(pair.ours) to \(pair.theirs)", value: Double(pair.threads))
        })
  }

  private static let unassigned = "unassigned"
}
