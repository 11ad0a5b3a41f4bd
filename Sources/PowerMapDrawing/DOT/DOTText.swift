/// Text that people typed, as it may stand between quotes in the DOT language.
enum DOTText {
  /// Cleaned, with backslashes and quotes escaped, so that neither the string nor an escape such as `\N` of Graphviz
  /// can begin in it.
  static func escaped(_ text: String) -> String {
    let text = withoutEntities(SafeText.paragraph(text))
    guard text.utf8.contains(where: { [0x0A, 0x22, 0x5C].contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// An invisible space after each `&` that begins a character reference: Graphviz hands such a reference on to the
  /// picture or decodes it, and `&#1;` is no XML.
  static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      result.append(scalar)
      if scalar == "&", startsReference(scalars[(index + 1)...]) { result.append("\u{200B}") }
    }
    return String(result)
  }

  /// Whether the text after an ampersand reads `name;` or `#number;`.
  private static func startsReference(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = scalars.prefix(40).prefix { $0.isASCII && ($0.properties.isAlphabetic || isDigit($0) || $0 == "#") }
    return !name.isEmpty && scalars.dropFirst(name.count).first == ";"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
