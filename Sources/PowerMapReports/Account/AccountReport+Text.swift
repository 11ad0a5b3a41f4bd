import PowerMap
import PowerMapDrawing
import TerminalText

extension AccountReport {
  /// The most lines of the text report, so that it fits one screen.
  static let screenLines = 40
  /// The most columns of the text report.
  static let screenColumns = 80

  /// The analysis in plain words on one screen: the score and why, how each key person is reached, what to do first,
  /// and what is not known. With colours only where they are asked for.
  public func text(isColoured: Bool = false) -> String {
    let top = [heading] + [""] + ScoreSection(analysis).lines + [""] + SeatSection(analysis).lines
    let bottom = UnknownSection(analysis, capabilities).lines + footer
    let room = Self.screenLines - top.count - bottom.count - 2
    let middle = AdviceSection(analysis).lines(atMost: room)
    var lines = top + [""] + middle
    if !bottom.isEmpty { lines += [""] + bottom }
    return lines.text(isColoured: isColoured)
  }

  private var heading: StyledText {
    let day = "as of \(analysis.asOf)"
    let name = StyledText(SafeText.line(analysis.account.name), .strong)
    return name.padded(to: Self.screenColumns - day.columns - 1) + StyledText(" " + day, .faint)
  }

  /// What was set aside and which constants are not the default ones.
  private var footer: [StyledText] {
    var lines: [String] = []
    let waived = analysis.findings.filter { $0.waivedUntil != nil }
    if !waived.isEmpty {
      let ids = waived.map(\.id).joined(separator: ", ")
      lines += [
        "\(counted(waived.count, "finding is", "findings are")) waived: \(ids)".shortened(to: Self.screenColumns)
      ]
    }
    let changed = analysis.policy.changedKeys()
    if !changed.isEmpty {
      let values = changed.map { "\($0.path) \($0.text(in: analysis.policy))" }.joined(separator: ", ")
      lines += ["Constants of your own: \(values)".shortened(to: Self.screenColumns)]
    }
    return lines.map { StyledText($0, .faint) }
  }
}
