public import PowerMap
import PowerMapDrawing

/// What is said of all accounts of a book on one day: which of them need us most, and what hangs on each colleague.
///
/// It holds headline figures only, so that it can be made of any number of accounts.
public struct PortfolioReport: Report {
  /// The day of every analysis.
  public let asOf: Day
  /// The accounts that need us most first: the most revenue at risk, then the least resilient.
  public let accounts: [AccountHeadline]
  /// What they have together.
  public let totals: PortfolioTotals
  /// What is lost with each of ours and each third party; the greatest loss first, and only those with whom something is.
  public let colleagues: [ColleagueExposure]
  /// The accounts that cannot be used, in the order of their files.
  public let unusable: [UnusableAccount]
  /// How many rows the tables for people have at most; nil for all. JSON and CSV have all.
  public var rowLimit: Int?

  /// An account of which nothing can be said.
  public struct UnusableAccount: Hashable, Sendable {
    /// The account's id.
    public var id: Account.ID
    /// Its file.
    public var path: String
    /// Where the first error stands, from 1.
    public var line: Int
    /// The column of it, from 1.
    public var column: Int
    /// What is wrong there.
    public var message: String

    /// An account with its first error.
    public init(id: Account.ID, path: String, line: Int, column: Int, message: String) {
      self.id = id
      self.path = path
      self.line = line
      self.column = column
      self.message = message
    }
  }

  /// A report of headlines and losses of one day, in any order.
  public init(
    asOf: Day, accounts: [AccountHeadline], losses: ColleagueLosses = ColleagueLosses(),
    unusable: [UnusableAccount] = [], rowLimit: Int? = nil
  ) {
    self.asOf = asOf
    self.accounts = accounts.sortedByNeed
    self.totals = PortfolioTotals(accounts)
    self.colleagues = losses.exposures.filter { !$0.accounts.isEmpty }
    self.unusable = unusable
    self.rowLimit = rowLimit
  }

  /// The first rows of a table, and how many there are beyond them.
  func limited<Row>(_ rows: [Row]) -> (shown: ArraySlice<Row>, hidden: Int) {
    let shown = rows.prefix(rowLimit ?? rows.count)
    return (shown, rows.count - shown.count)
  }

  /// `3 accounts as of 2026-11-20; 1 cannot be used`.
  var heading: String {
    let broken = unusable.isEmpty ? "" : "; \(unusable.count) cannot be used"
    return "\(counted(accounts.count, "account", "accounts")) as of \(asOf)" + broken
  }

  /// How many accounts there are in each band, worst first.
  var bandCounts: String {
    let bands = [Resilience.Band.critical, .fragile, .adequate, .resilient]
    let counts = bands.map { "\(totals.bands[$0] ?? 0) \($0.rawValue)" }
    return (counts + (totals.withoutBand > 0 ? ["\(totals.withoutBand) uncertain or unknown"] : []))
      .joined(separator: ", ")
  }

  /// The sums in each currency: `revenue at risk 190k–420k EUR of 1.2m EUR a year`.
  var sums: [String] {
    let unknown = totals.unknownRevenue
    let rest = unknown > 0 ? ["revenue of \(counted(unknown, "account", "accounts")) unknown"] : []
    return totals.amounts.map { amounts in
      let atRisk = FigureText.money(.between(amounts.leastAtRisk, amounts.mostAtRisk))
      return "revenue at risk \(atRisk) of \(FigureText.money(amounts.revenue)) a year"
    } + rest
  }
}

extension AccountHeadline {
  /// The band in one word, for a narrow column; nothing where the score itself says that it is unknown.
  var bandWord: String {
    guard case .known(let band, let low, let high, _) = band else { return "" }
    return low == high ? band.rawValue : "uncertain"
  }
}
