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
    let tables = PlanTables(self)
    let lists = [tables.easyWins, tables.maintenance].map {
      $0.rows.isEmpty ? "" : Markdown.heading(2, $0.title) + $0.markdown
    }
    return head + steps.joined() + lists.joined()
  }
}
