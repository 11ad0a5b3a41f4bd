import RelationshipGraph

/// Puts the analysis of one account together: computes both ends of what is unknown once, and hands every profile its
/// part with the evidence.
///
/// A class, since it is large, never changes and is kept by the analysis that it made.
final class AccountAssembly: Sendable {
  let snapshot: Snapshot
  let context: AccountContext
  /// With every unknown tie at its least.
  let low: StrengthScenario
  /// With every unknown tie at its most; the same as `low` where nothing is unknown.
  let high: StrengthScenario
  /// The book's waivers under the account's own.
  let waivers: [Waiver]
  let organisation: String?
  /// How many ties between ours and theirs have an unknown strength.
  let openTies: Int
  /// The direct and the warm ways to everybody, over the ties that are known.
  let introductions: Introductions

  convenience init(account: Account, book: Book, asOf: Day, detail: Detail = .full) {
    let snapshot = Snapshot(account: account, book: book, asOf: asOf, detail: detail)
    let own = Set(account.waivers.map(\.finding))
    self.init(
      snapshot: snapshot, context: AccountContext(snapshot),
      waivers: account.waivers + book.waivers.filter { !own.contains($0.finding) }, organisation: book.organisation)
  }

  init(snapshot: Snapshot, context: AccountContext, waivers: [Waiver], organisation: String?) {
    let low = StrengthScenario(least: snapshot, context: context)
    self.snapshot = snapshot
    self.context = context
    self.low = low
    self.high = snapshot.isCertain ? low : StrengthScenario(most: snapshot, context: context, least: low)
    self.waivers = waivers
    self.organisation = organisation
    self.openTies = snapshot.openTieCount()
    self.introductions = Introductions(snapshot, access: low.access)
  }

  /// The id of one of the customer's people, by position.
  func customer(_ position: Int) -> Person.ID { snapshot.members[snapshot.customers[position]].id }

  /// The id of one of ours, by position.
  func colleague(_ position: Int) -> Person.ID { snapshot.members[snapshot.team[position]].id }

  /// What evidence calls one of the customer's people, by position.
  func customerSource(_ position: Int) -> String { snapshot.sources[snapshot.customers[position]] }

  /// What evidence calls one of ours, by position.
  func colleagueSource(_ position: Int) -> String { snapshot.sources[snapshot.team[position]] }

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
    // One loan of memory for all searches in the graphs.
    var workspace = Workspace()
    let hold = CompetitorHold(snapshot)
    let people = personProfiles(hold, using: &workspace)
    let tentacles = Tentacles(snapshot, cover: low.coverage.people, unknownTies: openTies)
    let departments = departmentProfiles(tentacles, using: &workspace)
    let team = colleagueProfiles()
    let removals = rankedRemovals(people, team)
    let retention = expectedRetention
    let support = SupportBalance.shares(snapshot, shares: context.shares)
    var analysis = Analysis(
      account: snapshot.account, organisation: organisation, asOf: snapshot.asOf, policy: snapshot.policy,
      people: people, team: team, network: contactProfiles(), departments: departments,
      ties: tieProfiles(), coverage: coverage,
      coverageAfterWorstLoss: coverageAfterWorstLoss(removals), expectedRetention: retention,
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

  /// Reporting lines and influence, in order of their ids.
  var links: [Tie] {
    snapshot.links.map { (id: $0.tie.id, tie: $0.tie) }.sorted { $0.id < $1.id }.map(\.tie)
  }

  private func mapped(_ departments: [DepartmentProfile]) -> Mapped {
    Mapped(
      people: snapshot.customers.count,
      departments: snapshot.departments.ids.count,
      unmappedDepartments: departments.count { $0.requirement != nil && $0.state == .unmapped },
      unknownTies: snapshot.pairs.count { pair in
        pair.strength.value == nil && ![pair.a, pair.b].contains { snapshot.sides[$0] == .competitor }
      })
  }
}
