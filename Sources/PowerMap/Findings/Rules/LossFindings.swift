/// What is lost at one blow: whole departments and groups, key people whom only somebody about to leave knows, and key
/// people whom competitors hold (domain A17, A20, A22).
enum LossFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    let key = analysis.positions(where: \.isKey)
    return analysis.exposure.correlatedLosses.compactMap { correlated($0, analysis) }
      + key.compactMap { noBackup($0, analysis) } + key.compactMap { contested($0, analysis) }
  }

  private static func correlated(_ loss: CorrelatedLoss, _ analysis: Analysis) -> FindingDraft? {
    let floor = analysis.policy.coverageFloor - Tolerance.equal
    guard let before = analysis.coverage.low, let mostBefore = analysis.coverage.high,
      let after = loss.coverageAfter.low, let mostAfter = loss.coverageAfter.high
    else { return nil }
    // With every unknown tie at its least, else at its most: what falls below the floor at neither end is not told.
    let ends = [(before, after), (mostBefore, mostAfter)]
    guard let (from, to) = ends.first(where: { $0.0 >= floor && $0.1 < floor }) else { return nil }
    let who = loss.isGroup ? "\(analysis.names(of: loss.people)) leave together (\(loss.name))" : "\(loss.name) goes"
    let others = analysis.positions { $0.liveHolders.isEmpty && !loss.people.contains($0.id) }
    let next = others.best { analysis.people[$0].powerShare.value ?? 0 }.map { analysis.people[$0].id }
    return FindingDraft(
      kind: .correlatedLoss, subject: .topic(loss.id),
      message: "if \(who), coverage falls from \((100 * from).fixed(0)) % to \((100 * to).fixed(0)) %",
      action: next.map { analysis.introduction(to: $0) }, value: to,
      threshold: analysis.policy.coverageFloor, because: loss.coverageAfter.because, people: loss.people,
      cause: "correlatedLoss", isPossible: before < floor || mostAfter >= floor)
  }

  /// The one of ours who knows a key person is known to leave, and nobody else has a tie to take over from.
  private static func noBackup(_ position: Int, _ analysis: Analysis) -> FindingDraft? {
    guard analysis.people[position].handover.value == 0,
      let holder = analysis.people[position].bestHolder.flatMap({ analysis[colleague: $0] }),
      let leavingOn = holder.person.leavingOn
    else { return nil }
    let person = analysis.people[position]
    let (name, ours) = (analysis.name(of: person.id), analysis.name(of: holder.id))
    return FindingDraft(
      kind: .noBackup, subject: .person(person.id),
      message: "\(ours) leaves on \(leavingOn), and nobody else of ours knows \(name), who is key",
      action: "Have \(ours) introduce a second colleague to \(name) before \(leavingOn).", value: 0,
      because: person.handover.because, people: [holder.id], cause: "person:\(holder.id)",
      isPossible: person.handover.high != 0)
  }

  private static func contested(_ position: Int, _ analysis: Analysis) -> FindingDraft? {
    // Without a review more may be against us than is recorded, never less: what is recorded can be enough to say so.
    let net = analysis.people[position].competitorNet
    guard let least = net.low, let most = net.high, least < -Tolerance.equal,
      net.value != nil || most < -Tolerance.equal
    else { return nil }
    let person = analysis.people[position]
    let held = person.competitorHold.low ?? 0
    return FindingDraft(
      kind: .contestedKeyPerson, subject: .person(person.id),
      message: "competitors know \(analysis.name(of: person.id)), who is key, better than we do",
      action: analysis.introduction(to: person.id), value: net.value ?? most, threshold: 0,
      because: net.because + [Evidence("competitor.hold", text: "held by competitors, as recorded", value: held)],
      people: [person.id], cause: "seat:\(person.id)", isPossible: most >= -Tolerance.equal)
  }
}
