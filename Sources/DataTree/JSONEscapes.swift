extension [UInt8] {
  /// Appends `text` as a JSON string in quotes.
  ///
  /// Escaped are the controls, and the few characters that no text file holds or that end a line in YAML or JavaScript.
  mutating func append(quoting text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.mayNeedEscapes { appendEscaped(text) } else { append(contentsOf: text.utf8) }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(contentsOf: "\\\"".utf8)
      case "\\": append(contentsOf: "\\\\".utf8)
      case "\n": append(contentsOf: "\\n".utf8)
      case "\r": append(contentsOf: "\\r".utf8)
      case "\t": append(contentsOf: "\\t".utf8)
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}

extension String.UTF8View {
  /// Whether a byte is, or begins, a character that may need an escape.
  fileprivate var mayNeedEscapes: Bool {
    withContiguousStorageIfAvailable { $0.containsEscapable } ?? containsEscapable
  }
}

extension Sequence<UInt8> {
  /// Without leaving early, so that many bytes are looked at at a time.
  fileprivate var containsEscapable: Bool {
    var found = false
    for byte in self {
      let isEscapable =
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
        // The first bytes of U+0080 to U+009F, of U+2028, and of U+FEFF, U+FFFE and U+FFFF.
        case 0xC2, 0xE2, 0xEF: true
        default: false
        }
      found = found || isEscapable
    }
    return found
  }
}
