extension Book {
  /// The problems of every account, by account; an account without any has no entry.
  public func problems() -> [Account.ID: [BookProblem]] {
    var problems: [Account.ID: [BookProblem]] = [:]
    var seen: Set<Account.ID> = []
    for account in accounts {
      var found = account.problems(team: team, network: network)
      if !seen.insert(account.id).inserted {
        found.append(BookProblem(.duplicateId, at: "", "a second account has the id '\(account.id)'"))
      }
      if !found.isEmpty { problems[account.id, default: []] += found }
    }
    return problems
  }

  /// The problems of what the accounts share: our team, the network, the policy and the waivers.
  public func sharedProblems() -> [BookProblem] {
    var problems: [BookProblem] = []
    var seen: Set<Person.ID> = []
    for (list, persons) in [("team", team), ("network", network)] {
      for person in persons {
        let path = "\(list).\(person.id)"
        problems += person.problems(at: path)
        if !seen.insert(person.id).inserted {
          problems.append(BookProblem(.duplicateId, at: path, "the id '\(person.id)' is declared twice"))
        }
      }
    }
    return problems + policy.problems() + waivers.problems()
  }
}

extension [Waiver] {
  /// Waivers that can never apply, and findings waived twice.
  func problems() -> [BookProblem] {
    var problems: [BookProblem] = []
    var seen: Set<String> = []
    for (index, waiver) in enumerated() {
      let path = "waivers.\(index).finding"
      if !seen.insert(waiver.finding).inserted {
        problems.append(BookProblem(.duplicateId, at: path, "the finding '\(waiver.finding)' is waived twice"))
      }
      let parts = waiver.finding.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        problems.append(
          BookProblem(
            .malformed, at: path, "'\(waiver.finding)' is no id of a finding; it is kind:account or kind:account/person"
          ))
        continue
      }
      if FindingKind(rawValue: String(parts[0])) == nil {
        problems.append(
          BookProblem(
            .unknownFinding, at: path, "there is no kind of finding '\(parts[0])', so this waives nothing",
            given: String(parts[0]), candidates: FindingKind.allCases.map(\.rawValue)))
      }
    }
    return problems
  }
}
