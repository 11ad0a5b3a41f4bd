import PowerMap
import PowerMapDrawing

/// What is not known and would change the answer.
struct UnknownSection {
  private let analysis: Analysis
  private let capabilities: [Capability]
  private static let lineLimit = 6

  init(_ analysis: Analysis, _ capabilities: [Capability]) {
    self.analysis = analysis
    self.capabilities = capabilities
  }

  /// The gaps that fit, each with what would close it; what is left out is counted.
  var lines: [StyledText] {
    let gaps = gaps
    guard !gaps.isEmpty else { return [] }
    var lines: [StyledText] = []
    var shown = 0
    for gap in gaps {
      let words = gap.wrapped(to: AccountReport.screenColumns - 2)
      guard lines.count + words.count <= Self.lineLimit else { break }
      lines += words.enumerated().map { StyledText(($0.offset == 0 ? "- " : "  ") + $0.element) }
      shown += 1
    }
    let left = gaps.count - shown
    let more = left > 0 ? [StyledText("- and \(counted(left, "more gap", "more gaps"))", .faint)] : []
    return [StyledText("What we do not know", .strong)] + lines + more
  }

  /// Each gap in words: what the findings say, whose stance is not known, and which figures there are none of.
  private var gaps: [String] {
    // What is open about somebody who is named comes before what nobody has looked into at all.
    let findings = analysis.findings.filter { $0.severity == .info && $0.waivedUntil == nil }
    func words(_ isNamed: Bool) -> [String] {
      findings.filter { $0.people.isEmpty != isNamed }
        .map { SafeText.line("\($0.message). \($0.action)").shortened(to: 2 * AccountReport.screenColumns - 20) }
    }
    return words(true) + stances + words(false) + figures
  }

  /// The account-wide figures there are none of, those with one reason together; not those that a finding speaks of.
  private var figures: [String] {
    let told = Set(analysis.findings.filter { $0.kind == .dataGap }.flatMap { $0.because.map(\.source) })
    var reasons: [String] = []
    var titles: [String: [String]] = [:]
    for row in capabilities where row.scope == .account && !told.contains(row.key) {
      for (_, result) in row.results(analysis) {
        guard case .unknown(let reason, _, _) = result else { continue }
        if titles[reason] == nil { reasons.append(reason) }
        titles[reason, default: []].append(row.title)
      }
    }
    return reasons.map { "\((titles[$0] ?? []).joined(separator: ", ")): \(SafeText.line($0))" }
  }

  private var stances: [String] {
    let people = analysis.people.filter { $0.stance == nil }
      .sorted { ($1.power.value ?? 0, $0.id) < ($0.power.value ?? 0, $1.id) }
    guard !people.isEmpty else { return [] }
    let first = people.prefix(2).map { analysis.shownName(of: $0.id) }
    let others = people.count - first.count
    let who = others > 0 ? "\(first.joined(separator: ", ")) and \(others) more" : first.joinedInWords
    let verbs = people.count == 1 ? ("stands", "holds") : ("stand", "hold")
    let power = analysis.support.unknown
    let share = power.value == nil ? "" : ", who \(verbs.1) \(power.percentage) of the power"
    return ["where \(who) \(verbs.0)\(share)"]
  }
}
