/// Whether the buying roles an account needs are known and threaded.
///
/// A role is *unidentified* where nobody holds it, *identified* where somebody does without a live tie, *singleHolder*
/// where one of ours holds all their live ties, else *threaded*; *unknown* where a tie of unknown strength decides.
/// The champion's role belongs to whoever passes the champion's test; somebody only called champion in the file makes
/// it identified, not threaded. Constant: `requiredRoles`. Source: domain A10.
enum BuyingRoles {
  static func coverage(
    _ snapshot: Snapshot, champions: [ChampionState], low: StrengthScenario, high: StrengthScenario
  ) -> [RoleCoverage] {
    snapshot.policy.requiredRoles.map { role in
      let named = snapshot.customers.indices.filter {
        snapshot.members[snapshot.customers[$0]].roles.contains(role)
      }
      let proven = snapshot.customers.indices.filter { champions[$0] == .champion }
      let holders = role == .champion ? Array(Set(named + proven)).sorted() : named
      let counting = role == .champion ? proven : named
      func state(_ scenario: StrengthScenario) -> RoleCoverage.State {
        if holders.isEmpty { return .unidentified }
        let ours = Set(counting.flatMap { scenario.engagement.liveHolders(of: $0) })
        return ours.isEmpty ? .identified : ours.count == 1 ? .singleHolder : .threaded
      }
      let (atLeast, atMost) = (state(low), state(high))
      return RoleCoverage(
        role: role, state: atLeast == atMost ? atLeast : .unknown,
        people: holders.map { snapshot.members[snapshot.customers[$0]].id })
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
      let person = snapshot.members[index]
      let source = "person:\(person.id)"
      guard let stance = person.stance.latest(asOf: snapshot.asOf) else {
        parts.unknown.append(
          Evidence(source, text: "power share \(shares[position].fixed(3)), stance unknown", value: shares[position]))
        continue
      }
      let value = shares[position] * Double(stance.value.rawValue.magnitude) / 2
      let text = "power share \(shares[position].fixed(3)), \(stance.value.word)"
      if stance.value > .neutral { parts.supportive.append(Evidence(source, on: stance.on, text: text, value: value)) }
      if stance.value < .neutral { parts.opposing.append(Evidence(source, on: stance.on, text: text, value: value)) }
    }
    func sum(_ evidence: [Evidence], _ none: String) -> Measured<Double> {
      .exactly(
        evidence.reduce(0) { $0 + ($1.value ?? 0) },
        because: evidence.isEmpty ? [Evidence("support", text: none)] : evidence)
    }
    return Support(
      supportive: sum(parts.supportive, "nobody of known stance supports us"),
      opposing: sum(parts.opposing, "nobody of known stance opposes us"),
      unknown: sum(parts.unknown, "every stance is known"))
  }
}
