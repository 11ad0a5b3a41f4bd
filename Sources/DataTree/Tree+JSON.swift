extension Tree {
  /// The value as JSON text, indented by two spaces, with a line break at the end of a text of several lines.
  package func json(isIndented: Bool = true) -> String {
    var text = ""
    appendJSON(to: &text, indent: isIndented ? 0 : nil)
    return text
  }

  private func appendJSON(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? value.shortestText : "null"
    case .text(let value): Self.append(quoted: value, to: &text)
    case .list(let items):
      Self.append(items, between: "[", and: "]", to: &text, indent: indent) { item, text, indent in
        item.appendJSON(to: &text, indent: indent)
      }
    case .mapping(let entries):
      Self.append(entries, between: "{", and: "}", to: &text, indent: indent) { entry, text, indent in
        Self.append(quoted: entry.key, to: &text)
        text += indent == nil ? ":" : ": "
        entry.value.appendJSON(to: &text, indent: indent)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], between open: String, and close: String, to text: inout String, indent: Int?,
    _ appendItem: (Item, inout String, Int?) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
      appendItem(item, &text, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  /// `text` as a JSON string, which is a double-quoted YAML scalar as well.
  package static func quoted(_ text: String) -> String {
    var quoted = ""
    append(quoted: text, to: &quoted)
    return quoted
  }

  private static func append(quoted text: String, to quoted: inout String) {
    quoted += "\""
    if text.utf8.allSatisfy(isPlain) { quoted += text } else { appendEscaped(text, to: &quoted) }
    quoted += "\""
  }

  /// Whether a byte of UTF-8 is a character that needs no escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ text: String, to quoted: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
  }
}
