/// Everything that follows from one set of tie strengths.
///
/// Unknown strengths are met by computing an account twice, with each of them at its low and at its high end; so is the
/// unknown seniority of somebody with a live tie, which counts as nothing and as the highest level. Every figure here
/// but the lists is a non-decreasing function of each of them, so the two ends bound the truth exactly (domain 4.9). All of it is by position: people in the order of `Snapshot.customers` and `Snapshot.team`.
struct StrengthScenario: Sendable {
  /// Which end of the unknown inputs is taken.
  enum End: Sendable { case low, high }

  /// The ties.
  let engagement: Engagement
  /// Who can introduce whom.
  let access: AccessGraph
  /// cov of each person, and C.
  let coverage: PowerCoverage
  /// What single losses do; nil where shares of power are unknown.
  let removal: RemovalImpact?
  /// The bus factor; nil where shares of power are unknown.
  let busFactor: BusFactor?
  /// Ehat; nil where shares of power are unknown.
  let retention: Double?
  /// Coverage of each department group.
  let departments: [DepartmentCoverage]
  /// The best introductions.
  let introductions: Introductions
  /// Threads to each of the customer's people.
  let seats: [SeatStructure]
  /// Threads to each department group that is required.
  let departmentSeats: [SeatStructure?]
  /// K; nil where nobody is key or shares are unknown.
  let redundancy: Double?
  /// Dbar; nil where no department is required.
  let requiredCoverage: Double?
  /// The customers with a live tie, as positions.
  let threads: [Int]
  /// Those of ours who hold live ties, as positions.
  let holders: [Int]
  /// The score; nil where shares of power are unknown.
  let score: ResilienceScore?
  /// How likely seats stay connected; asked for key people and required departments only.
  let seatThreads: SeatThreads

  init(_ snapshot: Snapshot, context: AccountContext, unknownAt end: End) {
    let strengths = snapshot.pairs.map { pair in
      pair.strength.value ?? (end == .low ? pair.strength.low ?? 0 : pair.strength.high ?? 1)
    }
    let engagement = Engagement(snapshot, strengths: strengths)
    let access = AccessGraph(snapshot, strengths: strengths)
    let chairs = engagement.tiesByCustomer.map { ChairCover($0, attrition: context.attrition.team) }
    let seatThreads = SeatThreads(snapshot, access: access, attrition: context.attrition)
    let seats = snapshot.customers.map { seatThreads.structure(of: [$0]) }
    let departments = context.groups.map { group in
      DepartmentCoverage(
        people: group.people, requirement: group.requirement ?? Requirement(), liveHolders: engagement.liveHolders,
        seniority: { snapshot.members[snapshot.customers[$0]].seniority }, takesUnknownAsHighest: end == .high)
    }
    let threads = snapshot.customers.indices.filter { !engagement.liveHolders(of: $0).isEmpty }
    let holders = Array(Set(threads.flatMap { engagement.liveHolders(of: $0) })).sorted()

    self.engagement = engagement
    self.access = access
    coverage = PowerCoverage(chairs, shares: context.shares)
    self.seatThreads = seatThreads
    self.seats = seats
    self.departments = departments
    self.threads = threads
    self.holders = holders
    introductions = Introductions(snapshot, access: access)
    departmentSeats = context.groups.map { group in
      guard group.requirement != nil, !group.people.isEmpty else { return nil }
      return seatThreads.structure(of: group.people.map { snapshot.customers[$0] })
    }
    requiredCoverage = context.requiredCoverage { departments[$0].coverage }

    guard let shares = context.shares else {
      (removal, busFactor, retention, redundancy, score) = (nil, nil, nil, nil, nil)
      return
    }
    removal = RemovalImpact(chairs, shares: shares, colleagues: snapshot.team.count)
    busFactor = BusFactor(chairs, shares: shares, policy: snapshot.policy)
    let values = ScoreValues(
      chairs, departments: requiredCoverage,
      redundancy: ScoreValues.redundancy(
        threads: { seats[$0].disjointPaths }, context: context, enough: snapshot.policy.threads.enough),
      shares: shares, attrition: context.attrition)
    retention = values.retention
    redundancy = values.redundancy
    score = ResilienceScore(
      values: values, customerThreads: threads.count, holders: holders.count,
      reachesKeyPerson: threads.contains { context.isKey[$0] }, policy: snapshot.policy.score)
  }
}

/// What no tie of ours changes: power, key people, attrition and the departments.
struct AccountContext: Sendable {
  /// Formal authority, influence and power.
  let power: ActualPower
  /// Whether each of the customer's people is key.
  let isKey: [Bool]
  /// How likely everybody leaves.
  let attrition: Attrition
  /// The departments by requirement.
  let groups: [DepartmentGroup]

  /// The positions of those who are.
  let keyPeople: [Int]
  /// The positions of the department groups that are required and exist.
  let required: [Int]

  /// The share of all power of each of the customer's people; nil where unknown.
  var shares: [Double]? { power.shares }

  /// - Parameter power: where it is known already.
  init(_ snapshot: Snapshot, power: ActualPower? = nil) {
    let power = power ?? ActualPower(snapshot)
    let isKey = KeyPeople.flags(snapshot, shares: power.shares)
    let groups = DepartmentGroup.groups(of: snapshot)
    self.power = power
    self.isKey = isKey
    self.groups = groups
    attrition = Attrition(snapshot)
    keyPeople = isKey.indices.filter { isKey[$0] }
    required = groups.indices.filter { groups[$0].requirement != nil && !groups[$0].isAbsent }
  }

  /// Dbar: the mean coverage of the required departments; nil where none is required (domain 4.9).
  func requiredCoverage(_ coverage: (Int) -> Double) -> Double? {
    required.isEmpty ? nil : required.reduce(0) { $0 + coverage($1) } / Double(required.count)
  }
}
