import PowerMap
import PowerMapDrawing

extension JobReport {
  /// The report for a pull request or a job's summary: what changed, what fails the job, what cannot be used, a
  /// table of all accounts, the worst first, and the findings of each that call for an act.
  public var markdown: String {
    let title = "\(counted(accounts.count, "account", "accounts")) as of \(asOf)"
    return Markdown.heading(1, title) + "**\(Markdown.escaped(headline.capitalizedFirst)).**\n\n" + changes
      + section("What fails the job", failures) + section("Cannot be used", broken)
      + section("All accounts, the worst first", table) + accounts.map(details).joined()
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : Markdown.heading(2, title) + body
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "" : items.map { "- \($0)\n" }.joined() + "\n"
  }

  private var changes: String {
    guard let base else { return "" }
    if let problem = base.problem {
      return Markdown.escaped("Nothing is compared with \(base.words): \(problem.asSentence)") + "\n\n"
    }
    let comingsAndGoings =
      accounts.filter(\.isNew).map { "New account: \(Markdown.escaped($0.name))" }
      + base.removed.map { "Account gone: \(Markdown.code($0))" }
    return ChangeLine.Direction.allCases.map { direction in
      let lines = accounts.flatMap { account in
        account.changes?.lines(direction).map { Markdown.escaped("\(account.name): \($0.words)") } ?? []
      }
      return section(direction.heading, list(lines + (direction == .neither ? comingsAndGoings : [])))
    }.joined()
  }

  private var failures: String {
    list(accounts.flatMap { account in account.failures.map { Markdown.escaped("\(account.name): \($0)") } })
  }

  private var broken: String {
    let issues = problems + accounts.filter { $0.analysis == nil }.flatMap(\.issues)
    return Markdown.table(
      ["where", "problem", "code"],
      issues.map { [Markdown.code($0.location.text), Markdown.escaped($0.message), Markdown.code($0.rule.id)] })
  }

  private var table: String {
    let isCompared = base != nil && base?.problem == nil
    let severities = Severity.allCases.reversed().filter { $0 > .info }
    return Markdown.table(
      ["account", "resilience", "band"] + (isCompared ? ["change"] : []) + ["coverage", "least threads"]
        + severities.map(\.rawValue),
      accounts.map { account in
        guard let analysis = account.analysis else { return [Markdown.escaped(account.name), "cannot be used"] }
        let standing = account.standing
        return [Markdown.escaped(account.name), analysis.resilience.score.decimal(), analysis.resilience.label]
          + (isCompared ? [account.changeInWords] : [])
          + [analysis.coverage.percentage, analysis.leastSeatThreads.count]
          + severities.map { severity in "\(standing.count { $0.severity == severity })" }
      })
  }

  private func details(_ account: JobAccount) -> String {
    guard account.analysis != nil else { return "" }
    let others = account.issues.count - account.standing.count
    let rest = others > 0 ? "\(others) more set aside, or for information.\n\n" : ""
    return section(
      Markdown.escaped(account.name),
      Markdown.table(
        ["severity", "finding", "what to do", "where"],
        account.standing.map { issue in
          [
            issue.severity.rawValue + (issue.isNew == true ? " (new)" : ""), Markdown.escaped(issue.message),
            Markdown.escaped(issue.action ?? ""), Markdown.code(issue.location.text),
          ]
        }) + rest)
  }
}

extension JobAccount {
  /// How the score moved since the base: `−3.0`, `same`, `new`, or nothing where it cannot be told.
  fileprivate var changeInWords: String {
    if isNew { return "new" }
    guard let score = changes?.comparison.score.score else { return "" }
    return score.isChanged ? score.difference.signed() : "same"
  }
}
