/// Makes advice of chosen ties: what each adds, closes and needs.
struct PlanSteps {
  private let start: Analysis
  private let state: PlanState

  init(_ start: Analysis, _ state: PlanState) {
    self.start = start
    self.state = state
  }

  func steps(_ chosen: [PlanCandidate]) -> [Plan.Step] {
    var steps: [Plan.Step] = []
    var before = start
    for candidate in chosen {
      let pair = Plan.Pair(state.colleague(candidate).id, state.customer(candidate).id)
      let change = Change.tie(pair.colleague, pair.person, strength: start.policy.plan.raiseTo)
      // The two are people of this account, so that the change cannot be refused.
      guard let after = try? before.basis.assembly.applying([change], detail: .account).analysis else {
        continue
      }
      steps.append(step(candidate, pair, before, after, isFirst: steps.isEmpty))
      before = after
    }
    return steps
  }

  private func step(
    _ candidate: PlanCandidate, _ pair: Plan.Pair, _ before: Analysis, _ after: Analysis, isFirst: Bool
  ) -> Plan.Step {
    let person = state.customer(candidate)
    let left = Set(after.findings.map(\.id))
    let tie = before.ties.first { Set([$0.a, $0.b]) == [pair.colleague, pair.person] }
    let archetype = before.departments.first { $0.people.contains(pair.person) }?.archetype
    return Plan.Step(
      pair: pair, strength: tie?.strength ?? .exactly(0, because: [Evidence("tie.strength", text: "no recorded tie")]),
      target: before.policy.plan.raiseTo, gain: (after.resilience.raw.value ?? 0) - (before.resilience.raw.value ?? 0),
      raw: after.resilience.raw.value ?? 0, score: after.resilience.score.value ?? 0,
      retentionGain: (after.expectedRetention.value ?? 0) - (before.expectedRetention.value ?? 0),
      closes: before.findings.filter { !left.contains($0.id) && $0.waivedUntil == nil && $0.severity > .info },
      introduction: before.introduction(of: pair),
      feasibility: FeasibilityTable(before.basis.assembly).feasibility(candidate),
      firstMove: FirstMove(with: person, named: before.name(of: pair.person), archetype: archetype),
      reasons: PlanReasons(pair, before, after, isFirst: isFirst).lines)
  }
}

extension Analysis {
  /// How one of ours is brought together with one of theirs: by what carries best of the tie they have, a colleague who
  /// knows the person well, and a chain of introductions.
  func introduction(of pair: Plan.Pair) -> Plan.Introduction? {
    guard let profile = self[person: pair.person] else { return nil }
    let (ours, theirs) = (name(of: pair.colleague), name(of: pair.person))
    var ways: [(route: Route, words: String)] = []
    func direct(_ colleague: Person.ID) -> Route? {
      let ends = Set([colleague, pair.person])
      guard let strength = ties.first(where: { Set([$0.a, $0.b]) == ends })?.strength.value, strength > 0 else {
        return nil
      }
      return Route(people: [colleague, pair.person], value: strength, links: [strength])
    }
    for holder in profile.liveHolders where holder != pair.colleague {
      if let route = direct(holder) {
        ways.append((route, "\(name(of: holder)) takes \(ours) along to the next meeting with \(theirs)."))
      }
    }
    if let warm = warmRoute(to: pair.person), warm.people.count > 2, let first = warm.people.first {
      let asked = warm.people.dropFirst().dropLast().map { name(of: $0) }
      let whom = first == pair.colleague ? "for an introduction to \(theirs)" : "to introduce \(ours) to \(theirs)"
      ways.append((warm, "\(name(of: first)) asks \(asked.joined(separator: ", who asks ")) \(whom)."))
    }
    if let route = direct(pair.colleague) {
      ways.append((route, "\(ours) knows \(theirs) a little already: meet again, with a question about their work."))
    }
    guard let best = ways.max(by: { $0.route.value < $1.route.value - Tolerance.equal }) else { return nil }
    let links = zip(best.route.links, zip(best.route.people, best.route.people.dropFirst()))
    let weakest = links.min { $0.0 < $1.0 }
    return Plan.Introduction(
      route: best.route, weakestLink: weakest.map { [$0.1.0, $0.1.1] } ?? [], weakestStrength: weakest?.0 ?? 0,
      words: best.words)
  }
}
