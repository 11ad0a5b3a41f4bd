/// Makes text fit a box by measuring it; the full text stays available as the card's tooltip.
enum TextFitting {
  /// Room left free at the end of every fitted text, in points, besides `hinting`.
  static let spare = 3.0
  /// The part by which a font engine may widen text to fit whole pixels.
  static let hinting = 0.02

  /// The room that text needs, in whole points, with a little to spare: fonts differ from their tables.
  static func room(for text: String, size: Int = FontSize.small, bold: Bool = false) -> Double {
    (TextWidth.of(text, size: size, bold: bold) * (1 + hinting) + spare).rounded(.up)
  }

  /// `text` if it fits `width` points, else its longest beginning that fits with `…`.
  static func fit(_ text: String, size: Int, width: Double, bold: Bool = false) -> String {
    let room = (width - spare) / (1 + hinting)
    if TextWidth.of(text, size: size, bold: bold) <= room { return text }
    var used = TextWidth.of("…", size: size, bold: bold)
    var kept = ""
    for character in text {
      used += TextWidth.of(String(character), size: size, bold: bold)
      if used > room { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Words in lines that fit the width; a word that is longer has a line of its own.
  static func wrapped(_ text: String, size: Int = FontSize.small, width: Double, bold: Bool = false) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, room(for: "\(last) \(word)", size: size, bold: bold) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// A person's name: in full, else with the given name as initials (`J.-B. Weber` for `Jean-Baptiste Weber`), else cut.
  static func fitName(_ name: String, size: Int, width: Double, bold: Bool = true) -> String {
    if TextWidth.of(name, size: size, bold: bold) * (1 + hinting) <= width - spare { return name }
    return fit(shortened(name), size: size, width: width, bold: bold)
  }

  /// The given name reduced to initials; a name of one word stays as it is.
  static func shortened(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let given = words.first, words.count > 1 else { return name }
    let initials = given.split(separator: "-").compactMap { $0.first.map { "\($0)." } }.joined(separator: "-")
    return ([initials] + words.dropFirst().map(String.init)).joined(separator: " ")
  }

  /// Two letters for a chip or a badge: the first letters of the first and the last word, in capitals.
  static func initials(_ name: String) -> String {
    let words = name.split(separator: " ").filter { $0.first?.isLetter ?? false }
    guard let first = words.first?.first else { return "?" }
    guard words.count > 1, let last = words.last?.first else { return String(first).uppercased() }
    return (String(first) + String(last)).uppercased()
  }

  /// Three letters: two with the second letter of the last word (`AHo` for `Ana Holm`), and two with that of the first
  /// (`AnH`); fewer where a word has one letter.
  static func longInitials(_ name: String) -> [String] {
    let words = name.split(separator: " ").filter { $0.first?.isLetter ?? false }
    let short = initials(name)
    guard words.count > 1, let first = words.first, let last = words.last else { return [] }
    func second(_ word: Substring) -> String? {
      word.dropFirst().first.flatMap { $0.isLetter ? String($0).lowercased() : nil }
    }
    return [
      second(last).map { short + $0 },
      second(first).map { String(first.prefix(1)).uppercased() + $0 + String(last.prefix(1)).uppercased() },
    ].compactMap(\.self)
  }
}
