extension ReliabilityNetwork {
  /// Lends the network of a graph, whose sources are ascending and no targets, for the time of the body.
  ///
  /// Only what the sources reach is copied, each vertex numbered by its place among those in the graph.
  static func with<Result>(
    _ graph: Graph, sources: some Collection<Graph.Vertex>, isTarget: UnsafeMutableBufferPointer<Bool>,
    survival: [Double], using workspace: inout Workspace, _ body: (inout Workspace, inout ReliabilityNetwork) -> Result
  ) -> Result {
    graph.withUnsafeRows { rows in
      workspace.withScratch(repeating: SurvivorSearch.unreached, count: graph.vertexCount) { workspace, number in
        workspace.withUninitializedScratch(of: Int32.self, count: graph.vertexCount) { workspace, queue in
          let search = SurvivorSearch(rows: rows, isTarget: isTarget, number: number, queue: queue)
          let size = search.run(from: sources, survival: survival)
          return with(count: size.vertices, arcCount: size.arcs, using: &workspace) { workspace, network in
            search.copy(to: network, sources: sources, survival: survival)
            network.sortRows()
            network.dropIrrelevant()
            return body(&workspace, &network)
          }
        }
      }
    }
  }

  /// Lends a copy of the network, for the time of the body.
  func withCopy<Result>(
    using workspace: inout Workspace, _ body: (inout Workspace, inout ReliabilityNetwork) -> Result
  ) -> Result {
    // Rows may stand anywhere in their memory: renumbering leaves gaps.
    Self.with(count: count, arcCount: outgoing.ends.count, using: &workspace) { workspace, copy in
      for vertex in 0..<count { copy.vertices[vertex] = vertices[vertex] }
      copy.incoming.copyRows(of: incoming, count: count)
      copy.outgoing.copyRows(of: outgoing, count: count)
      return body(&workspace, &copy)
    }
  }

  /// Lends the network without the vertex that was made of one of the graph, for the time of the body; nil where it has
  /// none, since that one is on no way.
  func without<Result>(
    _ lost: Graph.Vertex, using workspace: inout Workspace, _ body: (inout Workspace, ReliabilityNetwork) -> Result
  ) -> Result? {
    guard let place = (0..<count).first(where: { vertices[$0].origin == lost }) else { return nil }
    return withCopy(using: &workspace) { workspace, copy in
      copy.vertices[place].survival = 0
      copy.dropIrrelevant()
      return body(&workspace, copy)
    }
  }
}

/// What of a graph the sources reach, through vertices that can survive and are next to no target.
///
/// Bounds: `number` and `queue` have an element for each vertex of the graph, which enters the queue once.
private struct SurvivorSearch {
  /// What stands in `number` before vertices have numbers.
  static let unreached: Int32 = -1
  static let reached: Int32 = 0
  static let last: Int32 = 1

  let rows: UnsafeRows
  let isTarget: UnsafeMutableBufferPointer<Bool>
  let number: UnsafeMutableBufferPointer<Int32>
  let queue: UnsafeMutableBufferPointer<Int32>

  /// Marks what is reached; the number of vertices, and of the arcs that leave those that are not next to a target.
  func run(from sources: some Collection<Graph.Vertex>, survival: [Double]) -> (vertices: Int, arcs: Int) {
    var (head, tail, arcCount) = (0, 0, 0)
    func visit(_ vertex: Int32) {
      guard number[Int(vertex)] == Self.unreached, survival[Int(vertex)] > 0 else { return }
      number[Int(vertex)] = Self.reached
      queue[tail] = vertex
      tail &+= 1
    }
    for source in sources { visit(source) }
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      let arcs = rows.arcs(of: vertex)
      if arcs.contains(where: { isTarget[Int(rows.targets[$0])] }) {
        number[vertex] = Self.last
      } else {
        arcCount += arcs.count
        for arc in arcs { visit(rows.targets[arc]) }
      }
    }
    return (tail, arcCount)
  }

  /// Numbers what is reached in ascending order and copies it, with its arcs as they come.
  func copy(to network: ReliabilityNetwork, sources: some Collection<Graph.Vertex>, survival: [Double]) {
    var count = 0
    for vertex in number.indices where number[vertex] != Self.unreached {
      network.vertices[count] = ReliabilityNetwork.Vertex(
        survival: survival[vertex], isFirst: false, isLast: number[vertex] == Self.last,
        origin: Int32(truncatingIfNeeded: vertex))
      number[vertex] = Int32(truncatingIfNeeded: count)
      queue[count] = Int32(truncatingIfNeeded: vertex)
      count += 1
    }
    for source in sources where number[Int(source)] != Self.unreached {
      network.vertices[Int(number[Int(source)])].isFirst = true
    }
    var position = 0
    for vertex in 0..<count {
      let start = position
      if !network.vertices[vertex].isLast {
        for arc in rows.arcs(of: Int(queue[vertex])) {
          let end = number[Int(rows.targets[arc])]
          guard end != Self.unreached, Int(end) != vertex, !network.vertices[Int(end)].isFirst else { continue }
          network.outgoing.ends[position] = end
          position &+= 1
        }
      }
      network.outgoing.bounds[vertex] = NetworkRows.Bounds(
        lower: Int32(truncatingIfNeeded: start), upper: Int32(truncatingIfNeeded: position))
    }
  }
}
