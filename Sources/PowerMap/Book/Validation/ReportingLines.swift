/// Who reports to whom, checked to be a forest: one boss each, and no circles.
struct ReportingLines {
  /// The boss of each number of the roster, and the tie that says so.
  private var bosses: [(boss: Int, tie: Int)?]
  private var surplus: [(person: Int, tie: Int)] = []

  /// - Parameter ends: The people of each tie, by their numbers in the roster.
  init(_ ends: [TieEnds], among roster: Roster) {
    bosses = Array(repeating: nil, count: roster.count)
    for index in ends.indices where ends[index].kind == .reportsTo && !ends[index].isLoop {
      if let first = bosses[ends[index].from] {
        if first.boss != ends[index].to { surplus.append((ends[index].from, index)) }
      } else {
        bosses[ends[index].from] = (ends[index].to, index)
      }
    }
  }

  /// Second bosses, and each circle once, named as a whole from its first id.
  func problems(among roster: Roster) -> [BookProblem] {
    let ids = roster.ids
    var problems = surplus.map { person, tie in
      BookProblem(
        .severalBosses, at: "ties.\(tie)", "'\(ids[person])' already has a boss; write a dotted line as 'influences'")
    }
    for circle in circles(following: bosses.map { $0?.boss }, of: ids) {
      guard let first = ids.firstIndex(of: circle[0]), let tie = bosses[first]?.tie else { continue }
      let names = (circle + [circle[0]]).map(\.rawValue).joined(separator: " → ")
      problems.append(BookProblem(.reportingCycle, at: "ties.\(tie)", "people report in a circle: \(names)"))
    }
    return problems
  }
}
