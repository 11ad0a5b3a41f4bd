/// Columns of words under one another.
struct TextTable {
  /// How a column is set.
  struct Column {
    var limit: Int
    var isAlignedRight = false
  }

  var columns: [Column]
  var rows: [[StyledText]]
  var indent = 2

  /// The rows as lines, two spaces between columns; no column is wider than its limit or than its widest cell.
  var lines: [StyledText] {
    let widths = columns.indices.map { index in
      min(columns[index].limit, rows.map { $0.count > index ? $0[index].columns : 0 }.max() ?? 0)
    }
    return rows.map { row in
      var line = StyledText(String(repeating: " ", count: indent))
      for (index, cell) in row.enumerated() where index < widths.count {
        if index > 0 { line = line + "  " }
        line = line + cell.padded(to: widths[index], alignedRight: columns[index].isAlignedRight)
      }
      return line
    }
  }
}
