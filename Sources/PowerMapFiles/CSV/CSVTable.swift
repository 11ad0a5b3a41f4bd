/// A table of comma-separated values with a header row, as RFC 4180 describes it, every field with its position.
///
/// LF, CRLF and CR end a row; a quoted field may hold commas, line breaks and doubled quotes; empty lines are skipped;
/// a byte-order mark is dropped. Text is taken as it stands: nothing is trimmed.
public struct CSVTable: Hashable, Sendable {
  /// One field of a row.
  public struct Field: Hashable, Sendable {
    /// The text, without the quotes around it.
    public var text: String
    /// Where the field begins; for a quoted one, the quote.
    public var position: SourcePosition
    /// The characters of the field as it is written.
    var width: Int
  }

  /// One row below the header; it has as many fields as the header.
  public struct Row: Hashable, Sendable {
    /// The fields, in the order of the columns.
    public var fields: [Field]
    /// Where the row begins.
    public var position: SourcePosition
  }

  /// The names of the columns.
  public var columns: [Field]
  /// The rows that have as many fields as there are columns.
  public var rows: [Row]

  /// Reads the table of `text`.
  ///
  /// - Throws: `Diagnostics` with every problem: text that is no CSV (a quote that is not closed, or text after one),
  ///   ragged rows, columns named twice, an empty file.
  public init(path: String, text: String) throws(Diagnostics) {
    try self.init(SourceText(path: path, text: text))
  }

  /// The index of the column called `name`, or nil.
  public func column(_ name: String) -> Int? {
    columns.firstIndex { $0.text == name }
  }

  init(_ source: SourceText) throws(Diagnostics) {
    var records = CSVRecords(source)
    let all = records.all()
    var problems = records.problems
    guard let header = all.first else {
      throw Diagnostics(problems + [source.diagnostic(.emptyFile, at: .start, message: "the table is empty")])
    }
    columns = header
    rows = []
    var seen: Set<String> = []
    for column in header where !seen.insert(column.text).inserted {
      problems.append(
        source.diagnostic(
          .duplicateColumn, at: column.position, width: column.width,
          message: "the column '\(column.text.shortened)' stands twice"))
    }
    for fields in all.dropFirst() {
      let position = fields.first?.position ?? .start
      if fields.count == header.count {
        rows.append(Row(fields: fields, position: position))
      } else {
        problems.append(
          source.diagnostic(
            .raggedRow, at: position,
            message: "this row has \(fields.count) fields, but the header has \(header.count)"))
      }
    }
    guard problems.isEmpty else { throw Diagnostics(problems) }
  }
}
