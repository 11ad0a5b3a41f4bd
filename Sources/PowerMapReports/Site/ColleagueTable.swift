import DataTree
import PowerMap
import PowerMapDrawing

/// What is lost with each of ours, or with each third party, over all accounts; the greatest loss first.
struct ColleagueTable {
  private let page: PortfolioPage
  private let isOurs: Bool
  private let people: [ColleagueExposure]

  /// How many rows there are at most; nobody reads on, and a large company has thousands of colleagues.
  private static let mostRows = 200
  private static let mostNames = 6

  init(_ page: PortfolioPage, ofOurs isOurs: Bool) {
    self.page = page
    self.isOurs = isOurs
    people = page.report.colleagues.filter { ($0.person.side == .ours) == isOurs }
  }

  var html: HTML {
    if people.isEmpty { return "" }
    let shown = people.prefix(Self.mostRows)
    let more = people.count - shown.count
    let rest: HTML = more > 0 ? "<p class=\"note\">\(more) more are in what `powermap portfolio` writes.</p>\n" : ""
    return """
      <section class="table" id="\(isOurs ? "colleagues" : "third-parties")">
      <table data-sorted>
      <caption>\(isOurs ? "If one of ours leaves" : "If a third party turns away")</caption>
      <thead><tr><th scope="col" data-first="ascending">Who</th>\
      <th scope="col" class="figure" data-first="descending">Accounts</th>\
      <th scope="col">\(isOurs ? "Held by nobody else" : "Reached in no other way")</th>\
      <th scope="col" class="figure" data-first="descending">\(isOurs ? "Coverage lost" : "Reach lost")</th>\
      <th scope="col" class="figure">Revenue</th></tr></thead>
      <tbody>
      \(shown.map(row).joined())</tbody>
      </table>
      <p class="note">\(WhoReport.meaning(ofOurs: isOurs))</p>
      \(rest)</section>

      """
  }

  private func row(_ colleague: ColleagueExposure) -> HTML {
    let loss = colleague.loss.value.map { HTML(" ", attribute: "data-key", $0.shortestText) } ?? ""
    let name = SafeText.line(colleague.person.name)
    return """
      <tr><th scope="row">\(name.isEmpty ? colleague.id.rawValue : name)</th>\
      <td class="figure" data-key="\(colleague.accounts.count)">\(colleague.accounts.count)</td>\
      <td>\(alone(colleague.heldAlone))</td><td class="figure"\(loss)>\(colleague.loss.decimal(2))</td>\
      <td class="figure">\(revenue(of: colleague))</td></tr>

      """
  }

  /// Each currency apart; `unknown` where no revenue is known of any account.
  private func revenue(of colleague: ColleagueExposure) -> String {
    colleague.revenue.isEmpty ? "unknown" : colleague.revenue.map(FigureText.money).joined(separator: ", ")
  }

  private func alone(_ accounts: [ColleagueExposure.AccountLoss]) -> HTML {
    let names = accounts.prefix(Self.mostNames).map { account in
      page.link(to: account.account, named: SafeText.line(account.name)).markup
    }
    let rest = accounts.count - Self.mostNames
    return HTML(verbatim: names.joined(separator: ", ")) + (rest > 0 ? " and \(rest) more" : "")
  }
}
