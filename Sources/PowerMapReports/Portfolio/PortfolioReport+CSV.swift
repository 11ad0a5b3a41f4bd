import PowerMap

extension PortfolioReport {
  /// The accounts in order of need as comma-separated values (RFC 4180), a column for either end of each figure.
  ///
  /// What is unknown is empty, and never 0. A text that a spreadsheet would take for a formula has an apostrophe before it.
  public var accountCSV: String {
    let figures = [
      "resilience", "coverage", "coverage_after_worst_loss", "expected_retention", "least_threads", "department_gaps",
      "single_points_of_failure", "revenue_at_risk",
    ].flatMap { [$0 + "_low", $0 + "_high"] }
    let header =
      ["id", "name", "band"] + figures
      + ["departments", "critical_findings", "revenue", "currency", "next_renewal", "first_action"]
    return CSV.text(
      [header]
        + accounts.map { account in
          [CSV.safe(account.id.rawValue), CSV.safe(account.name), account.bandWord] + account.figures
            + [
              "\(account.departments)", "\(account.criticalFindings)", account.revenue?.amount ?? "",
              account.revenue?.currency ?? "", account.nextRenewal?.description ?? "",
              CSV.safe(account.firstAction ?? ""),
            ]
        })
  }

  /// What is lost with each of ours and each third party, a row for each of their accounts.
  public var colleagueCSV: String {
    let header = [
      "id", "name", "side", "account", "is_only_holder", "loss_low", "loss_high", "revenue_low", "revenue_high",
      "currency",
    ]
    return CSV.text(
      [header]
        + colleagues.flatMap { colleague in
          colleague.accounts.map { account in
            let ends = [account.revenue.low, account.revenue.high]
            return [
              CSV.safe(colleague.id.rawValue), CSV.safe(colleague.person.name), colleague.person.side.rawValue,
              CSV.safe(account.account.rawValue), account.isOnlyHolder ? "true" : "false",
              CSV.number(account.loss.low), CSV.number(account.loss.high),
            ] + ends.map { $0?.amount ?? "" } + [ends.compactMap { $0?.currency }.first ?? ""]
          }
        })
  }
}

extension AccountHeadline {
  /// Both ends of each figure, in the order of the header.
  fileprivate var figures: [String] {
    func ends(_ figure: Measured<Double>) -> [String] { [CSV.number(figure.low), CSV.number(figure.high)] }
    func ends(_ figure: Measured<Int>) -> [String] { [figure.low, figure.high].map { $0.map(String.init) ?? "" } }
    return ends(score) + ends(coverage) + ends(coverageAfterWorstLoss) + ends(expectedRetention)
      + ends(leastSeatThreads) + ends(departmentGaps) + ends(singlePointsOfFailure)
      + [revenueAtRisk.low, revenueAtRisk.high].map { $0?.amount ?? "" }
  }
}

extension Money {
  /// The amount without its currency.
  fileprivate var amount: String { description.split(separator: " ").first.map(String.init) ?? "" }
}
