import DataTree
import PowerMap
import PowerMapDrawing

/// The accounts of a portfolio with their headline figures, those that need us most first.
struct AccountTable {
  private let page: PortfolioPage
  private let accounts: [AccountHeadline]
  /// What stands for the band where it is not known.
  fileprivate static let withoutBand = "unknown"
  /// Amounts of several currencies are not compared.
  private let comparesAmounts: Bool

  init(_ page: PortfolioPage) {
    self.page = page
    accounts = page.report.accounts
    comparesAmounts = page.report.totals.amounts.count <= 1
  }

  var html: HTML {
    if accounts.isEmpty {
      return "<section id=\"accounts\"><h2>Accounts</h2><p>There is no account that can be used.</p></section>\n"
    }
    let rows = zip(1..., accounts).map(row)
    return """
      <section id="accounts">
      <h2>Accounts</h2>
      <p class="place">\(order)</p>
      \(toolbar)<div class="scroll"><table class="accounts" data-sorted>
      <caption class="unseen">Accounts</caption>
      <thead><tr>\(headings.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>
      </section>

      """
  }

  private var order: String {
    comparesAmounts
      ? "The most revenue at risk first, then the least resilient. The stronger a figure's colour, the more is missing."
      : "The least resilient first; amounts of several currencies are not compared. "
        + "The stronger a figure's colour, the more is missing."
  }

  /// The field and the bands that narrow the table down; hidden until the script brings them to life.
  private var toolbar: HTML {
    let grounds = Resilience.Band.allCases.map { ($0.rawValue, "need-\($0.need)") } + [(Self.withoutBand, "open")]
    let counts = Dictionary(accounts.flatMap(\.possibleBands).map { ($0, 1) }, uniquingKeysWith: +)
    let bands = grounds.map { band, ground -> HTML in
      """
      <button type="button" aria-pressed="false" data-band="\(band)"><span class="\(ground)"></span>\(band) \
      <small>\(counts[band] ?? 0)</small></button>
      """
    }
    return """
      <div class="toolbar" data-live hidden>
      <div role="search"><label for="filter">Find</label>
      <input type="search" id="filter" placeholder="Name of an account" autocomplete="off" spellcheck="false"></div>
      <div class="bands" role="group" aria-label="Bands">\(bands.joined())</div>
      <p id="count" role="status"></p>
      </div>

      """
  }

  private var headings: [HTML] {
    var headings = [
      heading("#", first: "ascending", class: "number", tooltip: "The order of need"),
      heading("account", first: "ascending", class: "name"),
    ]
    headings += zip(AccountHeadline.columns, AccountHeadline.SortKey.all).map { column, key in
      heading(
        column.heading, first: key.isMoney && !comparesAmounts ? nil : key.first, class: key.isHeat ? "heat" : "plain",
        tooltip: column.tooltip)
    }
    return headings + [heading("first thing to do", first: "ascending", class: "action")]
  }

  /// A heading; the direction in which it sorts first, or nil where there is no order.
  private func heading(_ words: String, first: String?, class name: String, tooltip: String = "") -> HTML {
    let order = first.map { HTML(" ", attribute: "data-first", $0) } ?? ""
    let title = tooltip.isEmpty ? "" : HTML(" ", attribute: "title", tooltip)
    return "<th scope=\"col\" class=\"\(name)\"\(order)\(title)>\(words.capitalizedFirst)</th>"
  }

  private func row(_ number: Int, _ account: AccountHeadline) -> HTML {
    let cells = zip(account.cells, AccountHeadline.SortKey.all).map { cell, key in
      html(cell, key: key.isMoney && !comparesAmounts ? nil : key.value(account))
    }
    let bands = HTML(attribute: "data-bands", account.possibleBands.joined(separator: " "))
    return """
      <tr \(bands)><td class="number">\(number)</td><th scope="row">\
      \(page.link(to: account.id, named: account.shownName))</th>\(cells.joined())\
      <td class="action"><div>\(SafeText.line(account.firstAction ?? ""))</div></td></tr>

      """
  }

  private func html(_ cell: TableContent.Cell, key: Double?) -> HTML {
    let order = key.map { HTML(" ", attribute: "data-key", $0.shortestText) } ?? ""
    let title = cell.look == .unknown ? HTML(" ", attribute: "title", cell.tooltip) : ""
    let detail: HTML = cell.detail.isEmpty ? "" : " <small>\(cell.detail)</small>"
    return "<td class=\"\(cell.look.name)\"\(order)\(title)>\(cell.text)\(detail)</td>"
  }
}

extension TableContent.Cell.Look {
  /// The class in the style sheet.
  fileprivate var name: String {
    switch self {
    case .heat(let step): "need-\(step.depth)"
    case .unknown: "open"
    case .plain, .strong: "plain"
    case .warning, .alarming: "warning"
    }
  }
}

extension AccountHeadline {
  /// What a column of `columns` is sorted by, one for each.
  struct SortKey: Sendable {
    /// The figure; nil where it is unknown.
    var value: @Sendable (AccountHeadline) -> Double?
    /// Whether more of it is worse, so that the most comes first.
    var isWorseWithMore = false
    var isMoney = false
    var isHeat = true

    /// The direction that has what calls for attention first.
    var first: String { isWorseWithMore ? "descending" : "ascending" }

    static let all: [SortKey] = [
      SortKey { $0.score.value }, SortKey { $0.coverage.value }, SortKey { $0.coverageAfterWorstLoss.value },
      SortKey { $0.leastSeatThreads.value.map(Double.init) },
      SortKey(value: { $0.departmentGaps.value.map(Double.init) }, isWorseWithMore: true),
      SortKey(value: { $0.singlePointsOfFailure.value.map(Double.init) }, isWorseWithMore: true),
      SortKey(value: { Double($0.criticalFindings) }, isWorseWithMore: true),
      SortKey(value: { $0.revenueAtRisk.value?.units }, isWorseWithMore: true, isMoney: true),
      SortKey(value: { $0.revenue?.units }, isWorseWithMore: true, isMoney: true, isHeat: false),
      SortKey(value: { $0.nextRenewal.map { Double($0.number) } }, isHeat: false),
    ]
  }

  /// Every band the account may be in, as far as is known; `unknown` where there is none.
  fileprivate var possibleBands: [String] {
    guard let low = band.low, let high = band.high, band.value != nil else { return [AccountTable.withoutBand] }
    let all = Resilience.Band.allCases
    guard let first = all.firstIndex(of: low), let last = all.firstIndex(of: high), first <= last else {
      return [low.rawValue]
    }
    return all[first...last].map(\.rawValue)
  }
}
