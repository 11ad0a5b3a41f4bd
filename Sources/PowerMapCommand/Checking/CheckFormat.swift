import ArgumentParser
import PowerMapFiles
import PowerMapReports

/// The formats of the problems of account files.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, markdown
}

extension Diagnostics {
  /// The problems in a format, with a line break at the end where there is anything to say.
  func written(as format: CheckFormat) -> String {
    let text: String =
      switch format {
      case .text: description
      case .json: json
      case .github: gitHubAnnotations
      case .markdown: markdown
      }
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }

  /// The problems as a table.
  private var markdown: String {
    guard !isEmpty else { return "No problem was found.\n" }
    return Markdown.table(
      ["place", "severity", "problem", "code"],
      map { problem in
        [
          Markdown.code("\(problem.path):\(problem.position.line):\(problem.position.column)"),
          problem.severity.rawValue, Markdown.escaped(problem.sentence), Markdown.code(problem.code.rawValue),
        ]
      })
  }
}
