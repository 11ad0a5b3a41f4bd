import PowerMap
import PowerMapDrawing
import TerminalText

/// What to do first: the worst causes, each with the one thing to do about it.
struct AdviceSection {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// A cause with the findings it explains.
  struct Group {
    var cause: Finding
    var effects: [Finding]
  }

  /// The findings that stand and call for an act, the effects under their causes, worst first.
  static func groups(of analysis: Analysis) -> [Group] {
    let standing = analysis.findings.filter(\.isStanding)
    let ids = Set(standing.map(\.id))
    return standing.filter { finding in finding.causedBy.map { !ids.contains($0) } ?? true }
      .map { cause in Group(cause: cause, effects: standing.filter { $0.causedBy == cause.id }) }
  }

  /// As many causes as fit; what is left out is counted.
  func lines(atMost room: Int) -> [StyledText] {
    let groups = Self.groups(of: analysis)
    guard !groups.isEmpty else { return [StyledText("Nothing here asks to be acted upon.", .good)] }
    var lines = [StyledText("What to do first", .strong)]
    var shown = 0
    for group in groups {
      let next = self.lines(of: group, number: shown + 1)
      let isLast = shown + 1 == groups.count
      guard shown == 0 || lines.count + next.count + (isLast ? 0 : 1) <= room else { break }
      lines += next
      shown += 1
    }
    let left = groups.count - shown
    if left > 0 {
      lines.append(StyledText("\(counted(left, "more is", "more are")) in the report as Markdown or JSON.", .faint))
    }
    return lines
  }

  private func lines(of group: Group, number: Int) -> [StyledText] {
    let finding = group.cause
    let label = "\(number). "
    let indent = String(repeating: " ", count: label.columns)
    let width = AccountReport.screenColumns - label.columns
    let severity = finding.severity.rawValue.capitalizedFirst + ": "
    let more = group.effects.count
    let effects = more > 0 ? " (\(more) more \(more == 1 ? "follows" : "follow"))" : ""
    let action = SafeText.line(finding.action).wrapped(to: width)
    let why = "\(severity)\(SafeText.line(finding.message))\(effects)."
      .wrapped(to: width)
    var lines: [StyledText] = []
    for (index, line) in action.enumerated() {
      lines.append(StyledText(index == 0 ? label : indent) + StyledText(line))
    }
    for (index, line) in why.enumerated() {
      let mark = index == 0 && line.hasPrefix(severity) ? severity : ""
      lines.append(
        StyledText(indent) + StyledText(mark, finding.severity.style)
          + StyledText(String(line.dropFirst(mark.count)), .faint))
    }
    return lines
  }
}

extension Severity {
  var style: StyledText.Style {
    switch self {
    case .critical, .high: .bad
    case .medium, .low: .doubtful
    case .info: .faint
    }
  }
}
