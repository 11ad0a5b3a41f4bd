/// An account that stands on procurement alone, or goes around it (domain A7, A9).
enum ProcurementFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    [dependency(analysis)].compactMap { $0 } + balance(analysis)
  }

  private static func dependency(_ analysis: Analysis) -> FindingDraft? {
    let measure = analysis.spread.procurementDependency
    guard let share = measure.value, let (severity, threshold) = severity(of: share, analysis.policy) else {
      return nil
    }
    return FindingDraft(
      kind: .procurementDependency, subject: .account, severity: severity,
      message: "\((100 * share).fixed(0)) % of our coverage of \(analysis.account.name) is in procurement",
      action: next(outside: true, analysis), value: share, threshold: threshold, because: measure.because,
      // What is not rated may well lie outside procurement.
      isPossible: analysis.team.contains { !$0.unknown.isEmpty })
  }

  /// How bad such a share in procurement is, and the limit that it reaches; nil below all of them.
  static func severity(of share: Double, _ policy: Policy) -> (severity: Severity, threshold: Double)? {
    let limits = policy.dependency
    let steps: [(severity: Severity, threshold: Double)] = [
      (.critical, limits.critical), (.high, limits.high), (.medium, limits.medium),
    ]
    return steps.first { share >= $0.threshold - Tolerance.equal }
  }

  private static func balance(_ analysis: Analysis) -> [FindingDraft] {
    let balance = analysis.spread.procurementBalance
    let ends = [balance.low, balance.high].compactMap { $0 }
    guard let state = ends.first(where: { kind(of: $0) != nil }), let kind = kind(of: state) else { return [] }
    let message =
      state == .onlyProcurement
      ? "business is open at \(analysis.account.name), and nobody but procurement has a live tie with us"
      : "business is open at \(analysis.account.name), and procurement has no live tie with us"
    return [
      FindingDraft(
        kind: kind, subject: .account, message: message, action: next(outside: state == .onlyProcurement, analysis),
        because: balance.because, isPossible: balance.value == nil)
    ]
  }

  private static func kind(of state: ProcurementBalance) -> FindingKind? {
    switch state {
    case .onlyProcurement: .onlyProcurement
    case .bypassingProcurement: .bypassingProcurement
    case .both, .neither: nil
    }
  }

  /// Whom to meet: the most powerful person without a live tie on the side that lacks one.
  private static func next(outside: Bool, _ analysis: Analysis) -> String? {
    let procurement = Set(
      analysis.account.departments.filter { $0.archetype == .procurement }.map(\.id))
    let people = analysis.positions { person in
      guard let department = person.person.department, person.liveHolders.isEmpty else { return false }
      return procurement.contains(department) != outside
    }
    return people.best { analysis.people[$0].powerShare.value ?? 0 }
      .map { analysis.introduction(to: analysis.people[$0].id) }
  }
}
