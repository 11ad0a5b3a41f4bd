import RelationshipGraph

/// A small random graph of some shape, directed or not, with self-loops, parallel edges and weights of 0.
struct RandomCase {
  let shape: RandomShape
  let graph: Graph
  let edges: [Graph.Edge]
  let sources: [Int32]
  let targets: [Int32]
  let probabilities: [Double]

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let shape = RandomShape.random(using: &generator)
    self.shape = shape
    let count = Int.random(in: 1...shape.maximumCount, using: &generator)
    let isDirected = Bool.random(using: &generator)
    let values = [1, 0.9, 0.8, 0.5, 0.25, 0.7, 0]
    var pairs = shape.pairs(count: count, directed: isDirected, using: &generator)
    if shape != .scattered, Int.random(in: 0..<3, using: &generator) == 0 {
      let loop = Int.random(in: 0..<count, using: &generator)
      pairs += [(loop, loop)]
      if let again = pairs.randomElement(using: &generator) { pairs += [again, (again.1, again.0)] }
    }
    // Half the graphs keep the direction of their shape; in the others every edge may be turned.
    let isTurned = Bool.random(using: &generator)
    let names = shape == .acyclic ? Array(0..<count) : (0..<count).shuffled(using: &generator)
    // In one of eight all edges weigh the same, which may be nothing.
    let uniform = Int.random(in: 0..<8, using: &generator) == 0 ? values.randomElement(using: &generator) : nil
    edges = pairs.map { pair in
      let (one, other) = (Int32(names[pair.0]), Int32(names[pair.1]))
      let turns = isTurned && shape != .acyclic && Bool.random(using: &generator)
      return Graph.Edge(
        from: turns ? other : one, to: turns ? one : other,
        weight: uniform ?? values.randomElement(using: &generator) ?? 1)
    }
    guard let graph = try? Graph(vertexCount: count, edges: edges, directed: isDirected) else {
      preconditionFailure("a sound random graph was refused: seed \(seed)")
    }
    self.graph = graph
    let order = Array(0..<Int32(count)).shuffled(using: &generator)
    let sourceCount = Int.random(in: 0...min(3, count), using: &generator)
    sources = Array(order.prefix(sourceCount))
    targets = Array(order.dropFirst(sourceCount).prefix(Int.random(in: 0...2, using: &generator)))
    probabilities = (0..<count).map { _ in
      Int.random(in: 0..<5, using: &generator) == 0
        ? values[Int.random(in: 0...1, using: &generator) * 6] : generator.nextUnit()
    }
  }

  var count: Int { graph.vertexCount }

  /// The arcs by definition, from the edge list.
  var steps: [(from: Int, to: Int, weight: Double)] {
    let there = edges.map { (from: Int($0.source), to: Int($0.target), weight: $0.weight) }
    return graph.isDirected ? there : there + there.map { (from: $0.to, to: $0.from, weight: $0.weight) }
  }

  /// Whether a target can be reached from a source through the vertices of a set. Targets always stay.
  func isConnected(through kept: Int) -> Bool {
    let isTarget = Set(targets.map(Int.init))
    var reached = Set(sources.map(Int.init).filter { kept >> $0 & 1 == 1 || isTarget.contains($0) })
    var grows = true
    while grows {
      let more = steps.filter { step in
        reached.contains(step.from) && !reached.contains(step.to)
          && (kept >> step.to & 1 == 1 || isTarget.contains(step.to))
      }
      grows = !more.isEmpty
      reached.formUnion(more.map(\.to))
    }
    return !reached.isDisjoint(with: isTarget)
  }

  var nonTargets: [Int] { (0..<count).filter { !targets.contains(Int32($0)) } }
}

/// The subsets of a list, by size and then lexicographically.
func subsets(of items: [Int]) -> [[Int]] {
  var all: [[Int]] = [[]]
  for item in items { all += all.map { $0 + [item] } }
  return all.sorted { ($0.count, $0) < ($1.count, $1) }
}

private func < (one: (Int, [Int]), other: (Int, [Int])) -> Bool {
  one.0 != other.0 ? one.0 < other.0 : one.1.lexicographicallyPrecedes(other.1)
}

/// The number of components of an undirected graph, from its edge list.
func componentCount(vertices: Set<Int32>, edges: [Graph.Edge]) -> Int {
  var label = Dictionary(uniqueKeysWithValues: vertices.map { ($0, $0) })
  for _ in vertices {
    for edge in edges {
      guard let one = label[edge.source], let other = label[edge.target] else { continue }
      label[edge.source] = min(one, other)
      label[edge.target] = min(one, other)
    }
  }
  return Set(label.values).count
}
