internal import PowerMap

/// How one account stands among others: its headline figures, and what is missing in each.
struct AccountStanding: Sendable {
  let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  var name: String { analysis.displayName }

  /// The revenue of a year; nil where unknown.
  var revenue: Money? { analysis.account.annualRevenue.latest(asOf: analysis.asOf)?.value }

  /// The part of it that is not expected to stand.
  var atRisk: Measured<Money> { analysis.exposure.unprotectedRevenue }

  /// Whether one account comes before another: the more revenue is at risk, where amounts may be compared, then the less
  /// resilient, then by id; what is unknown comes last.
  static func needsMore(_ one: AccountStanding, _ other: AccountStanding, comparesAmounts: Bool) -> Bool {
    func key(_ standing: AccountStanding) -> (Double, Double, Account.ID) {
      let amount = comparesAmounts ? standing.atRisk.value?.units : 0
      let score = standing.analysis.resilience.score.value
      return (amount.map { -$0 } ?? .infinity, score ?? .infinity, standing.analysis.account.id)
    }
    return key(one) < key(other)
  }

  // MARK: - Figures

  /// Their departments in which something is missing; with unknown ties at their most and at their least.
  var gaps: Measured<Int> {
    let departments = presentDepartments
    func isGap(_ state: DepartmentProfile.State) -> Bool { state != .covered }
    return .between(departments.count { isGap($0.most) }, departments.count { isGap($0.least) })
  }

  var presentDepartments: [DepartmentProfile] { analysis.departments.filter { $0.state != .notPresent } }

  /// The people of both sides without whom some key person cannot be reached.
  var singlePointsOfFailure: Measured<Int> {
    let key = analysis.people.filter(\.isKey)
    if key.isEmpty { return .notApplicable(reason: "nobody is key") }
    let isOpen = key.contains { if case .unknown = $0.singlePointsOfFailure { true } else { false } }
    let count = analysis.cutPeople.count
    return isOpen ? .unknown(reason: "ties of unknown strength decide", low: count, high: nil) : .exactly(count)
  }

  var criticalFindings: Int {
    analysis.findings.count { $0.severity == .critical && $0.waivedUntil == nil }
  }

  /// The first renewal that is not decided, due or to come; nil where none is recorded.
  var nextRenewal: Day? {
    analysis.account.renewals.filter { renewal in
      switch renewal.decided {
      case .renewed, .lost: false
      case .pending: true
      case nil: renewal.on >= analysis.asOf
      }
    }.map(\.on).min()
  }
}
