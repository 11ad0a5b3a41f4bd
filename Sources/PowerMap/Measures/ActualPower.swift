/// Formal authority, structural influence and actual power of everybody who can have some.
///
///     b = formalAuthority, else by seniority, else 0.30 (assumed); at least the floor of the roles held
///     I = sum_j b_j rho(i, j) / sum_j b_j,  rho = best product of influence over chains of at most 3 edges
///     A = (2 I' + sum_d w_d y_d) / (2 + sum_d w_d),  w = 2^(-age / 730)
///
/// All lie in 0...1. I is "the share of the account's formal authority this person can sway"; I' is I, but less for
/// procurement where we are in use already (`IncumbencyPrior`); decisions correct it, with y from 1 (decided, vetoed)
/// to 0 (overruled). Shares of power are A over the sum of A among the customer's
/// people. Third parties have no authority of their own and no share. None of it depends on our ties.
/// Without people, or where all authority is 0, power is unknown. Constants: `authority`, `hierarchy`,
/// `hops.influence`, `halfLife.decision`, `decision`. Source: domain 4.2, A3.
struct ActualPower: Sendable {
  /// Formal authority b of each member; 0 outside the customer.
  let authority: [Double]
  /// Whether that is the default for want of a seniority.
  let isAssumed: [Bool]
  /// Influence I of each member; not applicable to ours and competitors.
  let influence: [Measured<Double>]
  /// Actual power A of each member; not applicable to ours and competitors.
  let power: [Measured<Double>]
  /// The share of all power of each of the customer's people, in order; nil where power is unknown.
  let shares: [Double]?
  private let graph: InfluenceGraph
  private let parts: [DecisionPart]

  /// How much one member sways another directly, by index.
  func weight(from: Int, to: Int) -> Double {
    graph.edges.weight(graph.positions[from], graph.positions[to])
  }

  /// The chains behind a member's influence, strongest first; none outside the graph of influence.
  func chains(of index: Int) -> [Chain] { graph.chains(from: index) }

  init(_ snapshot: Snapshot) {
    let policy = snapshot.policy
    let members = snapshot.members
    var authority = [Double](repeating: 0, count: members.count)
    var isAssumed = [Bool](repeating: false, count: members.count)
    for index in snapshot.customers {
      let (formal, seniority) = (members[index].formalAuthority, members[index].seniority)
      isAssumed[index] = formal == nil && seniority == nil
      let position = formal ?? seniority.map { policy.authority.levels[$0] }
      let floor = members[index].roles.map { policy.authority.floors[$0] }.max() ?? 0
      authority[index] = max(position ?? policy.authority.unknown, floor)
    }
    let total = snapshot.customers.reduce(0) { $0 + authority[$1] }

    let graph = InfluenceGraph(snapshot)
    let outside = Measured<Double>.notApplicable(reason: "only the customer's people and third parties have power")
    var influence = [Measured<Double>](repeating: outside, count: members.count)
    var power = influence
    var parts = [DecisionPart](repeating: DecisionPart(weight: 0, sum: 0), count: members.count)
    let decisions = Self.decisions(of: snapshot)
    let incumbency = IncumbencyPrior(snapshot)
    var isInProcurement = [Bool](repeating: false, count: members.count)
    for (index, function) in zip(snapshot.customers, snapshot.functions) {
      isInProcurement[index] = function == .procurement
    }
    for (position, index) in graph.vertices.enumerated() {
      let best = graph.best[position]
      var swayed = authority[index]
      for (end, other) in graph.vertices.enumerated() where other != index {
        swayed += authority[other] * best.value(to: end)
      }
      guard total > 0 else {
        influence[index] = .unknown(reason: "nobody mapped has any formal authority", low: 0, high: 1)
        power[index] = influence[index]
        continue
      }
      let share = swayed / total
      let structure = snapshot.detail.ofPerson(
        Self.evidence(
          members, of: index, authority: authority[index], isAssumed: isAssumed[index],
          chains: graph.chains(from: index), swayed: swayed, total: total))
      influence[index] = .exactly(share, because: structure)

      var part = DecisionPart(weight: policy.decision.prior, sum: 0)
      let relief = isInProcurement[index] ? incumbency.evidence : nil
      if relief != nil { part.relief = incumbency.factor }
      let own = decisions[index]
      for decision in own {
        part.weight += decision.weight
        part.sum += decision.weight * decision.part
      }
      parts[index] = part
      power[index] = .exactly(
        part.power(influence: share, prior: policy.decision.prior),
        because: snapshot.detail.ofPerson(structure + [relief].compactMap { $0 } + own.map(\.evidence)))
    }

    let all = snapshot.customers.reduce(0) { $0 + (power[$1].value ?? 0) }
    self.authority = authority
    self.isAssumed = isAssumed
    self.influence = influence
    self.power = power
    self.shares = all > 0 ? snapshot.customers.map { (power[$0].value ?? 0) / all } : nil
    self.graph = graph
    self.parts = parts
  }

  /// What the influence of a member rests on.
  private static func evidence(
    _ members: [Person], of index: Int, authority: Double, isAssumed: Bool, chains: [Chain], swayed: Double,
    total: Double
  ) -> [Evidence] {
    let own = isAssumed ? "assumed, no seniority is recorded" : "of the position"
    return [Evidence("person:\(members[index].id)", text: "formal authority \(authority.fixed(2)) \(own)")]
      + chains.map { chain in
        let people = chain.vertices.map { members[$0].id.rawValue }.joined(separator: "-")
        return Evidence("influence:\(people)", text: "sways \(chain.value.fixed(2)) of \(people)")
      }
      + [
        Evidence(
          "power.actual", text: "sways \(swayed.fixed(2)) of \(total.fixed(2)) formal authority",
          value: swayed / total)
      ]
  }

  /// What decisions add to the influence of one member: A = (prior × I' + sum) / weight, I' = relief × I.
  private struct DecisionPart {
    /// The prior and the weights of the decisions.
    var weight: Double
    /// The parts in decisions times their weights.
    var sum: Double
    /// What an incumbency leaves of the influence; see `IncumbencyPrior`.
    var relief = 1.0

    func power(influence: Double, prior: Double) -> Double {
      weight > 0 ? (prior * relief * influence + sum) / weight : relief * influence
    }
  }

  /// The shares of power once some links have ended, in a snapshot of the same members without them; nil where power is
  /// unknown.
  ///
  /// Only those whose chains of influence passed such a link are computed again.
  func shares(in snapshot: Snapshot, without ended: [Snapshot.Link]) -> [Double]? {
    let total = snapshot.customers.reduce(0) { $0 + authority[$1] }
    guard total > 0 else { return nil }
    let affected = snapshot.customers.filter { member in
      graph.passes(from: member) { one, next in
        ended.contains { ($0.from, $0.to) == (one, next) || ($0.from, $0.to) == (next, one) }
      }
    }
    let values = graph.values(from: affected.map { graph.positions[$0] }, withLinksOf: snapshot)
    var powers = snapshot.customers.map { power[$0].value ?? 0 }
    var position = [Int](repeating: -1, count: snapshot.members.count)
    for (place, index) in snapshot.customers.enumerated() { position[index] = place }
    for (index, swayed) in zip(affected, values) {
      var sum = authority[index]
      for (other, value) in zip(graph.vertices, swayed) where other != index { sum += authority[other] * value }
      powers[position[index]] = parts[index].power(influence: sum / total, prior: snapshot.policy.decision.prior)
    }
    let all = powers.reduce(0, +)
    return all > 0 ? powers.map { $0 / all } : nil
  }

  /// A person's part in a decision, and how much it still counts.
  private struct Part {
    let on: Day
    let part: Double
    let weight: Double
    let text: String

    var evidence: Evidence { Evidence("decision:\(on)", on: on, text: text, value: part) }
  }

  /// The parts of each member in the decisions up to the day, in an order of their own.
  private static func decisions(of snapshot: Snapshot) -> [[Part]] {
    var parts = [[Part]](repeating: [], count: snapshot.members.count)
    let decisions = snapshot.account.decisions.filter { $0.on <= snapshot.asOf }
    for decision in decisions.sorted(by: { ($0.on, $0.topic) < ($1.on, $1.topic) }) {
      let weight = decay(age: snapshot.asOf.age(of: decision.on), halfLife: snapshot.policy.halfLife.decision)
      for (person, involvement) in decision.involvement {
        guard let index = snapshot.indexByID[person] else { continue }
        parts[index].append(
          Part(
            on: decision.on, part: snapshot.policy.decision.involvement[involvement], weight: weight,
            text: "\(involvement.rawValue) in '\(decision.topic)'"))
      }
    }
    // Equal dates and topics are ordered by what they say, so that the sum has one order only.
    for index in parts.indices { parts[index].sort { ($0.on, $0.text) < ($1.on, $1.text) } }
    return parts
  }
}
