import RelationshipGraph

/// Directed edges between positions, with what each carries, 0...1; parallel ones count as the strongest.
struct EdgeList: Equatable, Sendable {
  /// The edges that leave each position, in order of where they lead.
  private let rows: Rows<Graph.Edge>

  /// The edges, in order of where they begin and then of where they lead.
  var edges: [Graph.Edge] { rows.items }

  /// The number of positions.
  var count: Int { rows.count }

  /// The edges that leave a position, in order of where they lead.
  subscript(from: Int) -> ArraySlice<Graph.Edge> { rows[from] }

  /// The edges among so many positions; one that carries nothing, or has an end out of range, is left out.
  /// - Complexity: O(positions + edges).
  init(count: Int, edges: [Graph.Edge]) {
    let positions = 0..<Int32(count)
    let kept = edges.filter { edge in
      positions.contains(edge.source) && positions.contains(edge.target) && edge.weight > 0 && edge.weight.isFinite
    }
    let byTarget = Rows(count: count, of: kept, row: { Int($0.target) }, item: { $0 })
    let sorted = Rows(count: count, of: byTarget.items, row: { Int($0.source) }, item: { $0 })
    var unique: [Graph.Edge] = []
    unique.reserveCapacity(kept.count)
    for var edge in sorted.items {
      edge.weight = min(1, edge.weight)
      if let last = unique.last, last.source == edge.source, last.target == edge.target {
        unique[unique.count - 1].weight = max(last.weight, edge.weight)
      } else {
        unique.append(edge)
      }
    }
    self.init(count: count, inOrder: unique)
  }

  private init(count: Int, inOrder edges: [Graph.Edge]) {
    rows = Rows(count: count, inOrder: edges) { Int($0.source) }
  }

  /// What the edge carries; 0 where there is none.
  func weight(_ from: Int, _ to: Int) -> Double {
    guard rows.indices.contains(from) else { return 0 }
    let row = rows[from]
    var (low, high) = (row.startIndex, row.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if row[middle].target < to { low = middle + 1 } else { high = middle }
    }
    return low < row.endIndex && row[low].target == to ? row[low].weight : 0
  }

  /// The edges that pass the test, ends and weight given.
  func filter(_ isKept: (Int, Int, Double) -> Bool) -> EdgeList {
    EdgeList(count: count, inOrder: edges.filter { isKept(Int($0.source), Int($0.target), $0.weight) })
  }
}
