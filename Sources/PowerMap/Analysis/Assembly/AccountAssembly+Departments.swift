import RelationshipGraph

/// The departments (domain A5) and the ties (domain 4.1).
extension AccountAssembly {
  /// The departments in order of ids: the required archetypes, declared or not, and every other declared one.
  func departmentProfiles(_ tentacles: Tentacles, using workspace: inout Workspace) -> [DepartmentProfile] {
    let power = PowerGap(snapshot, power: context.power)
    let attention = AttentionGap(snapshot, shares: context.shares)
    return context.groups.indices
      .sorted { context.groups[$0].id.utf8.lexicographicallyPrecedes(context.groups[$1].id.utf8) }
      .map { department($0, tentacles, power, attention, using: &workspace) }
  }

  private func department(
    _ position: Int, _ tentacles: Tentacles, _ power: PowerGap, _ attention: AttentionGap,
    using workspace: inout Workspace
  ) -> DepartmentProfile {
    let group = context.groups[position]
    let (least, most) = (low.departments[position], high.departments[position])
    let (states, reason) = states(of: group, least, most)
    let absent = "declared not to be present"
    return DepartmentProfile(
      id: group.id, name: group.name, archetype: group.archetype, isDeclared: !group.departments.isEmpty,
      isUnconfirmed: group.isUnconfirmed, requirement: group.requirement, people: group.people.map { customer($0) },
      threads: group.isAbsent
        ? .notApplicable(reason: absent)
        : .between(
          least.threads.count, most.threads.count,
          because: names(least.threads.map { customerSource($0) }, none: "no live tie")),
      holders: group.isAbsent
        ? .notApplicable(reason: absent)
        : .between(
          least.holders.count, most.holders.count,
          because: names(least.holders.map { colleagueSource($0) }, none: "no live tie")),
      topSeniority: least.topSeniority,
      coverage: group.isAbsent
        ? .notApplicable(reason: absent)
        : .between(least.coverage, most.coverage, because: [Evidence("department:\(group.id)", text: reason)]),
      least: states.least, most: states.most, binding: least.binding, seat: seat(of: position, using: &workspace),
      coverShare: group.isAbsent ? .notApplicable(reason: absent) : tentacles.share(of: group.people),
      powerGap: group.isAbsent ? .notApplicable(reason: absent) : power.gap(of: group.people),
      attentionGap: group.isAbsent ? .notApplicable(reason: absent) : attention.gap(of: group.people))
  }

  private func states(
    of group: DepartmentGroup, _ least: DepartmentCoverage, _ most: DepartmentCoverage
  ) -> ((least: DepartmentProfile.State, most: DepartmentProfile.State), String) {
    func state(_ coverage: DepartmentCoverage) -> DepartmentProfile.State {
      coverage.threads.isEmpty ? .uncovered : coverage.coverage < 1 ? .thin : .covered
    }
    if group.isAbsent { return ((.notPresent, .notPresent), "declared not to be present") }
    if group.people.isEmpty { return ((.unmapped, .unmapped), "nobody is mapped there") }
    let required = group.requirement ?? Requirement()
    let level = required.seniority.map { ", seniority \($0.word)" } ?? ""
    let text =
      "\(least.threads.count) of \(required.threads) threads, held by \(least.holders.count) of \(required.ours) of ours"
      + level + (least.topSeniority.map { " (highest known \($0.word))" } ?? "")
    let states = (least: state(least), most: state(most))
    let open = states.least == states.most ? "" : "; a tie or a seniority that is unknown could change it"
    return (states, text + open)
  }

  private func seat(of position: Int, using workspace: inout Workspace) -> Seat {
    let group = context.groups[position]
    guard group.requirement != nil, !group.isAbsent else { return .notRequired }
    guard let least = low.departmentSeats[position], let most = high.departmentSeats[position] else {
      return .unmapped
    }
    return seat(
      of: group.people.map { snapshot.customers[$0] }, least, most, name: group.name,
      isShown: snapshot.detail.hasDepartments, using: &workspace)
  }

  /// The ties, in order of their ends.
  func tieProfiles() -> [TieProfile] {
    snapshot.pairs.indices.map { place in
      let (a, b, strength) = (snapshot.pairs[place].a, snapshot.pairs[place].b, snapshot.pairs[place].strength)
      return TieProfile(
        a: snapshot.members[a].id, b: snapshot.members[b].id, strength: strength,
        isLive: (strength.value ?? 0) >= snapshot.policy.threshold.live,
        band: strength.value.map { TieProfile.Band($0, snapshot.policy.threshold) },
        isOurs: (snapshot.sides[a] == .ours) != (snapshot.sides[b] == .ours))
    }
  }
}

extension TieProfile.Band {
  /// What a strength is called: very strong, strong, moderate (which is live), weak or trace, by the policy's thresholds.
  init(_ strength: Double, _ threshold: Policy.Threshold) {
    switch strength {
    case threshold.veryStrong...: self = .veryStrong
    case threshold.strong...: self = .strong
    case threshold.live...: self = .moderate
    case threshold.path...: self = .weak
    default: self = .trace
    }
  }
}
