/// The verdict on an account and what it depends on, without profiles, evidence and words: what is computed again for
/// every change that is tried.
struct AccountStanding: Sendable {
  let snapshot: Snapshot
  let context: AccountContext
  /// With every unknown input at its least.
  let low: ScenarioStanding
  /// With every unknown input at its most.
  let high: ScenarioStanding

  init(_ assembly: AccountAssembly) {
    (snapshot, context) = (assembly.snapshot, assembly.context)
    (low, high) = (assembly.low.standing, assembly.high.standing)
  }

  private init(_ snapshot: Snapshot, context: AccountContext, after previous: AccountStanding) {
    func standing(_ end: StrengthScenario.End, _ standing: ScenarioStanding) -> ScenarioStanding {
      ScenarioStanding(
        snapshot, context: context, unknownAt: end, previous: (standing, previous.context.keyPeople))
    }
    self.snapshot = snapshot
    self.context = context
    low = standing(.low, previous.low)
    high = snapshot.isCertain ? low : standing(.high, previous.high)
  }

  /// The account after one change.
  func applying(_ change: Change) throws(ChangeError) -> AccountStanding {
    let changed = try snapshot.applying([change])
    // Of a stance only an opponent's matters here: no path leads on from one.
    if case .stance(let id, let stance) = change, stance != .opponent, !isOpponent(id) { return self }
    guard changed.links.count < snapshot.links.count else {
      return AccountStanding(changed, context: context, after: self)
    }
    let left = Set(changed.links.map(\.tie.id))
    let shares = context.power.shares(in: changed, without: snapshot.links.filter { !left.contains($0.tie.id) })
    return AccountStanding(changed, context: context.replacingShares(shares, in: changed), after: self)
  }

  private func isOpponent(_ id: Person.ID) -> Bool {
    snapshot.indexByID[id].map { snapshot.members[$0].stance.latest(asOf: snapshot.asOf)?.value == .opponent } ?? false
  }

  /// The band as it is called; nil where there is no score.
  var label: String? {
    guard let least = low.score?.score, let most = high.score?.score else { return nil }
    return Resilience.label(least, most, snapshot.policy.score)
  }
}
