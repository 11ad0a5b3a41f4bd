import DataTree

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
    let properties = [
      "file=\(path.escapedForGitHub(asProperty: true))", "line=\(position.line)", "col=\(position.column)",
      "title=\(code.rawValue)",
    ]
    return
      "::\(severity.rawValue) \(properties.joined(separator: ","))::\(sentence.escapedForGitHub(asProperty: false))"
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

extension String {
  /// GitHub's own escapes: `%`, CR and LF everywhere, and `:` and `,` in properties as well.
  fileprivate func escapedForGitHub(asProperty: Bool) -> String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where asProperty: escaped += "%3A"
      case "," where asProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
