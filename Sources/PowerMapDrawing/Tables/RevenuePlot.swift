package import PowerMap

/// Revenue against resilience: the accounts of which both are known, in the currency that most of them have.
package struct RevenuePlot {
  private let accounts: [AccountHeadline]
  private let currency: String?

  /// A plot of accounts, those first that are most to be told apart.
  package init(_ accounts: [AccountHeadline]) {
    self.accounts = accounts
    let currencies = Dictionary(grouping: accounts.compactMap(\.revenue), by: \.currency)
    currency = currencies.min { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }?.key
  }

  /// What there is to plot; nil where nothing is.
  package var content: PlotContent? {
    guard let currency else { return nil }
    var points: [PlotContent.Point] = []
    var absent: [PlotContent.Absence] = []
    func leaveOut(_ account: AccountHeadline, _ reason: String) {
      let index = absent.firstIndex { $0.reason == reason } ?? absent.count
      if index == absent.count { absent.append(.init(reason: reason, names: [])) }
      absent[index].names.append(account.displayName)
    }
    for (number, account) in zip(1..., accounts) {
      guard let revenue = account.revenue else {
        leaveOut(account, "revenue unknown")
        continue
      }
      guard case .known(_, let low, let high, _) = account.score, low <= high else {
        leaveOut(account, "resilience unknown")
        continue
      }
      guard revenue.currency == currency else {
        leaveOut(account, "revenue in \(revenue.currency)")
        continue
      }
      guard revenue.minorUnits > 0 else {
        leaveOut(account, "no revenue")
        continue
      }
      points.append(
        .init(
          account: account.id, name: account.displayName, number: "\(number)", score: low...high, amount: revenue,
          step: account.scoreStep,
          tooltip: "\(account.displayName): resilience \(FigureText.number(account.score)), "
            + "revenue of a year \(revenue)"))
    }
    if points.isEmpty { return nil }
    return PlotContent(
      title: "Revenue against resilience: the further up and to the left, the more there is to lose",
      axes: "To the right: resilience, 0 to 100, a line for what is unknown. "
        + "Upwards: revenue of a year in \(currency), on a logarithmic scale.",
      points: points,
      absent: absent)
  }
}
