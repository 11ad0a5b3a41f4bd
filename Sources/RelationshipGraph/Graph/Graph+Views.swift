extension Graph {
  /// The same graph with every edge turned round; edge indices stay. An undirected graph is its own reverse.
  ///
  /// Nothing is copied: a directed graph keeps its reverse once made, and the reverse of that is the first graph again.
  /// What is kept takes 16 bytes an edge and lives as long as the graph.
  ///
  /// - Complexity: O(V + E) the first time, then O(1).
  public var reversed: Graph {
    guard let derived else { return self }
    let turned = derived.reversed {
      withEdgeColumns { edges in
        let turned = EdgeColumns(sources: edges.targets, targets: edges.sources, weights: edges.weights)
        return Rows(vertexCount: vertexCount, edges: turned, directed: true)
      }
    }
    return Graph(vertexCount: vertexCount, edgeCount: edgeCount, isDirected: true, rows: turned, reversed: rows)
  }

  /// The same graph with the directions forgotten; edge indices stay, so that two opposite edges become parallel edges.
  /// `nil` where that would be more arcs than 32-bit indices can number.
  ///
  /// A directed graph keeps its undirected view once made; that takes 32 bytes an edge.
  ///
  /// - Complexity: O(V + E) the first time, then O(1).
  var undirectedView: Graph? {
    guard let derived else { return self }
    guard edgeCount <= Int(Int32.max) / 2 else { return nil }
    let undirected = derived.undirected {
      withEdgeColumns { Rows(vertexCount: vertexCount, edges: $0, directed: false) }
    }
    return Graph(vertexCount: vertexCount, edgeCount: edgeCount, isDirected: false, rows: undirected)
  }

  /// The edges in the order they were given. In an undirected graph the lower end comes first.
  ///
  /// - Complexity: O(V + E).
  public var edges: [Edge] {
    withEdgeColumns { edges in
      (0..<edges.count).map { Edge(from: edges.source($0), to: edges.target($0), weight: edges.weight($0)) }
    }
  }

  /// Lends the edges in the order they were given, the lower end first in an undirected graph.
  ///
  /// Unchecked: every edge has an arc, edge indices are below the number of edges, and of the two arcs of an undirected
  /// edge the one that leaves the lower end writes.
  func withEdgeColumns<Result>(_ body: (EdgeColumns) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Vertex.self, capacity: edgeCount) { sources in
      withUnsafeTemporaryAllocation(of: Vertex.self, capacity: edgeCount) { targets in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: edgeCount) { weights in
          withUnsafeRows { rows in
            for source in 0..<vertexCount {
              for arc in rows.arcs(of: source) where isDirected || source <= Int(rows.targets[arc]) {
                let edge = Int(rows.edgeIndices[arc])
                sources[edge] = Vertex(truncatingIfNeeded: source)
                targets[edge] = rows.targets[arc]
                weights[edge] = rows.weights[arc]
              }
            }
          }
          return body(
            EdgeColumns(
              sources: UnsafeBufferPointer(sources), targets: UnsafeBufferPointer(targets),
              weights: UnsafeBufferPointer(weights)))
        }
      }
    }
  }
}
