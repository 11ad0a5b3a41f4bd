/// The block above the departments: its cards in rows that fit the content, centred.
struct TopBand: Sendable {
  var columns = 0
  var size = Point(x: 0, y: 0)

  /// Arranges so many cards for content of a width.
  init(count: Int, width: Double, spacing: Spacing) {
    guard count > 0 else { return }
    let room = width - 2 * LayoutMetrics.blockPaddingLeft
    columns = spacing.columns(in: room, atMost: count)
    size = Point(
      x: spacing.width(columns: columns) + 2 * LayoutMetrics.blockPaddingLeft,
      y: spacing.blockHeight(rows: Shelf.ceiling(count, columns)))
  }
}

/// The blocks below the departments.
///
/// They stand side by side, the first at the left edge and the others ending at the right one, with as few rows of cards
/// as the width allows. The first takes as much of the slack as its cards may be moved apart: more would be a large
/// block with nothing in it. Where even single cards do not fit side by side, the blocks stand above each other.
struct BottomBand: Sendable {
  /// The columns of cards of each block.
  var columns: [Int] = []
  /// The frame of each block, from the upper left corner of the band.
  var frames: [Rect] = []
  var height = 0.0

  /// The width of blocks of so many cards each, side by side in a number of rows.
  static func width(counts: [Int], rows: Int, spacing: Spacing) -> Double {
    counts.reduce(-spacing.blockGap) { width, count in
      width + spacing.blockGap + blockWidth(columns: Shelf.ceiling(count, rows), spacing: spacing)
    }
  }

  private static func blockWidth(columns: Int, spacing: Spacing) -> Double {
    spacing.width(columns: columns) + 2 * LayoutMetrics.blockPadding
  }

  /// Arranges blocks of so many cards each for content of a width.
  init(counts: [Int], width: Double, spacing: Spacing) {
    guard let most = counts.max(), most > 0 else { return }
    var rows = 1
    while rows <= most {
      columns = counts.map { Shelf.ceiling($0, rows) }
      let slack = width - Self.width(counts: counts, rows: rows, spacing: spacing)
      if slack >= 0 {
        height = spacing.blockHeight(rows: rows)
        var x = 0.0
        for (index, columns) in columns.enumerated() {
          let natural = Self.blockWidth(columns: columns, spacing: spacing)
          let share = index == 0 ? min(slack, Double(columns - 1) * LayoutMetrics.widestBottomGap) : 0
          frames.append(Rect(x: x, y: 0, width: natural + share, height: height))
          x += natural + (index == 0 ? slack : 0) + spacing.blockGap
        }
        return
      }
      rows += 1
    }
    columns = counts.map { spacing.columns(in: width - 2 * LayoutMetrics.blockPadding, atMost: $0) }
    for (count, columns) in zip(counts, columns) {
      if height > 0 { height += spacing.blockGap }
      let blockHeight = spacing.blockHeight(rows: Shelf.ceiling(count, columns))
      frames.append(Rect(x: 0, y: height, width: width, height: blockHeight))
      height += blockHeight
    }
  }
}

extension Spacing {
  /// How many cards fit side by side into a width, at least one and at most a number.
  func columns(in width: Double, atMost most: Int) -> Int {
    var columns = 1
    while columns < most, self.width(columns: columns + 1) <= width { columns += 1 }
    return columns
  }
}
