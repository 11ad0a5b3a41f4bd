extension Account {
  /// What is wrong with the ties.
  func tieProblems(_ known: [Person.ID: Side]) -> [BookProblem] {
    var problems: [BookProblem] = []
    var seen: Set<TieEnds> = []
    for (index, tie) in ties.enumerated() {
      var path: String { "ties.\(index)" }
      let (from, to) = (known[tie.from], known[tie.to])
      for (end, side) in [(tie.from, from), (tie.to, to)].prefix(tie.from == tie.to ? 1 : 2) where side == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "\(path).\(end)", "'\(tie.kind.rawValue)' names '\(end)', who is not in people",
            given: end.rawValue))
      }
      if tie.from == tie.to {
        problems.append(BookProblem(.selfTie, at: path, "'\(tie.from)' has a tie to itself"))
      }
      if !seen.insert(TieEnds(kind: tie.kind, from: tie.from, to: tie.to)).inserted {
        problems.append(BookProblem(.duplicateTie, at: path, "a second '\(tie.id)'; a tie stands once"))
      }
      if let from, let to, tie.from != tie.to, let reason = tie.kind.reasonAgainst(from: from, to: to) {
        problems.append(
          BookProblem(tie.kind == .reportsTo ? .crossOrganisation : .invalidTie, at: path, "'\(tie.id)': \(reason)"))
      }
      problems += tie.problems(at: path)
    }
    return problems
  }

  /// What two ties cannot have in common.
  private struct TieEnds: Hashable {
    var kind: Tie.Kind
    var from: Person.ID
    var to: Person.ID
  }

  /// What is wrong with the interactions, renewals and decisions.
  func contactProblems(_ known: [Person.ID: Side]) -> [BookProblem] {
    var problems: [BookProblem] = []
    for index in interactions.indices {
      var path: String { "interactions.\(index)" }
      // Whoever is not known may well be ours.
      var mayHaveOurs = false
      for id in interactions[index].with {
        let side = known[id]
        if side == nil {
          problems.append(
            BookProblem(
              .unknownReference, at: "\(path).with.\(id)", "'with' names '\(id)', who is not in people",
              given: id.rawValue))
        }
        if side == nil || side == .ours { mayHaveOurs = true }
      }
      if !mayHaveOurs {
        problems.append(BookProblem(.noneOfOurs, at: path, "nobody of ours takes part in this interaction"))
      }
      if let sentiment = interactions[index].sentiment, !(-2...2).contains(sentiment) {
        problems.append(BookProblem(.outOfRange, at: "\(path).sentiment", "'sentiment' is not from -2 to 2"))
      }
      if let days = interactions[index].replyDays, days < 0 {
        problems.append(BookProblem(.outOfRange, at: "\(path).replyDays", "'replyDays' is negative"))
      }
    }
    for (index, decision) in decisions.enumerated() {
      for id in decision.involvement.keys.sorted() where known[id] == nil {
        problems.append(
          BookProblem(
            .unknownReference, at: "decisions.\(index).involvement.\(id)",
            "'involvement' names '\(id)', who is not in people", given: id.rawValue))
      }
    }
    return problems
  }
}

extension Tie {
  /// What is wrong with the tie by itself.
  fileprivate func problems(at path: @autoclosure () -> String) -> [BookProblem] {
    var problems = rating.problems(at: "\(path()).rating", range: 0...5)
    problems += strength.problems(at: "\(path()).strength", range: 0...1)
    problems += weight.problems(at: "\(path()).weight", range: 0...1)
    if let since, let endedOn, endedOn < since {
      problems.append(BookProblem(.endBeforeStart, at: path(), "'endedOn' is before 'since'"))
    }
    if !rating.isEmpty, !strength.isEmpty {
      problems.append(BookProblem(.conflictingKeys, at: path(), "a tie has either 'rating' or 'strength'"))
    }
    if kind != .relationship {
      for (key, isEmpty) in [("rating", rating.isEmpty), ("strength", strength.isEmpty)] where !isEmpty {
        problems.append(
          BookProblem(
            .conflictingKeys, at: "\(path()).\(key)", "'\(key)' is of relationships, not of '\(kind.rawValue)'")
        )
      }
    }
    if weight != nil, kind == .relationship || kind == .reportsTo {
      problems.append(
        BookProblem(
          .conflictingKeys, at: "\(path()).weight",
          "'weight' is of 'influences' and 'advises', not of '\(kind.rawValue)'"
        ))
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
