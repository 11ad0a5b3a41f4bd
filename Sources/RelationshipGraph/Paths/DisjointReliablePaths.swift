/// A path and the product of the weights along it.
public struct ReliablePath: Sendable, Hashable {
  /// The vertices from a source to the target, both included.
  public let vertices: [Graph.Vertex]
  /// The product of the weights, and of the conductances of the vertices between the ends, in (0, 1].
  public let reliability: Double
}

extension Graph {
  /// Up to `count` paths from the sources to the target, no two of which share a vertex but the ends, chosen together so
  /// that the product of their reliabilities is greatest. Fewer if there are no more. The most reliable path comes
  /// first, which need not be the most reliable of all paths: that one may block two others.
  ///
  /// Paths begin at the last source on their way, follow the edges of a directed graph, and never use an edge of weight
  /// 0. Of parallel edges the most reliable counts. A target that is a source is reached by the path of itself alone.
  ///
  /// - Parameter conductance: For each vertex, from 0 to 1, what multiplies where it stands between the ends.
  /// - Throws: `GraphError` for an unknown vertex, for a weight above 1, and for conductances that are not one
  ///   probability for each vertex.
  /// - Complexity: O(count · E log V): one search for each path, over −ln of the weights.
  ///
  /// Sources: Suurballe, "Disjoint paths in a network", 1974; Bhandari, "Survivable Networks", 1999, for splitting
  /// vertices.
  public func disjointReliablePaths(
    from sources: [Vertex], to target: Vertex, count: Int, conductance: [Double]? = nil
  ) throws(GraphError) -> [ReliablePath] {
    var workspace = Workspace()
    return try disjointReliablePaths(
      from: sources, to: target, count: count, conductance: conductance, using: &workspace)
  }

  /// As ``disjointReliablePaths(from:to:count:conductance:)``, in memory that is lent.
  public func disjointReliablePaths(
    from sources: [Vertex], to target: Vertex, count: Int, conductance: [Double]? = nil,
    using workspace: inout Workspace
  ) throws(GraphError) -> [ReliablePath] {
    let sources = try checkedVertices(sources)
    _ = try checkedVertices([target])
    try checkWeightsAreProbabilities()
    if let conductance { try checkProbabilities(conductance) }
    guard count > 0 else { return [] }
    guard !sources.contains(target) else { return [ReliablePath(vertices: [target], reliability: 1)] }
    return withArcTable { arcs in
      var flow = ReliablePathFlow(arcs, sources: sources, target: Int(target), conductance: conductance)
      VertexHeap.with(vertexCount: 2 * vertexCount, using: &workspace) { _, heap in
        var found = 0
        while found < count, flow.augment(using: &heap) { found += 1 }
      }
      return flow.paths().sorted { $0.reliability > $1.reliability }
    }
  }
}

/// A flow of least length of one unit a path, in which each vertex is split into an entry and an exit, so that one path
/// at most passes it.
///
/// Node 2v is the entry of vertex v and 2v + 1 its exit. Paths run from the exits of the sources to the entry of the
/// target. A path in the residual network may push back what is there: it enters a vertex in use only to leave it the
/// way the flow came.
private struct ReliablePathFlow {
  private let arcs: ArcTable
  private let sources: [Int32]
  private let isSource: [Bool]
  private let target: Int
  /// −ln of the weights and the conductances.
  private var lengths: [Double]
  private let passing: [Double]
  private let conductance: [Double]?
  private var carries: [Bool]
  /// The arc by which the flow enters each vertex between the ends, and the vertex it comes from; −1 if it is not in use.
  private var entering: [Int32]
  private var cameFrom: [Int32]
  /// Distances of earlier searches, by which lengths are measured so that none is negative (Johnson 1977).
  private var potential: [Double]

  init(_ arcs: ArcTable, sources: [Int32], target: Int, conductance: [Double]?) {
    self.arcs = arcs
    self.sources = sources
    self.target = target
    self.conductance = conductance
    let count = arcs.vertexCount
    var isSource = [Bool](repeating: false, count: count)
    for source in sources { isSource[Int(source)] = true }
    self.isSource = isSource
    lengths = arcs.weights.map(reliabilityLength)
    passing = (0..<count).map { reliabilityLength(conductance?[$0] ?? 1) }
    carries = [Bool](repeating: false, count: arcs.arcCount)
    entering = [Int32](repeating: -1, count: count)
    cameFrom = entering
    potential = [Double](repeating: 0, count: 2 * count)
    // Between a source and the target parallel edges would be separate paths.
    for source in sources {
      var best = -1
      for arc in arcs.arcs(of: Int(source)) where Int(arcs.targets[arc]) == target {
        if best >= 0, lengths[arc] >= lengths[best] {
          lengths[arc] = .infinity
        } else {
          if best >= 0 { lengths[best] = .infinity }
          best = arc
        }
      }
    }
  }

  private func isInUse(_ vertex: Int) -> Bool { entering[vertex] >= 0 }

  /// Adds one path of the least length that the residual network has, if it has one.
  mutating func augment(using heap: inout VertexHeap) -> Bool {
    let nodeCount = potential.count
    var distance = [Double](repeating: .infinity, count: nodeCount)
    var previous = [Int32](repeating: -1, count: nodeCount)
    var previousArc = previous
    var isDone = [Bool](repeating: false, count: nodeCount)

    func reach(_ node: Int, from before: Int, length: Double, arc: Int) {
      // Rounding may make a reduced length negative, by as little as it rounds.
      let reduced = max(0, length + potential[before] - potential[node])
      let candidate = distance[before] + reduced
      guard !isDone[node], candidate < distance[node] else { return }
      distance[node] = candidate
      previous[node] = Int32(before)
      previousArc[node] = Int32(arc)
      heap.insertOrDecrease(node, key: candidate)
    }

    for source in sources {
      let exit = 2 * Int(source) + 1
      distance[exit] = 0
      heap.insertOrDecrease(exit, key: 0)
    }
    while let (node, _, _) = heap.popFirst() {
      isDone[node] = true
      let vertex = node / 2
      let isExit = node % 2 == 1
      if isExit {
        for arc in arcs.arcs(of: vertex) where !carries[arc] && lengths[arc] < .infinity {
          let next = Int(arcs.targets[arc])
          if !isSource[next], next != vertex { reach(2 * next, from: node, length: lengths[arc], arc: arc) }
        }
        if isInUse(vertex) { reach(node - 1, from: node, length: -passing[vertex], arc: -1) }
      } else if vertex != target {
        if isInUse(vertex) {
          let arc = Int(entering[vertex])
          reach(2 * Int(cameFrom[vertex]) + 1, from: node, length: -lengths[arc], arc: arc)
        } else if passing[vertex] < .infinity {
          reach(node + 1, from: node, length: passing[vertex], arc: -1)
        }
      }
    }
    guard distance[2 * target] < .infinity else { return false }
    for node in 0..<nodeCount { potential[node] += min(distance[node], distance[2 * target]) }
    take(previous, previousArc)
    return true
  }

  /// Follows the path that a search found back from the target: takes away the arcs it runs against, then adds its own.
  private mutating func take(_ previous: [Int32], _ previousArc: [Int32]) {
    var added: [(arc: Int, from: Int, to: Int)] = []
    var node = 2 * target
    while previous[node] >= 0 {
      let before = Int(previous[node])
      let arc = Int(previousArc[node])
      if arc >= 0, node % 2 == 0 { added.append((arc, before / 2, node / 2)) }
      if arc >= 0, node % 2 == 1 {
        carries[arc] = false
        entering[before / 2] = -1
      }
      node = before
    }
    for step in added {
      carries[step.arc] = true
      guard step.to != target else { continue }
      entering[step.to] = Int32(step.arc)
      cameFrom[step.to] = Int32(step.from)
    }
  }

  /// The paths that the flow is made of.
  func paths() -> [ReliablePath] {
    var paths: [ReliablePath] = []
    for source in sources {
      for first in arcs.arcs(of: Int(source)) where carries[first] {
        var vertices = [source]
        var reliability = 1.0
        var arc: Int? = first
        while let taken = arc {
          let vertex = Int(arcs.targets[taken])
          vertices.append(Int32(vertex))
          reliability *= arcs.weights[taken]
          guard vertex != target else { break }
          reliability *= conductance?[vertex] ?? 1
          arc = arcs.arcs(of: vertex).first { carries[$0] }
        }
        paths.append(ReliablePath(vertices: vertices, reliability: reliability))
      }
    }
    return paths
  }
}
