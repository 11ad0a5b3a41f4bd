/// Markup of a Graphviz HTML-like label that is safe by construction: it can only be built from the words below, and the
/// one that takes text cleans and escapes it. There is no link, image or font name among them.
///
/// It knows its size, because a cell that is smaller than the table in it ends the process inside Graphviz.
struct HTMLLabel: Sendable, Hashable {
  /// The markup, without the angle brackets of the DOT language around it.
  let markup: String
  /// The size of a cell or table, in points; 0 for text, which may stick out of its cell.
  private let width: Int
  private let height: Int

  private init(markup: String, width: Int = 0, height: Int = 0) {
    self.markup = markup
    self.width = width
    self.height = height
  }

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

  /// A cell of exactly this size in points, or as large as the table in it; Graphviz would otherwise let it grow.
  /// `padding` is kept free on all sides; `isLow` sets the content on the lower edge, since Graphviz centres text a
  /// little too high.
  static func cell(
    _ content: HTMLLabel, width: Int, height: Int, align: Alignment = .left, padding: Int = 0, isLow: Bool = false
  ) -> HTMLLabel {
    let padding = min(max(padding, 0), 20)
    let width = min(max(width, content.width + 2 * padding, 1), 20_000)
    let height = min(max(height, content.height + 2 * padding, 1), 20_000)
    let inset = padding > 0 ? " CELLPADDING=\"\(padding)\"" : ""
    let low = isLow ? " VALIGN=\"BOTTOM\"" : ""
    let size = "FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\""
    return HTMLLabel(
      markup: "<TD \(size) ALIGN=\"\(align.rawValue)\"\(inset)\(low)>\(content.markup)</TD>", width: width,
      height: height)
  }

  /// A table without borders; each row is a list of cells.
  static func table(_ rows: [[HTMLLabel]]) -> HTMLLabel {
    bordered(rows, border: 0, attributes: "")
  }

  /// A bordered table, rounded unless it is too thin for that.
  static func frame(_ rows: [[HTMLLabel]], border: Color, fill: Color? = nil, isRounded: Bool = true) -> HTMLLabel {
    let style = isRounded ? " STYLE=\"ROUNDED\"" : ""
    let ground = fill.map { " BGCOLOR=\"\($0.hexadecimal)\"" } ?? ""
    return bordered(rows, border: 1, attributes: "\(style) COLOR=\"\(border.hexadecimal)\"\(ground)")
  }

  private static func bordered(_ rows: [[HTMLLabel]], border: Int, attributes: String) -> HTMLLabel {
    let body = rows.map { "<TR>" + $0.map(\.markup).joined() + "</TR>" }.joined()
    // The cells of a column are as wide as the widest of them.
    let columns = 0..<(rows.map(\.count).max() ?? 0)
    let width = columns.reduce(0) { sum, column in
      sum + (rows.compactMap { column < $0.count ? $0[column].width : nil }.max() ?? 0)
    }
    let height = rows.reduce(0) { $0 + ($1.map(\.height).max() ?? 0) }
    return HTMLLabel(
      markup: "<TABLE BORDER=\"\(border)\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"\(attributes)>"
        + body + "</TABLE>",
      width: width + 2 * border, height: height + 2 * border)
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
      // Graphviz replaces `\N` and the like in labels too; two backslashes stand for one.
      case "\\": escaped += "&#92;&#92;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
