import DataTree

/// The findings of a job in GitLab's code quality format, which merge requests show beside the lines.
///
/// What is set aside is left out, since the format has no word for it.
public struct CodeQualityReport: Sendable {
  private let report: JobReport

  /// The findings of a job.
  public init(_ report: JobReport) {
    self.report = report
  }

  /// A JSON array; the same bytes for the same report.
  public var json: String {
    Tree.list(report.issues.filter { $0.waiver == nil }.map(\.codeQuality)).json() + "\n"
  }
}

extension JobIssue {
  fileprivate var codeQuality: Tree {
    .record([
      ("description", .text(sentences)),
      ("check_name", .text(rule.id)),
      ("fingerprint", .text(id)),
      ("severity", .text(severity.gitLab)),
      (
        "location",
        .record([
          ("path", .text(location.path)), ("lines", .record([("begin", .integer(location.line))])),
        ])
      ),
    ])
  }
}
