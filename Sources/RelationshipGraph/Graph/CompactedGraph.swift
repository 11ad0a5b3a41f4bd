/// What a subgraph keeps as a graph of its own, numbered anew from 0 in the same order, its arcs close together.
public struct CompactedGraph: Sendable, Hashable {
  /// The graph that remains.
  public let graph: Graph
  /// The vertex of the whole graph behind each vertex of `graph`, ascending.
  public let vertices: [Graph.Vertex]
  /// The index in the whole graph of each edge of `graph`, ascending.
  public let edges: [Int32]
}

extension Subgraph {
  /// The subgraph as a graph of its own, on which every algorithm runs at full speed.
  ///
  /// It costs about as much as one breadth-first search: half the vertices of a graph of 100 000 vertices and 368 000
  /// edges take 1.9 ms, where building the whole takes 2.7 ms.
  ///
  /// - Complexity: O(V + E) of the whole graph.
  public func compacted() -> CompactedGraph {
    var workspace = Workspace()
    return compacted(using: &workspace)
  }

  /// The subgraph as a graph of its own, with the caller's memory for what is looked up on the way.
  ///
  /// - Complexity: O(V + E) of the whole graph.
  public func compacted(using workspace: inout Workspace) -> CompactedGraph {
    workspace.withScratch(repeating: Int32(-1), count: whole.vertexCount) { workspace, number in
      for vertex in number.indices where keepsVertex?[vertex] ?? true { number[vertex] = 0 }
      let vertices = renumber(number)
      return workspace.withScratch(repeating: Int32(-1), count: whole.edgeCount) { _, edgeNumber in
        whole.withUnsafeRows { rows in
          for vertex in vertices {
            // An edge is seen from a kept end: whether it spans kept vertices is whether the other end is kept.
            for arc in rows.arcs(of: Int(vertex)) {
              edgeNumber[Int(rows.edgeIndices[arc])] = min(0, number[Int(rows.targets[arc])])
            }
          }
        }
        if let keepsEdge {
          for edge in edgeNumber.indices where !keepsEdge[edge] { edgeNumber[edge] = -1 }
        }
        return copy(of: vertices, number: number, edges: renumber(edgeNumber), edgeNumber: edgeNumber)
      }
    }
  }

  /// Numbers the entries that are not −1, in order, and lists where they stand.
  private func renumber(_ numbers: UnsafeMutableBufferPointer<Int32>) -> [Int32] {
    var keptCount = 0
    for index in numbers.indices { keptCount += numbers[index] >= 0 ? 1 : 0 }
    return [Int32](uninitialized: keptCount + 1) { kept, count in
      for index in numbers.indices {
        let isKept = numbers[index] >= 0
        numbers[index] = isKept ? Int32(truncatingIfNeeded: count) : -1
        kept[count] = Int32(truncatingIfNeeded: index)
        count += isKept ? 1 : 0
      }
    }
  }

  /// Copies the arcs whose edges are kept; both ends of such an edge are kept too.
  ///
  /// Every arc is written where the next kept one belongs, and stays if it is kept. A branch in its place would be guessed
  /// wrong every other time: keeping half of 100 000 vertices and 368 000 edges took 6.2 ms with it, 1.9 ms without.
  /// Unchecked: a kept edge has at most two arcs, one if directed, so there is room for all and for one that is overwritten.
  private func copy(
    of vertices: [Graph.Vertex], number: UnsafeMutableBufferPointer<Int32>, edges: [Int32],
    edgeNumber: UnsafeMutableBufferPointer<Int32>
  ) -> CompactedGraph {
    var weights: [Double] = []
    var edgeIndices: [Int32] = []
    var offsets: [Int32] = []
    let room = (whole.isDirected ? edges.count : 2 * edges.count) + 1
    let targets = [Graph.Vertex](uninitialized: room) { targets, count in
      weights = [Double](uninitialized: room) { weights, weightCount in
        edgeIndices = [Int32](uninitialized: room) { edgeIndices, edgeCount in
          whole.withUnsafeRows { rows in
            offsets = [Int32](uninitialized: vertices.count + 1) { offsets, offsetCount in
              offsets[0] = 0
              for (place, vertex) in vertices.enumerated() {
                for arc in rows.arcs(of: Int(vertex)) {
                  let edge = edgeNumber[Int(rows.edgeIndices[arc])]
                  targets[count] = number[Int(rows.targets[arc])]
                  weights[count] = rows.weights[arc]
                  edgeIndices[count] = edge
                  count += edge >= 0 ? 1 : 0
                }
                offsets[place + 1] = Int32(truncatingIfNeeded: count)
              }
              offsetCount = vertices.count + 1
            }
          }
          edgeCount = count
        }
        weightCount = count
      }
    }
    let rows = Rows(offsets: offsets, targets: targets, weights: weights, edgeIndices: edgeIndices)
    let graph = Graph(
      vertexCount: vertices.count, edgeCount: edges.count, isDirected: whole.isDirected, rows: rows)
    return CompactedGraph(graph: graph, vertices: vertices, edges: edges)
  }
}
