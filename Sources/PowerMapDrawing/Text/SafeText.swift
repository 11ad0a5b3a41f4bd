internal import Foundation

/// Cleans text that people typed before it goes into a picture or on a terminal.
///
/// Control characters, U+FFFE and U+FFFF make invalid XML or end a C string; explicit bidirectional controls can turn a
/// label around; very long labels kill Graphviz. Right-to-left letters themselves are kept.
package enum SafeText {
  static let maximumCharacters = 200
  static let maximumLines = 10

  /// One line of at most 200 characters in normal form C: line breaks and runs of spaces become one space, forbidden
  /// characters become U+FFFD, explicit bidirectional controls disappear.
  package static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    let words = lines(text).joined(separator: " ").split(separator: " ")
    return cut(words.joined(separator: " "))
  }

  /// At most ten lines of at most 200 characters in all, joined by a line feed, cleaned like `line(_:)`.
  static func paragraph(_ text: String) -> String {
    if isPlain(text) { return text }
    return cut(lines(text).prefix(maximumLines).joined(separator: "\n"))
  }

  /// Whether a text is short ASCII in single words, as most are: nothing of it needs cleaning, and finding that out is
  /// ten times quicker than cleaning it.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= maximumCharacters else { return false }
      var previous = UInt8(ascii: " ")
      for byte in bytes {
        guard (0x20...0x7E).contains(byte), byte != 0x20 || previous != 0x20 else { return false }
        previous = byte
      }
      return bytes.isEmpty || previous != 0x20
    }
  }

  private static func lines(_ text: String) -> [String] {
    // Only the beginning can ever be shown, so a label of a megabyte costs no more than one of a few kilobytes.
    let beginning = String(String.UnicodeScalarView(text.unicodeScalars.prefix(8 * maximumCharacters)))
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in beginning.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
        lines.append(String(current))
        current = String.UnicodeScalarView()
      case 0x09: current.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069: break
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: current.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: current.append("\u{FFFD}")
      default: current.append(scalar)
      }
    }
    lines.append(String(current))
    return lines.filter { !$0.isEmpty }
  }

  private static func cut(_ text: String) -> String {
    // A base letter can carry any number of marks, so the length is limited in scalars too.
    let scalars = text.unicodeScalars
    if text.count <= maximumCharacters, scalars.count <= 2 * maximumCharacters { return text }
    let cut = String(String.UnicodeScalarView(scalars.prefix(2 * maximumCharacters)))
    return String(cut.prefix(maximumCharacters - 1)) + "…"
  }
}
