public import PowerMap
import PowerMapDrawing

/// A portfolio as a page of HTML that works by itself: revenue against resilience, every account with its headline figures
/// to be sorted and filtered, what hangs on each colleague, and which accounts cannot be used.
///
///     let html = PortfolioPage(report, pages: ["acme": "accounts/acme.html"]).html
///
/// It asks no server for anything. The same report gives the same bytes; what people typed is cleaned and escaped; what is
/// not known is said to be unknown, and stands last however the accounts are sorted.
public struct PortfolioPage: Sendable {
  let report: PortfolioReport
  let pages: [Account.ID: String]
  private let workspace: String

  /// A page of a report.
  ///
  /// - Parameters:
  ///   - report: The accounts.
  ///   - pages: The address of each account's own page, relative to this one; an account without one has no link.
  ///   - workspace: The folder of the workspace; files in it are named without it.
  public init(_ report: PortfolioReport, pages: [Account.ID: String] = [:], workspace: String = ".") {
    self.report = report
    self.pages = pages
    self.workspace = workspace
  }

  /// The page. Complexity: O(accounts × log accounts), some 0.6 KB for each.
  public var html: String {
    let body: HTML = """
      <a class="skip" href="#accounts">Skip to the accounts</a>
      <header>
      <div class="summary">
      <div><h1>\(organisation ?? "Portfolio")</h1>
      <p class="place">\(organisation == nil ? "As" : "Portfolio as") of \(day)</p>
      <dl class="figures">\(figures.joined())</dl></div>
      \(plot)</div>
      </header>
      <main>
      \(AccountTable(self).html)\(ColleagueTable(self, ofOurs: true).html)\(ColleagueTable(self, ofOurs: false).html)\
      \(unusable)</main>
      """
    let title = "\(organisation ?? "Portfolio"), \(report.heading)"
    return PageContent.portfolio.page(title: title, body: body).markup
  }

  private var day: String { report.asOf.description }

  /// Our own organisation; nil where no account says it.
  private var organisation: String? {
    let names = report.accounts.lazy.compactMap(\.organisation).map(SafeText.line)
    return names.first { !$0.isEmpty }
  }

  private var figures: [HTML] {
    let totals = report.totals
    var figures = [
      figure("Accounts", "\(totals.accounts)"),
      figure(
        "Critical", "\(totals.bands[.critical] ?? 0)",
        note: totals.withoutBand > 0 ? "\(totals.withoutBand) uncertain or unknown" : ""),
    ]
    let unknown = totals.unknownRevenue
    let rest = unknown > 0 ? "\(counted(unknown, "account", "accounts")) unknown" : ""
    for amounts in totals.amounts {
      let atRisk = Measured.between(amounts.leastAtRisk, amounts.mostAtRisk)
      figures.append(figure("Revenue of a year", FigureText.money(amounts.revenue), note: rest))
      figures.append(figure("At risk", FigureText.money(atRisk), note: "an index of exposure, not a forecast"))
    }
    if !report.unusable.isEmpty {
      figures.append(
        """
        <div class="alarm"><dt>Cannot be used</dt><dd>\(report.unusable.count) <small><a href="#unusable">which, \
        and why</a></small></dd></div>
        """)
    }
    return figures
  }

  private func figure(_ label: String, _ text: String, note: String = "") -> HTML {
    "<div><dt>\(label)</dt><dd>\(text) <small>\(note)</small></dd></div>"
  }

  private var plot: HTML {
    RevenuePlot(report.accounts).content.map { PlotFigure($0, pages: pages).html } ?? ""
  }

  private var unusable: HTML {
    if report.unusable.isEmpty { return "" }
    let rows = report.unusable.map { account -> HTML in
      let isInside = account.path.hasPrefix(workspace + "/")
      let path = isInside ? String(account.path.dropFirst(workspace.count + 1)) : account.path
      return """
        <tr><th scope="row">\(SafeText.line(account.id.rawValue))</th><td><code>\(SafeText.line(path)):\
        \(account.line):\(account.column)</code></td><td>\(SafeText.line(account.message).asSentence)</td></tr>

        """
    }
    return """
      <section class="table" id="unusable" aria-label="Cannot be used" tabindex="0"><table>
      <caption>Cannot be used</caption>
      <thead><tr><th scope="col">Account</th><th scope="col">Where</th><th scope="col">What is wrong</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></section>

      """
  }

  /// The name of an account, as a link where it has a page.
  func link(to id: Account.ID, named name: String) -> HTML {
    guard let address = pages[id] else { return "\(name)" }
    return PageLink(name, to: address).html
  }
}
