/// Buying roles that are missing or not threaded, and friends who are no champions (domain A10).
enum RoleFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    analysis.roles.flatMap { role($0, analysis) } + champions(analysis)
  }

  private static func role(_ coverage: RoleCoverage, _ analysis: Analysis) -> [FindingDraft] {
    let isEconomicBuyer = coverage.role == .economicBuyer
    if coverage.role == .champion { return missingChampion(coverage, analysis) }
    if coverage.state == .unidentified {
      return [
        FindingDraft(
          kind: .roleMissing, subject: .topic(coverage.role.rawValue), severity: isEconomicBuyer ? .critical : nil,
          message: "no \(coverage.role.words) is known at \(analysis.account.name)",
          action: "Ask who it is, and record the role.",
          because: [Evidence("policy:requiredRoles", text: "\(coverage.role.rawValue) is required")])
      ]
    }
    guard coverage.least == .identified else { return [] }
    return coverage.people.compactMap { id -> FindingDraft? in
      guard let position = analysis.position(of: id), analysis.people[position].liveHolders.isEmpty else { return nil }
      return FindingDraft(
        kind: .roleUnthreaded, subject: .person(id), severity: isEconomicBuyer ? .critical : nil,
        message: "\(analysis.name(of: id)), \(coverage.role.words), has no live tie with us",
        action: analysis.introduction(to: id), value: 0, threshold: 1, because: analysis.coverEvidence(at: position),
        people: [id], cause: analysis.causeOfGap(at: id), isPossible: coverage.state == .unknown)
    }
  }

  /// Nobody passes the champion's test, and nobody comes close: being called champion in the file is not enough.
  private static func missingChampion(_ coverage: RoleCoverage, _ analysis: Analysis) -> [FindingDraft] {
    let isAnyClose = analysis.people.indices.contains { position in
      let state = analysis.people[position].champion.value
      return state == .champion || state == .unproven
    }
    guard !isAnyClose else { return [] }
    let called = coverage.people
    let but = called.isEmpty ? "" : "; \(analysis.names(of: called)) is called champion, and is no advocate on record"
    return [
      FindingDraft(
        kind: .roleMissing, subject: .topic(coverage.role.rawValue),
        message: "no champion is known at \(analysis.account.name)\(but)",
        action: "Look for somebody with power who would speak for us; an advocate who introduces us is one.",
        because: called.flatMap { analysis[person: $0]?.champion.because ?? [] }
          + [Evidence("policy:requiredRoles", text: "champion is required")], people: called, cause: "champion",
        isPossible: coverage.most == .singleHolder || coverage.most == .threaded)
    ]
  }

  private static func champions(_ analysis: Analysis) -> [FindingDraft] {
    let hasChampion = analysis.people.indices.contains { analysis.people[$0].champion.value == .champion }
    let advocates = analysis.people.indices.filter { analysis.people[$0].stance == .advocate }
    return advocates.compactMap { position -> FindingDraft? in
      let (id, champion) = (analysis.people[position].id, analysis.people[position].champion)
      let name = analysis.name(of: id)
      switch champion.value {
      case .coach where !hasChampion:
        return FindingDraft(
          kind: .coachNotChampion, subject: .person(id),
          message: "\(name) is an advocate with too little power to be a champion",
          action: "Keep \(name) as a coach, and ask who with power thinks the same.",
          value: analysis.people[position].power.value, threshold: analysis.policy.champion.power,
          because: champion.because, people: [id], cause: "champion")
      case .unproven where !hasChampion || analysis.people[position].person.roles.contains(.champion):
        return FindingDraft(
          kind: .unprovenChampion, subject: .person(id),
          message: "\(name) is an advocate with power, but nothing on record proves a champion",
          action: "Ask \(name) for an introduction; a champion says yes.", because: champion.because,
          people: [id], cause: "champion", isPossible: champion.high == .champion)
      default: return nil
      }
    }
  }
}

extension Role {
  /// The role in words, as reports say it: `economic buyer`.
  public var words: String {
    Self.words[self] ?? rawValue
  }

  private static let words = Dictionary(
    uniqueKeysWithValues: allCases.map { role in
      let words = role.rawValue.reduce(into: "") { words, letter in
        if letter.isUppercase { words += " " }
        words += letter.lowercased()
      }
      return (role, words)
    })
}

extension Analysis {
  /// What a missing tie to somebody comes from: their whole department's lack of one, or nothing but itself.
  func causeOfGap(at person: Person.ID) -> String {
    let position = departments.indices.first { departments[$0].people.contains(person) }
    guard let position, departments[position].requirement != nil, departments[position].threads.high == 0 else {
      return "seat:\(person)"
    }
    return "department:\(departments[position].id)"
  }
}
