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
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      guard contains(target) else { throw .vertexOutOfRange(vertex: target, vertexCount: vertexCount) }
      try checkWeightsAreProbabilities()
      if let conductance { try checkProbabilities(conductance) }
      guard count > 0 else { return [] }
      guard !sources.contains(target) else { return [ReliablePath(vertices: [target], reliability: 1)] }
      return withUnsafeRows { arcs in
        ReliablePathFlow.with(
          arcs, sources: sources, target: Int(target), conductance: conductance, using: &workspace
        ) { flow in flow.mostReliablePaths(count: count) }
      }
    }
  }
}

/// A flow of least length of one unit a path, in which each vertex is split into an entry and an exit, so that one path
/// at most passes it.
///
/// Node 2v is the entry of vertex v and 2v + 1 its exit. Paths run from the exits of the sources to the entry of the
/// target. A path in the residual network may push back what is there: it enters a vertex in use only to leave it the
/// way the flow came.
///
/// Bounds: buffers have an element for each vertex, node or arc of the graph, as each says.
private struct ReliablePathFlow {
  /// What is known of a vertex.
  struct Vertex: BitwiseCopyable {
    var isSource = false
    /// −ln of the conductance.
    var passing = 0.0
    /// The arc by which the flow enters, and the vertex it comes from, if the vertex is between the ends and in use.
    var entering: Int32 = -1
    var cameFrom: Int32 = -1

    var isInUse: Bool { entering >= 0 }
  }

  /// What is known of a node.
  struct Node: BitwiseCopyable {
    var distance = Double.infinity
    /// Distances of earlier searches, by which lengths are measured so that none is negative (Johnson 1977).
    var potential = 0.0
    /// The node before on the shortest path, and the arc between them unless that is inside a vertex.
    var previous: Int32 = -1
    var previousArc: Int32 = -1
    var isDone = false
  }

  /// What is known of an arc.
  struct Arc: BitwiseCopyable {
    /// −ln of the weight; infinite where the arc cannot be used.
    var length: Double
    var carries = false
  }

  private let rows: UnsafeRows
  private let sources: UnsafeBufferPointer<Int32>
  private let target: Int
  private let conductance: [Double]?
  private let vertices: UnsafeMutableBufferPointer<Vertex>
  private let nodes: UnsafeMutableBufferPointer<Node>
  private let arcs: UnsafeMutableBufferPointer<Arc>
  private var heap: VertexHeap

  /// Lends an empty flow for the time of the body.
  static func with<Result>(
    _ rows: UnsafeRows, sources: UnsafeBufferPointer<Int32>, target: Int, conductance: [Double]?,
    using workspace: inout Workspace,
    _ body: (inout ReliablePathFlow) -> Result
  ) -> Result {
    let count = rows.vertexCount
    return workspace.withScratch(repeating: Vertex(), count: count) { workspace, vertices in
      workspace.withScratch(repeating: Node(), count: 2 * count) { workspace, nodes in
        workspace.withUninitializedScratch(of: Arc.self, count: rows.arcCount) { workspace, arcs in
          VertexHeap.with(vertexCount: 2 * count, using: &workspace) { _, heap in
            for arc in arcs.indices { arcs[arc] = Arc(length: reliabilityLength(rows.weights[arc])) }
            for source in sources { vertices[Int(source)].isSource = true }
            if let conductance {
              for vertex in vertices.indices { vertices[vertex].passing = reliabilityLength(conductance[vertex]) }
            }
            var flow = ReliablePathFlow(
              rows: rows, sources: sources, target: target, conductance: conductance, vertices: vertices, nodes: nodes,
              arcs: arcs, heap: heap)
            flow.closeParallelArcsToTarget()
            return body(&flow)
          }
        }
      }
    }
  }

  /// Between a source and the target parallel edges would be separate paths: only the most reliable is left.
  private func closeParallelArcsToTarget() {
    for source in sources {
      var best = -1
      for arc in rows.arcs(of: Int(source)) where Int(rows.targets[arc]) == target {
        if best >= 0, arcs[arc].length >= arcs[best].length {
          arcs[arc].length = .infinity
        } else {
          if best >= 0 { arcs[best].length = .infinity }
          best = arc
        }
      }
    }
  }

  /// As many paths as asked for, if there are, the most reliable first.
  mutating func mostReliablePaths(count: Int) -> [ReliablePath] {
    var found = 0
    while found < count, augment() { found += 1 }
    return paths().sorted { $0.reliability > $1.reliability }
  }

  /// Adds one path of the least length that the residual network has, if it has one.
  private mutating func augment() -> Bool {
    for node in nodes.indices { nodes[node] = Node(potential: nodes[node].potential) }
    for source in sources {
      let exit = 2 * Int(source) + 1
      nodes[exit].distance = 0
      heap.insertOrDecrease(exit, key: 0)
    }
    while let (node, _, _) = heap.popFirst() {
      nodes[node].isDone = true
      if node % 2 == 1 { leave(from: node) } else if node / 2 != target { pass(from: node) }
    }
    let length = nodes[2 * target].distance
    guard length < .infinity else { return false }
    for node in nodes.indices { nodes[node].potential += min(nodes[node].distance, length) }
    takeShortestPath()
    return true
  }

  /// From the exit of a vertex to what comes next, or back to its entry.
  private mutating func leave(from exit: Int) {
    let vertex = exit / 2
    for arc in rows.arcs(of: vertex) where !arcs[arc].carries && arcs[arc].length < .infinity {
      let next = Int(rows.targets[arc])
      if !vertices[next].isSource, next != vertex { reach(2 * next, from: exit, length: arcs[arc].length, arc: arc) }
    }
    if vertices[vertex].isInUse { reach(exit - 1, from: exit, length: -vertices[vertex].passing, arc: -1) }
  }

  /// From the entry of a vertex to its exit, or back along the flow that enters it.
  private mutating func pass(from entry: Int) {
    let vertex = vertices[entry / 2]
    if vertex.isInUse {
      let arc = Int(vertex.entering)
      reach(2 * Int(vertex.cameFrom) + 1, from: entry, length: -arcs[arc].length, arc: arc)
    } else if vertex.passing < .infinity {
      reach(entry + 1, from: entry, length: vertex.passing, arc: -1)
    }
  }

  private mutating func reach(_ node: Int, from before: Int, length: Double, arc: Int) {
    // Rounding may make a reduced length negative, by as little as it rounds.
    let reduced = max(0, length + nodes[before].potential - nodes[node].potential)
    let candidate = nodes[before].distance + reduced
    guard !nodes[node].isDone, candidate < nodes[node].distance else { return }
    nodes[node].distance = candidate
    nodes[node].previous = Int32(truncatingIfNeeded: before)
    nodes[node].previousArc = Int32(truncatingIfNeeded: arc)
    heap.insertOrDecrease(node, key: candidate)
  }

  /// Follows the path that a search found back from the target: takes away the arcs it runs against, then adds its own.
  private func takeShortestPath() {
    forEachStep { before, node, arc in
      guard node % 2 == 1 else { return }
      arcs[arc].carries = false
      vertices[before / 2].entering = -1
    }
    forEachStep { before, node, arc in
      guard node % 2 == 0 else { return }
      arcs[arc].carries = true
      guard node / 2 != target else { return }
      vertices[node / 2].entering = Int32(truncatingIfNeeded: arc)
      vertices[node / 2].cameFrom = Int32(truncatingIfNeeded: before / 2)
    }
  }

  /// The steps between vertices of the path that a search found, the last first.
  private func forEachStep(_ body: (_ before: Int, _ node: Int, _ arc: Int) -> Void) {
    var node = 2 * target
    while nodes[node].previous >= 0 {
      let before = Int(nodes[node].previous)
      if nodes[node].previousArc >= 0 { body(before, node, Int(nodes[node].previousArc)) }
      node = before
    }
  }

  /// The paths that the flow is made of.
  private func paths() -> [ReliablePath] {
    var paths: [ReliablePath] = []
    for source in sources {
      for first in rows.arcs(of: Int(source)) where arcs[first].carries {
        var vertices = [source]
        var reliability = 1.0
        var arc: Int? = first
        while let taken = arc {
          let vertex = Int(rows.targets[taken])
          vertices.append(Int32(vertex))
          reliability *= rows.weights[taken]
          guard vertex != target else { break }
          reliability *= conductance?[vertex] ?? 1
          arc = rows.arcs(of: vertex).first { arcs[$0].carries }
        }
        paths.append(ReliablePath(vertices: vertices, reliability: reliability))
      }
    }
    return paths
  }
}
