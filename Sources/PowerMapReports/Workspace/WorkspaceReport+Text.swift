import PowerMap
import PowerMapDrawing

extension WorkspaceReport {
  /// One line an account, the least resilient first, with the first thing to do; unknown ones apart, at the end.
  public func text(isColoured: Bool = false) -> String {
    let heading = StyledText("\(counted(accounts.count, "account", "accounts")) as of \(asOf)", .strong)
    let table = TextTable(
      columns: [
        .init(limit: 24), .init(limit: 11, isAlignedRight: true), .init(limit: 9),
        .init(limit: 8, isAlignedRight: true),
        .init(limit: 7, isAlignedRight: true), .init(limit: 11, isAlignedRight: true),
      ],
      rows: [
        ["Account", "Resilience", "", "Coverage", "Threads", "To act upon"].map { StyledText($0, .faint) }
      ]
        + ranked.map { report in
          let analysis = report.analysis
          return [
            StyledText(SafeText.line(analysis.account.name), .strong),
            StyledText(analysis.resilience.score.decimal()),
            StyledText(analysis.resilience.word), StyledText(analysis.coverage.percentage),
            StyledText(analysis.leastSeatThreads.count), StyledText("\(AdviceSection.groups(of: analysis).count)"),
          ]
        }, indent: 0
    ).lines
    let advice = ranked.flatMap { report -> [StyledText] in
      guard let first = AdviceSection.groups(of: report.analysis).first?.cause else { return [] }
      let name = SafeText.line(report.analysis.account.name)
      let words = "\(name): \(SafeText.line(first.action))".wrapped(to: AccountReport.screenColumns - 2)
      return words.enumerated().map { StyledText(($0.offset == 0 ? "- " : "  ") + $0.element) }
    }
    let actions = advice.isEmpty ? [] : ["", StyledText("What to do first", .strong)] + advice
    return ([heading, ""] + table + actions).text(isColoured: isColoured)
  }

  /// The least resilient first.
  var ranked: [AccountReport] {
    accounts.sorted { $0.analysis.isLessResilient(than: $1.analysis) }
  }

  /// A summary of all accounts and the report of each, as Markdown.
  public var markdown: String {
    let summary = Markdown.table(
      ["account", "resilience", "band", "coverage", "least threads", "first thing to do"],
      ranked.map { report in
        let analysis = report.analysis
        return [
          Markdown.escaped(analysis.account.name), analysis.resilience.score.decimal(),
          analysis.resilience.label, analysis.coverage.percentage,
          analysis.leastSeatThreads.count,
          Markdown.escaped(AdviceSection.groups(of: analysis).first?.cause.action ?? ""),
        ]
      })
    return Markdown.heading(1, "\(counted(accounts.count, "account", "accounts")) as of \(asOf)") + summary
      + accounts.map { $0.markdown(level: 2) }.joined()
  }
}

extension Resilience {
  /// The band in one word, for a narrow column; nothing where the score itself says that it is unknown.
  var word: String {
    guard case .known(let band, let low, let high, _) = band else { return "" }
    return isUncertain && low != high ? "uncertain" : band.rawValue
  }
}
