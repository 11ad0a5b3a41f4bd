extension [Waiver] {
  /// Waivers that can never apply, whatever the account, and findings waived twice.
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
      guard let kind = FindingKind(rawValue: String(parts[0])) else {
        problems.append(
          BookProblem(
            .unknownFinding, at: path, "there is no kind of finding '\(parts[0])', so this waives nothing",
            given: String(parts[0]), candidates: FindingKind.allCases.map(\.rawValue)))
        continue
      }
      if WaivedFinding(waiver.finding) == nil {
        let subject = kind.rule.subject == "account" ? "account" : "account/\(kind.rule.subject)"
        problems.append(
          BookProblem(
            .unknownFinding, at: path, "'\(waiver.finding)' waives nothing: its id would be \(kind.rawValue):\(subject)"
          ))
      }
    }
    return problems
  }

  /// The waivers of accounts that do not exist.
  package func unknownAccounts(ids: Set<Account.ID>) -> [BookProblem] {
    parsed.compactMap { finding, path in
      ids.contains(finding.account) ? nil : finding.unknownAccount(at: path, known: ids.sorted())
    }
  }

  /// The findings that are waived, each with its path, as far as they are ids of findings.
  var parsed: [(finding: WaivedFinding, path: String)] {
    enumerated().compactMap { index, waiver in
      WaivedFinding(waiver.finding).map { ($0, "waivers.\(index).finding") }
    }
  }

  /// The waivers of an account that can never apply to it.
  func problems(in account: Account, team: [Person], network: [Person]) -> [BookProblem] {
    guard !isEmpty else { return [] }
    let subjects = WaiverSubjects(of: account, team: team, network: network)
    return parsed.compactMap { finding, path in
      finding.account == account.id
        ? subjects.problem(of: finding, at: path) : finding.unknownAccount(at: path, known: [account.id])
    }
  }
}

/// The id of a finding in its parts.
struct WaivedFinding {
  let kind: FindingKind
  let account: Account.ID
  /// The person, department or topic; nil where the finding is of the account as a whole.
  let subject: String?

  /// The parts of `kind:account` or `kind:account/subject`; nil where there is no such kind, or it is about another sort
  /// of subject.
  init?(_ id: String) {
    let parts = id.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = FindingKind(rawValue: String(parts[0])) else { return nil }
    let path = parts[1].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let account = path.first, !account.isEmpty, path.last?.isEmpty == false,
      (path.count == 1) == (kind.rule.subject == "account")
    else { return nil }
    self.kind = kind
    self.account = Account.ID(account)
    subject = path.count > 1 ? path[1] : nil
  }

  /// The warning that there is no such account.
  func unknownAccount(at path: String, known: [Account.ID]) -> BookProblem {
    BookProblem(
      .unknownFinding, at: path, "there is no account '\(account)' here, so this waives nothing",
      given: account.rawValue, candidates: known.map(\.rawValue))
  }
}

/// Whom and what the findings of an account can be about.
struct WaiverSubjects {
  private let people: Set<String>
  private let departments: Set<String>

  init(of account: Account, team: [Person], network: [Person]) {
    people = Set((account.people + account.team + account.network + team + network).map(\.id.rawValue))
    // A required department that is not declared goes by its archetype.
    departments = Set(account.departments.map(\.id.rawValue) + Archetype.allCases.map(\.rawValue))
  }

  /// The warning that a finding can never be there; nil where it can.
  func problem(of finding: WaivedFinding, at path: String) -> BookProblem? {
    guard let subject = finding.subject else { return nil }
    let known: Set<String>
    switch finding.kind.rule.subject {
    case "person": known = people
    case "department": known = departments
    default: return nil
    }
    guard !known.contains(subject) else { return nil }
    return BookProblem(
      .unknownFinding, at: path,
      "'\(finding.account)' has no \(finding.kind.rule.subject) '\(subject)', so this waives nothing", given: subject,
      candidates: known.sorted())
  }
}
