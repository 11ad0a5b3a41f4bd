/// Lists of items, one for each number below a count, side by side in one array: many short arrays would each be
/// allocated, copied and freed.
struct Rows<Item: Sendable>: RandomAccessCollection, Sendable {
  /// The items of all rows, row by row.
  let items: [Item]
  /// Where each row begins among them, and at last where all end.
  private let starts: [Int]

  /// Puts what stands in some order into rows; in each row that order stays. A counting sort.
  ///
  /// - Parameters:
  ///   - count: the number of rows.
  ///   - number: the row in which something belongs, below `count`.
  ///   - item: what becomes of it there.
  /// - Complexity: O(rows + sources).
  init<Source>(count: Int, of sources: [Source], row number: (Source) -> Int, item: (Source) -> Item) {
    var starts = Self.starts(count: count, of: sources, row: number)
    var order = [Int](repeating: 0, count: sources.count)
    // Filling a row moves its start to where it ends, which is where the next one starts.
    for place in sources.indices {
      let row = number(sources[place])
      order[starts[row]] = place
      starts[row] += 1
    }
    for row in (0..<count).reversed() { starts[row + 1] = starts[row] }
    starts[0] = 0
    self.starts = starts
    items = order.map { item(sources[$0]) }
  }

  /// Takes items that are in order of their rows already.
  init(count: Int, inOrder items: [Item], row number: (Item) -> Int) {
    self.items = items
    starts = Self.starts(count: count, of: items, row: number)
  }

  private static func starts<Source>(count: Int, of sources: [Source], row number: (Source) -> Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for source in sources { starts[number(source) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    return starts
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count - 1 }

  subscript(row: Int) -> ArraySlice<Item> { items[starts[row]..<starts[row + 1]] }
}

extension Rows: Equatable where Item: Equatable {}
