/// The widest path from any of the sources to each vertex: the one whose narrowest edge is widest.
public struct WidestPaths: Sendable, Hashable {
  /// The least weight along the widest path to each vertex: infinite for a source, 0 where no path leads.
  public let widths: [Double]
  /// The vertex before each vertex on its path, −1 for sources and where no path leads.
  let previous: [Graph.Vertex]

  /// The least weight along the widest path; 0 where no path leads or there is no such vertex.
  public func width(to vertex: Graph.Vertex) -> Double {
    widths.indices.contains(Int(vertex)) ? widths[Int(vertex)] : 0
  }

  /// The vertices of one widest path from a source to this vertex, both included; empty where no path leads.
  public func path(to vertex: Graph.Vertex) -> [Graph.Vertex] {
    guard width(to: vertex) > 0 else { return [] }
    var path = [vertex]
    var current = previous[Int(vertex)]
    while current >= 0 {
      path.append(current)
      current = previous[Int(current)]
    }
    return path.reversed()
  }
}

extension Graph {
  /// The widest (maximum capacity, bottleneck) paths from any of these sources, along the edges of a directed graph.
  /// An edge of weight 0 is no way.
  ///
  /// - Throws: `GraphError` for an unknown source.
  /// - Complexity: O(E log V).
  ///
  /// Source: Pollack, "The maximum capacity through a network", 1960, by Dijkstra's search.
  public func widestPaths(from sources: [Vertex]) throws(GraphError) -> WidestPaths {
    var workspace = Workspace()
    return try widestPaths(from: sources, using: &workspace)
  }

  /// As ``widestPaths(from:)``, in memory that is lent.
  public func widestPaths(from sources: [Vertex], using workspace: inout Workspace) throws(GraphError) -> WidestPaths {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources in
      var widths = [Double](repeating: 0, count: vertexCount)
      var previous = [Vertex](repeating: -1, count: vertexCount)
      widths.withUnsafeMutableBufferPointer { widths in
        previous.withUnsafeMutableBufferPointer { previous in
          withUnsafeRows { arcs in
            VertexHeap.with(vertexCount: vertexCount, using: &workspace) { _, heap in
              Self.searchWidest(arcs, from: sources, heap: &heap, widths: widths, previous: previous)
            }
          }
        }
      }
      return WidestPaths(widths: widths, previous: previous)
    }
  }

  /// Dijkstra's search for the greatest least weight; widths begin at 0. Keys are negative widths: the heap gives the
  /// smallest first.
  static func searchWidest(
    _ arcs: UnsafeRows, from sources: some Collection<Vertex>, heap: inout VertexHeap,
    widths: UnsafeMutableBufferPointer<Double>, previous: UnsafeMutableBufferPointer<Int32>
  ) {
    for source in sources {
      widths[Int(source)] = .infinity
      heap.insertOrDecrease(Int(source), key: -.infinity)
    }
    while let (vertex, key, _) = heap.popFirst() {
      for arc in arcs.arcs(of: vertex) {
        let target = Int(arcs.targets[arc])
        let width = min(-key, arcs.weights[arc])
        guard width > widths[target] else { continue }
        widths[target] = width
        previous[target] = Int32(vertex)
        heap.insertOrDecrease(target, key: -width)
      }
    }
  }

  /// The width of the widest path between all pairs of vertices, along the edges of a directed graph: infinite from a
  /// vertex to itself, 0 where no path leads.
  ///
  /// In an undirected graph a maximum spanning forest holds a widest path for every pair. Prim's algorithm takes the
  /// vertices up in an order in which those that are merged earlier stand together, so that the width between two of
  /// them is the least width at which any was taken up after the first, down to the last, of the two.
  ///
  /// - Throws: `GraphError` for more than 32 768 vertices.
  /// - Complexity: O(V² + E log V) undirected, O(V E log V) directed.
  ///
  /// Source: Hu, "The maximum capacity route problem", 1961; Prim 1957.
  public func widthOfWidestPaths() throws(GraphError) -> VertexPairs {
    var workspace = Workspace()
    return try widthOfWidestPaths(using: &workspace)
  }

  /// As ``widthOfWidestPaths()``, in memory that is lent.
  public func widthOfWidestPaths(using workspace: inout Workspace) throws(GraphError) -> VertexPairs {
    try VertexPairs(vertexCount: vertexCount) { values in
      withUnsafeRows { arcs in
        VertexHeap.with(vertexCount: vertexCount, using: &workspace) { workspace, heap in
          if isDirected {
            fillWidths(of: arcs, values: values, heap: &heap, using: &workspace)
          } else {
            fillWidthsBySpanningForest(of: arcs, values: values, heap: &heap, using: &workspace)
          }
        }
      }
    }
  }

  private func fillWidths(
    of arcs: UnsafeRows, values: UnsafeMutableBufferPointer<Double>, heap: inout VertexHeap,
    using workspace: inout Workspace
  ) {
    workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { _, previous in
      for source in 0..<vertexCount {
        let row = UnsafeMutableBufferPointer(rebasing: values[(source * vertexCount)..<((source + 1) * vertexCount)])
        row.initialize(repeating: 0)
        Self.searchWidest(
          arcs, from: CollectionOfOne(Int32(source)), heap: &heap, widths: row, previous: previous)
      }
    }
  }

  private func fillWidthsBySpanningForest(
    of arcs: UnsafeRows, values: UnsafeMutableBufferPointer<Double>, heap: inout VertexHeap,
    using workspace: inout Workspace
  ) {
    let count = vertexCount
    workspace.withScratch(repeating: -1.0, count: 2 * count) { workspace, widths in
      workspace.withUninitializedScratch(of: Int32.self, count: count) { _, order in
        // Prim: the width at which a vertex not yet taken up can be, −1 where none is known, infinite once it is.
        let known = UnsafeMutableBufferPointer(rebasing: widths[..<count])
        let taken = UnsafeMutableBufferPointer(rebasing: widths[count...])
        var position = 0
        for root in 0..<count where known[root] < .infinity {
          heap.insertOrDecrease(root, key: 0)
          while let (vertex, key, _) = heap.popFirst() {
            known[vertex] = .infinity
            order[position] = Int32(vertex)
            taken[position] = 0 - key
            position += 1
            for arc in arcs.arcs(of: vertex) {
              let target = Int(arcs.targets[arc])
              guard arcs.weights[arc] > known[target], arcs.weights[arc] > 0 else { continue }
              known[target] = arcs.weights[arc]
              heap.insertOrDecrease(target, key: -arcs.weights[arc])
            }
          }
        }
        for position in 0..<count {
          let row = Int(order[position]) * count
          values[row + Int(order[position])] = .infinity
          var width = Double.infinity
          for later in position + 1..<max(position + 1, count) {
            width = min(width, taken[later])
            values[row + Int(order[later])] = width
          }
          width = .infinity
          for earlier in stride(from: position - 1, through: 0, by: -1) {
            width = min(width, taken[earlier + 1])
            values[row + Int(order[earlier])] = width
          }
        }
      }
    }
  }
}
