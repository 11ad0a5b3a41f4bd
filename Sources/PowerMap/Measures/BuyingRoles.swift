/// Whether the buying roles an account needs are known and threaded.
///
/// A role is *unidentified* where nobody holds it, *identified* where somebody does without a live tie, *singleHolder*
/// where one of ours holds all their live ties, else *threaded*; *unknown* where a tie of unknown strength decides.
/// The champion's role belongs to whoever passes the champion's test; somebody only called champion in the file makes
/// it identified, not threaded. Constant: `requiredRoles`. Source: domain A10.
enum BuyingRoles {
  static func coverage(
    _ snapshot: Snapshot, champions: [Measured<ChampionState>], low: StrengthScenario, high: StrengthScenario
  ) -> [RoleCoverage] {
    snapshot.policy.requiredRoles.map { role in
      let named = snapshot.customers.indices.filter {
        snapshot.members[snapshot.customers[$0]].roles.contains(role)
      }
      func proven(_ state: (Measured<ChampionState>) -> ChampionState?) -> [Int] {
        role == .champion ? champions.indices.filter { state(champions[$0]) == .champion } : named
      }
      func state(_ scenario: StrengthScenario, _ counting: [Int]) -> RoleCoverage.State {
        if named.isEmpty, counting.isEmpty { return .unidentified }
        let ours = Set(counting.flatMap { scenario.engagement.liveHolders[$0] })
        return ours.isEmpty ? .identified : ours.count == 1 ? .singleHolder : .threaded
      }
      // Somebody of unknown stance is no champion: a name for what nobody has said would be a guess.
      let (atLeast, atMost) = (proven(\.value), proven { $0.value == nil ? nil : $0.high })
      return RoleCoverage(
        role: role, least: state(low, atLeast), most: state(high, atMost),
        people: (named + atLeast).distinct.map { snapshot.members[snapshot.customers[$0]].id })
    }
  }
}

/// How power stands towards us: supportive = sum of share × max(0, stance) / 2, opposing likewise, with stance from −2
/// to 2. People of unknown stance are in neither and their share stands by itself. Source: domain A10.
enum SupportBalance {
  static func shares(_ snapshot: Snapshot, shares: [Double]?) -> Support {
    guard let shares else {
      let unknown = Measured<Double>.unknown(reason: "nobody mapped has any known power", low: 0, high: 1)
      return Support(supportive: unknown, opposing: unknown, unknown: unknown)
    }
    var parts: (supportive: [Evidence], opposing: [Evidence], unknown: [Evidence]) = ([], [], [])
    for (position, index) in snapshot.customers.enumerated() {
      let source = snapshot.sources[index]
      guard let stance = snapshot.members[index].stance.latest(asOf: snapshot.asOf) else {
        parts.unknown.append(
          Evidence(source, text: "power share \(shares[position].fixed(3)), stance unknown", value: shares[position]))
        continue
      }
      let value = shares[position] * Double(stance.value.rawValue.magnitude) / 2
      let text = "power share \(shares[position].fixed(3)), \(stance.value.word)"
      if stance.value > .neutral { parts.supportive.append(Evidence(source, on: stance.on, text: text, value: value)) }
      if stance.value < .neutral { parts.opposing.append(Evidence(source, on: stance.on, text: text, value: value)) }
    }
    func sum(_ evidence: [Evidence]) -> Double { evidence.reduce(0) { $0 + ($1.value ?? 0) } }
    let open = sum(parts.unknown)
    func share(_ evidence: [Evidence], upTo most: Double, _ none: String) -> Measured<Double> {
      .between(sum(evidence), most, because: evidence.isEmpty ? [Evidence("power.share", text: none)] : evidence)
    }
    // Whoever's stance is unknown may stand fully on either side.
    return Support(
      supportive: share(
        parts.supportive, upTo: sum(parts.supportive) + open, "nobody of known stance supports us"),
      opposing: share(parts.opposing, upTo: sum(parts.opposing) + open, "nobody of known stance opposes us"),
      unknown: share(parts.unknown, upTo: open, "every stance is known"))
  }
}
