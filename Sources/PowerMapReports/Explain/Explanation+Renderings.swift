import DataTree
import PowerMap
import PowerMapDrawing
import TerminalText

extension Explanation {
  private static let columns = 80

  /// The explanation in plain words.
  public func text(isColoured: Bool = false) -> String {
    let heading = [StyledText(capability.title, .strong) + StyledText("  \(capability.key)", .faint), ""]
    let facts = TextTable(
      columns: [.init(limit: 10), .init(limit: 68)],
      rows: facts.flatMap { name, words in
        words.wrapped(to: 66).enumerated().map { line in
          [StyledText(line.offset == 0 ? name : "", .faint), StyledText(line.element)]
        }
      }, indent: 0
    ).lines
    let lines =
      heading + capability.definition.wrapped(to: Self.columns).map { StyledText($0) } + [""] + facts
      + figures.flatMap(figureLines)
    return lines.text(isColoured: isColoured)
  }

  private var facts: [(String, String)] {
    [
      ("formula", capability.formula), ("reads", capability.reads.joined(separator: ", ")),
      ("constants", constants.joined(separator: ", ")), ("range", capability.range),
      ("source", "\(capability.capability); \(capability.source)"),
    ].filter { !$0.1.isEmpty }
  }

  /// The constants of the formula as this account's policy has them: `threshold.live 0.4`.
  var constants: [String] {
    Policy.keys.filter { key in capability.constants.contains { key.path == $0 || key.path.hasPrefix($0 + ".") } }
      .map { "\($0.path) \($0.text(in: analysis.policy))" }
  }

  private func figureLines(_ subject: String, _ result: Measured<MeasuredValue>) -> [StyledText] {
    let head = StyledText(name(of: subject)) + StyledText("  ") + StyledText(result.text, .strong)
    let reason =
      result.reason.map { "because \(SafeText.line($0))".wrapped(to: Self.columns - 2).map { StyledText("  " + $0) } }
      ?? []
    // Every subject at once would hide the figures among their reasons.
    guard figures.count == 1 else { return (subject == figures.first?.subject ? [""] : []) + [head] }
    let evidence = result.because.flatMap { evidence -> [StyledText] in
      let day = evidence.on.map { "\($0)  " } ?? ""
      let value = evidence.value.map { "  = \($0.trimmed)" } ?? ""
      let words = (day + SafeText.line(evidence.text)).wrapped(to: Self.columns - 2 - value.columns)
      let source = StyledText("    \(SafeText.line(evidence.source))", .faint)
      return words.enumerated().map { line in
        StyledText("  " + line.element) + StyledText(line.offset == words.count - 1 ? value : "", .strong)
      } + [source]
    }
    return ["", head] + reason + evidence
  }

  private func name(of subject: String) -> String {
    let name = analysis.shownName(of: subject, in: capability.scope)
    return capability.scope == .account ? name : "\(name) (\(subject))"
  }

  /// The explanation as JSON with sorted keys; the figures are those of `AccountReport.json`.
  public var json: String { tree.sortedByKey.json() + "\n" }

  var tree: Tree {
    .record([
      ("formatVersion", .integer(analysisFormatVersion)), ("account", .text(analysis.account.id.rawValue)),
      ("asOf", .text(analysis.asOf.description)), ("key", .text(capability.key)),
      ("capability", .text(capability.capability)), ("scope", .text(capability.scope.rawValue)),
      ("title", .text(capability.title)), ("definition", .text(capability.definition)),
      ("formula", .text(capability.formula)), ("inputs", .list(capability.inputs.map(Tree.text))),
      ("range", .text(capability.range)), ("source", .text(capability.source)),
      ("figures", .mapping(figures.map { Tree.Entry($0.subject, $0.result.tree) })),
    ])
  }

  /// The explanation as Markdown.
  public var markdown: String {
    let title = "\(Markdown.escaped(capability.title)) (\(Markdown.code(capability.key)))"
    let facts = facts.map { ["\($0.0)", $0.0 == "formula" ? Markdown.code($0.1) : Markdown.escaped($0.1)] }
    let head =
      Markdown.heading(1, title) + Markdown.escaped(capability.definition) + "\n\n" + Markdown.table(["", ""], facts)
    let rows = figures.map {
      [
        Markdown.escaped(name(of: $0.subject)), Markdown.escaped($0.result.text),
        $0.result.reason.map(Markdown.escaped) ?? "",
      ]
    }
    let evidence = figures.count == 1 ? figures.flatMap(\.result.because) : []
    let reasons = evidence.map {
      [
        $0.on?.description ?? "", Markdown.escaped($0.text), $0.value?.trimmed ?? "", Markdown.code($0.source),
      ]
    }
    return head + Markdown.table(["of", "value", "why not known"], rows)
      + Markdown.table(["on", "because", "number", "record"], reasons)
  }
}
