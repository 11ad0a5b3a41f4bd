import PowerMap

/// Every change of a comparison in words: findings worst first, then relationships, seats, departments and people.
struct ChangeLines {
  let comparison: Comparison
  let names: SideNames
  /// Those who are taken to have left on the later side.
  let departed: [Person.ID]

  /// All of them, the most telling first.
  var all: [ChangeLine] {
    let (turned, others) = (comparison.ties.filter { $0.wasLive != $0.isLive }, comparison.ties)
    return findings + turned.map(line) + standings + others.filter { $0.wasLive == $0.isLive }.map(line) + people
  }

  /// How each seat and each department stands.
  var standings: [ChangeLine] { comparison.seats.map(line) + comparison.departments.map(line) }

  private var findings: [ChangeLine] {
    let changes = comparison.findings.filter { $0.isChanged && !isGoneWithItsPerson($0) }
    let ranked = changes.enumerated().sorted { left, right in
      let severities = (left.element.finding.severity, right.element.finding.severity)
      return severities.0 == severities.1 ? left.offset < right.offset : severities.0 > severities.1
    }
    return ranked.map { line($0.element) }
  }

  /// Whether a finding about somebody is resolved only because the person is taken to have left, which is no progress.
  private func isGoneWithItsPerson(_ change: FindingChange) -> Bool {
    guard case .resolved(let finding, _) = change, case .person(let id) = finding.subject else { return false }
    return departed.contains(id)
  }

  private func line(_ change: FindingChange) -> ChangeLine {
    let finding = change.finding
    let words = "\(finding.severity.rawValue): \(finding.message)"
    // What is only information, or set aside, makes nothing better or worse.
    let counts = finding.isStanding
    switch change {
    case .new(_, let reason?):
      return ChangeLine(.neither, "Seen now, \(words); before it could not be told: \(reason)")
    case .new: return ChangeLine(counts ? .worse : .neither, "New, \(words)")
    case .resolved(_, let reason?):
      return ChangeLine(.neither, "No longer seen, \(words); now it cannot be told: \(reason)")
    case .resolved: return ChangeLine(counts ? .better : .neither, "Resolved, \(words)")
    case .persisting(let before, let after):
      if let until = after.waivedUntil, before.waivedUntil == nil {
        return ChangeLine(.neither, "Waived until \(until), \(words)")
      }
      if after.waivedUntil == nil, before.waivedUntil != nil {
        return ChangeLine(.neither, "No longer waived, \(words)")
      }
      let direction: ChangeLine.Direction = counts ? .init(growth: after.severity < before.severity) : .neither
      return ChangeLine(direction, "Was \(before.severity.rawValue), now \(words)")
    }
  }

  private func line(_ tie: TieChange) -> ChangeLine {
    let pair = "\(names.person(tie.a)) – \(names.person(tie.b))"
    let strengths = tie.strength.arrow(2)
    // A relationship between two others is a fact about them.
    func direction(_ growth: Bool) -> ChangeLine.Direction { tie.isOurs ? .init(growth: growth) : .neither }
    switch tie.kind {
    case .becameLive: return ChangeLine(direction(true), "\(pair) became live: \(strengths)")
    case .wentCold: return ChangeLine(direction(false), "\(pair) went cold: \(strengths)")
    case .strengthened: return ChangeLine(direction(true), "\(pair) is stronger: \(strengths)")
    case .weakened: return ChangeLine(direction(false), "\(pair) is weaker: \(strengths)")
    case .becameKnown:
      return ChangeLine(.neither, "\(pair) is known now: \(strengths)\(tie.isLive ? ", live" : "")")
    case .becameUnknown:
      return ChangeLine(.neither, "\(pair) is no longer known: \(strengths)\(tie.wasLive ? "; it was live" : "")")
    }
  }

  private func line(_ seat: SeatChange) -> ChangeLine {
    let subject: String
    switch seat.subject {
    case .person(let id): subject = names.person(id)
    case .department(let id): subject = names.department(id)
    case .account, .pair, .topic: subject = ""
    }
    guard seat.threads.isChanged else {
      return ChangeLine(
        .neither, "\(subject) would be cut off by \(cut(seat.cutSet.after)) instead of \(cut(seat.cutSet.before))")
    }
    let threads = arrow(seat.threads.before.count, seat.threads.after.count)
    let people = seat.cutSet.after.value.map { $0.isEmpty ? "" : "; \(names.people($0)) would cut it now" } ?? ""
    return ChangeLine(.init(growth: growth(seat.threads)), "Threads to \(subject): \(threads)\(people)")
  }

  private func growth(_ change: FigureChange<Int>) -> Bool? {
    guard case .known(_, let low, let high, _) = change.difference else { return nil }
    if low > 0 { return true }
    return high < 0 ? false : nil
  }

  private func cut(_ people: Measured<[Person.ID]>) -> String {
    people.value.map { $0.isEmpty ? "nobody" : names.people($0) } ?? "nobody known"
  }

  private func line(_ department: DepartmentChange) -> ChangeLine {
    let states = arrow(
      department.state.before?.words ?? "not on the map", department.state.after?.words ?? "not on the map")
    let share = department.coverage.isChanged ? ", \(department.coverage.arrow(2))" : ""
    return ChangeLine(.init(growth: department.coverage.grew), "\(department.name): \(states)\(share)")
  }

  private var people: [ChangeLine] {
    comparison.joined.map { ChangeLine(.neither, "\(names.person($0.id)) \($0.side.arrival)") }
      + comparison.left.map { ChangeLine(.neither, "\(names.person($0.id)) \($0.side.departure)") }
      + comparison.moved.map { ChangeLine(.neither, "\(names.person($0.id)): \(words(of: $0))") }
  }

  private func words(of move: PersonMove) -> String {
    move.changes.map { attribute in
      let (before, after) = (move.before.text(of: attribute), move.after.text(of: attribute))
      return "\(attribute.rawValue) \(before ?? "unknown") → \(after ?? "unknown")"
    }.joined(separator: ", ")
  }
}

extension Person {
  /// What the person has for an attribute, as files have it.
  func text(of attribute: PersonMove.Attribute) -> String? {
    switch attribute {
    case .department: department?.rawValue
    case .title: title
    case .seniority: seniority.map { "\($0)" }
    case .side: side.rawValue
    }
  }
}

extension Side {
  fileprivate var arrival: String {
    switch self {
    case .customer: "is new at the customer"
    case .ours: "is new among ours here"
    case .thirdParty: "is new around the account"
    case .competitor: "is new, for a competitor"
    }
  }

  fileprivate var departure: String {
    switch self {
    case .customer: "is no longer at the customer"
    case .ours: "is no longer among ours here"
    case .thirdParty: "is no longer around the account"
    case .competitor: "is no longer there for a competitor"
    }
  }
}
