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
      let threads = scenario.threads.flatMap { customer in
        scenario.engagement.liveHolders[customer].map { (ours: ours[$0], theirs: theirs[customer]) }
      }
      return threads.sorted { ($0.ours, $0.theirs) < ($1.ours, $1.theirs) }.reduce(into: []) { pairs, thread in
        if let last = pairs.last, last.ours == thread.ours, last.theirs == thread.theirs {
          pairs[pairs.count - 1].threads += 1
        } else {
          pairs.append(FunctionPair(ours: thread.ours, theirs: thread.theirs, threads: 1))
        }
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
