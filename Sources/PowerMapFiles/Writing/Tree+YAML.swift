import DataTree

extension Tree {
  /// The value as YAML: one record a line, so that a change of one person is one line in a review.
  func yaml() -> String {
    guard case .mapping(let entries) = self else { return flow + "\n" }
    var text = ""
    for entry in entries {
      switch entry.value {
      case .mapping(let inner) where !inner.isEmpty:
        text += "\(Self.plain(entry.key)):\n"
        for item in inner { text += "  \(Self.plain(item.key)): \(item.value.flow)\n" }
      case .list(let items) where !items.isEmpty:
        text += "\(Self.plain(entry.key)):\n"
        for item in items { text += "  - \(item.flow)\n" }
      default: text += "\(Self.plain(entry.key)): \(entry.value.flow)\n"
      }
    }
    return text
  }

  /// The value on one line.
  private var flow: String {
    switch self {
    case .text(let text): Self.plain(text)
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(Self.plain($0.key)): \($0.value.flow)" }.joined(separator: ", ") + "}"
    default: json(isIndented: false)
    }
  }

  /// A text without quotes where every YAML reader takes it as text, in double quotes elsewhere.
  private static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      isLetter(scalar) || ("0"..."9").contains(scalar) || " ._-/".unicodeScalars.contains(scalar)
    }
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    let isDate = text.utf8.count == 10 && scalars.allSatisfy { ("0"..."9").contains($0) || $0 == "-" }
    let startsAsMoney =
      text.utf8.count > 4 && scalars.first.map { ("1"..."9").contains($0) } == true && text.contains(" ")
    guard let first = scalars.first, let last = scalars.last, isLetter(first) || isDate || startsAsMoney, last != " ",
      scalars.allSatisfy(isPlain), !words.contains(text.lowercased()), text.utf8.count < 200
    else { return quoted(text) }
    return text
  }
}
