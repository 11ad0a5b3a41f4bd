/// A division of the edges into blocks: two edges are in one block if they lie on a cycle that passes no vertex twice.
public struct BiconnectedComponents: Sendable, Hashable {
  /// The block of each edge, numbered by their smallest edge; −1 for a self-loop, which is in none.
  public let labels: [Int32]
  /// The number of blocks.
  public let count: Int

  /// The indices of the edges of each block, ascending. A block of one edge is a bridge.
  ///
  /// - Complexity: O(E).
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (edge, label) in labels.enumerated() where label >= 0 { members[Int(label)].append(edge) }
    return members
  }
}

extension Graph {
  /// The blocks of the graph: what hangs together even without any one vertex. Directions and weights are ignored.
  ///
  /// Parallel edges are a block or part of one; a self-loop is in none, and neither is a vertex without edges.
  /// Blocks meet in articulation points.
  ///
  /// Source: Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", 1973.
  /// - Complexity: O(V + E); a directed graph keeps its undirected view afterwards.
  public func biconnectedComponents() -> BiconnectedComponents {
    var workspace = Workspace()
    return biconnectedComponents(using: &workspace)
  }

  /// The blocks of the graph, with the caller's memory. See ``biconnectedComponents()``.
  public func biconnectedComponents(using workspace: inout Workspace) -> BiconnectedComponents {
    let found = withBlockSearch(using: &workspace) { workspace, search, rows in
      workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { workspace, block in
        workspace.withScratch(repeating: Int32(-1), count: vertexCount) { _, number in
          search.assignBlocks(block)
          return BiconnectedComponents(blocks: block, of: search, rows: rows, edgeCount: edgeCount, number: number)
        }
      }
    }
    return found ?? BiconnectedComponents(labels: [Int32](repeating: -1, count: edgeCount), count: 0)
  }
}

extension BlockSearch {
  /// Gives each visit the block of the edge it was reached by, under the position of the block's first visit.
  fileprivate func assignBlocks(_ block: UnsafeMutableBufferPointer<Int32>) {
    for place in visits.indices {
      let visit = visits[place]
      // An edge opens a block if nothing below it is joined to anything above its upper end.
      let opens = visit.parent < 0 || visit.low >= visit.parent
      block[place] = opens ? Int32(truncatingIfNeeded: place) : block[Int(visit.parent)]
    }
  }
}

extension BiconnectedComponents {
  /// Every edge is in the block of its lower end, the one visited later; blocks are numbered in the order of the edges.
  fileprivate init(
    blocks: UnsafeMutableBufferPointer<Int32>, of search: BlockSearch, rows: UnsafeRows, edgeCount: Int,
    number: UnsafeMutableBufferPointer<Int32>
  ) {
    var count: Int32 = 0
    labels = [Int32](uninitialized: edgeCount) { labels, initialized in
      for vertex in 0..<rows.vertexCount {
        let place = search.position[vertex]
        for arc in rows.arcs(of: vertex) {
          let other = search.position[Int(rows.targets[arc])]
          if other == place { labels[Int(rows.edgeIndices[arc])] = -1 }
          if other < place { labels[Int(rows.edgeIndices[arc])] = blocks[Int(place)] }
        }
      }
      for edge in 0..<edgeCount where labels[edge] >= 0 {
        let block = Int(labels[edge])
        if number[block] < 0 {
          number[block] = count
          count &+= 1
        }
        labels[edge] = number[block]
      }
      initialized = edgeCount
    }
    self.count = Int(count)
  }
}
