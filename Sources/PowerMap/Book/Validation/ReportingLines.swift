/// Who reports to whom, checked to be a forest: one boss each, and no circles.
struct ReportingLines {
  private var bosses: [Person.ID: (boss: Person.ID, tie: Int)] = [:]
  private var surplus: [(person: Person.ID, tie: Int)] = []

  init(_ ties: [Tie]) {
    for (index, tie) in ties.enumerated() where tie.kind == .reportsTo && tie.from != tie.to {
      if let first = bosses[tie.from] {
        if first.boss != tie.to { surplus.append((tie.from, index)) }
      } else {
        bosses[tie.from] = (tie.to, index)
      }
    }
  }

  /// Second bosses, and each circle once, named as a whole from its first id.
  func problems() -> [BookProblem] {
    var problems = surplus.map { person, tie in
      BookProblem(
        .severalBosses, at: "ties.\(tie)", "'\(person)' already has a boss; write a dotted line as 'influences'")
    }
    for circle in circles(following: bosses.mapValues(\.boss)) {
      guard let tie = bosses[circle[0]]?.tie else { continue }
      let names = (circle + [circle[0]]).map(\.rawValue).joined(separator: " → ")
      problems.append(BookProblem(.reportingCycle, at: "ties.\(tie)", "people report in a circle: \(names)"))
    }
    return problems
  }
}
