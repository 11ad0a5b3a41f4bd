/// The circles that come of following ids, each of which names at most one next one: every circle once, from its first
/// id, in order of those.
///
/// Complexity: O(ids), and the sorting of the circles.
func circles<ID: Hashable & Comparable>(following next: [ID: ID]) -> [[ID]] {
  var circles: [[ID]] = []
  /// The walk on which each id was met.
  var walks: [ID: Int] = [:]
  for (walk, start) in next.keys.enumerated() {
    var id = start
    while walks[id] == nil, let following = next[id] {
      walks[id] = walk
      id = following
    }
    // A walk that meets itself has come round; one that meets another goes on as that did.
    guard walks[id] == walk else { continue }
    var circle = [id]
    while let last = circle.last, let following = next[last], following != id { circle.append(following) }
    let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    circles.append(Array(circle[first...] + circle[..<first]))
  }
  return circles.sorted { $0[0] < $1[0] }
}
