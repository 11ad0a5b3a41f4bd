/// What the stances say of opposition, and how much they leave open (domain A24).
enum StanceFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    [unknown(analysis), opposition(analysis)].compactMap { $0 }
  }

  private static func unknown(_ analysis: Analysis) -> FindingDraft? {
    let (measure, limit) = (analysis.exposure.unknownKeyStances, analysis.policy.opposition.unknownShare)
    guard let share = measure.value, share > limit + Tolerance.equal else { return nil }
    let people = analysis.positions { $0.isKey && $0.stance == nil }.map { analysis.people[$0].id }
    let names = analysis.names(of: people)
    let (stand, hold) = people.count == 1 ? ("stands", "holds") : ("stand", "hold")
    let percentage = (100 * share).fixed(0)
    return FindingDraft(
      kind: .stanceUnknown, subject: .account,
      message: "nobody knows where \(names) \(stand), who \(hold) \(percentage) % of the key people's power",
      action: "Ask \(names) what they think of us, and record the stance.", value: share, threshold: limit,
      because: measure.because, people: people)
  }

  private static func opposition(_ analysis: Analysis) -> FindingDraft? {
    let (measure, support) = (analysis.exposure.opposition, analysis.support)
    switch measure.value {
    case .outnumbered:
      let people = analysis.positions { $0.stance.map { $0 < .neutral } ?? false }.map { analysis.people[$0].id }
      return FindingDraft(
        kind: .outnumbered, subject: .account,
        message: "\(analysis.names(of: people)), who are against us, have more power than those for us",
        value: support.opposing.value, threshold: support.supportive.value, because: measure.because,
        people: people,
        // Whoever's stance is unknown may stand with us.
        isPossible: (support.supportive.high ?? 1) > (support.opposing.low ?? 0) - Tolerance.equal)
    case .noneMapped:
      let known = analysis.positions { $0.stance != nil }.count
      return FindingDraft(
        kind: .noOppositionMapped, subject: .account,
        message: "of \(known) known stances at \(analysis.account.name) none is against us", value: Double(known),
        threshold: Double(analysis.policy.opposition.people), because: measure.because)
    case .mapped, nil: return nil
    }
  }
}
