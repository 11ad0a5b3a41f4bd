/// What the book loses if one person leaves: one of ours, or a third party who introduces us (domain A26).
///
/// For one of ours the loss is of coverage: what `removal.impact` says of them in each account. A third party carries no
/// coverage (domain 4.7); theirs is of reach: how much worse the customer's people can be reached without them,
/// weighted by power.
public struct ColleagueExposure: Hashable, Sendable, Identifiable {
  /// What one account loses.
  public struct AccountLoss: Hashable, Sendable {
    /// The account.
    public var account: Account.ID
    /// Its name.
    public var name: String
    /// Whether nobody else of ours has a live tie there; of a third party, whether every way we have leads through them.
    public var isOnlyHolder: Bool
    /// The coverage lost, of a third party the reach lost, 0...1.
    public var loss: Measured<Double>
    /// The latest annual revenue times the loss: an index of exposure, not a forecast. Unknown where no revenue is known.
    public var revenue: Measured<Money>
  }

  /// Who would leave.
  public var person: Person
  /// The person's id.
  public var id: Person.ID { person.id }
  /// The accounts that would lose something, or that nobody else holds, in order of ids.
  public var accounts: [AccountLoss]
  /// The losses of all accounts together, 0 or more.
  public var loss: Measured<Double>
  /// The revenue of all accounts together: one sum for each currency, in order of the currencies.
  public var revenue: [Measured<Money>]
  /// The accounts among them whose revenue is not known, and so in no sum.
  public var accountsOfUnknownRevenue: [Account.ID]

  /// The accounts that nobody else holds.
  public var heldAlone: [AccountLoss] { accounts.filter(\.isOnlyHolder) }

  init(_ person: Person, accounts: [AccountLoss]) {
    let accounts = accounts.filter { ($0.loss.high ?? 0) > Tolerance.equal || $0.isOnlyHolder }
    self.person = person
    self.accounts = accounts
    loss = .sum(accounts.map { ($0.account.rawValue, $0.loss) })
    let currencies = Set(accounts.compactMap(\.currency)).sorted()
    revenue = currencies.map { currency in
      .sum(accounts.filter { $0.currency == currency }.map { ($0.account.rawValue, $0.revenue) }, currency: currency)
    }
    accountsOfUnknownRevenue = accounts.filter { $0.currency == nil }.map(\.account)
  }
}

extension ColleagueExposure.AccountLoss {
  /// The currency of the revenue; nil where it is not known.
  fileprivate var currency: String? { revenue.high?.currency }

  init(_ analysis: Analysis, isOnlyHolder: Bool, loss: Measured<Double>) {
    account = analysis.account.id
    name = analysis.account.name
    self.isOnlyHolder = isOnlyHolder
    self.loss = loss
    guard let yearly = analysis.account.annualRevenue.latest(asOf: analysis.asOf) else {
      revenue = .unknown(reason: "no annual revenue is recorded", low: nil, high: nil)
      return
    }
    func share(_ part: Double) -> Money { yearly.value.times(part) }
    switch loss {
    case .known(let value, let low, let high, _):
      revenue = .known(
        share(value), low: share(low), high: share(high),
        because: [Evidence("annualRevenue", on: yearly.on, text: "\(yearly.value) times the loss", value: value)])
    case .unknown(let reason, let low, let high):
      revenue = .unknown(reason: reason, low: share(low ?? 0), high: share(high ?? 1))
    case .notApplicable(let reason): revenue = .notApplicable(reason: reason)
    }
  }
}

extension Measured<Double> {
  /// The sum of figures; unknown where one of them is.
  fileprivate static func sum(_ terms: [(source: String, figure: Measured)]) -> Measured {
    let (low, high) = (
      terms.reduce(0) { $0 + ($1.figure.low ?? 0) }, terms.reduce(0) { $0 + ($1.figure.high ?? 1) }
    )
    if let unknown = terms.first(where: { $0.figure.value == nil }) {
      return .unknown(reason: "\(unknown.source): \(unknown.figure.reason ?? "unknown")", low: low, high: high)
    }
    return .known(
      terms.reduce(0) { $0 + ($1.figure.value ?? 0) }, low: low, high: high,
      because: terms.isEmpty
        ? [Evidence("coverage.power", text: "no account loses anything", value: 0)]
        : terms.map { Evidence("account:\($0.source)", text: "lost there", value: $0.figure.value) })
  }
}

extension Measured<Money> {
  /// The sum of amounts of one currency; unknown where one of them is.
  fileprivate static func sum(_ terms: [(source: String, figure: Measured)], currency: String) -> Measured {
    func total(_ amount: (Measured) -> Money?) -> Money {
      terms.reduce(Money(minorUnits: 0, currency: currency)) { sum, term in
        let (units, isTooMuch) = sum.minorUnits.addingReportingOverflow(amount(term.figure)?.minorUnits ?? 0)
        return Money(minorUnits: isTooMuch ? .max : units, currency: currency)
      }
    }
    if let unknown = terms.first(where: { $0.figure.value == nil }) {
      return .unknown(
        reason: "\(unknown.source): \(unknown.figure.reason ?? "unknown")", low: total(\.low), high: total(\.high))
    }
    return .known(
      total(\.value), low: total(\.low), high: total(\.high),
      because: terms.map { Evidence("account:\($0.source)", text: "\($0.figure.value.map(\.description) ?? "")") })
  }
}

extension Money {
  /// A share of the amount, to the nearest minor unit.
  fileprivate func times(_ share: Double) -> Money {
    let units = (Double(minorUnits) * share).rounded(.toNearestOrAwayFromZero)
    return Money(minorUnits: Int(exactly: units) ?? minorUnits, currency: currency)
  }
}
