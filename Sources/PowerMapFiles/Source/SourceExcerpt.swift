/// The line a diagnostic is about, shortened around the place it points at.
public struct SourceExcerpt: Hashable, Codable, Sendable {
  /// The line, at most about 100 characters, with `…` where it was cut and control characters made visible.
  public var text: String
  /// How many characters of `text` stand before the place.
  public var caretOffset: Int
  /// How many characters the place is wide, at least 1.
  public var caretWidth: Int

  /// The most characters of a line that are shown.
  static let widthLimit = 100
  /// How many characters are kept in front of the place when a line is cut on the left.
  private static let lead = 60

  /// The part of `line` around `column` (from 1, in Unicode scalars) that fits on a terminal.
  init(line: Substring, column: Int, width: Int) {
    let scalars = Array(line.unicodeScalars.map(Self.printable))
    let place = max(0, min(column - 1, scalars.count))
    let isCutLeft = scalars.count > Self.widthLimit && place > Self.lead
    let start = isCutLeft ? min(place - Self.lead, max(0, scalars.count - Self.widthLimit)) : 0
    let end = min(scalars.count, start + Self.widthLimit)
    let before = Self.text(scalars[start..<place])
    let under = Self.text(scalars[place..<min(end, place + max(1, width))])
    let after = Self.text(scalars[min(end, place + max(1, width))..<end])
    self.text = (start > 0 ? "…" : "") + before + under + after + (end < scalars.count ? "…" : "")
    self.caretOffset = before.count + (start > 0 ? 1 : 0)
    self.caretWidth = max(1, under.count)
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
