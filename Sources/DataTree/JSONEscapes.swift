extension [UInt8] {
  /// Appends `text` as a JSON string in quotes.
  ///
  /// Escaped are the controls, and the few characters that no text file holds or that end a line in YAML or JavaScript.
  mutating func append(quoting text: String) {
    append(UInt8(ascii: "\""))
    let isWritten =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        if bytes.containsEscapable { return false }
        append(contentsOf: bytes)
        return true
      } ?? false
    if !isWritten { appendEscaped(text) }
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

extension Sequence<UInt8> {
  /// Whether a byte is, or begins, a character that may need an escape. Without leaving early and without branches, so
  /// that many bytes are looked at at a time.
  fileprivate var containsEscapable: Bool {
    var found: UInt8 = 0
    for byte in self {
      found |= byte < 0x20 ? 1 : 0
      found |= byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F ? 1 : 0
      // The first bytes of U+0080 to U+009F, of U+2028, and of U+FEFF, U+FFFE and U+FFFF.
      found |= byte == 0xC2 || byte == 0xE2 || byte == 0xEF ? 1 : 0
    }
    return found != 0
  }
}
