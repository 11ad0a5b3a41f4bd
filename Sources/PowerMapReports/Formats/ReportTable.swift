import PowerMap

/// A table of a report before it is Markdown or HTML.
struct ReportTable: Hashable, Sendable {
  /// What stands in a cell, as it was typed: each format cleans and escapes it.
  enum Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    case text(String)
    /// A key or an id.
    case code(String)

    init(stringLiteral text: String) { self = .text(text) }
  }

  /// A line of the table.
  struct Row: Hashable, Sendable {
    var cells: [Cell]
    /// The people it is about.
    var people: [Person.ID] = []
  }

  var title: String
  var columns: [String]
  var rows: [Row]

  /// As Markdown; nothing where there are no rows.
  var markdown: String {
    Markdown.table(
      columns,
      rows.map { row in
        row.cells.map { cell in
          switch cell {
          case .text(let text): Markdown.escaped(text)
          case .code(let text): Markdown.code(text)
          }
        }
      })
  }
}
