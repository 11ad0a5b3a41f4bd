/// Everything that follows from one set of tie strengths.
///
/// Unknown strengths are met by computing an account twice, with each of them at its low and at its high end; so is the
/// unknown seniority of somebody with a live tie, which counts as nothing and as the highest level. Every figure here
/// but the lists is a non-decreasing function of each of them, so the two ends bound the truth exactly (domain 4.9). All of it is by position: people in the order of `Snapshot.customers` and `Snapshot.team`.
@dynamicMemberLookup struct StrengthScenario: Sendable {
  /// Which end of the unknown inputs is taken.
  enum End: Sendable { case low, high }

  /// What the score needs.
  let standing: ScenarioStanding
  /// Who can introduce whom.
  let access: AccessGraph
  /// cov of each person, and C.
  let coverage: PowerCoverage
  /// What single losses do; nil where shares of power are unknown.
  let removal: RemovalImpact?
  /// The bus factor; nil where shares of power are unknown.
  let busFactor: BusFactor?
  /// The best chains of introductions from any of ours.
  let introductions: BestChains
  /// Threads to each of the customer's people.
  let seats: [SeatStructure]
  /// Threads to each department group that is required.
  let departmentSeats: [SeatStructure?]
  /// How likely seats stay connected; asked for key people and required departments only.
  let seatThreads: SeatThreads

  /// The account with every unknown input at its least.
  init(least snapshot: Snapshot, context: AccountContext) {
    self.init(
      snapshot, context: context, unknownAt: .low,
      standing: ScenarioStanding(snapshot, context: context, unknownAt: .low))
  }

  /// The account with every unknown input at its most.
  ///
  /// Where the strength of every tie is known, only seniorities are not: then nothing but the coverage of departments,
  /// and the score with it, can differ from the least.
  /// - Parameter least: the same account with every unknown input at its least.
  init(most snapshot: Snapshot, context: AccountContext, least: StrengthScenario) {
    let standing = ScenarioStanding(
      snapshot, context: context, unknownAt: .high, previous: (least.standing, context.keyPeople))
    if snapshot.hasKnownStrengths {
      self.init(standing: standing, otherwiseAs: least)
    } else {
      self.init(snapshot, context: context, unknownAt: .high, standing: standing)
    }
  }

  private init(standing: ScenarioStanding, otherwiseAs other: StrengthScenario) {
    self.standing = standing
    access = other.access
    coverage = other.coverage
    removal = other.removal
    busFactor = other.busFactor
    introductions = other.introductions
    seats = other.seats
    departmentSeats = other.departmentSeats
    seatThreads = other.seatThreads
  }

  private init(_ snapshot: Snapshot, context: AccountContext, unknownAt end: End, standing: ScenarioStanding) {
    let access = AccessGraph(snapshot, strengths: snapshot.strengths(unknownAt: end))
    let seatThreads = SeatThreads(snapshot, paths: standing.paths, attrition: context.attrition)
    self.standing = standing
    self.access = access
    self.seatThreads = seatThreads
    coverage = PowerCoverage(standing.chairs, shares: context.shares)
    // The seats of people and of departments in one go, as much of the work is the same for all of them.
    let required = context.groups.map { $0.requirement == nil || $0.people.isEmpty ? nil : $0.people }
    let detail = snapshot.detail
    let structures = seatThreads.structures(
      of: snapshot.customers.map { SeatQuestion(members: CollectionOfOne($0), asksForCut: detail.hasPeople) }
        + required.compactMap { people in
          people.map { people in
            SeatQuestion(members: people.lazy.map { snapshot.customers[$0] }, asksForCut: detail.hasDepartments)
          }
        })
    seats = Array(structures.prefix(snapshot.customers.count))
    var others = structures.dropFirst(snapshot.customers.count)
    departmentSeats = required.map { $0 == nil ? nil : others.popFirst() }
    introductions = Introductions.best(snapshot, access: access)
    removal = context.shares.map { RemovalImpact(standing.chairs, shares: $0, colleagues: snapshot.team.count) }
    busFactor = context.shares.map { BusFactor(standing.chairs, shares: $0, policy: snapshot.policy) }
  }

  /// What the score needs can be asked for directly.
  subscript<Value>(dynamicMember member: KeyPath<ScenarioStanding, Value>) -> Value { standing[keyPath: member] }
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
  let shares: [Double]?

  init(_ snapshot: Snapshot) {
    let power = ActualPower(snapshot)
    self.init(
      snapshot, power: power, shares: power.shares, attrition: Attrition(snapshot),
      groups: DepartmentGroup.groups(of: snapshot))
  }

  private init(
    _ snapshot: Snapshot, power: ActualPower, shares: [Double]?, attrition: Attrition, groups: [DepartmentGroup]
  ) {
    let isKey = KeyPeople.flags(snapshot, shares: shares)
    self.power = power
    self.shares = shares
    self.isKey = isKey
    self.attrition = attrition
    self.groups = groups
    keyPeople = isKey.indices.filter { isKey[$0] }
    required = groups.indices.filter { groups[$0].requirement != nil && !groups[$0].isAbsent }
  }

  /// The same with the shares of power that are left when some links end; the power itself, which reports explain, stays.
  func replacingShares(_ shares: [Double]?, in snapshot: Snapshot) -> AccountContext {
    AccountContext(snapshot, power: power, shares: shares, attrition: attrition, groups: groups)
  }

  /// Dbar: the mean coverage of the required departments; nil where none is required (domain 4.9).
  func requiredCoverage(_ coverage: (Int) -> Double) -> Double? {
    required.isEmpty ? nil : required.reduce(0) { $0 + coverage($1) } / Double(required.count)
  }
}
