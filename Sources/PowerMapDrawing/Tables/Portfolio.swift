internal import PowerMap

/// Several accounts side by side.
struct Portfolio {
  /// Those who have a row, those that need us most first.
  private let shown: [AccountHeadline]
  private let all: [AccountHeadline]
  /// The currencies of their revenue, in order.
  private let currencies: [String]

  init(_ accounts: [AccountHeadline], options: DrawingOptions) {
    all = accounts.sortedByNeed
    currencies = accounts.currencies
    shown = options.isFull ? all : Array(all.prefix(Growth.accountsOnTheirOwn))
  }

  var table: TableContent {
    let rules = TableRules.portfolio
    var table = TableContent(
      title: title, subtitle: (["\(rules.title) · \(rules.question)"] + day).joined(separator: "  ·  "))
    if all.isEmpty {
      table.sentence = "There is no account."
      return table
    }
    table.figures = figures
    table.notes = departureNotes + [orderNote]
    table.omissions.hiddenAccounts = all.count - shown.count
    table.columns = AccountHeadline.columns
    table.rows = zip(1..., shown).map { number, account in
      .init(name: "\(number) · \(account.displayName)", cells: account.cells)
    }
    table.plot = RevenuePlot(shown).content
    return table
  }

  private var orderNote: String {
    currencies.count > 1
      ? "amounts are in \(currencies.joined(separator: ", ")) and are not compared: the least resilient first"
      : "the most revenue at risk first, then the least resilient"
  }

  /// That some of the accounts are suppositions.
  private var departureNotes: [String] {
    let supposed = all.filter { !$0.departed.isEmpty }
    if let only = supposed.first, supposed.count == 1 {
      return DepartureNote.notes(of: only.departed, names: only.departedNames)
    }
    return supposed.isEmpty ? [] : ["simulated: people of \(supposed.count) accounts have left"]
  }

  private var title: String {
    let organisation = SafeText.line(all.first?.organisation ?? "")
    return organisation.isEmpty ? "Portfolio" : organisation
  }

  /// The day of the analyses, or the first and the last.
  private var day: [String] {
    let days = all.map(\.asOf)
    guard let first = days.min(), let last = days.max() else { return [] }
    return ["as of \(first == last ? "\(first)" : "\(first) to \(last)")"]
  }

  private var figures: [MapContent.Figure] {
    let bands = all.map(\.band)
    // An account without a band may be critical, for all that is known.
    let critical = Measured.between(
      bands.count { $0.high == .critical }, bands.count { $0.low.map { $0 == .critical } ?? true })
    var figures = [
      MapContent.Figure(value: "\(all.count)", caption: all.count == 1 ? "account" : "accounts"),
      .init(value: FigureText.integer(critical), caption: "critical"),
    ]
    guard let currency = currencies.first, currencies.count == 1 else { return figures }
    let unknown = all.count { $0.revenue == nil }
    let rest = unknown == 0 ? "" : ", \(unknown) unknown"
    figures.append(sum(all.compactMap(\.revenue), currency, caption: "revenue of a year\(rest)"))
    let atRisk = all.compactMap(\.revenueAtRisk.value)
    let open = atRisk.count == all.count ? "" : ", \(all.count - atRisk.count) unknown"
    figures.append(sum(atRisk, currency, caption: "at risk at most\(open)"))
    return figures
  }

  private func sum(_ amounts: [Money], _ currency: String, caption: String) -> MapContent.Figure {
    .init(
      value: FigureText.money(units: amounts.reduce(0) { $0 + $1.units }, currency: currency), caption: caption)
  }
}
