import PowerMapDrawing
import TerminalText

extension IntroductionReport {
  /// Advice on one screen: how near we are, each way with its weakest link, and what else to do.
  public func text(isColoured: Bool = false) -> String {
    let words = IntroductionWords(introductions, clean: SafeText.line)
    let day = "as of \(asOf)"
    let columns = AccountReport.screenColumns
    let heading = StyledText(words.title, .strong).padded(to: columns - day.columns - 1) + StyledText(" " + day, .faint)
    var lines = [heading, ""] + words.verdict.wrapped(to: columns).map { StyledText($0) }
    if let heading = words.heading { lines += ["", StyledText(heading, .strong)] }
    if !words.ways.isEmpty, words.heading == nil { lines.append("") }
    for (number, way) in words.ways.enumerated() {
      lines += Self.item("\(number + 1). ", way.advice, .plain) + Self.item("   ", way.value, .faint)
    }
    if !words.notes.isEmpty { lines.append("") }
    lines += words.notes.flatMap { Self.item("- ", $0, .plain) }
    return lines.text(isColoured: isColoured)
  }

  /// Words behind a label, wrapped under themselves.
  private static func item(_ label: String, _ words: String, _ style: StyledText.Style) -> [StyledText] {
    let indent = String(repeating: " ", count: label.columns)
    return words.wrapped(to: AccountReport.screenColumns - label.columns).enumerated().map { line in
      StyledText(line.offset == 0 ? label : indent) + StyledText(line.element, style)
    }
  }

  /// The same as Markdown.
  public var markdown: String {
    let words = IntroductionWords(introductions, clean: Markdown.escaped)
    let ways = words.ways.enumerated().map { "\($0.offset + 1). \($0.element.advice) \($0.element.value)\n" }.joined()
    let notes = words.notes.map { "- \($0)\n" }.joined()
    return Markdown.heading(1, "\(words.title), as of \(asOf)") + words.verdict + "\n"
      + (words.heading.map { "\n" + Markdown.heading(2, $0) } ?? (ways.isEmpty ? "" : "\n")) + ways
      + (notes.isEmpty ? "" : "\n" + notes)
  }
}
