extension DisjointPathFlow {
  /// The minimum cut whose ascending vertices come first, when no path can be added.
  ///
  /// A minimum cut is a set of nodes that holds the sources, is closed under what the flow leaves over, and misses the
  /// targets; a vertex of the cut has its entrance in the set and its exit outside. So a vertex is in some minimum cut
  /// unless a way leads from its entrance to its exit, and it can join the vertices already taken unless its exit is
  /// reachable from theirs or from the sources, or its entrance leads to theirs or to the targets. Taking the smallest
  /// vertex again and again is lexicographically least, and what is reachable only grows: O(V + E) in all.
  mutating func smallestMinimumCut(using workspace: inout Workspace) -> [Graph.Vertex] {
    exploreBothEnds()
    defer { forgetSearch() }
    var pathCount = starts.reduce(0) { count, _ in count + 1 }
    let inner = innerComponents(using: &workspace)
    var cut: [Graph.Vertex] = []
    for vertex in 0..<Int32(previous.count) where pathCount > 0 {
      guard previous[Int(vertex)] != Self.unused, !isTarget(vertex) else { continue }
      let (entrance, exit) = (Self.entrance(vertex), Self.exit(vertex))
      guard !leadsOn(entrance), !isReachable(exit), inner.areApart(entrance, exit) else { continue }
      exploreAhead(of: entrance)
      exploreBehind(exit)
      cut.append(vertex)
      pathCount -= 1
    }
    return cut
  }

  /// The strongly connected components of the nodes on neither side.
  private struct InnerComponents {
    /// The number of each node among the inner ones, −1 for the others; empty if none is asked for.
    var number: [Int32] = []
    var labels: [Int32] = []

    /// Whether no way leads from the one to the other. From a side to the middle, or from the middle to a side, there
    /// can be none: else the node would be on that side too.
    func areApart(_ entrance: Node, _ exit: Node) -> Bool {
      guard !number.isEmpty else { return true }
      let (one, other) = (number[Int(entrance)], number[Int(exit)])
      return one < 0 || other < 0 || labels[Int(one)] != labels[Int(other)]
    }
  }

  private func isInner(_ node: Node) -> Bool { !isReachable(node) && !leadsOn(node) }

  private func innerComponents(using workspace: inout Workspace) -> InnerComponents {
    let vertices = 0..<Int32(previous.count)
    let isNeeded = vertices.contains { vertex in
      previous[Int(vertex)] != Self.unused && !isTarget(vertex) && isInner(Self.entrance(vertex))
        && isInner(Self.exit(vertex))
    }
    guard isNeeded else { return InnerComponents() }

    var number = [Int32](repeating: -1, count: 2 * vertices.count)
    var count: Int32 = 0
    for vertex in vertices where !isTarget(vertex) {
      let isUsed = previous[Int(vertex)] != Self.unused
      for node in (isUsed ? Self.entrance(vertex) : Self.exit(vertex))...Self.exit(vertex) where isInner(node) {
        number[Int(node)] = count
        count += 1
      }
    }
    var edges: [Graph.Edge] = []
    func add(_ from: Node, _ to: Node) {
      let (source, target) = (number[Int(from)], number[Int(to)])
      if source >= 0, target >= 0 { edges.append(Graph.Edge(from: source, to: target)) }
    }
    for vertex in vertices where !isTarget(vertex) {
      let before = previous[Int(vertex)]
      let (entrance, exit) = (Self.entrance(vertex), Self.exit(vertex))
      if before != Self.unused { add(exit, entrance) }
      if before >= 0 { add(entrance, Self.exit(before)) }
      for arc in outgoing.arcs(of: Int(vertex)) {
        let end = outgoing.targets[arc]
        guard !isTarget(end), end != next[Int(vertex)] else { continue }
        add(exit, previous[Int(end)] == Self.unused ? Self.exit(end) : Self.entrance(end))
      }
    }
    let graph = Graph(vertexCount: Int(count), checkedEdges: edges, directed: true)
    return InnerComponents(number: number, labels: graph.stronglyConnectedComponents(using: &workspace).labels)
  }
}
