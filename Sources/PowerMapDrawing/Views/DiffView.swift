internal import PowerMap

extension ViewRules {
  /// What changed?
  ///
  /// Selects everybody of both days, reporting lines and our ties; leaves influence out. Emphasises whoever is new, gone
  /// or another than before, ties of ours that became live or were, reporting lines that came or went, and departments
  /// whose state is another; everybody else steps back.
  static let diff = ViewRules(
    title: "Changes", question: "what changed?", showsInfluence: false, marksSinglePointsOfFailure: false,
    focus: { subject in
      guard let earlier = subject.earlier else {
        return ViewFocus(concerned: [], notes: ["there is nothing to compare with"], formerStates: [:])
      }
      return DiffFocus(from: earlier, to: subject.analysis, withheld: subject.options.withheld).focus
    })
}

/// What became of an account since an earlier day.
private struct DiffFocus {
  let earlier: Analysis
  let analysis: Analysis
  private let withheld: Set<DrawingOptions.Withheld>
  private let comparison: Comparison
  private let names: [Person.ID: String]

  init(from earlier: Analysis, to analysis: Analysis, withheld: Set<DrawingOptions.Withheld>) {
    self.earlier = earlier
    self.analysis = analysis
    self.withheld = withheld
    comparison = earlier.difference(to: analysis)
    names = earlier.everybody.merging(analysis.everybody) { $1 }.mapValues(\.displayName)
  }

  var focus: ViewFocus {
    var focus = ViewFocus()
    focus.question = "what changed \(since)?"
    focus.former = former
    focus.changes = changes
    focus.tieChanges = tieChanges
    focus.lines = lines
    focus.formerStates = formerStates
    focus.concerned = Set(focus.changes.keys).union(focus.lines.flatMap { [$0.from, $0.to] })
    focus.figures = DiffFigures(from: earlier, to: analysis).figures
    focus.notes = notes(focus)
    return focus
  }

  /// The earlier day; two versions of one day are told apart by no date.
  private var since: String { earlier.asOf == analysis.asOf ? "against the other version" : "since \(earlier.asOf)" }

  // MARK: - People

  /// Those who are gone, and the departments that only they were in.
  private var former: FormerPeople {
    let gone = Set(comparison.left.map(\.id))
    let declared = Set(analysis.account.departments.map(\.id))
    return FormerPeople(
      people: earlier.withholding(withheld).people.filter { gone.contains($0.id) },
      team: earlier.team.filter { gone.contains($0.id) },
      network: earlier.network.filter { gone.contains($0.id) },
      departments: earlier.account.departments.filter { !declared.contains($0.id) })
  }

  private var changes: [Person.ID: Card.Change] {
    var changes: [Person.ID: Card.Change] = [:]
    for person in comparison.joined { changes[person.id] = .init(mark: .added, words: ["new \(since)"]) }
    for person in comparison.left { changes[person.id] = .init(mark: .removed, words: ["gone \(since)"]) }
    let alterations = PersonAlterations(
      from: earlier.withholding(withheld), to: analysis.withholding(withheld), moved: comparison.moved)
    for id in analysis.everybody.keys where changes[id] == nil { changes[id] = alterations.change(of: id) }
    let moves = Dictionary(grouping: tieChanges.sorted { $0.key.description < $1.key.description }, by: \.key.person)
    for (person, moves) in moves {
      changes[person, default: .init()].words += moves.map { pair, mark in
        "live tie with \(names[pair.colleague] ?? pair.colleague.rawValue): \(mark == .added ? "new" : "no more")"
      }
    }
    for colleague in Set(tieChanges.keys.map(\.colleague)) {
      let text = "\(earlier.liveTies(of: colleague)) → \(analysis.liveTies(of: colleague)) live"
      changes[colleague, default: .init()].texts = [text]
      changes[colleague, default: .init()].words.append("ties: \(text)")
    }
    return changes
  }

  // MARK: - Ties and lines

  /// Our ties that became live, and those that were.
  private var tieChanges: [Plan.Pair: ChangeMark] {
    let ours = Set((analysis.team + earlier.team).map(\.id))
    var changes: [Plan.Pair: ChangeMark] = [:]
    for tie in comparison.ties where tie.isOurs && tie.wasLive != tie.isLive {
      let pair = ours.contains(tie.a) ? Plan.Pair(tie.a, tie.b) : Plan.Pair(tie.b, tie.a)
      if !ours.contains(pair.person) { changes[pair] = tie.isLive ? .added : .removed }
    }
    return changes
  }

  /// The reporting lines of one day only.
  private var lines: [MapContent.Line] {
    let (before, after) = (earlier.reportingLines, analysis.reportingLines)
    let came = after.filter { !before.contains($0) }
    let went = before.filter { !after.contains($0) }
    return came.map { .init(kind: .newReporting, from: $0.from, to: $0.to) }
      + went.map { .init(kind: .formerReporting, from: $0.from, to: $0.to) }
  }

  // MARK: - Words

  private var formerStates: [String: String] {
    let changed = comparison.departments.filter(\.state.isChanged)
    return Dictionary(
      changed.map { change in (change.id, change.state.before.map { BlockState($0).name } ?? "NEW") },
      uniquingKeysWith: { first, _ in first })
  }

  private func notes(_ focus: ViewFocus) -> [String] {
    let marks = focus.changes.values.compactMap(\.mark)
    let people = Self.list([
      (marks.count { $0 == .added }, "new"), (marks.count { $0 == .removed }, "gone"),
      (marks.count { $0 == .altered }, "changed"),
    ])
    let ties = Self.list([
      (tieChanges.values.count { $0 == .added }, "became live"),
      (tieChanges.values.count { $0 == .removed }, "no longer live"),
    ])
    let findings = Self.list([
      (comparison.resolvedFindings.count, "resolved"), (comparison.newFindings.count, "new"),
    ])
    let notes = [("people", people), ("ties", ties), ("findings", findings)].filter { !$0.1.isEmpty }
    let isSame = notes.isEmpty && focus.lines.isEmpty && formerStates.isEmpty
    return isSame ? ["nothing changed \(since)"] : notes.map { "\($0.0): \($0.1)" }
  }

  /// `2 resolved, 1 new`, without what there is none of.
  private static func list(_ counts: [(Int, String)]) -> String {
    counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension Analysis {
  /// How many people outside our team one of ours has a live tie with.
  fileprivate func liveTies(of colleague: Person.ID) -> Int {
    let ours = Set(team.map(\.id))
    return ties.count { tie in
      tie.isLive && [tie.a, tie.b].contains(colleague) && !(ours.contains(tie.a) && ours.contains(tie.b))
    }
  }
}
