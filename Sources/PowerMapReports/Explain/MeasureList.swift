import DataTree
public import PowerMap

/// The measures that can be explained.
public struct MeasureList: Report {
  private let capabilities: [Capability]

  /// A list of the registered measures, unless others are given.
  public init(_ capabilities: [Capability] = Capability.all) {
    self.capabilities = capabilities
  }

  /// One line a measure: its key, what it is of, and what it is called.
  public func text(isColoured: Bool = false) -> String {
    TextTable(
      columns: [.init(limit: 30), .init(limit: 10), .init(limit: 60)],
      rows: capabilities.map {
        [StyledText($0.key, .strong), StyledText($0.scope.rawValue, .faint), StyledText($0.title)]
      }, indent: 0
    ).lines.text(isColoured: isColoured)
  }

  /// The measures as JSON with sorted keys.
  public var json: String {
    let rows = capabilities.map { row in
      Tree.record([
        ("key", .text(row.key)), ("scope", .text(row.scope.rawValue)), ("title", .text(row.title)),
        ("range", .text(row.range)), ("capability", .text(row.capability)),
      ])
    }
    return Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)), ("measures", .list(rows)),
    ]).sortedByKey.json() + "\n"
  }

  /// The measures as a table in Markdown.
  public var markdown: String {
    Markdown.table(
      ["key", "of", "what it is", "range"],
      capabilities.map {
        [Markdown.code($0.key), $0.scope.rawValue, Markdown.escaped($0.title), Markdown.escaped($0.range)]
      })
  }
}
