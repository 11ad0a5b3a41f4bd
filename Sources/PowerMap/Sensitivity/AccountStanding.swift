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

  init(_ snapshot: Snapshot, context: AccountContext) {
    self.snapshot = snapshot
    self.context = context
    low = ScenarioStanding(snapshot, context: context, unknownAt: .low)
    high = snapshot.isCertain ? low : ScenarioStanding(snapshot, context: context, unknownAt: .high)
  }

  /// The account after one change.
  func applying(_ change: Change) throws(ChangeError) -> AccountStanding {
    let changed = try snapshot.applying([change])
    guard changed.links.count < snapshot.links.count else { return AccountStanding(changed, context: context) }
    let left = Set(changed.links.map(\.tie.id))
    let shares = context.power.shares(in: changed, without: snapshot.links.filter { !left.contains($0.tie.id) })
    return AccountStanding(changed, context: context.replacingShares(shares, in: changed))
  }

  /// The band as it is called; nil where there is no score.
  var label: String? {
    guard let least = low.score?.score, let most = high.score?.score else { return nil }
    return Resilience.label(least, most, snapshot.policy.score)
  }
}
