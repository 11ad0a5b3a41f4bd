import PowerMap
import PowerMapDrawing
import TerminalText

extension WorkspaceComparisonReport {
  private static let columns = AccountReport.screenColumns

  /// One line an account, the score that fell most first, with the first thing that got worse.
  public func text(isColoured: Bool = false) -> String {
    let heading = StyledText(SafeText.line(title).shortened(to: Self.columns), .strong)
    let table = TextTable(
      columns: [
        .init(limit: 24), .init(limit: 11, isAlignedRight: true), .init(limit: 11, isAlignedRight: true),
        .init(limit: 14, isAlignedRight: true), .init(limit: 5, isAlignedRight: true),
        .init(limit: 6, isAlignedRight: true),
      ],
      rows: [["Account", "Before", "After", "Change", "Worse", "Better"].map { StyledText($0, .faint) }]
        + ranked.map(row), indent: 0
    ).lines
    let worse = ranked.compactMap { report -> StyledText? in
      guard let first = report.lines(.worse).first else { return nil }
      let mark = ChangeLine.Direction.worse
      let words = "\(SafeText.line(report.comparison.after.name)): \(first.words)"
      return StyledText("  \(mark.mark) ", mark.style) + StyledText(words.shortened(to: Self.columns - 4))
    }
    let others = comingsAndGoings.map { StyledText(SafeText.line($0).shortened(to: Self.columns)) }
    let blocks = [
      [heading], accounts.isEmpty ? [] : table,
      worse.isEmpty ? [] : [StyledText(ChangeLine.Direction.worse.heading, .strong)] + worse, others,
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""])).text(isColoured: isColoured)
  }

  private var title: String {
    "\(counted(accounts.count, "account", "accounts")) compared: \(labels.before) → \(labels.after)"
  }

  private func row(_ report: ComparisonReport) -> [StyledText] {
    let score = report.comparison.score.score
    let style: StyledText.Style = score.grew.map { $0 ? .good : .bad } ?? .plain
    return [
      StyledText(SafeText.line(report.comparison.after.name), .strong), StyledText(score.before.decimal()),
      StyledText(score.after.decimal()), StyledText(score.isChanged ? score.difference.signed() : "same", style),
      StyledText("\(report.lines(.worse).count)"), StyledText("\(report.lines(.better).count)"),
    ]
  }

  /// A summary of all accounts, then the changes of each that has any.
  public var markdown: String {
    let summary = Markdown.table(
      ["account", "before", "after", "change", "worse", "better"],
      ranked.map { report in
        let score = report.comparison.score.score
        return [
          Markdown.escaped(report.comparison.after.name), score.before.decimal(), score.after.decimal(),
          score.isChanged ? score.difference.signed() : "same", "\(report.lines(.worse).count)",
          "\(report.lines(.better).count)",
        ]
      })
    return Markdown.heading(2, Markdown.escaped(title)) + summary
      + comingsAndGoings.map { Markdown.escaped($0) + "\n\n" }.joined()
      + ranked.filter { !$0.comparison.isEmpty }.map { $0.markdown(level: 3) }.joined()
  }
}
