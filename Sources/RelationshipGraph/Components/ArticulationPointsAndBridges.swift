/// The vertices and edges whose removal splits a component.
public struct ArticulationPointsAndBridges: Sendable, Hashable {
  /// The cut vertices, ascending.
  public let articulationPoints: [Graph.Vertex]
  /// The indices of the cut edges, ascending.
  public let bridges: [Int]
}

extension Graph {
  /// The vertices whose removal leaves more components than before, ascending. Directions are ignored.
  public func articulationPoints() -> [Vertex] { articulationPointsAndBridges().articulationPoints }

  /// The indices of the edges whose removal leaves more components than before, ascending. Directions are ignored, so
  /// that of two opposite edges neither is a bridge, nor is a parallel edge or a self-loop.
  public func bridges() -> [Int] { articulationPointsAndBridges().bridges }

  /// Both kinds of weak spot, found in one depth-first pass. Directions are ignored.
  ///
  /// Source: Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", 1973, with an explicit stack.
  /// - Complexity: O(V + E).
  public func articulationPointsAndBridges() -> ArticulationPointsAndBridges {
    guard let graph = undirectedView else {
      return ArticulationPointsAndBridges(articulationPoints: [], bridges: [])
    }
    return graph.hopcroftTarjan()
  }

  private func hopcroftTarjan() -> ArticulationPointsAndBridges {
    var nextArc = offsets
    var discovery = [Int32](repeating: -1, count: vertexCount)
    var low = discovery
    var parentEdge = discovery
    var isArticulationPoint = [Bool](repeating: false, count: vertexCount)
    var bridges: [Int] = []
    var path: [Int32] = []
    var time: Int32 = 0

    for root in 0..<Int32(vertexCount) where discovery[Int(root)] < 0 {
      var rootChildren = 0
      discovery[Int(root)] = time
      low[Int(root)] = time
      time += 1
      path.append(root)
      while let vertex = path.last {
        let v = Int(vertex)
        if nextArc[v] < offsets[v + 1] {
          let arc = Int(nextArc[v])
          nextArc[v] += 1
          let target = Int(targets[arc])
          if discovery[target] < 0 {
            discovery[target] = time
            low[target] = time
            time += 1
            parentEdge[target] = edgeIndices[arc]
            path.append(Int32(target))
          } else if edgeIndices[arc] != parentEdge[v] {
            low[v] = min(low[v], discovery[target])
          }
        } else {
          path.removeLast()
          guard let parent = path.last else { break }
          let p = Int(parent)
          low[p] = min(low[p], low[v])
          if low[v] > discovery[p] { bridges.append(Int(parentEdge[v])) }
          if parent == root {
            rootChildren += 1
          } else if low[v] >= discovery[p] {
            isArticulationPoint[p] = true
          }
        }
      }
      if rootChildren > 1 { isArticulationPoint[Int(root)] = true }
    }
    return ArticulationPointsAndBridges(
      articulationPoints: (0..<Int32(vertexCount)).filter { isArticulationPoint[Int($0)] },
      bridges: bridges.sorted())
  }
}
