import TerminalText

/// Words in the styles they have on a terminal; without colour the words are the same.
struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// How words stand out. Colour never says anything that the words do not.
  enum Style: String, Hashable, Sendable {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case bad = "1;31"
    case doubtful = "33"
    case good = "32"
  }

  /// A stretch of one style.
  struct Run: Hashable, Sendable {
    var text: String
    var style: Style
  }

  var runs: [Run]

  init(_ text: String, _ style: Style = .plain) {
    self.runs = [Run(text: text, style: style)]
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.runs += right.runs
    return sum
  }

  /// How many columns the words take.
  var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

  /// The words, with the escape sequences of a terminal only where they are asked for.
  func text(isColoured: Bool) -> String {
    runs.map { run in
      isColoured && run.style != .plain && !run.text.isEmpty
        ? "\u{1B}[\(run.style.rawValue)m\(run.text)\u{1B}[0m" : run.text
    }.joined()
  }

  /// The words cut or filled with spaces to a width.
  func padded(to width: Int, alignedRight: Bool = false) -> StyledText {
    guard columns <= width else {
      let style = runs.first?.style ?? .plain
      return StyledText(runs.map(\.text).joined().shortened(to: width), style)
    }
    let room = StyledText(String(repeating: " ", count: width - columns))
    return alignedRight ? room + self : self + room
  }
}

extension [StyledText] {
  /// The lines as one text, each with a line break, without spaces at their ends.
  func text(isColoured: Bool) -> String {
    map { line in
      var line = line.text(isColoured: isColoured)
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
