/// Departments side by side, with rows in common.
struct Shelf: Sendable, Hashable {
  /// Positions in the order of the departments.
  var departments: Range<Int>
  /// The tiers of each lane, as positions among the tiers that occur; more than one where lanes were merged.
  var lanes: [ClosedRange<Int>]
  /// How many rows of cards each lane has.
  var rows: [Int]
  /// How many sub-columns each department has.
  var columns: [Int]

  var totalRows: Int { rows.reduce(0, +) }
  var totalColumns: Int { columns.reduce(0, +) }

  /// Arranges departments on a shelf.
  ///
  /// - Parameters:
  ///   - counts: how many people each department has in each tier that occurs.
  ///   - heights: how many people of each tier may stand above each other.
  ///   - merges: how many times two neighbouring lanes may become one, to save rows that few departments use.
  init(departments: Range<Int>, counts: [[Int]], heights: [Int], merges: Int) {
    self.departments = departments
    let counts = Array(counts[departments])
    columns = counts.map { Self.columns(for: $0, heights: heights) }
    let tierCount = counts.first?.count ?? 0
    lanes = (0..<tierCount).filter { tier in counts.contains { $0[tier] > 0 } }.map { $0...$0 }
    rows = []
    rows = lanes.map { height(of: $0, counts: counts) }
    for _ in 0..<max(merges, 0) where !mergeBestPair(counts: counts) { break }
  }

  private func height(of lane: ClosedRange<Int>, counts: [[Int]]) -> Int {
    var height = 0
    for (tiers, columns) in zip(counts, columns) {
      height = max(height, Self.ceiling(tiers[lane].reduce(0, +), columns))
    }
    return height
  }

  /// Merges the two neighbouring lanes that save most rows, the lowest of equals; false if none saves any.
  private mutating func mergeBestPair(counts: [[Int]]) -> Bool {
    var best: (lane: Int, range: ClosedRange<Int>, rows: Int, saved: Int)?
    for lane in lanes.indices.dropLast() {
      let range = lanes[lane].lowerBound...lanes[lane + 1].upperBound
      let merged = height(of: range, counts: counts)
      let saved = rows[lane] + rows[lane + 1] - merged
      if saved > 0, saved >= best?.saved ?? 0 { best = (lane, range, merged, saved) }
    }
    guard let best else { return false }
    lanes.replaceSubrange(best.lane...(best.lane + 1), with: [best.range])
    rows.replaceSubrange(best.lane...(best.lane + 1), with: [best.rows])
    return true
  }

  /// How many sub-columns a department needs.
  static func columns(for tiers: [Int], heights: [Int]) -> Int {
    zip(tiers, heights).reduce(1) { max($0, ceiling($1.0, $1.1)) }
  }

  static func ceiling(_ count: Int, _ divisor: Int) -> Int { (count + divisor - 1) / max(divisor, 1) }
}

extension Spacing {
  /// The width of so many sub-columns in so many blocks side by side.
  func shelfWidth(columns: Int, blocks: Int) -> Double {
    let padding = LayoutMetrics.blockPaddingLeft + LayoutMetrics.blockPaddingRight - columnGap
    return Double(columns) * columnStep + Double(blocks) * (padding + blockGap) - blockGap
  }
}
