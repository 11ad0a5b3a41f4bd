import PowerMap

extension PlanReport {
  /// The plan for a wiki or a pull request: the same advice as on a screen.
  public var markdown: String {
    let head =
      Markdown.heading(1, "\(Markdown.escaped(analysis.account.name)), plan as of \(analysis.asOf)")
      + Markdown.escaped(summary) + "\n\n" + (method.map { Markdown.escaped($0) + "\n\n" } ?? "")
    let steps = plan.steps.enumerated().map { index, step in
      Markdown.heading(2, "\(index + 1). \(Markdown.escaped(title(step))) (\(step.gain.signed(1)))")
        + advice(step, number: index + 1).map {
          "- **\($0.label)**: \($0.sentences.map { Markdown.escaped($0) }.joined(separator: " "))\n"
        }.joined() + "\n"
    }
    return head + steps.joined() + easyWins + maintenance
  }

  private var easyWins: String {
    guard !plan.easyWins.isEmpty else { return "" }
    return Markdown.heading(2, "Easy wins")
      + Markdown.table(
        ["who", "reach", "points by itself"],
        plan.easyWins.map {
          [Markdown.escaped(words($0.pair)), share($0.feasibility), $0.gain.signed(1)]
        })
  }

  private var maintenance: String {
    guard !plan.maintenance.isEmpty else { return "" }
    return Markdown.heading(2, "Keep alive")
      + Markdown.table(
        ["who", "strength", "days to cold without contact"],
        plan.maintenance.map { [Markdown.escaped(words($0.pair)), $0.strength.fixed(2), "\($0.daysLeft)"] })
  }
}
