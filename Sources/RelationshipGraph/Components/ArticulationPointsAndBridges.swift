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

  /// Both kinds of weak spot, found in one depth-first pass. Directions and weights are ignored.
  ///
  /// Source: Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", 1973.
  /// - Complexity: O(V + E); a directed graph keeps its undirected view afterwards.
  public func articulationPointsAndBridges() -> ArticulationPointsAndBridges {
    var workspace = Workspace()
    return articulationPointsAndBridges(using: &workspace)
  }

  /// Both kinds of weak spot, with the caller's memory. See ``articulationPointsAndBridges()``.
  public func articulationPointsAndBridges(using workspace: inout Workspace) -> ArticulationPointsAndBridges {
    let found = withBlockSearch(using: &workspace) { workspace, search, rows in
      workspace.withScratch(repeating: false, count: vertexCount) { workspace, isArticulationPoint in
        workspace.withScratch(repeating: false, count: edgeCount) { _, isBridge in
          search.mark(articulationPoints: isArticulationPoint, bridges: isBridge, of: rows)
          return ArticulationPointsAndBridges(
            articulationPoints: isArticulationPoint.marked { Vertex(truncatingIfNeeded: $0) },
            bridges: isBridge.marked { $0 })
        }
      }
    }
    return found ?? ArticulationPointsAndBridges(articulationPoints: [], bridges: [])
  }
}

extension BlockSearch {
  /// Marks the vertices that separate what was visited below them from the rest, and the edges that alone lead there.
  fileprivate func mark(
    articulationPoints: UnsafeMutableBufferPointer<Bool>, bridges: UnsafeMutableBufferPointer<Bool>, of rows: UnsafeRows
  ) {
    for place in visits.indices {
      let visit = visits[place]
      guard visit.parent >= 0 else { continue }
      let parent = visits[Int(visit.parent)]
      if visit.low > visit.parent { bridges[Int(rows.edgeIndices[Int(visit.arc)])] = true }
      // The first of a component separates exactly if it has a second child; the first child comes right after it.
      let separates = parent.parent >= 0 ? visit.low >= visit.parent : place > Int(visit.parent) + 1
      if separates { articulationPoints[Int(parent.vertex)] = true }
    }
  }
}

extension UnsafeMutableBufferPointer<Bool> {
  /// What the body makes of the marked places, ascending.
  fileprivate func marked<Result>(_ body: (Int) -> Result) -> [Result] {
    var result: [Result] = []
    for place in indices where self[place] { result.append(body(place)) }
    return result
  }
}
