/// The circles that come of following numbers, each of which leads to at most one next one: every circle once, as ids from
/// its first, in order of those.
///
/// Complexity: O(numbers), and the sorting of the circles.
func circles<ID: Comparable>(following next: [Int?], of ids: [ID]) -> [[ID]] {
  var circles: [[ID]] = []
  /// The walk on which each number was met.
  var walks: [Int?] = Array(repeating: nil, count: next.count)
  for start in next.indices {
    var number = start
    while walks[number] == nil, let following = next[number] {
      walks[number] = start
      number = following
    }
    // A walk that meets itself has come round; one that meets another goes on as that did.
    guard walks[number] == start else { continue }
    var circle = [number]
    while let following = next[circle[circle.count - 1]], following != number { circle.append(following) }
    let first = circle.indices.min { ids[circle[$0]] < ids[circle[$1]] } ?? 0
    circles.append((circle[first...] + circle[..<first]).map { ids[$0] })
  }
  return circles.sorted { $0[0] < $1[0] }
}
