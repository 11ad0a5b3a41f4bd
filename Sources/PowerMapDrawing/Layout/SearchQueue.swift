/// States that wait to be looked at, the one with the least estimate first, and of equal ones the one that came first.
///
/// A heap in which each entry has four below it: half as deep as one with two, and the four lie side by side in memory.
/// Taking the first out dominates the search for ways, and a heap that can be read from both ends takes twice as long.
struct SearchQueue: Sendable {
  struct Entry: Sendable {
    /// What the whole way costs at least if it goes through the state.
    var estimate: Double
    /// When it came.
    var order: Int32
    var state: Int32

    func comes(before other: Entry) -> Bool {
      estimate != other.estimate ? estimate < other.estimate : order < other.order
    }
  }

  private var entries: [Entry] = []

  /// Empties it, and keeps the room.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// - Complexity: O(log n).
  mutating func insert(_ entry: Entry) {
    var hole = entries.count
    entries.append(entry)
    while hole > 0 {
      let above = (hole - 1) / 4
      guard entry.comes(before: entries[above]) else { break }
      entries[hole] = entries[above]
      hole = above
    }
    entries[hole] = entry
  }

  /// Takes the first out; nil where there is none.
  ///
  /// - Complexity: O(log n).
  mutating func removeFirst() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    let count = entries.count
    var hole = 0
    while true {
      let child = 4 * hole + 1
      guard child < count else { break }
      var least = child
      for other in (child + 1)..<max(child + 1, min(child + 4, count))
      where entries[other].comes(before: entries[least]) {
        least = other
      }
      guard entries[least].comes(before: last) else { break }
      entries[hole] = entries[least]
      hole = least
    }
    entries[hole] = last
    return first
  }
}
