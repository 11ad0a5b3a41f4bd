/// The part of a graph that matters to a reliability: every vertex on some way from a source to a target, the sources
/// and targets themselves drawn together into a beginning and an end that cannot fail.
struct ReliabilityNetwork {
  /// A vertex that may fail, with sorted neighbours in the same numbering.
  struct Vertex {
    var survival: Double
    var incoming: [Int]
    var outgoing: [Int]
    /// Whether the way can begin or end here.
    var isFirst: Bool
    var isLast: Bool

    func hasSameNeighbours(as other: Vertex) -> Bool {
      incoming == other.incoming && outgoing == other.outgoing && isFirst == other.isFirst && isLast == other.isLast
    }

    /// A number that vertices with the same neighbours share; others do not, but for chance, which costs a merger.
    var fingerprint: UInt64 {
      var bits: UInt64 = (isFirst ? 1 : 0) + (isLast ? 2 : 0)
      for neighbour in incoming { bits = (bits ^ UInt64(neighbour)) &* 0x9E37_79B9_7F4A_7C15 }
      bits = (bits ^ (bits >> 32)) &* 0xBF58_476D_1CE4_E5B9
      for neighbour in outgoing { bits = (bits ^ UInt64(neighbour)) &* 0x9E37_79B9_7F4A_7C15 }
      return bits ^ (bits >> 32)
    }
  }

  private(set) var vertices: [Vertex] = []

  /// Whether no way is left.
  var isEmpty: Bool { vertices.isEmpty }

  init(_ graph: Graph, sources: [Graph.Vertex], isTarget: [Bool], survival: [Double]) {
    vertices = (0..<graph.vertexCount).map {
      Vertex(survival: isTarget[$0] ? 0 : survival[$0], incoming: [], outgoing: [], isFirst: false, isLast: false)
    }
    for source in sources { vertices[Int(source)].isFirst = true }
    for v in vertices.indices where !isTarget[v] {
      for arc in graph.arcRange(Int32(v)) {
        let target = Int(graph.targets[arc])
        if isTarget[target] {
          vertices[v].isLast = true
        } else {
          vertices[v].outgoing.append(target)
        }
      }
    }
    for v in vertices.indices {
      // A shortest way enters the first vertices from the beginning only, and leaves the last ones to the end only.
      var next: [Int] = []
      if !vertices[v].isLast {
        for target in vertices[v].outgoing.sorted() where target != v && !vertices[target].isFirst {
          if next.last != target { next.append(target) }
        }
      }
      for target in next { vertices[target].incoming.append(v) }
      vertices[v].outgoing = next
    }
    dropIrrelevant()
  }

  /// Merges series and parallel vertices until nothing changes.
  mutating func reduce() {
    while mergeSeries() || mergeParallel() { dropIrrelevant() }
  }

  /// Two vertices with the same neighbours are one that fails only if both do. True if anything was merged.
  private mutating func mergeParallel() -> Bool {
    var firstWith: [UInt64: Int] = [:]
    var isChanged = false
    for v in vertices.indices {
      let fingerprint = vertices[v].fingerprint
      guard let twin = firstWith[fingerprint] else {
        firstWith[fingerprint] = v
        continue
      }
      guard vertices[v].hasSameNeighbours(as: vertices[twin]) else { continue }
      vertices[twin].survival = 1 - (1 - vertices[twin].survival) * (1 - vertices[v].survival)
      vertices[v].survival = 0
      isChanged = true
    }
    return isChanged
  }

  /// A vertex with one way on, to a vertex with one way in, is one with it that fails if either does.
  /// A whole chain shrinks in one go. True if anything was merged.
  private mutating func mergeSeries() -> Bool {
    var isChanged = false
    for v in vertices.indices {
      while vertices[v].outgoing.count == 1, !vertices[v].isLast {
        let w = vertices[v].outgoing[0]
        guard vertices[w].incoming == [v], !vertices[w].isFirst, !vertices[w].outgoing.contains(v) else { break }
        let absorbed = vertices[w]
        vertices[v].survival *= absorbed.survival
        vertices[v].isLast = absorbed.isLast
        vertices[v].outgoing = absorbed.outgoing
        for target in absorbed.outgoing {
          vertices[target].incoming = vertices[target].incoming.map { $0 == w ? v : $0 }.sorted()
        }
        vertices[w] = Vertex(survival: 0, incoming: [], outgoing: [], isFirst: false, isLast: false)
        isChanged = true
      }
    }
    return isChanged
  }

  /// Keeps the vertices that can survive and lie on a way from the beginning to the end, numbered breadth-first.
  private mutating func dropIrrelevant() {
    var kept = reach(isAhead: true)
    var isUseful = [Bool](repeating: false, count: vertices.count)
    for v in reach(isAhead: false) { isUseful[v] = true }
    kept.removeAll { !isUseful[$0] }
    guard kept.count < vertices.count || kept != Array(vertices.indices) else { return }
    var number = [Int](repeating: -1, count: vertices.count)
    for (new, old) in kept.enumerated() { number[old] = new }
    var numbered: [Vertex] = []
    numbered.reserveCapacity(kept.count)
    for old in kept {
      // Taken out, not copied, so that its lists are changed in place.
      var vertex = Vertex(survival: 0, incoming: [], outgoing: [], isFirst: false, isLast: false)
      swap(&vertex, &vertices[old])
      Self.renumber(&vertex.incoming, by: number)
      Self.renumber(&vertex.outgoing, by: number)
      numbered.append(vertex)
    }
    vertices = numbered
  }

  private static func renumber(_ neighbours: inout [Int], by number: [Int]) {
    var count = 0
    var isSorted = true
    for index in neighbours.indices {
      let new = number[neighbours[index]]
      guard new >= 0 else { continue }
      if count > 0, neighbours[count - 1] > new { isSorted = false }
      neighbours[count] = new
      count += 1
    }
    neighbours.removeLast(neighbours.count - count)
    if !isSorted { neighbours.sort() }
  }

  /// The vertices that can survive and be reached from the beginning, or lead to the end, in breadth-first order.
  private func reach(isAhead: Bool) -> [Int] {
    var isReached = [Bool](repeating: false, count: vertices.count)
    var queue: [Int] = []
    queue.reserveCapacity(vertices.count)
    func visit(_ v: Int) {
      guard !isReached[v], vertices[v].survival > 0 else { return }
      isReached[v] = true
      queue.append(v)
    }
    for v in vertices.indices where isAhead ? vertices[v].isFirst : vertices[v].isLast { visit(v) }
    var head = 0
    while head < queue.count {
      let v = queue[head]
      head += 1
      if isAhead {
        for next in vertices[v].outgoing { visit(next) }
      } else {
        for next in vertices[v].incoming { visit(next) }
      }
    }
    return queue
  }
}
