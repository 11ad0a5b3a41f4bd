/// What a table's text needs, in points.
struct TableMeasures {
  static let rowHeight = 28.0
  static let totalHeight = 16.0
  /// Between two cells.
  static let gap = 3.0
  /// Between the last row and the totals.
  static let totalsGap = 3.0
  /// Between the table and the plot.
  static let plotGap = 14.0
  static let sentenceHeight = 28.0
  /// Left free at both sides of a cell's text.
  static let inset = 4.0
  static let leastHeat = 86.0
  static let leastPlain = 40.0
  static let mostColumn = 150.0
  static let leastName = 70.0
  static let mostName = 180.0
  /// The most that a column is widened to fill the page.
  static let mostStretch = 64.0
  static let lineHeight = 11.0
  static let badgeHeight = 16.0
  static let mostHeadingLines = 3

  /// The width of the rows' names.
  let name: Double
  /// The width of each column.
  let columns: [Double]
  let headingHeight: Double

  init(_ content: TableContent) {
    let rows = content.rows + content.totals
    let names =
      content.rows.map { TextFitting.room(for: $0.name, size: FontSize.name, bold: true) }
      + content.totals.map { TextFitting.room(for: $0.name) }
    name = min(max(names.max() ?? 0, Self.leastName), Self.mostName)
    let wanted = content.columns.indices.map { index in
      let column = content.columns[index]
      let texts = rows.flatMap { row -> [Double] in
        guard row.cells.indices.contains(index) else { return [] }
        let cell = row.cells[index]
        return [TextFitting.room(for: cell.text, bold: true), TextFitting.room(for: cell.detail)]
      }
      let words = column.heading.split(separator: " ").map { TextFitting.room(for: String($0)) }
      let least = column.isHeat ? Self.leastHeat : Self.leastPlain
      return min(max(((texts + words).max() ?? 0) + 2 * Self.inset, least), Self.mostColumn)
    }
    // Cells of a heat scale are compared, so they are all of one size.
    let heat = zip(content.columns, wanted).filter(\.0.isHeat).map(\.1).max() ?? 0
    let columns = zip(content.columns, wanted).map { $0.isHeat ? heat : $1 }
    self.columns = columns
    let headings = zip(content.columns, columns).map { column, width in
      Self.heading(column.heading, width: width)
    }
    let badge = content.columns.contains { $0.badge != nil } ? Self.badgeHeight + Self.gap : 0
    headingHeight = badge + Double(headings.map(\.count).max() ?? 0) * Self.lineHeight
  }

  /// The width of a table with columns of these widths.
  func width(of columns: [Double]) -> Double { name + columns.reduce(0) { $0 + $1 + Self.gap } }

  /// The columns, those of a heat scale wider where the table would leave half of the page empty.
  func columns(filling page: Double, of content: TableContent) -> [Double] {
    let count = content.columns.count(where: \.isHeat)
    let slack = max(page - width(of: columns), 0) / Double(max(count, 1))
    let stretch = min(slack.rounded(.down), Self.mostStretch)
    return zip(content.columns, columns).map { $0.isHeat ? $1 + stretch : $1 }
  }

  /// Words in at most so many lines; the last is cut where they are more.
  static func heading(_ text: String, width: Double) -> [String] {
    let lines = TextFitting.wrapped(text, width: width)
    guard lines.count > mostHeadingLines else { return lines }
    return lines.prefix(mostHeadingLines - 1) + [lines[(mostHeadingLines - 1)...].joined(separator: " ")]
  }
}
