/// Who must be passed on every path from the sources: the dominator tree below a virtual root joined to all of them.
public struct DominatorTree: Sendable, Hashable {
  /// The reachable vertices in depth-first order; position 0 is the virtual root, which has no vertex (−1).
  let order: [Int32]
  /// The position in `order` of each vertex, −1 if unreachable.
  let position: [Int32]
  /// The immediate dominator of each position, as a position; the root's is itself.
  let parent: [Int32]

  /// Whether any path leads from a source to the vertex. A vertex that does not exist is not reachable.
  public func isReachable(_ vertex: Graph.Vertex) -> Bool { reachablePosition(of: vertex) != nil }

  /// The last vertex that every path from the sources to this one passes before it; `nil` when there is none (several
  /// sources lead here apart) or the vertex is unreachable.
  public func immediateDominator(of vertex: Graph.Vertex) -> Graph.Vertex? {
    guard let place = reachablePosition(of: vertex), parent[place] > 0 else { return nil }
    return order[Int(parent[place])]
  }

  /// Every other vertex that all paths from the sources to this one pass, the nearest first. Empty when unreachable.
  public func dominators(of vertex: Graph.Vertex) -> [Graph.Vertex] {
    guard let place = reachablePosition(of: vertex) else { return [] }
    return chain(above: Int(parent[place]))
  }

  /// For every single removal at once: how many reachable vertices would be lost with each vertex, itself not counted.
  ///
  /// - Complexity: O(V).
  public func lostByRemoval() -> [Int] {
    var size = [Int](repeating: 1, count: order.count)
    for place in stride(from: order.count - 1, to: 0, by: -1) { size[Int(parent[place])] += size[place] }
    return position.map { $0 < 0 ? 0 : size[Int($0)] - 1 }
  }

  /// The deepest position that dominates, or is, every reachable vertex of the list; `nil` when none is reachable.
  func commonDominator(of vertices: [Graph.Vertex]) -> Int? {
    var common: Int?
    for vertex in vertices {
      guard var one = reachablePosition(of: vertex) else { continue }
      var other = common ?? one
      // A dominator always comes earlier in depth-first order, so the later of the two climbs.
      while one != other {
        if one > other { one = Int(parent[one]) } else { other = Int(parent[other]) }
      }
      common = one
    }
    return common
  }

  /// The vertices at a position and above it, without the virtual root.
  func chain(above place: Int) -> [Graph.Vertex] {
    var place = place
    var vertices: [Graph.Vertex] = []
    while place > 0 {
      vertices.append(order[place])
      place = Int(parent[place])
    }
    return vertices
  }

  private func reachablePosition(of vertex: Graph.Vertex) -> Int? {
    guard position.indices.contains(Int(vertex)), position[Int(vertex)] > 0 else { return nil }
    return Int(position[Int(vertex)])
  }
}

extension Graph {
  /// The dominator tree from a set of sources, along the direction of the edges. Without sources nothing is reachable.
  ///
  /// Source: Georgiadis, "Linear-time algorithms for dominators and related problems", 2005 (Semi-NCA).
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(E log V), near linear in practice.
  public func dominatorTree(from sources: [Vertex]) throws(GraphError) -> DominatorTree {
    let sources = try checkedVertices(sources)
    var search = DepthFirstNumbering(self, from: sources)
    let count = search.order.count
    let incoming = reversed
    let isSource = marks(of: sources)

    // Semidominators, from the last vertex to the first. `compressed` and `label` form the forest of finished vertices.
    var label = Array(0..<Int32(count))
    var semidominator = label
    var compressed = search.parent
    var climb: [Int] = []
    for place in stride(from: count - 1, to: 0, by: -1) {
      let vertex = search.order[place]
      var best = isSource[Int(vertex)] ? 0 : Int32(place)
      for arc in incoming.arcRange(vertex) {
        let predecessor = search.position[Int(incoming.targets[arc])]
        guard predecessor >= 0 else { continue }
        if Int(predecessor) <= place {
          best = min(best, predecessor)
        } else {
          compress(Int(predecessor), above: place, &compressed, &label, &climb)
          best = min(best, label[Int(predecessor)])
        }
      }
      semidominator[place] = best
      label[place] = best
    }

    // The immediate dominator is the nearest ancestor in the finished part that is not below the semidominator.
    for place in 0..<count where place > 0 {
      var dominator = search.parent[place]
      while dominator > semidominator[place] { dominator = search.parent[Int(dominator)] }
      search.parent[place] = dominator
    }
    return DominatorTree(order: search.order, position: search.position, parent: search.parent)
  }

  /// Path compression without recursion: every vertex from `place` up to the boundary takes the least label above it.
  private func compress(
    _ place: Int, above boundary: Int, _ compressed: inout [Int32], _ label: inout [Int32], _ climb: inout [Int]
  ) {
    var current = place
    while Int(compressed[current]) > boundary {
      climb.append(current)
      current = Int(compressed[current])
    }
    while let lower = climb.popLast() {
      let upper = Int(compressed[lower])
      label[lower] = min(label[lower], label[upper])
      compressed[lower] = compressed[upper]
    }
  }
}

/// Depth-first numbers from a virtual root (number 0) over the sources.
struct DepthFirstNumbering {
  var order: [Int32] = [-1]
  var position: [Int32]
  var parent: [Int32] = [0]

  init(_ graph: Graph, from sources: [Graph.Vertex]) {
    position = [Int32](repeating: -1, count: graph.vertexCount)
    var nextArc = graph.offsets
    var path: [Int32] = []
    for source in sources where position[Int(source)] < 0 {
      discover(source, below: 0)
      path.append(source)
      while let vertex = path.last {
        let v = Int(vertex)
        guard nextArc[v] < graph.offsets[v + 1] else {
          path.removeLast()
          continue
        }
        let target = graph.targets[Int(nextArc[v])]
        nextArc[v] += 1
        if position[Int(target)] < 0 {
          discover(target, below: position[v])
          path.append(target)
        }
      }
    }
  }

  private mutating func discover(_ vertex: Int32, below parentPosition: Int32) {
    position[Int(vertex)] = Int32(order.count)
    order.append(vertex)
    parent.append(parentPosition)
  }
}
