/// Too few people on either side carry the account (domain A11, A12).
enum ThreadFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    customerSide(analysis) + ourSide(analysis) + singleHolders(analysis)
  }

  private static func customerSide(_ analysis: Analysis) -> [FindingDraft] {
    guard let low = analysis.customerThreads.low, let high = analysis.customerThreads.high, analysis.mapped.people > 0
    else { return [] }
    let live = analysis.people.filter { !$0.liveHolders.isEmpty }.map(\.id)
    let account = analysis.account.name
    // Whom to meet next: somebody without a live tie who is reached best, outside the departments we are in.
    let inside = Set(analysis.people.filter { live.contains($0.id) }.compactMap(\.person.department))
    let candidates = analysis.people.filter { $0.liveHolders.isEmpty && ($0.reach.low ?? 0) > 0 }
    let outside = candidates.filter { $0.person.department.map { !inside.contains($0) } ?? true }
    let next = (outside.isEmpty ? candidates : outside)
      .max { (value($0), $1.id) < (value($1), $0.id) }.map { analysis.introduction(to: $0.id) }
    func draft(_ kind: FindingKind, _ message: String) -> FindingDraft {
      FindingDraft(
        kind: kind, subject: .account, message: message, action: next, value: Double(low), threshold: 3,
        because: analysis.customerThreads.because, people: live,
        cause: live.count == 1 ? live.first.map { "person:\($0)" } : kind.rawValue, isPossible: low != high)
    }
    switch low {
    case 0: return [draft(.noThread, "nobody at \(account) has a live tie with us")]
    case 1:
      return [
        draft(.singleThreaded, "everything hangs on \(analysis.names(of: live)), our only live tie at \(account)")
      ]
    case 2: return [draft(.thinThreads, "only \(analysis.names(of: live)) have a live tie with us")]
    default: return []
    }
  }

  /// How much there is to gain by meeting somebody: their share of power, as far as we can be introduced.
  private static func value(_ person: PersonProfile) -> Double {
    (person.powerShare.value ?? 0) * (person.reach.low ?? 0)
  }

  private static func ourSide(_ analysis: Analysis) -> [FindingDraft] {
    var drafts: [FindingDraft] = []
    let holders = analysis.team.filter { !$0.live.isEmpty }.map(\.id)
    if analysis.ourThreads.low == 1, let holder = holders.first {
      drafts.append(
        FindingDraft(
          kind: .singleHolderAccount, subject: .account,
          message: "\(analysis.name(of: holder)) holds every live tie to \(analysis.account.name)",
          action: "Take a second colleague along to the next meeting \(analysis.name(of: holder)) has there.",
          value: 1, threshold: 2, because: analysis.ourThreads.because, people: [holder],
          cause: "person:\(holder)", isPossible: analysis.ourThreads.high != 1))
    }
    if analysis.busFactor.low == 1, let loss = analysis.removals.first(where: \.isOurs) {
      let after = ((loss.coverageAfter.low ?? 0) * 100).fixed(0)
      let label = analysis.isBusFactorExact ? "" : " (bus factor estimated from above)"
      drafts.append(
        FindingDraft(
          kind: .busFactor, subject: .account,
          message: "if \(analysis.name(of: loss.id)) leaves, coverage falls to \(after) %\(label)",
          action: sharing(of: loss.id, analysis),
          value: 1, threshold: 2, because: analysis.busFactor.because, people: [loss.id],
          cause: "person:\(loss.id)", isPossible: analysis.busFactor.high != 1))
    }
    return drafts
  }

  /// Whose relationship with one of ours to share first: the most powerful person whom nobody else of ours knows well.
  private static func sharing(of holder: Person.ID, _ analysis: Analysis) -> String? {
    let alone = analysis.people.filter { $0.liveHolders == [holder] }
    let first = alone.max { ($0.powerShare.value ?? 0, $1.id) < ($1.powerShare.value ?? 0, $0.id) }
    return first.map {
      "Have \(analysis.name(of: holder)) bring a second colleague into the relationship with \(analysis.name(of: $0.id))."
    }
  }

  private static func singleHolders(_ analysis: Analysis) -> [FindingDraft] {
    let unknown = Set(analysis.team.flatMap(\.unknown))
    return analysis.people.compactMap { person in
      guard person.liveHolders.count == 1, let holder = person.liveHolders.first else { return nil }
      let (name, ours) = (analysis.name(of: person.id), analysis.name(of: holder))
      return FindingDraft(
        kind: .singleHolder, subject: .person(person.id), severity: person.isKey ? .high : nil,
        message: "\(ours) alone has a live tie with \(name)\(person.isKey ? ", who is key" : "")",
        action: "Introduce a second colleague to \(name) through \(ours).", value: 1, threshold: 2,
        because: person.coverage.because, people: [holder], cause: "person:\(holder)",
        isPossible: unknown.contains(person.id))
    }
  }
}
