import PowerMap
import PowerMapDrawing

extension PortfolioReport {
  /// The accounts that need us most, what to do first in them, and what hangs on each colleague.
  public func text(isColoured: Bool = false) -> String {
    var lines = [StyledText(heading, .strong)]
    if !accounts.isEmpty { lines += [StyledText(bandCounts, .faint)] + sums.map { StyledText($0, .faint) } }
    lines += accountLines + adviceLines
    lines += colleagueLines(ofOurs: true) + colleagueLines(ofOurs: false)
    return lines.text(isColoured: isColoured)
  }

  private var accountLines: [StyledText] {
    guard !accounts.isEmpty else { return ["There is no account that can be used."] }
    let (shown, hidden) = limited(accounts)
    let labels = ["", "Account", "At risk", "Resilience", "", "Threads", "Renewal"].map { StyledText($0, .faint) }
    let rows = zip(1..., shown).map { number, account in
      [
        StyledText("\(number)", .faint), StyledText(account.shownName, .strong),
        StyledText(account.revenueAtRisk.shortest), StyledText(account.score.decimal()),
        StyledText(account.bandWord, account.band.low == .critical ? .bad : .plain),
        StyledText(account.leastSeatThreads.count), StyledText(account.nextRenewal?.description ?? "unknown"),
      ]
    }
    let table = TextTable(
      columns: [
        .init(limit: 5, isAlignedRight: true), .init(limit: 30, minimum: 12), .init(limit: 16, isAlignedRight: true),
        .init(limit: 10, isAlignedRight: true), .init(limit: 9), .init(limit: 7, isAlignedRight: true),
        .init(limit: 10),
      ], rows: [labels] + rows, indent: 0)
    return [""] + table.lines + more(hidden)
  }

  /// The first thing to do in the accounts at the top.
  private var adviceLines: [StyledText] {
    let advised = limited(accounts).shown.compactMap { account in
      account.firstAction.map { "\(account.shownName): \(SafeText.line($0))" }
    }.prefix(5)
    if advised.isEmpty { return [] }
    let lines = advised.flatMap { words in
      words.wrapped(to: AccountReport.screenColumns - 2).enumerated().map { index, line in
        StyledText((index == 0 ? "- " : "  ") + line)
      }
    }
    return ["", StyledText("What to do first", .strong)] + lines
  }

  private func colleagueLines(ofOurs isOurs: Bool) -> [StyledText] {
    let (shown, hidden) = limited(colleagues.filter { ($0.person.side == .ours) == isOurs })
    if shown.isEmpty { return [] }
    let labels = [
      isOurs ? "If they leave" : "If they turn away", "Accounts", "Alone in", isOurs ? "Coverage" : "Reach", "Revenue",
    ].map { StyledText($0, .faint) }
    let rows = shown.map { colleague in
      [
        StyledText(SafeText.line(colleague.person.name), .strong), StyledText("\(colleague.accounts.count)"),
        StyledText("\(colleague.heldAlone.count)", colleague.heldAlone.isEmpty ? .plain : .bad),
        StyledText(colleague.loss.decimal(2)), StyledText(colleague.shortRevenue),
      ]
    }
    let table = TextTable(
      columns: [
        .init(limit: 30, minimum: 16), .init(limit: 8, isAlignedRight: true), .init(limit: 8, isAlignedRight: true),
        .init(limit: 13, isAlignedRight: true), .init(limit: 30, isAlignedRight: true),
      ], rows: [labels] + rows, indent: 0)
    return [""] + table.lines + more(hidden) + WhoReport.meaning(isOurs)
  }

  private func more(_ hidden: Int) -> [StyledText] {
    hidden > 0 ? [StyledText("\(hidden) more: --rows all, or JSON and CSV, have them.", .faint)] : []
  }
}

extension AccountHeadline {
  /// The name on one line, else the id.
  var shownName: String {
    let name = SafeText.line(name)
    return name.isEmpty ? SafeText.line(id.rawValue) : name
  }
}

extension Measured<Money> {
  /// The amount to two digits, in thousands or millions: `86m–89m EUR`, `unknown`.
  fileprivate var shortest: String { value == nil && reason != nil ? "unknown" : FigureText.money(self) }
}

extension ColleagueExposure {
  /// The revenue that hangs on the person, each currency apart.
  fileprivate var shortRevenue: String {
    revenue.isEmpty ? "unknown" : revenue.map(\.shortest).joined(separator: ", ")
  }
}
