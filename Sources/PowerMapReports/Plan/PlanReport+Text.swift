import PowerMap
import PowerMapDrawing
import TerminalText

extension PlanReport {
  private static let columns = AccountReport.screenColumns
  /// Where the advice begins, after the labels.
  private static let indent = 14

  /// The plan for a screen: each step with why, through whom and the first move; then what is easy, and what fades.
  public func text(isColoured: Bool = false) -> String {
    var lines = [heading, ""] + paragraph(summary) + (method.map(paragraph) ?? [])
    for (index, step) in plan.steps.enumerated() { lines += [""] + self.lines(step, number: index + 1) }
    if !plan.easyWins.isEmpty { lines += ["", StyledText("Easy wins", .strong)] + easyWins }
    if !plan.maintenance.isEmpty { lines += ["", StyledText("Keep alive", .strong)] + maintenance }
    return lines.text(isColoured: isColoured)
  }

  private var heading: StyledText {
    let day = "plan as of \(analysis.asOf)"
    let name = StyledText(SafeText.line(analysis.account.name), .strong)
    return name.padded(to: Self.columns - day.columns - 1) + StyledText(" " + day, .faint)
  }

  private func paragraph(_ text: String) -> [StyledText] {
    text.wrapped(to: Self.columns).map { StyledText($0) }
  }

  private func lines(_ step: Plan.Step, number: Int) -> [StyledText] {
    let gain = "\(step.gain.signed(1)) → \(step.raw.fixed(1))"
    let title = StyledText("\(number). \(title(step))", .strong)
    let head = title.padded(to: Self.columns - gain.columns - 1) + StyledText(" " + gain, .good)
    return [head] + advice(step, number: number).flatMap { part($0.label, $0.sentences.joined(separator: " ")) }
  }

  private func part(_ label: String, _ text: String) -> [StyledText] {
    text.wrapped(to: Self.columns - Self.indent).enumerated().map { index, line in
      StyledText("   " + (index == 0 ? label : ""), .faint).padded(to: Self.indent) + StyledText(line)
    }
  }

  private var easyWins: [StyledText] {
    table(
      plan.easyWins.map { win in
        (words(win.pair), "reach \(share(win.feasibility))", "\(win.gain.signed(1)) by itself")
      })
  }

  private var maintenance: [StyledText] {
    table(
      plan.maintenance.map { tie in
        (words(tie.pair), tie.strength.fixed(2), "cold in \(counted(tie.daysLeft, "day", "days")) without contact")
      })
  }

  private func table(_ rows: [(String, String, String)]) -> [StyledText] {
    TextTable(
      columns: [.init(limit: 40, minimum: 16), .init(limit: 11, isAlignedRight: true), .init(limit: 34)],
      rows: rows.map { [StyledText($0.0), StyledText($0.1), StyledText($0.2, .faint)] }
    ).lines
  }
}
