import PowerMap

/// A table of a report before it is Markdown or HTML.
struct ReportTable: Hashable, Sendable {
  /// What stands in a cell, as it was typed or computed: each format cleans and escapes it.
  enum Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// One thing after the other, each of any length that a text may have.
    case sentences([String])
    /// What was computed: a number, an interval, `unknown`.
    case figure(String)
    /// A key or an id.
    case code(String)

    init(stringLiteral text: String) { self = .text(text) }

    static func text(_ text: String) -> Cell { .sentences([text]) }
  }

  /// A line of the table.
  struct Row: Hashable, Sendable {
    var cells: [Cell]
    /// The people it is about.
    var people: [Person.ID] = []
  }

  var title: String
  var columns: [String]
  /// The column that says what a row is about.
  var headingColumn = 0
  var rows: [Row]

  /// As Markdown; nothing where there are no rows.
  var markdown: String {
    Markdown.table(
      columns,
      rows.map { row in
        row.cells.map { cell in
          switch cell {
          case .sentences(let sentences): sentences.map(Markdown.escaped).joined(separator: " ")
          case .figure(let text): text
          case .code(let text): Markdown.code(text)
          }
        }
      })
  }
}
