/// Departments that seem to have more or less power than they have (domain A8).
enum PowerFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    let threshold = analysis.policy.powerGap.threshold
    return analysis.departments.compactMap { department in
      guard let gap = department.powerGap.value, abs(gap) >= threshold - Tolerance.equal else { return nil }
      let isOver = gap > 0
      let points = (100 * abs(gap)).fixed(0)
      let isGrave = !isOver && [.executive, .operations].contains(department.archetype)
      return FindingDraft(
        kind: isOver ? .overestimatedPower : .underestimatedPower, subject: .department(department.id),
        severity: isGrave ? .high : nil,
        message: "\(department.name) seems to have \(points) points \(isOver ? "more" : "less") power than it has"
          + caveat(department, analysis),
        value: gap, threshold: isOver ? threshold : -threshold, because: department.powerGap.because,
        people: department.people, cause: "powerGap", isPossible: department.isUnconfirmed)
    }
  }

  /// Where no decision is on record, the actual power is only what the structure says.
  private static func caveat(_ department: DepartmentProfile, _ analysis: Analysis) -> String {
    let people = Set(department.people)
    let hasDecided = analysis.account.decisions.contains { decision in
      decision.on <= analysis.asOf && decision.involvement.keys.contains(where: people.contains)
    }
    return hasDecided ? "" : " (a prior, not evidence: no decision of theirs is on record)"
  }
}
