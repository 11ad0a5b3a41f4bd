extension VertexFlow {
  /// The minimum cut whose ascending vertices come first, when no path can be added.
  ///
  /// A vertex lies in some minimum cut exactly if its entrance and exit are in different strongly connected components of
  /// what the flow leaves over. Taking the smallest such vertex, removing it and repeating is lexicographically least:
  /// the minimum cuts of the rest are the minimum cuts through that vertex, without it.
  func smallestMinimumCut() -> [Graph.Vertex] {
    var flow = self
    var cut: [Graph.Vertex] = []
    for _ in starts {
      let components = flow.residualGraph.stronglyConnectedComponents().labels
      let candidate = (0..<Int32(graph.vertexCount)).first { vertex in
        flow.previous[Int(vertex)] != Self.unused && components[2 * Int(vertex)] != components[2 * Int(vertex) + 1]
      }
      guard let vertex = candidate else { break }
      flow.remove(vertex)
      cut.append(vertex)
    }
    return cut
  }

  /// The arcs of the split graph along which the flow could still change. The super-source and super-target come last.
  private var residualGraph: Graph {
    let origin = Int32(2 * graph.vertexCount)
    let destination = origin + 1
    var edges: [Graph.Edge] = []
    for source in sources where !isRemoved[Int(source)] {
      let isStart = previous[Int(source)] == Self.superSource
      edges.append(isStart ? .init(from: 2 * source, to: origin) : .init(from: origin, to: 2 * source))
    }
    for vertex in 0..<Int32(graph.vertexCount) where !isRemoved[Int(vertex)] && !isTarget[Int(vertex)] {
      let v = Int(vertex)
      let (entrance, exit) = (2 * vertex, 2 * vertex + 1)
      let isUsed = previous[v] != Self.unused
      edges.append(isUsed ? .init(from: exit, to: entrance) : .init(from: entrance, to: exit))
      for arc in graph.arcRange(vertex) {
        let target = graph.targets[arc]
        guard !isRemoved[Int(target)] else { continue }
        let end = isTarget[Int(target)] ? destination : 2 * target
        edges.append(next[v] == target ? .init(from: end, to: exit) : .init(from: exit, to: end))
      }
    }
    return Graph(vertexCount: 2 * graph.vertexCount + 2, checkedEdges: edges, directed: true)
  }
}
