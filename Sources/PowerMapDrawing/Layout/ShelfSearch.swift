/// The search for the shelves with which the text gets largest on paper.
///
/// For every run of neighbouring departments and every height of stack, the rows and columns of a shelf are counted
/// once. Then, for every width that a shelf can have, the lowest split into shelves of at most that width is found by
/// dynamic programming, and the page it makes is scored. Complexity: O(departments³) to count, then
/// O(widths · departments² · shelves) a spacing, with at most 200 widths.
struct ShelfSearch: Sendable {
  /// The outcome: the shelves and the spacing, with the size of the page.
  struct Plan: Sendable {
    var shelves: [Shelf] = []
    var spacing: Spacing
    var pageSize: Point
    /// The larger, the better: the scale on A4, less 6 % for every shelf after the first.
    var score: Double
  }

  private struct Option: Sendable {
    var columns: Int
    var rows: Int
    var stack: Int
  }

  private static let stacks = [1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30]
  private static let mostShelves = 6
  private static let mostWidths = 200
  /// What a shelf more must win in scale, as eyes must travel farther.
  private static let shelfFactor = 0.94

  private let counts: [[Int]]
  private let merges: Int
  /// The ways to arrange the departments first..<end, at first · (count + 1) + end.
  private var options: [[Option]]

  /// Counts the ways to put departments on shelves.
  ///
  /// - Parameters:
  ///   - counts: how many people each department has in each tier, in the order from left to right.
  ///   - merges: how many times neighbouring lanes of a shelf may be merged.
  init(counts: [[Int]], merges: Int) {
    self.counts = counts
    self.merges = merges
    let size = counts.count + 1
    options = [[Option]](repeating: [], count: size * size)
    for first in counts.indices {
      for end in (first + 1)...counts.count {
        var found: [Option] = []
        for stack in Self.stacks {
          let shelf = Shelf(departments: first..<end, counts: counts, stack: stack, merges: merges)
          let option = Option(columns: shelf.totalColumns, rows: shelf.totalRows, stack: stack)
          if !found.contains(where: { $0.columns <= option.columns && $0.rows <= option.rows }) {
            found.append(option)
          }
        }
        options[first * size + end] = found
      }
    }
  }

  /// The best plan for a spacing.
  func plan(in frame: PageFrame, spacing: Spacing) -> Plan {
    guard !counts.isEmpty else {
      let width = frame.contentWidth(departments: 0, spacing: spacing)
      let size = frame.pageSize(contentWidth: width, departments: 0, spacing: spacing)
      return Plan(spacing: spacing, pageSize: size, score: LayoutResult.Paper.a4.scale(of: size))
    }
    var best: Plan?
    for width in widths(spacing: spacing) {
      for split in splits(width: width, spacing: spacing) {
        let content = frame.contentWidth(departments: split.width, spacing: spacing)
        let size = frame.pageSize(contentWidth: content, departments: split.height, spacing: spacing)
        var score = LayoutResult.Paper.a4.scale(of: size)
        for _ in split.shelves.dropFirst() { score *= Self.shelfFactor }
        if score > (best?.score ?? 0) + 1e-9 {
          let shelves = split.shelves.map {
            Shelf(departments: $0.range, counts: counts, stack: $0.stack, merges: merges)
          }
          best = Plan(shelves: shelves, spacing: spacing, pageSize: size, score: score)
        }
      }
    }
    return best ?? Plan(spacing: spacing, pageSize: Point(x: 0, y: 0), score: 0)
  }

  /// The widths that shelves can have, ascending; evenly thinned out where there are too many.
  private func widths(spacing: Spacing) -> [Double] {
    var all = Set<Double>()
    let size = counts.count + 1
    for first in counts.indices {
      for end in (first + 1)...counts.count {
        for option in options[first * size + end] {
          all.insert(spacing.shelfWidth(columns: option.columns, blocks: end - first))
        }
      }
    }
    let sorted = all.sorted()
    let step = max(1, Shelf.ceiling(sorted.count, Self.mostWidths))
    return sorted.indices.filter { ($0 + 1) % step == 0 || $0 == sorted.count - 1 }.map { sorted[$0] }
  }

  private struct Split {
    var shelves: [(range: Range<Int>, stack: Int)]
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
      for end in (first + 1)...count {
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
    for _ in 0..<min(Self.mostShelves, count) {
      var next = [Double](repeating: .infinity, count: size)
      var cut = [Int](repeating: 0, count: size)
      for end in 1...count {
        for first in 0..<end where previous[first] + heights[first * size + end] < next[end] - 1e-9 {
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
        split.shelves.append((first..<end, option.stack))
        split.width = max(split.width, spacing.shelfWidth(columns: option.columns, blocks: end - first))
        end = first
      }
      split.shelves.reverse()
      splits.append(split)
    }
    return splits
  }
}
