extension StringProtocol {
  /// How many columns the text takes on a terminal.
  var columns: Int { reduce(0) { $0 + $1.columns } }

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

extension Character {
  /// Two for the wide letters of East Asia and for pictures, none for what has no width of its own, else one.
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
