/// Whether somebody is our champion: four tests, because everybody has a friendly face somewhere.
///
/// A champion is an advocate, said so within 180 days (`window.short`); has actual power of at least 0.30
/// (`champion.power`); holds a live tie with us; and advocacy is on record within 365 days (`window.long`): a two-way
/// contact for advocacy or an introduction, or a decision in which their recommendation was followed.
/// An advocate with too little power is a *coach*; one that fails another test is *unproven*. An unknown stance leaves
/// the answer unknown, and a tie of unknown strength leaves it open between two. Source: domain A10.
enum ChampionTest {
  /// - Parameters:
  ///   - source: what evidence calls the person.
  ///   - isLive: whether there is a live tie at its least.
  ///   - couldBeLive: whether there is one at its most.
  static func result(
    of person: Person, called source: String, power: Double?, isLive: Bool, couldBeLive: Bool, snapshot: Snapshot
  ) -> Measured<ChampionState> {
    let asOf = snapshot.asOf
    guard let stance = person.stance.latest(asOf: asOf) else {
      return .unknown(reason: "stance unknown", low: ChampionState.none, high: .champion)
    }
    guard stance.value == .advocate else {
      // Of whoever is called a champion a finding says why not.
      guard snapshot.detail.hasPeople || person.roles.contains(.champion) else { return .exactly(.none) }
      return .exactly(
        .none, because: [Evidence(source, on: stance.on, text: "stance is \(stance.value.word), not advocate")])
    }
    let policy = snapshot.policy
    let age = asOf.age(of: stance.on)
    let isFresh = age <= policy.window.short
    let old = isFresh ? "" : ", which is older than \(policy.window.short) days"
    var because = [Evidence(source, on: stance.on, text: "called an advocate \(age) days ago\(old)")]
    guard let power, power >= policy.champion.power - Tolerance.equal else {
      because.append(
        Evidence(
          "power.actual", text: "power \(power?.fixed(2) ?? "unknown"), needs \(policy.champion.power.fixed(2))",
          value: power))
      return .exactly(.coach, because: because)
    }
    because.append(Evidence("power.actual", text: "power \(power.fixed(2))", value: power))
    let live =
      isLive ? "has a live tie with us" : couldBeLive ? "may have a live tie with us" : "has no live tie with us"
    because.append(Evidence(source, text: live))
    let advocacy = advocacy(of: person.id, snapshot: snapshot)
    because.append(
      advocacy ?? Evidence(source, text: "no advocacy on record in the last \(policy.window.long) days"))
    func state(isLive: Bool) -> ChampionState { isFresh && isLive && advocacy != nil ? .champion : .unproven }
    return .between(state(isLive: isLive), state(isLive: couldBeLive), because: because)
  }

  /// The latest advocacy on record within the long window.
  private static func advocacy(of id: Person.ID, snapshot: Snapshot) -> Evidence? {
    func counts(_ day: Day) -> Bool {
      day <= snapshot.asOf && snapshot.asOf.age(of: day) <= snapshot.policy.window.long
    }
    let contacts = snapshot.account.interactions
      .filter { contact in
        contact.result.isTwoWay && counts(contact.on) && contact.with.contains(id)
          && contact.purposes.contains { $0 == .advocacy || $0 == .introduction }
      }
      .map { contact in
        let purpose = contact.purposes.contains(.advocacy) ? "spoke for us" : "introduced us"
        return Evidence("interaction:\(contact.on)", on: contact.on, text: "\(purpose) on \(contact.on)")
      }
    let decisions = snapshot.account.decisions
      .filter { counts($0.on) && $0.involvement[id] == .recommendedFollowed }
      .map { Evidence("decision:\($0.on)", on: $0.on, text: "recommended, and was followed: \($0.topic)") }
    return (contacts + decisions).max { ($0.on ?? snapshot.asOf, $0.text) < ($1.on ?? snapshot.asOf, $1.text) }
  }
}
