import PowerMap

extension AccountReport {
  /// The analysis as Markdown for a pull request: the score with its parts, key people, findings, departments,
  /// what each departure would cost, every account-wide measure, and the constants that are not the default ones.
  public var markdown: String { markdown(level: 1) }

  func markdown(level: Int) -> String {
    let title = "\(Markdown.escaped(analysis.account.name)), as of \(analysis.asOf)"
    let tables = AccountTables(analysis)
    return Markdown.heading(level, title) + verdict + tables.score.markdown
      + [tables.keyPeople, tables.findings, tables.departments, tables.levels, tables.removals]
      .map { section($0.title, $0.markdown, level) }.joined()
      + section("Measures", measures, level) + section("Constants of your own", constants, level)
  }

  private func section(_ title: String, _ body: String, _ level: Int) -> String {
    body.isEmpty ? "" : Markdown.heading(level + 1, title) + body
  }

  private var verdict: String {
    let headline = Markdown.escaped(Verdict.headline(of: analysis))
    let sentences = Verdict.sentences(on: analysis).map(Markdown.escaped)
    return (["**\(headline)**"] + sentences).joined(separator: " ") + "\n\n"
  }

  private var constants: String {
    Markdown.table(
      ["key", "value", "default"],
      analysis.policy.changedKeys().map {
        [Markdown.code($0.path), Markdown.code($0.text(in: analysis.policy)), Markdown.code($0.text(in: Policy()))]
      })
  }

  private var measures: String {
    let rows = capabilities.filter { $0.scope == .account }.flatMap { row in
      row.results(analysis).map { _, result in
        [Markdown.code(row.key), Markdown.escaped(row.title), Markdown.escaped(result.text)]
      }
    }
    return Markdown.table(["key", "measure", "value"], rows)
  }
}

extension DepartmentProfile.State {
  /// The state in words.
  var words: String {
    switch self {
    case .notPresent: "not present"
    case .unmapped: "nobody mapped"
    case .uncovered, .thin, .covered, .unknown: rawValue
    }
  }
}
