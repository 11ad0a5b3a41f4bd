internal import PowerMap

/// Several accounts side by side.
struct Portfolio {
  /// Those who have a row, those that need us most first.
  private let shown: [AccountStanding]
  private let all: [AccountStanding]
  /// The currencies of their revenue, in order.
  private let currencies: [String]

  init(_ analyses: [Analysis], options: DrawingOptions) {
    let standings = analyses.map(AccountStanding.init)
    let currencies = Set(standings.compactMap { $0.revenue?.currency }).sorted()
    all = standings.sorted { AccountStanding.needsMore($0, $1, comparesAmounts: currencies.count <= 1) }
    self.currencies = currencies
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
    table.columns = AccountStanding.columns
    table.rows = zip(1..., shown).map { number, standing in
      .init(name: "\(number) · \(standing.name)", cells: standing.cells)
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
    let supposed = all.filter { !$0.analysis.departed.isEmpty }
    if let only = supposed.first, supposed.count == 1 { return only.analysis.departureNotes }
    return supposed.isEmpty ? [] : ["simulated: people of \(supposed.count) accounts have left"]
  }

  private var title: String {
    let organisation = SafeText.line(all.first?.analysis.organisation ?? "")
    return organisation.isEmpty ? "Portfolio" : organisation
  }

  /// The day of the analyses, or the first and the last.
  private var day: [String] {
    let days = all.map(\.analysis.asOf)
    guard let first = days.min(), let last = days.max() else { return [] }
    return ["as of \(first == last ? "\(first)" : "\(first) to \(last)")"]
  }

  private var figures: [MapContent.Figure] {
    let bands = all.map(\.analysis.resilience.band)
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
    let atRisk = all.compactMap(\.atRisk.value)
    let open = atRisk.count == all.count ? "" : ", \(all.count - atRisk.count) unknown"
    figures.append(sum(atRisk, currency, caption: "at risk at most\(open)"))
    return figures
  }

  private func sum(_ amounts: [Money], _ currency: String, caption: String) -> MapContent.Figure {
    .init(
      value: FigureText.money(units: amounts.reduce(0) { $0 + $1.units }, currency: currency), caption: caption)
  }
}
