extension [UInt8] {
  /// Appends `text` as a JSON string in quotes.
  ///
  /// Escaped are the controls, and the few characters that no text file holds or that end a line in YAML or JavaScript.
  mutating func append(quoting text: String) {
    append(UInt8(ascii: "\""))
    let start = count
    append(utf8: text)
    // Looked at where it stands already, since nearly every text stays as it is.
    if hasEscapable(from: start) {
      removeSubrange(start...)
      appendEscaped(text)
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a text without anything to escape as a JSON string in quotes.
  mutating func append(plain text: String) {
    append(UInt8(ascii: "\""))
    append(utf8: text)
    append(UInt8(ascii: "\""))
  }

  /// Appends the bytes of a text, at once where they lie together, as they nearly always do.
  mutating func append(utf8 text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isWritten == nil { append(contentsOf: text.utf8) }
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

extension [UInt8] {
  /// Whether a byte from `start` on is, or begins, a character that may need an escape.
  fileprivate func hasEscapable(from start: Int) -> Bool {
    let text = span.extracting(start..<count)
    return text.hasOddASCII && text.hasEscapable
  }
}

// Both look at all bytes without leaving early and without branches, so that many are looked at at a time.
extension Span<UInt8> {
  /// Whether there is anything but printable ASCII without quotes and backslashes, which most texts are made of.
  fileprivate var hasOddASCII: Bool {
    var (most, toQuote, toBackslash): (UInt8, UInt8, UInt8) = (0, .max, .max)
    for index in indices {
      most = max(most, self[index] &- 0x20)
      toQuote = min(toQuote, self[index] ^ UInt8(ascii: "\""))
      toBackslash = min(toBackslash, self[index] ^ UInt8(ascii: "\\"))
    }
    return most >= 0x5F || toQuote == 0 || toBackslash == 0
  }

  /// Whether a byte is, or begins, a character that may need an escape.
  fileprivate var hasEscapable: Bool {
    var found: UInt8 = 0
    for index in indices {
      let byte = self[index]
      found |= byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F ? 1 : 0
      // The first bytes of U+0080 to U+009F, of U+2028, and of U+FEFF, U+FFFE and U+FFFF.
      found |= byte == 0xC2 || byte == 0xE2 || byte == 0xEF ? 1 : 0
    }
    return found != 0
  }
}
