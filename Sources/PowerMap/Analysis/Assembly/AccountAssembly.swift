/// Puts the analysis of one account together: computes both ends of what is unknown once, and hands every profile its
/// part with the evidence.
struct AccountAssembly: Sendable {
  let snapshot: Snapshot
  let context: AccountContext
  /// With every unknown tie at its least.
  let low: StrengthScenario
  /// With every unknown tie at its most; the same as `low` where nothing is unknown.
  let high: StrengthScenario
  /// The book's waivers under the account's own.
  let waivers: [Waiver]
  let organisation: String?
  /// The function of each of the customer's people, by position.
  let functions: [Archetype?]
  /// How many ties between ours and theirs have an unknown strength.
  let openTies: Int
  /// How much is computed.
  let detail: Detail
  /// What each single loss does, worst first.
  private(set) var removals: [Removal] = []

  /// How much is computed.
  enum Detail: Sendable {
    /// Everything.
    case full
    /// All but the survival of seats, which takes most of the time and which no finding and no score reads.
    case withoutSurvival
  }

  init(account: Account, book: Book, asOf: Day) {
    let snapshot = Snapshot(account: account, book: book, asOf: asOf)
    let own = Set(account.waivers.map(\.finding))
    self.init(
      snapshot: snapshot, context: AccountContext(snapshot),
      waivers: account.waivers + book.waivers.filter { !own.contains($0.finding) }, organisation: book.organisation,
      detail: .full)
  }

  init(snapshot: Snapshot, context: AccountContext, waivers: [Waiver], organisation: String?, detail: Detail) {
    let low = StrengthScenario(snapshot, context: context, unknownAt: .low)
    self.snapshot = snapshot
    self.context = context
    self.low = low
    self.high = snapshot.isCertain ? low : StrengthScenario(snapshot, context: context, unknownAt: .high)
    self.waivers = waivers
    self.organisation = organisation
    self.detail = detail
    self.functions = snapshot.functions()
    self.openTies = snapshot.openTieCount()
    removals = rankedRemovals()
  }

  /// The id of one of the customer's people, by position.
  ///
  /// Called in a closure, `map { customer($0) }`, never handed over as `map(customer)`: that would copy the assembly for
  /// each call, a tenth of the time of an analysis.
  func customer(_ position: Int) -> Person.ID { snapshot.members[snapshot.customers[position]].id }

  /// The id of one of ours, by position.
  func colleague(_ position: Int) -> Person.ID { snapshot.members[snapshot.team[position]].id }

  /// Why no share of power is known.
  var whyPowerIsUnknown: String {
    snapshot.customers.isEmpty ? "nobody at the customer is mapped" : "nobody mapped has any formal authority"
  }

  /// A figure at both ends of the unknown ties.
  func figure<Value>(
    because evidence: [Evidence], _ value: (StrengthScenario) -> Value
  ) -> Measured<Value> {
    .between(value(low), value(high), because: evidence)
  }

  /// A figure that needs shares of power.
  func shareFigure(because evidence: @autoclosure () -> [Evidence], _ value: (StrengthScenario) -> Double?)
    -> Measured<Double>
  {
    guard let least = value(low), let most = value(high) else {
      return .unknown(reason: whyPowerIsUnknown, low: 0, high: 1)
    }
    return .between(least, most, because: evidence())
  }

  /// Everything measured.
  var analysis: Analysis {
    let hold = CompetitorHold(snapshot)
    let people = personProfiles(hold)
    let tentacles = Tentacles(snapshot, cover: low.coverage.people, unknownTies: openTies)
    let departments = departmentProfiles(tentacles)
    let retention = expectedRetention
    let support = SupportBalance.shares(snapshot, shares: context.shares)
    var analysis = Analysis(
      account: snapshot.account, organisation: organisation, asOf: snapshot.asOf, policy: snapshot.policy,
      people: people, team: colleagueProfiles(), network: contactProfiles(), departments: departments,
      ties: tieProfiles(), links: snapshot.links.map(\.tie).sorted { ($0.id) < ($1.id) }, coverage: coverage,
      coverageAfterWorstLoss: coverageAfterWorstLoss, expectedRetention: retention,
      departmentCoverage: requiredCoverage, pathRedundancy: pathRedundancy, customerThreads: customerThreads,
      ourThreads: ourThreads, busFactor: busFactor,
      busFactorPeople: (low.busFactor?.people ?? []).map { colleague($0) },
      isBusFactorExact: low.busFactor?.isExact ?? true,
      leastSeatThreads: leastSeatThreads(people), resilience: resilience, removals: removals,
      roles: BuyingRoles.coverage(snapshot, champions: people.map(\.champion), low: low, high: high),
      support: support, spread: spread(departments, tentacles), exposure: exposure(hold, support, retention),
      mapped: mapped(departments), findings: [],
      departed: snapshot.departed.sorted().map { snapshot.members[$0].id }, basis: AnalysisBasis(assembly: self))
    analysis.findings = Findings(analysis, futureRecords: snapshot.futureRecords, waivers: waivers).sorted
    return analysis
  }

  private func mapped(_ departments: [DepartmentProfile]) -> Mapped {
    Mapped(
      people: snapshot.customers.count,
      departments: Set(snapshot.customers.compactMap { snapshot.members[$0].department }).count,
      unmappedDepartments: departments.count { $0.requirement != nil && $0.state == .unmapped },
      unknownTies: snapshot.pairs.count { pair in
        pair.strength.value == nil && ![pair.a, pair.b].contains { snapshot.members[$0].side == .competitor }
      })
  }
}
