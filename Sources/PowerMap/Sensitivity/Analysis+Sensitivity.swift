extension Analysis {
  /// The smallest single change of one assessed input that changes the band, and for each critical finding the smallest
  /// that makes it go or become merely possible. All single changes are tried.
  ///
  /// Departures of customer people follow the seat model: the chair keeps its power.
  /// - Complexity: O(changes × analysis), where a change that moves nothing the critical findings read costs only the
  ///   score.
  public func sensitivity() -> Sensitivity {
    let changes = SingleChanges(basis.assembly.snapshot).all
    let critical = findings.filter { $0.severity == .critical && $0.waivedUntil == nil }
    var verdicts = critical.map { Sensitivity.Verdict(id: $0.id, today: $0.message, flip: nil) }
    if resilience.score.value != nil {
      verdicts.insert(Sensitivity.Verdict(id: Sensitivity.bandID, today: resilience.label, flip: nil), at: 0)
    }
    let signature = VerdictSignature(basis.assembly)
    for change in changes where verdicts.contains(where: { $0.flip == nil }) {
      guard let changed = try? basis.assembly.applying([change], detail: .withoutSurvival) else { continue }
      let words = self.words(of: change)
      let isSignatureTheSame = VerdictSignature(changed) == signature
      let after =
        isSignatureTheSame ? [:] : Dictionary(changed.analysis.findings.map { ($0.id, $0) }) { first, _ in first }
      for position in verdicts.indices where verdicts[position].flip == nil {
        let then: String?
        if verdicts[position].id == Sensitivity.bandID {
          let label = changed.resilience.label
          then = label == resilience.label ? nil : label
        } else if isSignatureTheSame {
          then = nil
        } else {
          let finding = after[verdicts[position].id]
          then = finding == nil ? "gone" : finding?.severity == .critical ? nil : finding?.severity.rawValue
        }
        verdicts[position].flip = then.map { Sensitivity.Flip(change: change, words: words, then: $0) }
      }
    }
    return Sensitivity(verdicts: verdicts, changesTried: changes.count)
  }

  /// A change as advice says it: `if Omar leaves`.
  public func words(of change: Change) -> String {
    switch change {
    case .leaves(let id): "if \(name(of: id)) leaves"
    case .departmentLeaves(let id): "if everybody in \(self[department: id.rawValue]?.name ?? id.rawValue) leaves"
    case .tie(let a, let b, let strength):
      "if the tie between \(name(of: a)) and \(name(of: b)) were \(strength.fixed(2))"
    case .ends(let a, let b): "if what is between \(name(of: a)) and \(name(of: b)) ends"
    case .rating(let a, let b, let rating):
      "if the tie between \(name(of: a)) and \(name(of: b)) were rated \(rating.fixed(1))"
    case .stance(let id, let stance): "if \(name(of: id)) were \(stance.article) \(stance.word)"
    }
  }
}

extension Stance {
  fileprivate var article: String { self == .opponent || self == .advocate ? "an" : "a" }
}

/// What the critical findings of an account depend on: who holds live ties to whom, which key people a path reaches. Two
/// accounts that agree in it have the same critical findings; it is much cheaper to compare than to word the findings.
struct VerdictSignature: Equatable {
  private let liveHolders: [[[Person.ID]]]
  private let reached: [[Bool]]

  init(_ assembly: AccountAssembly) {
    let ends = [assembly.low, assembly.high]
    liveHolders = ends.map { end in
      assembly.snapshot.customers.indices.map { end.engagement.liveHolders(of: $0).map(assembly.colleague) }
    }
    reached = ends.map { end in assembly.context.keyPeople.map { end.seats[$0].disjointPaths > 0 } }
  }
}
