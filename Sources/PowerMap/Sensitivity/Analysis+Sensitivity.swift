extension Analysis {
  /// The smallest single change of one assessed input that changes the band, and for each critical finding the smallest
  /// that makes it go or become merely possible. All single changes are tried.
  ///
  /// Departures of customer people follow the seat model: the chair keeps its power.
  /// - Complexity: O(changes × (ties + paths to key people)).
  public func sensitivity() -> Sensitivity {
    let standing = AccountStanding(basis.assembly)
    let changes = SingleChanges(standing.snapshot).all
    var open = questions(about: standing)
    for change in changes where open.contains(where: { $0.verdict.flip == nil }) {
      guard let changed = try? standing.applying(change) else { continue }
      for position in open.indices where open[position].verdict.flip == nil {
        guard let then = open[position].answer(changed, change) else { continue }
        open[position].verdict.flip = Sensitivity.Flip(change: change, words: words(of: change), then: then)
      }
    }
    return Sensitivity(verdicts: open.map(\.verdict), changesTried: changes.count)
  }

  /// A verdict, and what is said in its place after a change; nil where it stands.
  private struct Question {
    var verdict: Sensitivity.Verdict
    let answer: (AccountStanding, Change) -> String?
  }

  private func questions(about standing: AccountStanding) -> [Question] {
    var questions: [Question] = []
    if let label = standing.label {
      questions.append(
        Question(verdict: Sensitivity.Verdict(id: Sensitivity.bandID, today: label, flip: nil)) { changed, _ in
          changed.label == label ? nil : changed.label ?? "unknown"
        })
    }
    for finding in findings where finding.severity == .critical && finding.waivedUntil == nil {
      let verdict = CriticalVerdict(finding, in: standing)
      questions.append(
        Question(verdict: Sensitivity.Verdict(id: finding.id, today: finding.message, flip: nil)) { changed, change in
          let severity = verdict.map { $0.severity(in: changed) } ?? severity(of: finding, after: change)
          return switch severity {
          case .critical: nil
          case nil: "gone"
          case .low: "only possible"
          case .some(let severity): severity.rawValue
          }
        })
    }
    return questions
  }

  /// How severe a finding is after a change, looked up among all findings then.
  private func severity(of finding: Finding, after change: Change) -> Severity? {
    let after = try? basis.assembly.applying([change], detail: .account).analysis
    return after?.findings.first { $0.id == finding.id }?.severity
  }

  /// A change as advice says it: `if Omar leaves`.
  public func words(of change: Change) -> String {
    switch change {
    case .leaves(let id): "if \(name(of: id)) leaves"
    case .departmentLeaves(let id): "if everybody in \(self[department: id.rawValue]?.name ?? id.rawValue) leaves"
    case .tie(let a, let b, let strength):
      "if the tie between \(name(of: a)) and \(name(of: b)) were \(strength.fixed(2))"
    case .ends(let a, let b): "if what is between \(name(of: a)) and \(name(of: b)) ended"
    case .rating(let a, let b, let rating):
      "if the tie between \(name(of: a)) and \(name(of: b)) were rated \(rating.fixed(1))"
    case .stance(let id, let stance): "if \(name(of: id)) were \(stance.article) \(stance.word)"
    }
  }
}

extension Stance {
  fileprivate var article: String { self == .opponent || self == .advocate ? "an" : "a" }
}
