import TerminalText

extension StringProtocol {
  /// The text in at most `limit` columns, with `…` where it was cut.
  func shortened(to limit: Int) -> String {
    guard columns > limit else { return String(self) }
    guard limit > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in self {
      guard used + character.columns <= limit - 1 else { break }
      kept.append(character)
      used += character.columns
    }
    return kept + "…"
  }

  /// The words of the text on lines of at most `limit` columns; a longer word is cut.
  func wrapped(to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      let word = word.shortened(to: limit)
      if line.isEmpty {
        line = word
      } else if line.columns + 1 + word.columns <= limit {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
