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
      let isLast = vertices[v].isLast
      let next = isLast ? [] : Set(vertices[v].outgoing).filter { $0 != v && !vertices[$0].isFirst }.sorted()
      vertices[v].outgoing = next
      for target in next { vertices[target].incoming.append(v) }
    }
    dropIrrelevant()
  }

  /// Merges series and parallel vertices until nothing changes.
  mutating func reduce() {
    while mergeSeries() || mergeParallel() { dropIrrelevant() }
  }

  /// Two vertices with the same neighbours are one that fails only if both do. True if anything was merged.
  private mutating func mergeParallel() -> Bool {
    struct Neighbourhood: Hashable {
      let incoming: [Int]
      let outgoing: [Int]
      let isFirst: Bool
      let isLast: Bool
    }
    var firstWith: [Neighbourhood: Int] = [:]
    var isChanged = false
    for v in vertices.indices {
      let vertex = vertices[v]
      let neighbourhood = Neighbourhood(
        incoming: vertex.incoming, outgoing: vertex.outgoing, isFirst: vertex.isFirst, isLast: vertex.isLast)
      if let twin = firstWith[neighbourhood] {
        vertices[twin].survival = 1 - (1 - vertices[twin].survival) * (1 - vertex.survival)
        vertices[v].survival = 0
        isChanged = true
      } else {
        firstWith[neighbourhood] = v
      }
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
    let forwards = reach(from: { $0.isFirst }, along: { $0.outgoing })
    var isUseful = [Bool](repeating: false, count: vertices.count)
    for v in reach(from: { $0.isLast }, along: { $0.incoming }) { isUseful[v] = true }
    let kept = forwards.filter { isUseful[$0] }
    guard kept.count < vertices.count || kept != Array(vertices.indices) else { return }
    var number = [Int](repeating: -1, count: vertices.count)
    for (new, old) in kept.enumerated() { number[old] = new }
    func renumbered(_ neighbours: [Int]) -> [Int] {
      let kept = neighbours.compactMap { number[$0] < 0 ? nil : number[$0] }
      return kept.count > 1 ? kept.sorted() : kept
    }
    vertices = kept.map { old in
      var vertex = vertices[old]
      vertex.incoming = renumbered(vertex.incoming)
      vertex.outgoing = renumbered(vertex.outgoing)
      return vertex
    }
  }

  /// The vertices that can survive and be reached, in breadth-first order.
  private func reach(from isStart: (Vertex) -> Bool, along neighbours: (Vertex) -> [Int]) -> [Int] {
    var isReached = [Bool](repeating: false, count: vertices.count)
    var queue: [Int] = []
    func visit(_ v: Int) {
      guard !isReached[v], vertices[v].survival > 0 else { return }
      isReached[v] = true
      queue.append(v)
    }
    for v in vertices.indices where isStart(vertices[v]) { visit(v) }
    var head = 0
    while head < queue.count {
      for neighbour in neighbours(vertices[queue[head]]) { visit(neighbour) }
      head += 1
    }
    return queue
  }
}
