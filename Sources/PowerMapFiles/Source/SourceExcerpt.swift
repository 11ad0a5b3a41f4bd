import TerminalText

/// The line a diagnostic is about, shortened around the place it points at.
public struct SourceExcerpt: Hashable, Codable, Sendable {
  /// The line, at most about 100 characters, with `…` where it was cut and control characters made visible.
  public var text: String
  /// How many columns of a terminal stand before the place.
  public var caretOffset: Int
  /// How many columns the place is wide, at least 1.
  public var caretWidth: Int

  /// The most characters of a line that are shown.
  private static let widthLimit = 100
  /// How many characters are kept in front of the place when a line is cut on the left.
  private static let lead = 60

  /// The characters to show of a line of `count` characters around the one at `place`.
  static func shown(place: Int, count: Int) -> Range<Int> {
    let isCutLeft = count > widthLimit && place > lead
    let start = isCutLeft ? min(place - lead, max(0, count - widthLimit)) : 0
    return start..<min(count, start + widthLimit)
  }

  /// The excerpt of `shown`, with a caret under `width` characters from the one at `place`.
  init(_ shown: String, place: Int, width: Int, isCutLeft: Bool, isCutRight: Bool) {
    let scalars = Array(shown.unicodeScalars.map(Self.printable))
    let end = min(scalars.count, place + max(1, width))
    let before = Self.text(scalars[..<min(place, end)])
    let under = Self.text(scalars[min(place, end)..<end])
    let after = Self.text(scalars[end...])
    self.text = (isCutLeft ? "…" : "") + before + under + after + (isCutRight ? "…" : "")
    self.caretOffset = before.columns + (isCutLeft ? 1 : 0)
    self.caretWidth = max(1, under.columns)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Controls and the marks that reorder text would let a file write anything on somebody's terminal.
  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" ? " " : "\u{FFFD}"
    case .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: "\u{FFFD}"
    default: scalar
    }
  }
}
