import PowerMap

extension PortfolioReport {
  /// The same as tables, with every account that cannot be used.
  public var markdown: String {
    var text = Markdown.heading(1, heading)
    if !accounts.isEmpty { text += (["Bands: " + bandCounts] + sums).map { "- \($0)\n" }.joined() + "\n" }
    text += accountTable + colleagueTable("If one of ours leaves", "coverage lost", ofOurs: true)
    text += colleagueTable("If a third party turns away", "reach lost", ofOurs: false) + unusableTable
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }

  private var accountTable: String {
    let (shown, hidden) = limited(accounts)
    let rows = shown.map { account in
      [
        Markdown.escaped(account.shownName), account.revenueAtRisk.rounded, account.revenue?.description ?? "unknown",
        account.score.decimal(), account.bandWord, account.coverage.percentage, account.leastSeatThreads.count,
        account.nextRenewal?.description ?? "unknown", Markdown.escaped(account.firstAction ?? ""),
      ]
    }
    return Markdown.table(
      [
        "account", "at risk", "revenue", "resilience", "band", "coverage", "least threads", "next renewal",
        "first thing to do",
      ], rows) + more(hidden)
  }

  private func colleagueTable(_ title: String, _ measure: String, ofOurs isOurs: Bool) -> String {
    let (shown, hidden) = limited(colleagues.filter { ($0.person.side == .ours) == isOurs })
    if shown.isEmpty { return "" }
    let rows = shown.map { colleague in
      [
        Markdown.escaped(colleague.person.name), "\(colleague.accounts.count)", "\(colleague.heldAlone.count)",
        colleague.loss.decimal(2), colleague.revenueInWords,
      ]
    }
    return Markdown.heading(2, title) + Markdown.table(["who", "accounts", "alone in", measure, "revenue"], rows)
      + more(hidden)
  }

  private var unusableTable: String {
    if unusable.isEmpty { return "" }
    return Markdown.heading(2, "Cannot be used")
      + Markdown.table(
        ["file", "what is wrong"],
        unusable.map { [Markdown.code("\($0.path):\($0.line):\($0.column)"), Markdown.escaped($0.message)] })
  }

  private func more(_ hidden: Int) -> String { hidden > 0 ? "\(hidden) more.\n\n" : "" }
}
