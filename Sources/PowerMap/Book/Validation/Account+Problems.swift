extension Book {
  /// The problems of every account, by account; an account without any has no entry.
  public func problems() -> [Account.ID: [BookProblem]] {
    var problems: [Account.ID: [BookProblem]] = [:]
    for account in accounts {
      let found = account.problems(team: team, network: network)
      if !found.isEmpty { problems[account.id] = found }
    }
    return problems
  }
}

extension Account {
  /// Everything the account cannot mean, and what it lacks, in the order of the account.
  ///
  /// `team` and `network` are the book's; the account's own entries of the same id win. Complexity: O(records).
  public func problems(team sharedTeam: [Person] = [], network sharedNetwork: [Person] = []) -> [BookProblem] {
    var known: [Person.ID: Person] = [:]
    for person in sharedTeam + sharedNetwork { known[person.id] = person }
    var problems: [BookProblem] = []
    var declared: Set<Person.ID> = []
    for (list, persons) in [("team", team), ("network", network), ("people", people)] {
      for person in persons {
        if !declared.insert(person.id).inserted {
          problems.append(
            BookProblem(.duplicateId, at: "\(list).\(person.id)", "the id '\(person.id)' is declared twice"))
        }
        if list == "people", let other = known[person.id], other.side != .customer {
          problems.append(
            BookProblem(
              .duplicateId, at: "people.\(person.id)", "the id '\(person.id)' is already one of the workspace's"))
        }
        known[person.id] = person
      }
    }
    let people = known
    problems += ownProblems(of: people)
    problems += tieProblems(people)
    problems += contactProblems(people)
    problems += ReportingLines(ties).problems(people)
    return problems
  }

  private func ownProblems(of known: [Person.ID: Person]) -> [BookProblem] {
    var problems: [BookProblem] = []
    if logFrom == nil {
      problems.append(BookProblem(.noLogFrom, at: "", "no 'logFrom': nothing can be said about cadence or silence"))
    }
    if !people.isEmpty, !people.contains(where: { $0.isKey ?? $0.roles.contains(where: \.decides) }) {
      problems.append(
        BookProblem(
          .noKeyPerson, at: "people", "nobody is known to decide: give a role such as economicBuyer, or 'isKey'"))
    }
    let byId = Dictionary(departments.map { ($0.id, $0) }) { first, _ in first }
    let departmentIds = departments.map(\.id.rawValue)
    for department in departments {
      if let parent = department.parent, byId[parent] == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "departments.\(department.id).parent",
            "'parent' names '\(parent)', which is not in departments", given: parent.rawValue, candidates: departmentIds
          ))
      }
    }
    for person in people {
      let path = "people.\(person.id)"
      if let id = person.department {
        if let department = byId[id] {
          if department.status == .notPresent {
            problems.append(
              BookProblem(
                .personInAbsentDepartment, at: "\(path).department",
                "'\(person.id)' is in '\(id)', which is declared notPresent"))
          }
        } else {
          problems.append(
            BookProblem(
              .unknownReference, at: "\(path).department",
              "'department' names '\(id)', which is not in departments", given: id.rawValue, candidates: departmentIds))
        }
      } else {
        problems.append(BookProblem(.personWithoutDepartment, at: path, "'\(person.id)' has no department"))
      }
    }
    for (list, persons) in [("people", people), ("team", team), ("network", network)] {
      for person in persons {
        if let joined = person.joinedOn, let leaving = person.leavingOn, leaving < joined {
          problems.append(
            BookProblem(.endBeforeStart, at: "\(list).\(person.id).leavingOn", "'leavingOn' is before 'joinedOn'"))
        }
      }
    }
    return problems
  }

  private func tieProblems(_ known: [Person.ID: Person]) -> [BookProblem] {
    var problems: [BookProblem] = []
    let ids = known.keys.sorted().map(\.rawValue)
    var seen: Set<String> = []
    for (index, tie) in ties.enumerated() {
      let path = "ties.\(index)"
      for end in tie.from == tie.to ? [tie.from] : [tie.from, tie.to] where known[end] == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "\(path).\(end)", "'\(tie.kind.rawValue)' names '\(end)', who is not in people",
            given: end.rawValue, candidates: ids))
      }
      if tie.from == tie.to {
        problems.append(BookProblem(.selfTie, at: path, "'\(tie.from)' has a tie to itself"))
      }
      if !seen.insert(tie.id).inserted {
        problems.append(BookProblem(.duplicateTie, at: path, "a second '\(tie.id)'; a tie stands once"))
      }
      if let since = tie.since, let ended = tie.endedOn, ended < since {
        problems.append(BookProblem(.endBeforeStart, at: path, "'endedOn' is before 'since'"))
      }
      if !tie.rating.isEmpty, !tie.strength.isEmpty {
        problems.append(BookProblem(.conflictingKeys, at: path, "a tie has either 'rating' or 'strength'"))
      }
      if let from = known[tie.from], let to = known[tie.to], tie.from != tie.to,
        let reason = tie.kind.reasonAgainst(from: from.side, to: to.side)
      {
        problems.append(
          BookProblem(tie.kind == .reportsTo ? .crossOrganisation : .invalidTie, at: path, "'\(tie.id)': \(reason)"))
      }
    }
    return problems
  }

  private func contactProblems(_ known: [Person.ID: Person]) -> [BookProblem] {
    var problems: [BookProblem] = []
    let ids = known.keys.sorted().map(\.rawValue)
    for (index, interaction) in interactions.enumerated() {
      for id in interaction.with where known[id] == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "interactions.\(index)", "'with' names '\(id)', who is not in people",
            given: id.rawValue, candidates: ids))
      }
      if !interaction.with.contains(where: { known[$0]?.side == .ours }) {
        problems.append(
          BookProblem(.noneOfOurs, at: "interactions.\(index)", "nobody of ours takes part in this interaction"))
      }
    }
    for (index, decision) in decisions.enumerated() {
      for id in decision.involvement.keys.sorted() where known[id] == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "decisions.\(index).involvement.\(id)",
            "'involvement' names '\(id)', who is not in people", given: id.rawValue, candidates: ids))
      }
    }
    return problems
  }
}

extension Tie.Kind {
  /// Why a tie of this kind cannot stand between people of these sides, or nil where it can (domain section 2).
  fileprivate func reasonAgainst(from: Side, to: Side) -> String? {
    switch self {
    case .relationship: nil
    case .reportsTo: from == to ? nil : "a reporting line stays in one organisation"
    case .influences:
      from != .ours && to == .customer ? nil : "an influence goes from a customer or third party to a customer"
    case .advises: from == .thirdParty && to == .customer ? nil : "advice goes from a third party to a customer"
    }
  }
}
