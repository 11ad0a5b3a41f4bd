/// How one account stands among others: its headline figures without what they rest on, so small that those of a whole
/// portfolio can be held at once.
public struct AccountHeadline: Hashable, Sendable, Identifiable {
  /// The account.
  public var id: Account.ID
  /// Its name, as typed.
  public var name: String
  /// Our own organisation's name.
  public var organisation: String?
  /// The day of the analysis.
  public var asOf: Day
  /// The resilience score, 0...100.
  public var score: Measured<Double>
  /// Its band.
  public var band: Measured<Resilience.Band>
  /// The limits of the bands in this account.
  public var scale: Policy.Score
  /// Power-weighted coverage, 0...1.
  public var coverage: Measured<Double>
  /// Coverage after the worst single loss, 0...1.
  public var coverageAfterWorstLoss: Measured<Double>
  /// What is expected to stand at the horizon, 0...1.
  public var expectedRetention: Measured<Double>
  /// The least number of threads to the seat of a key person.
  public var leastSeatThreads: Measured<Int>
  /// The departments that the customer has, as far as is known.
  public var departments: Int
  /// Those of them in which something is missing.
  public var departmentGaps: Measured<Int>
  /// The people of both sides without whom some key person cannot be reached.
  public var singlePointsOfFailure: Measured<Int>
  /// The critical findings that are not waived.
  public var criticalFindings: Int
  /// The first thing to do: the action of the worst finding that is not waived; nil where nothing calls for an act.
  public var firstAction: String?
  /// The latest revenue of a year; nil where unknown.
  public var revenue: Money?
  /// The part of it that is not expected to stand: an index of exposure, not a forecast.
  public var revenueAtRisk: Measured<Money>
  /// The first renewal that is not decided, due or to come; nil where none is recorded.
  public var nextRenewal: Day?
  /// Those who are taken to have left by a change that was tried out; nobody in an analysis of the book as it is.
  public var departed: [Person.ID]
  /// Their names in a row.
  public var departedNames: String

  /// The headline of an analysis.
  public init(_ analysis: Analysis) {
    let (account, day) = (analysis.account, analysis.asOf)
    id = account.id
    name = account.name
    organisation = analysis.organisation
    asOf = day
    score = analysis.resilience.score.withoutEvidence
    band = analysis.resilience.band.withoutEvidence
    scale = analysis.policy.score
    coverage = analysis.coverage.withoutEvidence
    coverageAfterWorstLoss = analysis.coverageAfterWorstLoss.withoutEvidence
    expectedRetention = analysis.expectedRetention.withoutEvidence
    leastSeatThreads = analysis.leastSeatThreads.withoutEvidence
    let present = analysis.departments.filter { $0.state != .notPresent }
    departments = present.count
    // With unknown ties at their most and at their least.
    departmentGaps = .between(present.count { $0.most != .covered }, present.count { $0.least != .covered })
    singlePointsOfFailure = analysis.singlePointOfFailureCount
    criticalFindings = analysis.findings.count { $0.severity == .critical && $0.waivedUntil == nil }
    firstAction = analysis.findings.first(where: \.isStanding)?.action
    revenue = account.annualRevenue.latest(asOf: day)?.value
    revenueAtRisk = analysis.exposure.unprotectedRevenue.withoutEvidence
    nextRenewal = account.renewals.filter { $0.isOpen(asOf: day) }.map(\.on).min()
    departed = analysis.departed
    departedNames = departed.isEmpty ? "" : analysis.names(of: departed)
  }

  /// Whether one account comes before another: the more revenue is at risk, where amounts may be compared, then the less
  /// resilient, then by id; what is unknown comes last.
  static func needsMore(_ one: AccountHeadline, _ other: AccountHeadline, comparesAmounts: Bool) -> Bool {
    func key(_ headline: AccountHeadline) -> (Double, Double, Account.ID) {
      let amount = comparesAmounts ? headline.revenueAtRisk.value?.units : 0
      return (amount.map { -$0 } ?? .infinity, headline.score.value ?? .infinity, headline.id)
    }
    return key(one) < key(other)
  }
}

extension Analysis {
  /// The people of both sides without whom some key person cannot be reached.
  package var singlePointsOfFailure: Set<Person.ID> {
    var cut: Set<Person.ID> = []
    for person in people where person.isKey {
      cut.formUnion((person.singlePointsOfFailure.value ?? []).filter { $0 != person.id })
    }
    return cut
  }

  fileprivate var singlePointOfFailureCount: Measured<Int> {
    let key = people.filter(\.isKey)
    if key.isEmpty { return .notApplicable(reason: "nobody is key") }
    let isOpen = key.contains { if case .unknown = $0.singlePointsOfFailure { true } else { false } }
    let count = singlePointsOfFailure.count
    return isOpen ? .unknown(reason: "ties of unknown strength decide", low: count, high: nil) : .exactly(count)
  }
}

extension Renewal {
  /// Whether it is not decided, due or to come.
  fileprivate func isOpen(asOf day: Day) -> Bool {
    switch decided {
    case .renewed, .lost: false
    case .pending: true
    case nil: on >= day
    }
  }
}
