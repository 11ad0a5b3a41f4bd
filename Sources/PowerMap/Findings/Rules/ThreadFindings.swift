/// Too few people on either side carry the account (domain A11, A12).
enum ThreadFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    customerSide(analysis) + ourSide(analysis) + singleHolders(analysis)
  }

  /// The kind that so many customers with a live tie are; nil where they are enough.
  static func kind(ofThreads count: Int, _ policy: Policy) -> FindingKind? {
    switch count {
    case 0: .noThread
    case 1: .singleThreaded
    case ...max(1, policy.threads.thin): .thinThreads
    default: nil
    }
  }

  private static func customerSide(_ analysis: Analysis) -> [FindingDraft] {
    guard let low = analysis.customerThreads.low, let high = analysis.customerThreads.high, analysis.mapped.people > 0
    else { return [] }
    // At the most that the unknown ties allow it is certain; at the least it is possible.
    let certain = kind(ofThreads: high, analysis.policy)
    let possible = kind(ofThreads: low, analysis.policy)
    guard certain != nil || possible != nil else { return [] }
    let live = analysis.positions { !$0.liveHolders.isEmpty }.map { analysis.people[$0].id }
    let account = analysis.account.name
    let next = nextIntroduction(analysis)
    func draft(_ kind: FindingKind, isPossible: Bool) -> FindingDraft {
      let message =
        switch kind {
        case .noThread: "nobody at \(account) has a live tie with us"
        case .singleThreaded where live.isEmpty: "at most one person at \(account) has a live tie with us"
        case .singleThreaded: "everything hangs on \(analysis.names(of: live)), our only live tie at \(account)"
        default:
          "only \(live.isEmpty ? "\(high) people" : analysis.names(of: live)) at \(account) have a live tie with us"
        }
      return FindingDraft(
        kind: kind, subject: .account, message: message, action: next, value: Double(isPossible ? low : high),
        threshold: Double(analysis.policy.threads.thin), because: analysis.customerThreads.because, people: live,
        cause: live.count == 1 ? live.first.map { "person:\($0)" } : "threads", isPossible: isPossible)
    }
    return [
      certain.map { draft($0, isPossible: false) },
      possible == certain ? nil : possible.map { draft($0, isPossible: true) },
    ]
    .compactMap { $0 }
  }

  /// Whom to meet next: somebody without a live tie who is reached best, outside the departments we are in.
  private static func nextIntroduction(_ analysis: Analysis) -> String? {
    let people = analysis.people
    let inside = Set(
      analysis.positions { !$0.liveHolders.isEmpty }.compactMap { people[$0].person.department })
    let candidates = people.indices.filter { people[$0].liveHolders.isEmpty && (people[$0].reach.low ?? 0) > 0 }
    let outside = candidates.filter { people[$0].person.department.map { !inside.contains($0) } ?? true }
    return (outside.isEmpty ? candidates : outside).best { gain(at: $0, analysis) }
      .map { analysis.introduction(to: people[$0].id) }
  }

  /// How much there is to gain by meeting somebody: their share of power, as far as we can be introduced.
  private static func gain(at position: Int, _ analysis: Analysis) -> Double {
    (analysis.people[position].powerShare.value ?? 0) * (analysis.people[position].reach.low ?? 0)
  }

  private static func ourSide(_ analysis: Analysis) -> [FindingDraft] {
    var drafts: [FindingDraft] = []
    let holders = analysis.team.filter { !$0.live.isEmpty }.map(\.id)
    if let low = analysis.ourThreads.low, let high = analysis.ourThreads.high, low <= 1, high >= 1 {
      let holder = holders.first
      let name = holder.map { analysis.name(of: $0) }
      drafts.append(
        FindingDraft(
          kind: .singleHolderAccount, subject: .account,
          message: name.map { "\($0) holds every live tie to \(analysis.account.name)" }
            ?? "at most one of ours holds a live tie to \(analysis.account.name)",
          action: name.map { "Take a second colleague along to the next meeting \($0) has there." },
          value: 1, threshold: 2, because: analysis.ourThreads.because, people: holders,
          cause: holder.map { "person:\($0)" }, isPossible: low != 1 || high != 1))
    }
    if let low = analysis.busFactor.low, let high = analysis.busFactor.high, low <= 1, high >= 1 {
      let person = analysis.busFactorPeople.first
      let after = analysis.removals.first { $0.id == person }?.coverageAfter.low
      let label = analysis.isBusFactorExact ? "" : " (bus factor estimated from above)"
      let message =
        if let person, let after {
          "if \(analysis.name(of: person)) leaves, coverage falls to \((100 * after).fixed(0)) %\(label)"
        } else { "one departure on our side brings coverage below the floor" }
      drafts.append(
        FindingDraft(
          kind: .busFactor, subject: .account, message: message, action: person.flatMap { sharing(of: $0, analysis) },
          value: 1, threshold: 2, because: analysis.busFactor.because, people: analysis.busFactorPeople,
          cause: person.map { "person:\($0)" }, isPossible: low != 1 || high != 1))
    }
    return drafts
  }

  /// Whose relationship with one of ours to share first: the most powerful person whom nobody else of ours knows well.
  private static func sharing(of holder: Person.ID, _ analysis: Analysis) -> String? {
    let alone = analysis.positions { $0.liveHolders == [holder] }
    let first = alone.best { analysis.people[$0].powerShare.value ?? 0 }.map { analysis.people[$0].id }
    return first.map {
      "Have \(analysis.name(of: holder)) bring a second colleague into the relationship with \(analysis.name(of: $0))."
    }
  }

  private static func singleHolders(_ analysis: Analysis) -> [FindingDraft] {
    let unknown = Set(analysis.team.flatMap(\.unknown))
    return analysis.positions { $0.liveHolders.count == 1 }.compactMap { position in
      let (id, isKey) = (analysis.people[position].id, analysis.people[position].isKey)
      guard let holder = analysis.people[position].liveHolders.first else { return nil }
      let (name, ours) = (analysis.name(of: id), analysis.name(of: holder))
      return FindingDraft(
        kind: .singleHolder, subject: .person(id), severity: isKey ? .high : nil,
        message: "\(ours) alone has a live tie with \(name)\(isKey ? ", who is key" : "")",
        action: "Introduce a second colleague to \(name) through \(ours).", value: 1, threshold: 2,
        because: analysis.coverEvidence(at: position), people: [holder], cause: "person:\(holder)",
        isPossible: unknown.contains(id))
    }
  }
}
