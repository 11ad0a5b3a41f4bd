import RelationshipGraph

/// The people of all sides.
extension AccountAssembly {
  /// The customer's people, in order of ids.
  func personProfiles(_ hold: CompetitorHold, using workspace: inout Workspace) -> [PersonProfile] {
    let revenue = RevenueExposure(snapshot)
    let joint = snapshot.detail.hasPeople ? JointMeetings(snapshot) : nil
    let interest = snapshot.detail.hasPeople ? Interest(snapshot) : nil
    return snapshot.customers.indices.map { profile($0, hold, revenue, joint, interest, using: &workspace) }
  }

  private func profile(
    _ position: Int, _ hold: CompetitorHold, _ revenue: RevenueExposure, _ joint: JointMeetings?,
    _ interest: Interest?, using workspace: inout Workspace
  ) -> PersonProfile {
    let detail = snapshot.detail
    let index = snapshot.customers[position]
    let person = snapshot.members[index]
    let isKey = context.isKey[position]
    let reach = figure(because: detail.ofPerson(reachEvidence(index))) { $0.introductions.value(to: index) }
    let (loss, held) = (impact(ofCustomer: position), hold.hold(of: position))
    let ties = HandoverReadiness.ties(of: position, low: low.engagement, high: high.engagement)
    return PersonProfile(
      person: person, stance: person.stance.latest(asOf: snapshot.asOf)?.value, isKey: isKey,
      authority: context.power.authority[index], isAuthorityAssumed: context.power.isAssumed[index],
      influence: context.power.influence[index], power: context.power.power[index],
      powerShare: powerShare(position),
      influencePaths: detail.hasPeople ? context.power.chains(of: index).map { influenceRoute($0) } : [],
      coverage: figure(because: detail.ofPerson(coverEvidence(position))) { $0.coverage.people[position] },
      reach: reach,
      directRoute: detail.hasPeople ? directRoute(to: position) : nil,
      warmRoute: detail.hasPeople ? warmRoute(to: position, using: &workspace) : nil,
      liveHolders: low.engagement.liveHolders[position].map { colleague($0) },
      disjointPaths: figure(because: pathEvidence(low.seats[position])) { $0.seats[position].disjointPaths },
      singlePointsOfFailure: singlePoints(low.seats[position], high.seats[position], seat: person.name),
      seat: isKey
        ? seat(
          of: [index], low.seats[position], high.seats[position], name: person.name, isShown: detail.hasPeople,
          using: &workspace)
        : .notKey,
      attrition: context.attrition.customers[position], removalImpact: loss,
      revenueExposure: revenue.exposure(of: loss, detail: detail),
      handover: HandoverReadiness.readiness(ties, source: colleagueSource),
      bestHolder: ties.first.flatMap { $0.low > 0 ? colleague($0.colleague) : nil },
      jointMeetings: joint?.share(of: position) ?? .notAskedFor(in: 0...1),
      interest: interest?.interest(of: position) ?? .notAskedFor(in: 0...1),
      competitorHold: held,
      competitorNet: hold.net(
        of: position, cover: (low.coverage.people[position], high.coverage.people[position])),
      displacementOpening: DisplacementOpening.opening(
        share: context.shares?[position], hold: held, reach: reach, detail: detail),
      champion: ChampionTest.result(
        of: person, called: snapshot.sources[index], power: context.power.power[index].value,
        isLive: !low.engagement.liveHolders[position].isEmpty,
        couldBeLive: !high.engagement.liveHolders[position].isEmpty, snapshot: snapshot))
  }

  private func powerShare(_ position: Int) -> Measured<Double> {
    guard let shares = context.shares else { return .unknown(reason: whyPowerIsUnknown, low: 0, high: 1) }
    return .exactly(
      shares[position],
      because: snapshot.detail.ofPerson([
        Evidence("power.actual", text: "actual power over the sum of it among \(shares.count) people")
      ]))
  }

  /// The ties behind the cover of one of the customer's people.
  func coverEvidence(_ position: Int) -> [Evidence] {
    let (ties, index) = (low.engagement.tiesByCustomer[position], snapshot.customers[position])
    let unknown = snapshot.pairs.filter { ($0.a == index || $0.b == index) && $0.strength.value == nil }
    let evidence =
      ties.map { tie in
        Evidence(
          PairKey(colleague(tie.colleague), customer(position)).source,
          text: "\(colleague(tie.colleague)) strength \(tie.strength.fixed(2))", value: tie.strength)
      }
      + unknown.map { pair in
        Evidence(
          PairKey(snapshot.members[pair.a].id, snapshot.members[pair.b].id).source, text: "strength unknown")
      }
    return evidence.isEmpty ? [Evidence("tie.strength", text: "no recorded tie (notRecorded)", value: 0)] : evidence
  }

  private func reachEvidence(_ index: Int) -> [Evidence] {
    guard let chain = low.introductions.chain(to: index) else {
      return [Evidence("tie.strength", text: "no chain of known ties leads there")]
    }
    let route = accessRoute(chain)
    return [
      Evidence(
        "access:\(route.people.map(\.rawValue).joined(separator: "-"))",
        text: route.links.map { $0.fixed(2) }.joined(separator: " × ") + " and how well each passes it on",
        value: chain.value)
    ]
  }

  /// The best single tie from one of ours to one of the customer's people.
  func directRoute(to position: Int) -> Route? {
    introductions.direct(to: snapshot.customers[position]).map { accessRoute($0) }
  }

  /// The best route of two or more hops to one of the customer's people that starts with a live tie.
  func warmRoute(to position: Int, using workspace: inout Workspace) -> Route? {
    introductions.warm(to: snapshot.customers[position], using: &workspace).map { accessRoute($0) }
  }

  /// A chain of introductions with the strength of each link.
  private func accessRoute(_ chain: Chain) -> Route {
    Route(
      people: chain.vertices.map { snapshot.members[$0].id }, value: chain.value,
      links: zip(chain.vertices, chain.vertices.dropFirst()).map { low.access.edges.weight($0, $1) })
  }

  private func influenceRoute(_ chain: Chain) -> Route {
    Route(
      people: chain.vertices.map { snapshot.members[$0].id }, value: chain.value,
      links: zip(chain.vertices, chain.vertices.dropFirst()).map { context.power.weight(from: $0, to: $1) })
  }

  /// Ours who have not left, as positions in the team.
  var presentTeam: [Int] { snapshot.team.indices.filter { !snapshot.departed.contains(snapshot.team[$0]) } }

  /// Our people, in order of ids.
  func colleagueProfiles() -> [ColleagueProfile] {
    let revenue = RevenueExposure(snapshot)
    return presentTeam.map { position in
      let index = snapshot.team[position]
      var (live, weak, unknown): ([Person.ID], [Person.ID], [Person.ID]) = ([], [], [])
      for place in snapshot.pairs.indices {
        let (a, b) = (snapshot.pairs[place].a, snapshot.pairs[place].b)
        guard a == index || b == index, snapshot.sides[a == index ? b : a] == .customer else { continue }
        let id = snapshot.members[a == index ? b : a].id
        switch snapshot.pairs[place].strength.value {
        case nil: unknown.append(id)
        case .some(let strength) where strength >= snapshot.policy.threshold.live: live.append(id)
        case .some(let strength): if strength > 0 { weak.append(id) }
        }
      }
      let loss = impact(ofColleague: position)
      return ColleagueProfile(
        person: snapshot.members[index], live: live.sorted(), weak: weak.sorted(), unknown: unknown.sorted(),
        attrition: context.attrition.team[position], removalImpact: loss,
        revenueExposure: revenue.exposure(of: loss, detail: snapshot.detail))
    }
  }

  /// Third parties and competitors, in order of ids.
  func contactProfiles() -> [ContactProfile] {
    (snapshot.thirdParties + snapshot.competitors).filter { !snapshot.departed.contains($0) }.sorted().map { index in
      ContactProfile(
        person: snapshot.members[index], power: context.power.power[index],
        attrition: context.attrition.members[index])
    }
  }
}
