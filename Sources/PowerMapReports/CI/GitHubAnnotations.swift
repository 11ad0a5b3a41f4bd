import PowerMap
import TerminalText

/// The issues of a job as lines that GitHub shows beside the lines of a pull request: what is new first, then the worst.
///
/// GitHub shows ten errors and ten warnings of a step and drops the rest without a word, so no more are written, and a
/// last line says how many there are besides. What is set aside, or only information, is not shown.
public struct GitHubAnnotations: Sendable {
  /// The most that GitHub shows of a kind.
  private static let mostOfAKind = 10

  private let report: JobReport

  /// The lines of a job.
  public init(_ report: JobReport) {
    self.report = report
  }

  /// The lines, each with a line break at its end.
  public var text: String {
    let standing = report.rankedIssues.filter(\.isStanding)
    let shown = [AnnotationKind.error, .warning].flatMap { kind -> ArraySlice<JobIssue> in
      standing.filter { $0.severity.annotation == kind }.prefix(Self.mostOfAKind)
    }
    let left = standing.count - shown.count
    let rest = left > 0 ? "; \(counted(left, "issue is", "issues are")) not shown here, report.md has all" : ""
    let summary = WorkflowCommand(.notice, [("title", "powermap")], message: report.headline.capitalizedFirst + rest)
    return (shown.map(\.annotation) + [summary.line]).map { $0 + "\n" }.joined()
  }
}

extension JobIssue {
  fileprivate var annotation: String {
    WorkflowCommand(
      severity.annotation,
      [
        ("file", location.path), ("line", String(location.line)), ("col", String(location.column)),
        ("title", rule.id),
      ], message: sentences
    ).line
  }
}
