extension Account {
  /// What is wrong with the incumbency, the opportunities, what is known of competitors, and the groups.
  func commercialProblems(_ roster: Roster) -> [BookProblem] {
    incumbencyProblems() + opportunityProblems() + signalProblems(roster) + groupProblems(roster)
  }

  private func incumbencyProblems() -> [BookProblem] {
    guard let using = incumbency?.usingDepartments else { return [] }
    let declared = Set(departments.map(\.id))
    return using.filter { !declared.contains($0) }.map { id in
      .unknownDepartment(id, key: "usingDepartments", at: "incumbency.usingDepartments.\(id)", among: departments)
    }
  }

  private func opportunityProblems() -> [BookProblem] {
    var problems: [BookProblem] = []
    var seen: Set<Opportunity.ID> = []
    for (index, opportunity) in opportunities.enumerated() {
      let path = "opportunities.\(index)"
      problems += opportunity.id.problems(at: "\(path).id")
      if !seen.insert(opportunity.id).inserted {
        problems.append(
          BookProblem(.duplicateId, at: "\(path).id", "a second opportunity has the id '\(opportunity.id)'"))
      }
      if let closedOn = opportunity.closedOn, closedOn < opportunity.openedOn {
        problems.append(BookProblem(.endBeforeStart, at: "\(path).closedOn", "'closedOn' is before 'openedOn'"))
      }
      if opportunity.result != nil, opportunity.closedOn == nil {
        problems.append(
          BookProblem(
            .conflictingKeys, at: "\(path).result", "an opportunity with a 'result' needs the day of it: 'closedOn'"))
      }
      if let value = opportunity.value { problems += value.problems(at: "\(path).value") }
    }
    return problems
  }

  private func signalProblems(_ roster: Roster) -> [BookProblem] {
    competitorSignals.enumerated().flatMap { index, signal -> [BookProblem] in
      guard let id = signal.person else { return [] }
      let path = "competitorSignals.\(index).person"
      guard let side = roster[id] else {
        return [
          BookProblem(
            .unknownReference, at: path, "'person' names '\(id)', who is not in people", given: id.rawValue)
        ]
      }
      guard signal.source == .disclosedByCustomer, side == .customer else {
        return [
          BookProblem(
            .conflictingKeys, at: path, "'person' is the customer's who disclosed it: source 'disclosedByCustomer'")
        ]
      }
      return []
    }
  }

  private func groupProblems(_ roster: Roster) -> [BookProblem] {
    var problems: [BookProblem] = []
    var seen: Set<DepartureGroup.ID> = []
    for (index, group) in groups.enumerated() {
      let path = "groups.\(index)"
      problems += group.id.problems(at: "\(path).id")
      if !seen.insert(group.id).inserted {
        problems.append(BookProblem(.duplicateId, at: "\(path).id", "a second group has the id '\(group.id)'"))
      }
      for id in group.members where roster[id] == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "\(path).members.\(id)", "'members' names '\(id)', who is not in people",
            given: id.rawValue))
      }
    }
    return problems
  }
}

extension Money {
  /// A currency that is no code of ISO 4217, and an amount below zero.
  fileprivate func problems(at path: String) -> [BookProblem] {
    var problems: [BookProblem] = []
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    if currency.utf8.count != 3 || !currency.utf8.allSatisfy(letters.contains) {
      problems.append(BookProblem(.malformed, at: path, "'\(currency)' is no currency; it has three capital letters"))
    }
    if minorUnits < 0 { problems.append(BookProblem(.outOfRange, at: path, "'\(self)' is less than nothing")) }
    return problems
  }
}
