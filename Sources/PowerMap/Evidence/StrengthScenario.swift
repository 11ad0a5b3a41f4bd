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
    let coverage = PowerCoverage(engagement, shares: context.shares)
    let seatThreads = SeatThreads(snapshot, access: access, attrition: context.attrition)
    let seats = snapshot.customers.map { seatThreads.structure(of: [$0]) }
    let departments = context.groups.map { group in
      DepartmentCoverage(
        people: group.people, requirement: group.requirement ?? Requirement(), engagement: engagement,
        seniority: { snapshot.members[snapshot.customers[$0]].seniority }, takesUnknownAsHighest: end == .high)
    }
    let threads = snapshot.customers.indices.filter { !engagement.liveHolders(of: $0).isEmpty }
    let holders = Array(Set(threads.flatMap { engagement.liveHolders(of: $0) })).sorted()

    self.engagement = engagement
    self.access = access
    self.coverage = coverage
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
    let required = zip(context.groups, departments).filter { $0.0.requirement != nil && !$0.0.isAbsent }
    requiredCoverage =
      required.isEmpty ? nil : required.reduce(0) { $0 + $1.1.coverage } / Double(required.count)

    guard let shares = context.shares else {
      (removal, busFactor, retention, redundancy, score) = (nil, nil, nil, nil, nil)
      return
    }
    removal = RemovalImpact(engagement, shares: shares, coverage: coverage)
    busFactor = BusFactor(engagement, shares: shares, coverage: coverage, policy: snapshot.policy)
    retention = ExpectedRetention.normalised(engagement, shares: shares, attrition: context.attrition)
    redundancy = Self.redundancy(
      seats, shares: shares, isKey: context.isKey, enough: snapshot.policy.threads.enough)
    var values: [ResilienceScore.Part: Double] = [:]
    values[.coverage] = coverage.account
    values[.afterWorstLoss] = removal?.worst
    values[.retention] = retention
    values[.departments] = requiredCoverage
    values[.redundancy] = redundancy
    score = ResilienceScore(
      values: values, customerThreads: threads.count, holders: holders.count,
      reachesKeyPerson: threads.contains { context.isKey[$0] }, policy: snapshot.policy.score)
  }

  /// K: the power-weighted mean over key people of min(1, threads / 2); domain 4.6. Nil where nobody with power is key.
  private static func redundancy(
    _ seats: [SeatStructure], shares: [Double], isKey: [Bool], enough: Int
  ) -> Double? {
    let key = seats.indices.filter { isKey[$0] }
    let weight = key.reduce(0) { $0 + shares[$1] }
    guard weight > 0 else { return nil }
    return key.reduce(0) { $0 + shares[$1] * min(1, Double(seats[$1].disjointPaths) / Double(max(1, enough))) } / weight
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

  /// The share of all power of each of the customer's people; nil where unknown.
  var shares: [Double]? { power.shares }

  init(_ snapshot: Snapshot) {
    power = ActualPower(snapshot)
    isKey = KeyPeople.flags(snapshot, shares: power.shares)
    attrition = Attrition(snapshot)
    groups = DepartmentGroup.groups(of: snapshot)
  }
}
