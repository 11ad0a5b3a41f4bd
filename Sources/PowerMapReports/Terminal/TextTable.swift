import TerminalText

/// Columns of words under one another.
struct TextTable {
  /// How a column is set.
  struct Column {
    var limit: Int
    var isAlignedRight = false
    /// How narrow it may become where the table is too wide; nil where it keeps its width.
    var minimum: Int?
  }

  var columns: [Column]
  var rows: [[StyledText]]
  var indent = 2
  var width = 80

  private static let gap = "  "

  /// The rows as lines, two spaces between columns. No column is wider than its limit or than its widest cell; where
  /// the lines are too wide, the columns that may give way do so, the first one first.
  var lines: [StyledText] {
    let widths = widths
    return rows.map { row in
      var line = StyledText(String(repeating: " ", count: indent))
      for (index, cell) in row.enumerated() where index < widths.count {
        if index > 0 { line = line + StyledText(Self.gap) }
        line = line + cell.padded(to: widths[index], alignedRight: columns[index].isAlignedRight)
      }
      return line
    }
  }

  private var widths: [Int] {
    var widths = columns.indices.map { index in
      min(columns[index].limit, rows.map { $0.count > index ? $0[index].columns : 0 }.max() ?? 0)
    }
    var excess = indent + widths.reduce(0, +) + (widths.count - 1) * Self.gap.count - width
    for (index, column) in columns.enumerated() where excess > 0 {
      guard let minimum = column.minimum, widths[index] > minimum else { continue }
      let given = min(excess, widths[index] - minimum)
      widths[index] -= given
      excess -= given
    }
    return widths
  }
}
