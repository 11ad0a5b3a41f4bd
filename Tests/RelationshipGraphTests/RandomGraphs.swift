import RelationshipGraph

/// A small random graph of every shape: sparse to dense, directed or not, with self-loops and parallel edges.
struct RandomCase {
  let graph: Graph
  let edges: [Graph.Edge]
  let sources: [Int32]
  let targets: [Int32]
  let probabilities: [Double]

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...8, using: &generator)
    let isDirected = Bool.random(using: &generator)
    let values = [1, 0.9, 0.8, 0.5, 0.25, 0.7, 0]
    edges = (0..<Int.random(in: 0...(2 * count + 4), using: &generator)).map { _ in
      Graph.Edge(
        from: Int32.random(in: 0..<Int32(count), using: &generator),
        to: Int32.random(in: 0..<Int32(count), using: &generator),
        weight: values.randomElement(using: &generator) ?? 1)
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
