/// What each single loss does (domain 4.7, A15).
extension AccountAssembly {
  /// The people whose loss lowers coverage: those first after whom least is left, then in order of ids.
  /// - Parameters:
  ///   - people: the customer's people, with what coverage loses with each.
  ///   - team: ours who are there, likewise.
  func rankedRemovals(_ people: [PersonProfile], _ team: [ColleagueProfile]) -> [Removal] {
    guard context.shares != nil else { return [] }
    let ours = zip(presentTeam, team.indices).compactMap { position, place in
      removal(
        of: colleague(position), called: colleagueSource(position), isOurs: true, loss: team[place].removalImpact,
        "their ties become 0"
      ) { $0.afterColleague[position] }
    }
    let theirs = snapshot.customers.indices.compactMap { position in
      removal(
        of: customer(position), called: customerSource(position), isOurs: false, loss: people[position].removalImpact,
        "the chair keeps its power and loses its cover"
      ) { $0.afterCustomer[position] }
    }
    let removals = ours + theirs
    // What decides the order is sorted, with the places, as a removal is large.
    return removals.indices
      .map { (rank: Tolerance.rank(removals[$0].coverageAfter.low ?? 0), id: removals[$0].id, place: $0) }
      .sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
      .map { removals[$0.place] }
  }

  /// Nil where nothing is lost with them.
  private func removal(
    of id: Person.ID, called source: String, isOurs: Bool, loss: Measured<Double>, _ words: String,
    _ left: (RemovalImpact) -> Double
  ) -> Removal? {
    guard loss.high ?? 0 > Tolerance.equal else { return nil }
    let because = snapshot.detail.ofPerson([Evidence(source, text: words)])
    return Removal(
      id: id, isOurs: isOurs, coverageAfter: figure(because: because) { $0.removal.map(left) ?? 0 }, loss: loss)
  }

  /// What coverage loses with one of the customer's people.
  func impact(ofCustomer position: Int) -> Measured<Double> {
    shareFigure(
      because: snapshot.detail.ofPerson([
        Evidence(
          "coverage.power", text: "power share × cover of \(customer(position))",
          value: context.shares.map { $0[position] * low.coverage.people[position] })
      ]), { scenario in context.shares.map { $0[position] * scenario.coverage.people[position] } })
  }

  /// What coverage loses with one of ours: most where their own unknown ties are strong and the others' are not.
  func impact(ofColleague position: Int) -> Measured<Double> {
    guard let shares = context.shares else { return .unknown(reason: whyPowerIsUnknown, low: 0, high: 1) }
    func loss(own: StrengthScenario, others: StrengthScenario) -> [Double] {
      own.engagement.customersByColleague[position].map { customer in
        let strength =
          own.engagement.tiesByCustomer[customer].first { $0.colleague == position }?.strength ?? 0
        let rest = others.engagement.tiesByCustomer[customer].reduce(1) {
          $1.colleague == position ? $0 : $0 * (1 - $1.strength)
        }
        return shares[customer] * strength * rest
      }
    }
    let terms = loss(own: low, others: high)
    return .between(
      terms.reduce(0, +), loss(own: high, others: low).reduce(0, +),
      because: snapshot.detail.ofPerson(lossEvidence(of: position, terms)))
  }

  private func lossEvidence(of position: Int, _ terms: [Double]) -> [Evidence] {
    guard !terms.isEmpty else {
      return [Evidence(colleagueSource(position), text: "holds no tie of known strength")]
    }
    return zip(low.engagement.customersByColleague[position], terms).map { customer, term in
      Evidence(customerSource(customer), text: "cover lost with \(colleague(position))", value: term)
    }
  }
}
