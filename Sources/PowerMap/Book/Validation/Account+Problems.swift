extension Account {
  /// Everything the account cannot mean, and what it lacks, in the order of the account.
  ///
  /// `team` and `network` are the book's; the account's own entries of the same id win.
  /// Complexity: O(records log records).
  public func problems(team sharedTeam: [Person] = [], network sharedNetwork: [Person] = []) -> [BookProblem] {
    var roster = Roster(of: self, team: sharedTeam, network: sharedNetwork)
    var problems = idProblems() + roster.problems
    let numbers = Dictionary(departments.indices.map { (departments[$0].id, $0) }) { first, _ in first }
    problems += ownProblems() + departmentProblems(numbers) + memberProblems(numbers)
    let ends = ties.indices.map { index in
      TieEnds(
        kind: ties[index].kind, from: roster.number(naming: ties[index].from),
        to: roster.number(naming: ties[index].to))
    }
    problems += tieProblems(ends, roster) + contactProblems(&roster)
    problems += commercialProblems(roster)
    problems += ReportingLines(ends, among: roster).problems(among: roster)
    problems += orphans(roster)
    problems += waivers.problems() + waivers.problems(in: self, team: sharedTeam, network: sharedNetwork)
    if let policy { problems += policy.problems() }
    return problems.suggesting { roster.declaredIDs.map(\.rawValue) }
  }

  private func idProblems() -> [BookProblem] {
    if id.isValid { return [] }
    let nearest = ID(nearestTo: id.rawValue)?.rawValue
    let message = "'\(id)' is no id of an account; in a file it is the file's name without its ending"
    return [
      BookProblem(
        .malformed, at: "", message, given: nearest == nil ? nil : id.rawValue, candidates: nearest.map { [$0] } ?? [])
    ]
  }

  private func ownProblems() -> [BookProblem] {
    var problems = annualRevenue.problems(at: "annualRevenue") + stage.problems(at: "stage")
    if logFrom == nil {
      problems.append(BookProblem(.noLogFrom, at: "", "no 'logFrom': nothing can be said about cadence or silence"))
    }
    if !people.isEmpty, !people.contains(where: { $0.isKey ?? $0.roles.contains(where: \.decides) }) {
      problems.append(
        BookProblem(
          .noKeyPerson, at: "people", "nobody is known to decide: give a role such as economicBuyer, or 'isKey'"))
    }
    if let first = annualRevenue.entries.first?.value.currency,
      let other = annualRevenue.entries.first(where: { $0.value.currency != first })
    {
      problems.append(
        BookProblem(
          .mixedCurrencies, at: "annualRevenue.\(other.on)",
          "this is in \(other.value.currency), but 'annualRevenue' began in \(first); keep to one currency"))
    }
    return problems
  }

  /// - Parameter numbers: Where each department stands; the first of those that share an id.
  private func departmentProblems(_ numbers: [Department.ID: Int]) -> [BookProblem] {
    var problems: [BookProblem] = []
    for (index, department) in departments.enumerated() {
      var path: String { "departments.\(department.id)" }
      problems += department.id.problems(at: path)
      if numbers[department.id] != index {
        problems.append(BookProblem(.duplicateId, at: path, "the department '\(department.id)' is declared twice"))
      }
    }
    var parents: [Int?] = Array(repeating: nil, count: departments.count)
    for (index, department) in departments.enumerated() {
      let parent = department.parent.flatMap { numbers[$0] }
      parents[numbers[department.id] ?? index] = parent
      if let id = department.parent, parent == nil {
        let path = "departments.\(department.id).parent"
        problems.append(.unknownDepartment(id, key: "parent", at: path, among: departments))
      }
    }
    for circle in circles(following: parents, of: departments.map(\.id)) {
      let names = (circle + [circle[0]]).map(\.rawValue).joined(separator: " → ")
      problems.append(
        BookProblem(
          .departmentCycle, at: "departments.\(circle[0]).parent",
          "departments belong to each other in a circle: \(names)"))
    }
    return problems
  }

  /// - Parameter numbers: Where each department stands; the first of those that share an id.
  private func memberProblems(_ numbers: [Department.ID: Int]) -> [BookProblem] {
    var problems: [BookProblem] = []
    for index in people.indices {
      let personID = people[index].id
      var path: String { "people.\(personID)" }
      guard let id = people[index].department else {
        problems.append(BookProblem(.personWithoutDepartment, at: path, "'\(personID)' has no department"))
        continue
      }
      if let number = numbers[id] {
        if departments[number].status == .notPresent {
          problems.append(
            BookProblem(
              .personInAbsentDepartment, at: "\(path).department",
              "'\(personID)' is in '\(id)', which is declared notPresent"))
        }
      } else {
        problems.append(.unknownDepartment(id, key: "department", at: "\(path).department", among: departments))
      }
    }
    for (list, persons) in [("people", people), ("team", team), ("network", network)] {
      for index in persons.indices { problems += persons[index].problems(at: "\(list).\(persons[index].id)") }
    }
    return problems
  }

  /// People of the customer, and third parties of this account alone, of whom nothing else speaks.
  private func orphans(_ roster: Roster) -> [BookProblem] {
    return [("people", people), ("network", network)].flatMap { list, persons in
      persons.indices.filter { !roster.isNamed(persons[$0].id) }.map { index in
        let id = persons[index].id
        return BookProblem(.orphan, at: "\(list).\(id)", "no tie, interaction or decision names '\(id)'")
      }
    }
  }
}

extension BookProblem {
  /// That a key names a department which is not declared.
  static func unknownDepartment(
    _ id: Department.ID, key: String, at path: String, among departments: [Department]
  ) -> BookProblem {
    BookProblem(
      .unknownReference, at: path, "'\(key)' names '\(id)', which is not in departments", given: id.rawValue,
      candidates: departments.map(\.id.rawValue))
  }
}

extension [BookProblem] {
  /// The problems with the ids that could have been meant, which are only gathered if anything asks for them.
  fileprivate func suggesting(_ candidates: () -> [String]) -> [BookProblem] {
    guard contains(where: { $0.given != nil && $0.candidates.isEmpty }) else { return self }
    let candidates = candidates()
    return map { problem in
      var problem = problem
      if problem.given != nil, problem.candidates.isEmpty { problem.candidates = candidates }
      return problem
    }
  }
}
