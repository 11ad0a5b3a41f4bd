extension Graph {
  /// The classes of vertices that can reach each other along directed edges; in an undirected graph the components.
  ///
  /// Source: Tarjan, "Depth-first search and linear graph algorithms", 1972, with an explicit stack.
  /// - Complexity: O(V + E).
  public func stronglyConnectedComponents() -> ConnectedComponents {
    var nextArc = offsets
    var discovery = [Int32](repeating: -1, count: vertexCount)
    var low = discovery
    var representative = discovery
    var open: [Int32] = []
    var path: [Int32] = []
    var time: Int32 = 0

    for start in 0..<Int32(vertexCount) where discovery[Int(start)] < 0 {
      path.append(start)
      while let vertex = path.last {
        let v = Int(vertex)
        if discovery[v] < 0 {
          discovery[v] = time
          low[v] = time
          time += 1
          open.append(vertex)
        }
        if nextArc[v] < offsets[v + 1] {
          let target = targets[Int(nextArc[v])]
          nextArc[v] += 1
          if discovery[Int(target)] < 0 {
            path.append(target)
          } else if representative[Int(target)] < 0 {
            low[v] = min(low[v], discovery[Int(target)])
          }
        } else {
          path.removeLast()
          if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[v]) }
          if low[v] == discovery[v] {
            while let member = open.popLast() {
              representative[Int(member)] = vertex
              if member == vertex { break }
            }
          }
        }
      }
    }
    return ConnectedComponents(renumbering: representative)
  }
}
