extension StringProtocol {
  /// How many columns the text takes on a terminal.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// Two for the wide letters of East Asia and for pictures, none for what has no width of its own, else one.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1_7000...0x1_B2FF, 0x2_0000...0x3_FFFD:
      return 2
    default: return 1
    }
  }
}
