import DataTree
import PowerMap

extension PortfolioReport {
  /// As JSON with sorted keys: `accounts` in order of need, `colleagues`, and `unusable` with the position of the first
  /// error. Figures are objects with `state`, as in the JSON of an analysis, by the keys of their measures and without
  /// what they rest on.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)), ("asOf", .text(asOf.description)),
      ("accounts", .list(accounts.map(\.tree))),
      ("colleagues", .list(colleagues.map(\.tree))),
      ("unusable", .list(unusable.map(\.tree))),
    ]).sortedByKey.json() + "\n"
  }
}

extension AccountHeadline {
  fileprivate var tree: Tree {
    .record([
      ("id", .text(id.rawValue)), ("name", .text(name)),
      (
        "measures",
        .record([
          ("resilience", score.map(MeasuredValue.number).bareTree),
          ("resilience.band", band.map { .text($0.rawValue) }.bareTree),
          ("coverage.power", coverage.map(MeasuredValue.number).bareTree),
          ("n1.coverage", coverageAfterWorstLoss.map(MeasuredValue.number).bareTree),
          ("retention.expected", expectedRetention.map(MeasuredValue.number).bareTree),
          ("threads", leastSeatThreads.map(MeasuredValue.integer).bareTree),
          ("revenue.unprotected", revenueAtRisk.map(MeasuredValue.money).bareTree),
        ])
      ),
      ("departments", .integer(departments)),
      ("departmentGaps", departmentGaps.map(MeasuredValue.integer).bareTree),
      ("singlePointsOfFailure", singlePointsOfFailure.map(MeasuredValue.integer).bareTree),
      ("criticalFindings", .integer(criticalFindings)), ("firstAction", firstAction.map(Tree.text)),
      ("annualRevenue", revenue?.tree), ("nextRenewal", nextRenewal.map { .text($0.description) }),
    ])
  }
}

extension PortfolioReport.UnusableAccount {
  fileprivate var tree: Tree {
    .record([
      ("id", .text(id.rawValue)), ("path", .text(path)), ("line", .integer(line)), ("column", .integer(column)),
      ("message", .text(message)),
    ])
  }
}
