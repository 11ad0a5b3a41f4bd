import RelationshipGraph

/// Centralities and paths by their definitions, for graphs of at most eight vertices: all simple paths are listed.
struct DefinitionOracle {
  struct Path {
    var vertices: [Int]
    /// The edges passed, so that paths over parallel edges differ.
    var edges: [Int]
  }

  let count: Int
  let isDirected: Bool
  /// The steps that can be taken from each vertex.
  let steps: [[(to: Int, edge: Int)]]
  /// All simple paths of at least one edge, by their ends.
  let paths: [[[Path]]]

  init(vertexCount: Int, edges: [Graph.Edge], directed: Bool) {
    count = vertexCount
    isDirected = directed
    var steps = [[(to: Int, edge: Int)]](repeating: [], count: vertexCount)
    for (index, edge) in edges.enumerated() where edge.source != edge.target {
      steps[Int(edge.source)].append((Int(edge.target), index))
      if !directed { steps[Int(edge.target)].append((Int(edge.source), index)) }
    }
    self.steps = steps
    var paths = [[[Path]]](
      repeating: [[Path]](repeating: [], count: vertexCount), count: vertexCount)
    for source in 0..<vertexCount {
      var open = [Path(vertices: [source], edges: [])]
      while let path = open.popLast() {
        let end = path.vertices[path.vertices.count - 1]
        if end != source { paths[source][end].append(path) }
        for step in steps[end] where !path.vertices.contains(step.to) {
          open.append(Path(vertices: path.vertices + [step.to], edges: path.edges + [step.edge]))
        }
      }
    }
    self.paths = paths
  }

  /// The least cost of a path between each pair and the paths that have it. An edge of length 0 counts after everything
  /// else.
  func shortest(from source: Int, to target: Int, lengths: [Double]) -> (length: Double, paths: [Path]) {
    func cost(_ path: Path) -> (Double, Int) {
      (path.edges.reduce(0) { $0 + lengths[$1] }, path.edges.count { lengths[$0] == 0 })
    }
    guard let best = paths[source][target].map(cost).min(by: <) else { return (.infinity, []) }
    return (best.0, paths[source][target].filter { cost($0) == best })
  }

  /// What share of the shortest paths from one vertex passes through each, summed over their ends.
  func dependencies(on source: Int, lengths: [Double]) -> [Double] {
    var total = [Double](repeating: 0, count: count)
    for target in 0..<count where source != target {
      let best = shortest(from: source, to: target, lengths: lengths).paths
      for path in best {
        for vertex in path.vertices.dropFirst().dropLast() { total[vertex] += 1 / Double(best.count) }
      }
    }
    return total
  }

  func betweenness(lengths: [Double]) -> [Double] {
    let all = (0..<count).map { dependencies(on: $0, lengths: lengths) }
    return (0..<count).map { vertex in all.reduce(0) { $0 + $1[vertex] } / (isDirected ? 1 : 2) }
  }

  /// The distances from a vertex to the others that it reaches.
  func distances(from source: Int, lengths: [Double]) -> [Double] {
    (0..<count).filter { $0 != source }.map { shortest(from: source, to: $0, lengths: lengths).length }
      .filter { $0 < .infinity }
  }

  func closeness(lengths: [Double]) -> [Double] {
    (0..<count).map { source in
      let distances = distances(from: source, lengths: lengths)
      let reached = Double(distances.count)
      return reached == 0 ? 0 : reached / Double(count - 1) * (reached / distances.reduce(0, +))
    }
  }

  func harmonic(lengths: [Double]) -> [Double] {
    (0..<count).map { distances(from: $0, lengths: lengths).reduce(0) { $0 + 1 / $1 } }
  }

  /// The best value over all paths between two vertices.
  func best(from source: Int, to target: Int, _ value: (Path) -> Double) -> Double {
    paths[source][target].map(value).max() ?? 0
  }

  /// The best product of the reliabilities of `number` paths that share only their ends, `nil` if there are not so many.
  func bestDisjoint(from sources: [Int], to target: Int, number: Int, reliability: (Path) -> Double) -> Double? {
    // Of parallel edges the best counts: one path for each list of vertices. A path begins at its last source.
    var byVertices: [[Int]: Double] = [:]
    for path in sources.flatMap({ paths[$0][target] }) where reliability(path) > 0 {
      guard !path.vertices.dropFirst().contains(where: sources.contains) else { continue }
      byVertices[path.vertices] = max(byVertices[path.vertices] ?? 0, reliability(path))
    }
    let candidates = byVertices.map {
      (inner: $0.key.dropFirst().dropLast().reduce(0) { $0 | 1 << $1 }, value: $0.value)
    }
    func search(_ start: Int, _ used: Int, _ number: Int) -> Double? {
      guard number > 0 else { return 1 }
      var best: Double?
      for index in candidates.indices.dropFirst(start) where candidates[index].inner & used == 0 {
        guard let rest = search(index + 1, used | candidates[index].inner, number - 1) else { continue }
        best = max(best ?? 0, rest * candidates[index].value)
      }
      return best
    }
    return search(0, 0, number)
  }
}

/// Whether two numbers are the same infinity or differ by rounding only.
func isClose(_ one: Double, _ other: Double, tolerance: Double = 1e-9) -> Bool {
  one == other || abs(one - other) <= tolerance * max(1, abs(other))
}

/// Whether two lists are, value by value. See `isClose(_:_:tolerance:)`.
func areClose(_ one: [Double], _ other: [Double], tolerance: Double = 1e-9) -> Bool {
  one.count == other.count && zip(one, other).allSatisfy { isClose($0, $1, tolerance: tolerance) }
}
