/// Text as it may stand in XML, and so in HTML.
enum XMLText {
  /// Text for an element or a quoted attribute: markup is escaped, and characters that XML 1.0 has no way to write are
  /// dropped. Line breaks and tabs are references, because a reader turns them into spaces in attributes otherwise.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&apos;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
