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
  ///
  /// Whether a waiver's account, person or department exists is judged only of a book that has accounts.
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
      + (accounts.isEmpty
        ? [] : waivers.unknownAccounts(ids: Set(accounts.map(\.id))) + waiverSubjectProblems())
  }

  /// The shared waivers that can never apply, because their account has no such person or department. Accounts that are
  /// not in the book may have anybody.
  package func waiverSubjectProblems() -> [BookProblem] {
    let rosters = Dictionary(
      accounts.map { ($0.id, WaiverSubjects(of: $0, team: team, network: network)) },
      uniquingKeysWith: { first, _ in first })
    return waivers.parsed.compactMap { finding, path in rosters[finding.account]?.problem(of: finding, at: path) }
  }
}
