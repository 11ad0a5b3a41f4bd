/// The search for the shelves with which the text gets largest on paper.
///
/// For every run of neighbouring departments and every height of stack, the rows and columns of a shelf are counted
/// once. Then, for every width that a shelf can have, the lowest split into shelves of at most that width is found by
/// dynamic programming, and the page it makes is scored. Complexity for n departments, of which at most m = 24 stand on
/// a shelf: O(n · m²) to count, then O(n · m · shelves) for each of at most 200 widths of a spacing.
struct ShelfSearch: Sendable {
  /// The outcome: the shelves and the spacing, with the size of the page.
  struct Plan: Sendable {
    var shelves: [Piece] = []
    var spacing: Spacing
    var pageSize: Point
    /// The larger, the better: the scale on A4, at most 1, less 10 % for every shelf after the first, and 1 more if
    /// the text is large enough on the paper aimed at.
    var score: Double
  }

  private struct Option: Sendable {
    var columns: Int
    var rows: Int
    var heights: [Int]
  }

  private static let stacks = [1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30]
  private static let mostShelves = 6
  /// The most departments side by side; a page with more would be too wide for any paper.
  private static let mostOnShelf = 24
  private static let mostWidths = 200
  /// What a shelf more must win in scale, as eyes must travel farther.
  private static let shelfFactor = 0.9

  private let counts: [[Int]]
  private let merges: Int
  /// The ways to arrange the departments first..<end, at first · (count + 1) + end.
  private var options: [[Option]]

  /// Counts the ways to put departments on shelves.
  ///
  /// - Parameters:
  ///   - counts: how many people each department has in each tier, in the order from left to right.
  ///   - merges: how many times neighbouring lanes of a shelf may be merged.
  ///   - thoroughly: whether to try stacks of another height in every tier.
  init(counts: [[Int]], merges: Int, thoroughly: Bool) {
    self.counts = counts
    self.merges = merges
    let size = counts.count + 1
    options = [[Option]](repeating: [], count: size * size)
    for first in counts.indices {
      for end in ends(from: first) {
        var found: [Option] = []
        for heights in heights(of: first..<end, thoroughly: thoroughly) {
          let shelf = Shelf(departments: first..<end, counts: counts, heights: heights, merges: merges)
          let option = Option(columns: shelf.totalColumns, rows: shelf.totalRows, heights: heights)
          if !found.contains(where: { $0.columns <= option.columns && $0.rows <= option.rows }) {
            found.append(option)
          }
        }
        options[first * size + end] = found
      }
    }
  }

  /// Where a shelf that begins with a department may end.
  private func ends(from first: Int) -> ClosedRange<Int> {
    (first + 1)...min(counts.count, first + Self.mostOnShelf)
  }

  /// The heights of stacks to try, for each tier: the same in all, and thoroughly also those on the way from single
  /// columns to single rows, each time lowering the tier for which that needs the fewest more columns.
  private func heights(of departments: Range<Int>, thoroughly: Bool) -> [[Int]] {
    let counts = counts[departments]
    let tierCount = counts.first?.count ?? 0
    var all = Self.stacks.map { [Int](repeating: $0, count: tierCount) }
    guard thoroughly else { return all }
    var heights = (0..<tierCount).map { tier in max(1, counts.map { $0[tier] }.max() ?? 1) }
    while true {
      var best: (heights: [Int], columns: Int)?
      for tier in heights.indices where heights[tier] > 1 {
        var lower = heights
        lower[tier] -= 1
        let columns = counts.reduce(0) { $0 + Shelf.columns(for: $1, heights: lower) }
        if columns < best?.columns ?? .max { best = (lower, columns) }
      }
      guard let best else { return all }
      heights = best.heights
      all.append(heights)
    }
  }

  /// The best plan for a spacing, for a page to be read on a paper.
  func plan(in frame: PageFrame, spacing: Spacing, paper: PaperSize) -> Plan {
    guard !counts.isEmpty else {
      return plan(of: Split(shelves: [], width: 0, height: 0), in: frame, spacing: spacing, paper: paper)
    }
    var best: Plan?
    for width in widths(spacing: spacing) {
      for split in splits(width: width, spacing: spacing) {
        let plan = plan(of: split, in: frame, spacing: spacing, paper: paper)
        if plan.score > (best?.score ?? 0) + 1e-9 { best = plan }
      }
    }
    return best ?? Plan(spacing: spacing, pageSize: Point(x: 0, y: 0), score: 0)
  }

  /// The plan of a split, with the width of content that suits it best.
  private func plan(
    of split: Split, in frame: PageFrame, spacing: Spacing, paper: PaperSize
  ) -> Plan {
    var plan = Plan(shelves: split.shelves, spacing: spacing, pageSize: Point(x: 0, y: 0), score: 0)
    for width in frame.contentWidths(departments: split.width, spacing: spacing) {
      let size = frame.pageSize(contentWidth: width, departments: split.height, spacing: spacing)
      var score = min(PaperSize.a4.scale(of: size), 1)
      for _ in split.shelves.dropFirst() { score *= Self.shelfFactor }
      if paper.smallestText(of: size) >= LayoutMetrics.targetText { score += 1 }
      if score > plan.score + 1e-9 { (plan.pageSize, plan.score) = (size, score) }
    }
    return plan
  }

  /// The shelves of a plan.
  func shelves(of plan: Plan) -> [Shelf] {
    plan.shelves.map { Shelf(departments: $0.range, counts: counts, heights: $0.heights, merges: merges) }
  }

  /// The widths that shelves can have, ascending; evenly thinned out where there are too many.
  private func widths(spacing: Spacing) -> [Double] {
    var all = Set<Double>()
    let size = counts.count + 1
    for first in counts.indices {
      for end in ends(from: first) {
        for option in options[first * size + end] {
          all.insert(spacing.shelfWidth(columns: option.columns, blocks: end - first))
        }
      }
    }
    let sorted = all.sorted()
    let step = max(1, Shelf.ceiling(sorted.count, Self.mostWidths))
    return sorted.indices.filter { ($0 + 1) % step == 0 || $0 == sorted.count - 1 }.map { sorted[$0] }
  }

  /// Neighbouring departments of a split, with how they are arranged.
  struct Piece: Sendable {
    var range: Range<Int>
    var heights: [Int]
  }

  private struct Split {
    var shelves: [Piece]
    var width: Double
    var height: Double
  }

  /// The lowest split into one shelf, two shelves and so on, each of at most a width; those that exist.
  private func splits(width: Double, spacing: Spacing) -> [Split] {
    let count = counts.count
    let size = count + 1
    var chosen = [Option?](repeating: nil, count: size * size)
    var heights = [Double](repeating: .infinity, count: size * size)
    for first in 0..<count {
      for end in ends(from: first) {
        let index = first * size + end
        let fitting = options[index].filter {
          spacing.shelfWidth(columns: $0.columns, blocks: end - first) <= width
        }
        // The narrowest of the lowest, so the first in order of stacks is not always the best.
        guard let lowest = fitting.min(by: { ($0.rows, $0.columns) < ($1.rows, $1.columns) }) else { continue }
        chosen[index] = lowest
        heights[index] = spacing.blockHeight(rows: lowest.rows) + spacing.shelfGap
      }
    }
    var splits: [Split] = []
    var previous = [Double](repeating: .infinity, count: size)
    previous[0] = 0
    var cuts: [[Int]] = []
    for _ in 0..<min(max(Self.mostShelves, Shelf.ceiling(count, Self.mostOnShelf / 4)), count) {
      var next = [Double](repeating: .infinity, count: size)
      var cut = [Int](repeating: 0, count: size)
      for end in 1...count {
        for first in max(0, end - Self.mostOnShelf)..<end
        where previous[first] + heights[first * size + end] < next[end] - 1e-9 {
          next[end] = previous[first] + heights[first * size + end]
          cut[end] = first
        }
      }
      cuts.append(cut)
      previous = next
      guard next[count].isFinite else { continue }
      var split = Split(shelves: [], width: 0, height: next[count])
      var end = count
      for cut in cuts.reversed() {
        let first = cut[end]
        guard let option = chosen[first * size + end] else { break }
        split.shelves.append(Piece(range: first..<end, heights: option.heights))
        split.width = max(split.width, spacing.shelfWidth(columns: option.columns, blocks: end - first))
        end = first
      }
      split.shelves.reverse()
      splits.append(split)
    }
    return splits
  }
}
