/// A set of vertices that together matter most, by Borgatti's measures.
///
/// The best single vertices are seldom the best set: two that hold the same people together count twice.
/// Source: Borgatti, "Identifying sets of key players in a social network", 2006.
public struct KeyPlayers: Sendable, Hashable {
  /// The set, ascending.
  public let vertices: [Graph.Vertex]
  /// What the set achieves, from 0 to 1: see the algorithm that found it.
  public let value: Double
  /// Whether no set of this size achieves more. If so, this is of the best sets the one whose ascending list comes
  /// first; else it was put together greedily, one best vertex after another.
  public let isExact: Bool
}

/// The sets of a given size, in lexicographic order.
struct Combinations {
  private(set) var current: [Int]
  let limit: Int

  init(of size: Int, below limit: Int) {
    current = Array(0..<size)
    self.limit = limit
  }

  /// Goes on to the next set, and returns the first place where it differs; `nil` after the last.
  mutating func advance() -> Int? {
    var place = current.count - 1
    while place >= 0, current[place] == limit - current.count + place { place -= 1 }
    guard place >= 0 else { return nil }
    current[place] += 1
    for later in (place + 1)..<max(place + 1, current.count) { current[later] = current[later - 1] + 1 }
    return place
  }

  /// Whether there are at most so many sets of a size.
  static func areAtMost(_ budget: Int, of size: Int, below limit: Int) -> Bool {
    var count = 1
    for step in 0..<min(size, limit - size) {
      // The product before the division is what a binomial needs to stay whole.
      let (product, overflows) = count.multipliedReportingOverflow(by: limit - step)
      guard !overflows else { return false }
      count = product / (step + 1)
      if count > budget { return false }
    }
    return count <= budget
  }
}
