import PowerMapDrawing

/// Markup that is safe by construction: what stands in the source is markup, and what is put into it is text.
///
///     let cell: HTML = "<td>\(name)</td>"
struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup as it stands in the file.
  private(set) var markup: String

  init(stringLiteral markup: String) { self.markup = markup }

  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// An attribute with something before it; a name is one of ours, and the value any text.
  init(_ separator: HTML = "", attribute name: String, _ value: String) {
    markup = separator.markup + name + "=\"" + XMLText.escaped(value) + "\""
  }

  /// The inside of a script or style element that this library brings along, and JSON whose `<` are escaped.
  init(verbatim content: String) { markup = content }

  static func + (left: HTML, right: HTML) -> HTML { HTML(stringLiteral: left.markup + right.markup) }

  /// What may be put into markup.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Text, which is escaped.
    mutating func appendInterpolation(_ text: String) { markup += XMLText.escaped(text) }

    /// A number.
    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// Markup.
    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    /// The name of an element; letters only, whatever it came from.
    mutating func appendInterpolation(name: String) { markup += name.filter { $0.isASCII && $0.isLetter } }
  }
}

extension [HTML] {
  /// One after the other.
  func joined() -> HTML { HTML(verbatim: map(\.markup).joined()) }
}
