import PowerMap
import PowerMapDrawing

/// What is not known and would change the answer.
struct UnknownSection {
  private let analysis: Analysis
  private let capabilities: [Capability]
  private static let lineLimit = 5

  init(_ analysis: Analysis, _ capabilities: [Capability]) {
    self.analysis = analysis
    self.capabilities = capabilities
  }

  var lines: [StyledText] {
    let gaps = gaps
    guard !gaps.isEmpty else { return [] }
    let shown = gaps.prefix(Self.lineLimit).map { gap in
      StyledText("- " + gap.shortened(to: AccountReport.screenColumns - 2))
    }
    let left = gaps.count - Self.lineLimit
    let more = left > 0 ? [StyledText("- and \(counted(left, "more gap", "more gaps"))", .faint)] : []
    return [StyledText("What we do not know", .strong)] + shown + more
  }

  /// Each gap in words: what the findings say, whose stance is not known, and which figures there are none of.
  private var gaps: [String] {
    let said = analysis.findings.filter { $0.severity == .info && $0.waivedUntil == nil }
      .map { SafeText.line($0.message) }
    let figures = capabilities.filter { $0.scope == .account }.flatMap { row in
      row.results(analysis).compactMap { _, result in
        if case .unknown(let reason, _, _) = result { "\(row.title): \(SafeText.line(reason))" } else { nil }
      }
    }
    return said + stances + figures
  }

  private var stances: [String] {
    let people = analysis.people.filter { $0.stance == nil }
      .sorted { ($1.power.value ?? 0, $0.id) < ($0.power.value ?? 0, $1.id) }
    guard !people.isEmpty else { return [] }
    let names = Names(analysis)
    let first = people.prefix(2).map { names.name($0.id) }
    let others = people.count - first.count
    let who = others > 0 ? "\(first.joined(separator: ", ")) and \(others) more" : first.joinedInWords
    let verbs = people.count == 1 ? ("stands", "holds") : ("stand", "hold")
    return ["where \(who) \(verbs.0), who \(verbs.1) \(analysis.support.unknown.percentage) of the power"]
  }
}
