/// Chooses the few rows of a table that together have the most: the sum over the columns of the greatest entry that a
/// chosen row has there.
///
/// What a row adds never grows as others join (the sum is monotone and submodular), so choosing one after another
/// reaches at least 1 - 1/e = 63 % of the most (Nemhauser, Wolsey and Fisher, 1978).
struct CoverSearch: Sendable {
  /// The entries, none negative; all rows have the same length.
  let rows: [[Double]]

  /// What some rows have together.
  func total(of chosen: [Int]) -> Double {
    covered(by: chosen).reduce(0, +)
  }

  /// The best of all sets of at most so many rows: of equal ones the smallest, then the first.
  /// Complexity: O(C(rows, count) × columns).
  func exact(count: Int) -> [Int] {
    var best: (rows: [Int], total: Double) = ([], 0)
    func extend(_ chosen: [Int], _ covered: [Double]) {
      let total = covered.reduce(0, +)
      let isSmaller = chosen.count < best.rows.count && total > best.total - Tolerance.equal
      if total > best.total + Tolerance.equal || isSmaller { best = (chosen, total) }
      guard chosen.count < count else { return }
      for row in ((chosen.last ?? -1) + 1)..<max(rows.count, (chosen.last ?? -1) + 1) {
        extend(chosen + [row], raised(covered, by: row))
      }
    }
    extend([], covered(by: []))
    return best.rows
  }

  /// One row after another, each the one that adds most, the first of equals; it ends where nothing is left to add.
  /// Complexity: O(count × rows × columns).
  func greedy(count: Int) -> [Int] {
    ordered(Array(rows.indices), count: count)
  }

  /// Some of the rows, each the one that adds most to those before it, for as long as it adds something.
  func ordered(_ candidates: [Int], count: Int = .max) -> [Int] {
    var chosen: [Int] = []
    var covered = covered(by: [])
    while chosen.count < count {
      let before = covered.reduce(0, +)
      var best: (row: Int, added: Double)?
      for row in candidates where !chosen.contains(row) {
        let added = raised(covered, by: row).reduce(0, +) - before
        if added > (best?.added ?? 0) + Tolerance.equal { best = (row, added) }
      }
      guard let best else { break }
      chosen.append(best.row)
      covered = raised(covered, by: best.row)
    }
    return chosen
  }

  private func covered(by chosen: [Int]) -> [Double] {
    chosen.reduce([Double](repeating: 0, count: rows.first?.count ?? 0)) { raised($0, by: $1) }
  }

  private func raised(_ covered: [Double], by row: Int) -> [Double] {
    zip(covered, rows[row]).map { max($0, $1) }
  }
}
