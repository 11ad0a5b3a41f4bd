/// What joint departures, competitors and opponents put at risk (domain A17, A20, A21, A24).
extension AccountAssembly {
  func exposure(_ hold: CompetitorHold, _ support: Support, _ retention: Measured<Double>) -> Exposure {
    let losses = correlatedLosses()
    return Exposure(
      correlatedLosses: losses, worstCorrelatedLoss: worst(of: losses),
      unprotectedRevenue: RevenueExposure(snapshot).unprotected(retention),
      competitorComplaints: CompetitorComplaints.count(snapshot, hold: hold),
      opposition: Opposition.state(snapshot, support: support),
      unknownKeyStances: Opposition.unknownShare(snapshot, shares: context.shares, isKey: context.isKey))
  }

  /// The joint loss of each department that has people and of each declared group of which somebody is there: those first
  /// after which least is left, then by id.
  private func correlatedLosses() -> [CorrelatedLoss] {
    guard let shares = context.shares else { return [] }
    let departments = snapshot.account.departments.map { department in
      loss(
        id: department.id.rawValue, isGroup: false, name: department.displayName, shares,
        leaving: snapshot.departments[department.id].map { snapshot.customers[$0] })
    }
    let groups = snapshot.account.groups.map { group in
      let leaving = group.members.compactMap { snapshot.indexByID[$0] }.distinct
      return loss(id: group.id.rawValue, isGroup: true, name: group.cause, shares, leaving: leaving)
    }
    let losses = (departments + groups).compactMap { $0 }
    return losses.indices
      .map { place in
        let loss = losses[place]
        return (
          rank: Tolerance.rank(loss.coverageAfter.low ?? 0), id: loss.id, isGroup: loss.isGroup ? 1 : 0, place: place
        )
      }
      .sorted { ($0.rank, $0.id, $0.isGroup) < ($1.rank, $1.id, $1.isGroup) }
      .map { losses[$0.place] }
  }

  /// Nil where none of these members is the customer's or ours.
  private func loss(
    id: String, isGroup: Bool, name: String, _ shares: [Double], leaving: [Int]
  ) -> CorrelatedLoss? {
    var leaves = [Bool](repeating: false, count: snapshot.members.count)
    for member in leaving { leaves[member] = true }
    let people = [Side.customer, .ours].flatMap { side in
      leaving.filter { snapshot.sides[$0] == side }.map { snapshot.members[$0].id }
    }
    guard !people.isEmpty else { return nil }
    let removal = JointRemoval(
      customers: snapshot.customers.map { leaves[$0] }, colleagues: snapshot.team.map { leaves[$0] })
    let source = isGroup ? "group:\(id)" : "department:\(id)"
    let because = [
      Evidence(source, text: "\(name): \(people.map(\.rawValue).joined(separator: ", ")) leave together")
    ]
    return CorrelatedLoss(
      id: id, isGroup: isGroup, name: name, people: people.sorted(),
      coverageAfter: figure(because: because) { removal.coverage($0.chairs, shares: shares) },
      loss: .between(
        removal.loss(going: low.chairs, staying: high.chairs, shares: shares),
        removal.loss(going: high.chairs, staying: low.chairs, shares: shares), because: because))
  }

  private func worst(of losses: [CorrelatedLoss]) -> Measured<Double> {
    guard context.shares != nil else { return .unknown(reason: whyPowerIsUnknown, low: 0, high: 1) }
    guard let least = losses.compactMap(\.loss.low).max(), let most = losses.compactMap(\.loss.high).max() else {
      return .notApplicable(reason: "nobody is in a department or a group")
    }
    return .between(
      least, most,
      because: losses.map { loss in
        Evidence(
          loss.isGroup ? "group:\(loss.id)" : "department:\(loss.id)",
          text: "\(loss.name): coverage \((loss.coverageAfter.low ?? 0).fixed(4)) afterwards, lost",
          value: loss.loss.low)
      })
  }
}
