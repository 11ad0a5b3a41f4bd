import DataTree
import TerminalText

extension Diagnostic: CustomStringConvertible {
  /// The problem as a compiler prints it, without a line break at the end:
  ///
  ///     accounts/northwind.yaml:21:41: error: 'reportsTo' names 'eve', who is not in people; did you mean 'eva'?
  ///        21 |   omar: {name: Omar Haddad, reportsTo: eve}
  ///           |                                        ^~~
  public var description: String {
    let head = "\(path):\(position.line):\(position.column): \(severity.rawValue): \(sentence)"
    guard let excerpt, !excerpt.text.isEmpty else { return head }
    let number = String(position.line)
    let gutter = String(repeating: " ", count: Swift.max(5, number.count))
    let caret =
      String(repeating: " ", count: excerpt.caretOffset) + "^"
      + String(repeating: "~", count: excerpt.caretWidth - 1)
    return """
      \(head)
      \(gutter.dropLast(number.count))\(number) | \(excerpt.text)
      \(gutter) | \(caret)
      """
  }

  /// The problem as a workflow command that GitHub shows beside the line of a pull request.
  public var gitHubAnnotation: String {
    WorkflowCommand(
      severity == .error ? .error : .warning,
      [
        ("file", path), ("line", String(position.line)), ("col", String(position.column)), ("title", code.rawValue),
      ], message: sentence
    ).line
  }
}

extension Diagnostics: CustomStringConvertible {
  /// Every problem as a compiler prints it, each on its own lines.
  public var description: String { map(\.description).joined(separator: "\n") }

  /// Every problem as a GitHub annotation, one a line, errors first: GitHub shows only the first few.
  public var gitHubAnnotations: String {
    (errors + warnings).map(\.gitHubAnnotation).joined(separator: "\n")
  }

  /// Every problem as a JSON array of objects with sorted keys:
  /// `code`, `column`, `line`, `message`, `path`, `severity` and, where there is one, `suggestion`.
  public var json: String {
    Tree.list(
      map { problem in
        Tree.record([
          ("code", .text(problem.code.rawValue)), ("column", .integer(problem.position.column)),
          ("line", .integer(problem.position.line)), ("message", .text(problem.sentence)),
          ("path", .text(problem.path)), ("severity", .text(problem.severity.rawValue)),
          ("suggestion", problem.suggestion.map(Tree.text)),
        ])
      }
    ).json()
  }
}
