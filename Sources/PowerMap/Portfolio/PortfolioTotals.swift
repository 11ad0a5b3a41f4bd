/// What the accounts of a portfolio have together.
public struct PortfolioTotals: Hashable, Sendable {
  /// How many accounts there are.
  public private(set) var accounts = 0
  /// How many of them lie in each band for certain.
  public private(set) var bands: [Resilience.Band: Int] = [:]
  /// The amounts in each currency, in order of the currencies.
  public private(set) var amounts: [Amounts] = []
  /// How many accounts have no revenue that is known, and are in no sum.
  public private(set) var unknownRevenue = 0

  /// The sums in one currency.
  public struct Amounts: Hashable, Sendable {
    /// The revenue of a year.
    public var revenue: Money
    /// The part of it that is not expected to stand, at its least.
    public var leastAtRisk: Money
    /// The same at its most; what is unknown of an account may be all of its revenue.
    public var mostAtRisk: Money
  }

  /// The totals of accounts, in any order. Complexity: O(accounts).
  public init(_ accounts: some Sequence<AccountHeadline>) {
    var sums: [String: Amounts] = [:]
    for account in accounts {
      self.accounts += 1
      if let band = account.band.low, band == account.band.high { bands[band, default: 0] += 1 }
      guard let revenue = account.revenue else {
        unknownRevenue += 1
        continue
      }
      let none = Money(minorUnits: 0, currency: revenue.currency)
      var sum = sums[revenue.currency] ?? Amounts(revenue: none, leastAtRisk: none, mostAtRisk: none)
      sum.revenue.add(revenue)
      sum.leastAtRisk.add(account.revenueAtRisk.low ?? none)
      sum.mostAtRisk.add(account.revenueAtRisk.high ?? revenue)
      sums[revenue.currency] = sum
    }
    amounts = sums.values.sorted { $0.revenue.currency < $1.revenue.currency }
  }

  /// How many accounts lie in none of the bands for certain.
  public var withoutBand: Int { accounts - bands.values.reduce(0, +) }
}

extension Money {
  /// Adds an amount of the same currency; stays at the largest amount there is.
  fileprivate mutating func add(_ amount: Money) {
    let (sum, isTooMuch) = minorUnits.addingReportingOverflow(amount.minorUnits)
    minorUnits = isTooMuch ? .max : sum
  }
}
