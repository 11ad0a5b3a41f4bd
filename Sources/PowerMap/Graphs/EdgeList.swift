import RelationshipGraph

/// Directed edges between positions, with what each carries, 0...1; parallel ones count as the strongest.
struct EdgeList: Equatable, Sendable {
  /// The edges, in order of where they begin and then of where they lead.
  let edges: [Graph.Edge]
  /// Where the edges of each position begin among them, and at last where all end.
  private let starts: [Int]

  /// The number of positions.
  var count: Int { starts.count - 1 }

  /// The edges that leave a position, in order of where they lead.
  subscript(from: Int) -> ArraySlice<Graph.Edge> { edges[starts[from]..<starts[from + 1]] }

  /// The edges among so many positions; one that carries nothing, or has an end out of range, is left out.
  /// - Complexity: O(positions + edges).
  init(count: Int, edges: [Graph.Edge]) {
    let positions = 0..<Int32(count)
    let kept = edges.filter { edge in
      positions.contains(edge.source) && positions.contains(edge.target) && edge.weight > 0 && edge.weight.isFinite
    }
    var unique: [Graph.Edge] = []
    unique.reserveCapacity(kept.count)
    for var edge in Self.sorted(Self.sorted(kept, count, by: \.target), count, by: \.source) {
      edge.weight = min(1, edge.weight)
      if let last = unique.last, last.source == edge.source, last.target == edge.target {
        unique[unique.count - 1].weight = max(last.weight, edge.weight)
      } else {
        unique.append(edge)
      }
    }
    self.init(count: count, sorted: unique)
  }

  private init(count: Int, sorted edges: [Graph.Edge]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for edge in edges { starts[Int(edge.source) + 1] += 1 }
    for position in 0..<count { starts[position + 1] += starts[position] }
    self.edges = edges
    self.starts = starts
  }

  /// The edges in order of one end, and else as they were: a counting sort, since ends are small numbers.
  private static func sorted(_ edges: [Graph.Edge], _ count: Int, by end: (Graph.Edge) -> Int32) -> [Graph.Edge] {
    guard let first = edges.first else { return [] }
    var places = [Int](repeating: 0, count: count + 1)
    for edge in edges { places[Int(end(edge)) + 1] += 1 }
    for position in 0..<count { places[position + 1] += places[position] }
    var sorted = [Graph.Edge](repeating: first, count: edges.count)
    for edge in edges {
      sorted[places[Int(end(edge))]] = edge
      places[Int(end(edge))] += 1
    }
    return sorted
  }

  /// What the edge carries; 0 where there is none.
  func weight(_ from: Int, _ to: Int) -> Double {
    guard from >= 0, from < count else { return 0 }
    var (low, high) = (starts[from], starts[from + 1])
    while low < high {
      let middle = (low + high) / 2
      if edges[middle].target < to { low = middle + 1 } else { high = middle }
    }
    return low < starts[from + 1] && edges[low].target == to ? edges[low].weight : 0
  }

  /// The edges that pass the test, ends and weight given.
  func filter(_ isKept: (Int, Int, Double) -> Bool) -> EdgeList {
    EdgeList(count: count, sorted: edges.filter { isKept(Int($0.source), Int($0.target), $0.weight) })
  }
}
