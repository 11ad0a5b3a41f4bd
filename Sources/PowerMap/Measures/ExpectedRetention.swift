/// How much coverage is expected to stand after the horizon, when people leave independently of each other.
///
///     E[C] = sum_v share_v (1 - a_v)(1 - product over ours of (1 - (1 - a_o) s(o, v)))
///     Ehat = E[C] / sum_v share_v (1 - a_v)
///
/// Ehat lies in 0...1 and is exact, without sampling; 0 where everybody is certain to leave. Attrition a is a person's
/// own figure, else the policy's; a known departure within the horizon makes it 1.
/// Constants: `attrition`, `horizonDays`. Source: domain 4.8, A16. Complexity: O(ties).
enum ExpectedRetention {
  /// The probabilities of leaving that the evidence compares, so that a reader sees how much the policy's guess matters.
  static let comparedRates = [0.05, 0.15, 0.30]

  static func normalised(_ chairs: [ChairCover], shares: [Double], attrition: Attrition) -> Double {
    var expected = 0.0
    var staying = 0.0
    for (customer, chair) in chairs.enumerated() {
      let weight = shares[customer] * (1 - attrition.customers[customer])
      expected += weight * chair.expected
      staying += weight
    }
    return staying > 0 ? expected / staying : 0
  }
}

/// The probability that each person leaves within the horizon.
struct Attrition: Sendable {
  /// Of every member, by index.
  let members: [Double]
  /// Of the customer's people, in their order.
  let customers: [Double]
  /// Of ours, in their order.
  let team: [Double]

  init(_ snapshot: Snapshot) {
    let members = snapshot.members.map { person -> Double in
      if Self.leaves(person, in: snapshot) { return 1 }
      if let own = person.attritionProbability { return min(max(own, 0), 1) }
      switch person.side {
      case .ours: return snapshot.policy.attrition.ours
      case .customer: return snapshot.policy.attrition.customer
      case .thirdParty, .competitor: return snapshot.policy.attrition.thirdParty
      }
    }
    self.init(members: members, snapshot: snapshot)
  }

  private init(members: [Double], snapshot: Snapshot) {
    self.members = members
    self.customers = snapshot.customers.map { members[$0] }
    self.team = snapshot.team.map { members[$0] }
  }

  /// Whether somebody is known to leave within the horizon.
  private static func leaves(_ person: Person, in snapshot: Snapshot) -> Bool {
    person.leavingOn.map { $0 <= snapshot.asOf.adding(days: snapshot.policy.horizonDays) } ?? false
  }

  /// The same, with another probability for everybody who has neither a figure of their own nor a known departure.
  func replacingGuesses(by rate: Double, in snapshot: Snapshot) -> Attrition {
    Attrition(
      members: members.enumerated().map { index, probability in
        let person = snapshot.members[index]
        let isGuessed = person.attritionProbability == nil && !Self.leaves(person, in: snapshot)
        return isGuessed ? rate : probability
      }, snapshot: snapshot)
  }
}
