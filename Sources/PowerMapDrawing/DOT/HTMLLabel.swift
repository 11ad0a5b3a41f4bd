/// Markup of a Graphviz HTML-like label that is safe by construction: it can only be built from the words below, and the
/// one that takes text cleans and escapes it. There is no link, image or font name among them.
struct HTMLLabel: Sendable, Hashable {
  /// The markup, without the angle brackets of the DOT language around it.
  let markup: String

  enum Alignment: String {
    case left = "LEFT"
    case center = "CENTER"
    case right = "RIGHT"
  }

  /// Nothing, for spacer cells.
  static let empty = HTMLLabel(markup: "")

  static func text(_ text: String, size: Int = FontSize.small, color: Color, bold: Bool = false) -> HTMLLabel {
    let clean = SafeText.line(text)
    if clean.isEmpty { return .empty }
    let escaped = escape(DOTText.withoutEntities(clean))
    let weighted = bold ? "<B>\(escaped)</B>" : escaped
    return HTMLLabel(
      markup: "<FONT POINT-SIZE=\"\(min(max(size, 4), 72))\" COLOR=\"\(color.hexadecimal)\">\(weighted)</FONT>")
  }

  /// A cell of exactly this size in points; Graphviz would otherwise let it grow. `padding` is kept free on all
  /// sides; `isLow` sets the content on the lower edge, since Graphviz centres text a little too high.
  static func cell(
    _ content: HTMLLabel, width: Int, height: Int, align: Alignment = .left, padding: Int = 0, isLow: Bool = false
  ) -> HTMLLabel {
    let width = min(max(width, 1), 20000)
    let height = min(max(height, 1), 20000)
    let inset = padding > 0 ? " CELLPADDING=\"\(padding)\"" : ""
    let low = isLow ? " VALIGN=\"BOTTOM\"" : ""
    return HTMLLabel(
      markup: "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\" ALIGN=\"\(align.rawValue)\"\(inset)\(low)>"
        + content.markup + "</TD>")
  }

  /// A cell as large as its content.
  static func flexible(_ content: HTMLLabel, align: Alignment = .left) -> HTMLLabel {
    HTMLLabel(markup: "<TD ALIGN=\"\(align.rawValue)\">\(content.markup)</TD>")
  }

  /// A table without borders; each row is a list of cells.
  static func table(_ rows: [[HTMLLabel]]) -> HTMLLabel {
    HTMLLabel(
      markup: "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">\(body(rows))</TABLE>")
  }

  /// A bordered table, with rounded corners unless told otherwise.
  static func frame(
    _ rows: [[HTMLLabel]], border: Color, fill: Color? = nil, isRounded: Bool = true, width: Int = 1
  ) -> HTMLLabel {
    let ground = fill.map { " BGCOLOR=\"\($0.hexadecimal)\"" } ?? ""
    let corners = isRounded ? " STYLE=\"ROUNDED\"" : ""
    return HTMLLabel(
      markup: "<TABLE BORDER=\"\(min(max(width, 1), 4))\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"\(corners)"
        + " COLOR=\"\(border.hexadecimal)\"\(ground)>\(body(rows))</TABLE>")
  }

  private static func body(_ rows: [[HTMLLabel]]) -> String {
    rows.map { "<TR>" + $0.map(\.markup).joined() + "</TR>" }.joined()
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\\": escaped += "&#92;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
