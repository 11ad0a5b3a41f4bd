import PowerMap
import PowerMapDrawing

/// What is not known and would change the answer.
struct UnknownSection {
  private let analysis: Analysis
  private static let lineLimit = 4

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  var lines: [StyledText] {
    let findings = analysis.findings.filter { $0.severity == .info && $0.waivedUntil == nil }
    guard !findings.isEmpty else { return [] }
    let shown = findings.prefix(Self.lineLimit).map { finding in
      StyledText("  " + SafeText.line(finding.message).shortened(to: AccountReport.screenColumns - 2))
    }
    let left = findings.count - Self.lineLimit
    let more = left > 0 ? [StyledText("  and \(counted(left, "more gap", "more gaps"))", .faint)] : []
    return [StyledText("What we do not know", .strong)] + shown + more
  }
}
