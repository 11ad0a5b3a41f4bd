extension Account {
  /// What is wrong with the ties, of which the numbers of their people are given.
  func tieProblems(_ ends: [TieEnds], _ roster: Roster) -> [BookProblem] {
    var problems: [BookProblem] = []
    var seen: Set<TieEnds> = []
    seen.reserveCapacity(ties.count)
    for index in ties.indices {
      var path: String { "ties.\(index)" }
      let (from, to) = (ends[index].from, ends[index].to)
      if roster.side(of: from) == nil { problems.append(ties[index].unknown(ties[index].from, at: path)) }
      if ends[index].isLoop {
        problems.append(BookProblem(.selfTie, at: path, "'\(ties[index].from)' has a tie to itself"))
      } else if roster.side(of: to) == nil {
        problems.append(ties[index].unknown(ties[index].to, at: path))
      }
      if !seen.insert(ends[index]).inserted {
        problems.append(BookProblem(.duplicateTie, at: path, "a second '\(ties[index].id)'; a tie stands once"))
      }
      if let from = roster.side(of: from), let to = roster.side(of: to), !ends[index].isLoop,
        let reason = ends[index].kind.reasonAgainst(from: from, to: to)
      {
        problems.append(
          BookProblem(
            ends[index].kind == .reportsTo ? .crossOrganisation : .invalidTie, at: path,
            "'\(ties[index].id)': \(reason)"))
      }
      problems += ties[index].problems(at: path)
    }
    return problems
  }

  /// What is wrong with the interactions, renewals and decisions.
  func contactProblems(_ roster: inout Roster) -> [BookProblem] {
    var problems: [BookProblem] = []
    for index in interactions.indices {
      var path: String { "interactions.\(index)" }
      // Whoever is not known may well be ours.
      var mayHaveOurs = false
      for id in interactions[index].with {
        let number = roster.number(naming: id)
        let side = roster.side(of: number)
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
      for id in decision.involvement.keys.sorted() {
        let number = roster.number(naming: id)
        guard roster.side(of: number) == nil else { continue }
        problems.append(
          BookProblem(
            .unknownReference, at: "decisions.\(index).involvement.\(id)",
            "'involvement' names '\(id)', who is not in people", given: id.rawValue))
      }
    }
    return problems
  }
}

/// What two ties cannot have in common: their kind, and the numbers of their people.
struct TieEnds: Hashable {
  let kind: Tie.Kind
  let from: Int
  let to: Int

  /// Whether both are one person.
  var isLoop: Bool { from == to }

  /// Few ties share both people, so that it takes no more to tell most of them apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(from)
    hasher.combine(to)
  }
}

extension Tie {
  /// That the tie names somebody whom nothing declares.
  fileprivate func unknown(_ end: Person.ID, at path: String) -> BookProblem {
    BookProblem(
      .unknownReference, at: "\(path).\(end)", "'\(kind.rawValue)' names '\(end)', who is not in people",
      given: end.rawValue)
  }

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
