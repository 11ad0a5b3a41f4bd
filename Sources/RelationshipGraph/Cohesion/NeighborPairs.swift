/// The pairs of neighbours of a graph, each once, with the triangles they form: what clustering and brokerage measure.
///
/// Parallel and opposite edges make one pair, self-loops none. A pair stands with the end of smaller degree (of equal
/// ones, of smaller index), so that no vertex holds more than √(2 E) pairs and a hub of a million ties holds next to none:
/// that is what keeps triangles affordable.
///
/// Source: Chiba and Nishizeki, "Arboricity and subgraph listing algorithms", 1985; Schank and Wagner, "Finding, counting
/// and listing all triangles in large graphs", 2005 (forward).
struct NeighborPairs {
  /// `starts[v] ..< starts[v + 1]` are the pairs that stand with v.
  let starts: UnsafeMutableBufferPointer<Int32>
  /// The other end of each pair.
  let ends: UnsafeMutableBufferPointer<Graph.Vertex>
  /// The sum of the weights of the edges of each pair, in whatever direction.
  let weights: UnsafeMutableBufferPointer<Double>
  /// Where a vertex has been met last; memory of the passes.
  private let mark: UnsafeMutableBufferPointer<Int32>

  /// The number of pairs.
  let count: Int

  /// The positions of the pairs that stand with a vertex.
  @inline(__always) func pairs(of vertex: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[vertex]), Int(starts[vertex + 1])))
  }

  /// Collects the pairs of an undirected graph, whose weights are multiplied by `scale`.
  ///
  /// Unchecked: an edge is taken from one of its ends only, so there are at most as many pairs as edges.
  init(
    of rows: UnsafeRows, scale: Double, starts: UnsafeMutableBufferPointer<Int32>,
    ends: UnsafeMutableBufferPointer<Graph.Vertex>, weights: UnsafeMutableBufferPointer<Double>,
    mark: UnsafeMutableBufferPointer<Int32>
  ) {
    self.starts = starts
    self.ends = ends
    self.weights = weights
    self.mark = mark
    mark.update(repeating: -1)
    var count = 0
    for vertex in 0..<rows.vertexCount {
      let start = count
      starts[vertex] = Int32(truncatingIfNeeded: start)
      let arcs = rows.arcs(of: vertex)
      for arc in arcs {
        let other = Int(rows.targets[arc])
        let degree = rows.arcs(of: other).count
        guard degree > arcs.count || (degree == arcs.count && other > vertex) else { continue }
        // A mark at or after the start was set in this row: the edge is parallel to one met before.
        if Int(mark[other]) >= start {
          weights[Int(mark[other])] += rows.weights[arc] * scale
          continue
        }
        mark[other] = Int32(truncatingIfNeeded: count)
        ends[count] = rows.targets[arc]
        weights[count] = rows.weights[arc] * scale
        count += 1
      }
    }
    starts[rows.vertexCount] = Int32(truncatingIfNeeded: count)
    self.count = count
  }

  /// One triangle: its corners, and the positions of the pairs of them.
  struct Triangle {
    let first: Int
    let second: Int
    let third: Int
    let firstSecond: Int
    let firstThird: Int
    let secondThird: Int
  }

  /// Calls the body once for each triangle.
  ///
  /// - Complexity: O(E √E).
  @inline(__always) func forEachTriangle(_ body: (Triangle) -> Void) {
    mark.update(repeating: -1)
    for first in 0..<starts.count - 1 {
      let pairs = pairs(of: first)
      guard pairs.count > 1 else { continue }
      for pair in pairs { mark[Int(ends[pair])] = Int32(truncatingIfNeeded: pair) }
      for pair in pairs {
        let second = Int(ends[pair])
        for onward in self.pairs(of: second) {
          let third = Int(ends[onward])
          // A mark at or after the start was set for this vertex: the third corner is its neighbour.
          guard Int(mark[third]) >= pairs.lowerBound else { continue }
          body(
            Triangle(
              first: first, second: second, third: third, firstSecond: pair, firstThird: Int(mark[third]),
              secondThird: onward))
        }
      }
    }
  }

  /// Calls the body once for each pair, with its ends and its position.
  @inline(__always) func forEachPair(_ body: (Int, Int, Int) -> Void) {
    for vertex in 0..<starts.count - 1 {
      for pair in pairs(of: vertex) { body(vertex, Int(ends[pair]), pair) }
    }
  }
}

extension Graph {
  /// Lends the pairs of neighbours, directions forgotten, for the time of the body. `nil` where that would be more arcs
  /// than 32-bit indices can number.
  @inline(__always)
  func withNeighborPairs<Result>(
    using workspace: inout Workspace, _ body: (inout Workspace, NeighborPairs) -> Result
  ) -> Result? {
    guard let graph = undirectedView else { return nil }
    return workspace.withUninitializedScratch(of: Int32.self, count: vertexCount + 1) { workspace, starts in
      workspace.withUninitializedScratch(of: Vertex.self, count: edgeCount) { workspace, ends in
        workspace.withUninitializedScratch(of: Double.self, count: edgeCount) { workspace, weights in
          workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { workspace, mark in
            let pairs = graph.withUnsafeRows { rows in
              NeighborPairs(
                of: rows, scale: scaleForSums, starts: starts, ends: ends, weights: weights, mark: mark)
            }
            return body(&workspace, pairs)
          }
        }
      }
    }
  }

  /// A power of two by which weights may be multiplied so that no sum of them is infinite: 1, but for absurd weights.
  private var scaleForSums: Double {
    withUnsafeRows { rows in
      var greatest = 0.0
      for arc in rows.weights.indices { greatest = max(greatest, rows.weights[arc]) }
      return greatest > 0x1p900 ? 0x1p-100 : 1
    }
  }
}
