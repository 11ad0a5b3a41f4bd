import PowerMap
import TerminalText

/// What a severity is called where findings are shown: the one table for all of them.
extension Severity {
  /// The command by which GitHub shows it beside a line.
  var annotation: AnnotationKind {
    switch self {
    case .critical, .high: .error
    case .medium, .low: .warning
    case .info: .notice
    }
  }

  /// The level of a result in SARIF.
  var sarifLevel: String {
    switch self {
    case .critical, .high: "error"
    case .medium, .low: "warning"
    case .info: "note"
    }
  }

  /// The severity in GitLab's code quality.
  var gitLab: String {
    switch self {
    case .critical: "blocker"
    case .high: "critical"
    case .medium: "major"
    case .low: "minor"
    case .info: "info"
    }
  }
}
