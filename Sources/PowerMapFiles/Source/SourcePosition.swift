/// A place in a source text: a line and a column, both counted from 1.
///
/// Columns count Unicode scalars, as editors and YAML's own marks do, so a column stays the same whatever the encoding.
public struct SourcePosition: Hashable, Comparable, Codable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// A position at `line` and `column`, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a text.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Positions are ordered as one reads: by line, then by column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
