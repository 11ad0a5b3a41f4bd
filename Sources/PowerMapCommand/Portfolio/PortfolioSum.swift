import PowerMap
import PowerMapFiles
import PowerMapReports

/// What is kept of the accounts of a portfolio once their analyses are gone.
struct PortfolioSum {
  private var accounts: [AccountHeadline] = []
  private var losses = ColleagueLosses()
  /// The accounts that cannot be used.
  private(set) var unusable: [PortfolioReport.UnusableAccount] = []
  /// How many warnings there were.
  private(set) var warnings = 0
  var times = StagedTimes()

  /// What is kept of one account.
  struct Part: Sendable {
    /// Why it cannot be used; nothing where it can.
    var errors: [Diagnostic]
    fileprivate var warningCount: Int
    fileprivate var id: Account.ID
    fileprivate var headline: AccountHeadline?
    fileprivate var losses: AccountLosses?
    fileprivate var times: StagedTimes

    init(_ account: PortfolioPass.Account) {
      errors = account.loaded.diagnostics.errors
      warningCount = account.loaded.warningCount
      id = WorkspaceFiles.id(of: account.loaded.path)
      times = account.times
      guard let analysis = account.analysis else { return }
      (headline, losses) = times.measure(\.analysing) {
        (AccountHeadline(analysis), AccountLosses(analysis).withoutEvidence)
      }
    }
  }

  mutating func add(_ part: Part) {
    times += part.times
    warnings += part.warningCount
    if let headline = part.headline { accounts.append(headline) }
    if let lost = part.losses { losses.add(lost) }
    guard let error = part.errors.first else { return }
    unusable.append(
      PortfolioReport.UnusableAccount(
        id: part.id, path: error.path, line: error.position.line, column: error.position.column,
        message: error.sentence))
  }

  func report(asOf day: Day, rowLimit: RowLimit) -> PortfolioReport {
    PortfolioReport(asOf: day, accounts: accounts, losses: losses, unusable: unusable, rowLimit: rowLimit.count)
  }
}
