/// How far the vertices are from a growing set, and what one more would add.
///
/// Bounds: every buffer has an element for each vertex, which enters the queue once.
struct ReachSearch {
  let reach: Reach
  let outgoing: Adjacency
  /// The distance of each vertex from the set, `Int32.max` if out of reach.
  let nearest: UnsafeMutableBufferPointer<Int32>
  /// The distances of the search under way, `Int32.max` where it has not been.
  let distance: UnsafeMutableBufferPointer<Int32>
  let queue: UnsafeMutableBufferPointer<Int32>
  /// The sum of what all vertices count.
  private(set) var total = 0.0

  private func value(of distance: Int32) -> Double { distance == .max ? 0 : reach.value(at: Int(distance)) }

  /// The vertices that are nearer to a vertex than to the set, and what they would count more. Behind a vertex that is
  /// no nearer nobody is.
  private func search(from start: Int32, _ visit: (_ vertex: Int, _ distance: Int32) -> Void) -> Double {
    guard nearest[Int(start)] > 0 else { return 0 }
    var gain = 0.0
    var (head, tail) = (0, 1)
    queue[0] = start
    distance[Int(start)] = 0
    while head < tail {
      let v = Int(queue[head])
      head &+= 1
      gain += value(of: distance[v]) - value(of: nearest[v])
      let further = distance[v] &+ 1
      // Distances only grow: where one step more counts nothing, the search ends.
      guard reach.value(at: Int(further)) > 0 else { continue }
      for arc in outgoing.arcs(v) {
        let end = outgoing.ends[arc]
        guard distance[Int(end)] == .max, nearest[Int(end)] > further else { continue }
        distance[Int(end)] = further
        queue[tail] = end
        tail &+= 1
      }
    }
    for index in 0..<tail {
      let v = Int(queue[index])
      visit(v, distance[v])
      distance[v] = .max
    }
    return gain
  }

  /// What a vertex would add to the total.
  func gain(of vertex: Int32) -> Double { search(from: vertex) { _, _ in } }

  mutating func add(_ vertex: Int32) {
    total += search(from: vertex) { nearest[$0] = $1 }
  }

  /// One best vertex after another, the smallest of equals. What a vertex adds never grows as the set does.
  mutating func greedySet(of count: Int) -> (vertices: [Int32], total: Double) {
    var bounds = (0..<Int32(nearest.count)).map { gain(of: $0) }
    var isCurrent = true
    var members: [Int32] = []
    for _ in 0..<count {
      let candidates = isCurrent ? [] : bounds.indices.sorted { (bounds[$1], $0) < (bounds[$0], $1) }
      var best = isCurrent ? bounds.indices.reduce(0) { bounds[$1] > bounds[$0] ? $1 : $0 } : -1
      for vertex in candidates {
        guard best < 0 || bounds[vertex] >= bounds[best] else { break }
        guard bounds[vertex] >= 0 else { continue }
        bounds[vertex] = gain(of: Int32(vertex))
        if best < 0 || (bounds[best], vertex) < (bounds[vertex], best) { best = vertex }
      }
      guard best >= 0 else { break }
      add(Int32(best))
      // A member is not a candidate again, even where nothing is left to gain.
      bounds[best] = -1
      members.append(Int32(best))
      isCurrent = false
    }
    return (members.sorted(), total)
  }

  /// The best of all sets, the lexicographically first of equals.
  func bestSet(of count: Int) -> (vertices: [Int32], total: Double) {
    let n = nearest.count
    var values = [Double](repeating: 0, count: n * n)
    for vertex in 0..<n {
      _ = search(from: Int32(vertex)) { values[vertex * n + $0] = value(of: $1) }
    }
    // What everybody counts by the first members of the current set: a row for each number of members.
    var rows = [Double](repeating: 0, count: count * n)
    var prefixes = Combinations(of: count - 1, below: n - 1)
    var changed: Int? = 0
    var best = (vertices: [Int](), total: -1.0)
    while let first = changed {
      let prefix = prefixes.current
      for place in first..<prefix.count {
        for v in 0..<n { rows[(place + 1) * n + v] = max(rows[place * n + v], values[prefix[place] * n + v]) }
      }
      let row = (count - 1) * n
      for last in (prefix.last ?? -1) + 1..<n {
        var sum = 0.0
        for v in 0..<n { sum += max(rows[row + v], values[last * n + v]) }
        // Sums of the same numbers in another order differ by rounding; equal sets are equal.
        if sum > best.total * (1 + 1e-12) || best.vertices.isEmpty { best = (prefix + [last], sum) }
      }
      changed = prefixes.advance()
    }
    return (best.vertices.map(Int32.init), best.total)
  }
}
