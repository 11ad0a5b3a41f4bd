extension Graph {
  /// How many shortest paths between other vertices pass through each vertex: the sum, over the pairs of other vertices,
  /// of the share of their shortest paths that pass through it. Exact; edges count as one step whatever their weight.
  ///
  /// An undirected pair counts once. Parallel edges are separate paths; self-loops lie on no shortest path.
  /// `normalised` divides by the number of pairs, (n − 1)(n − 2) directed and half of it undirected, so that values are
  /// from 0 to 1; with fewer than three vertices all are 0.
  ///
  /// Source: Brandes, "A faster algorithm for betweenness centrality", 2001.
  /// - Complexity: O(V E).
  public func betweenness(normalised: Bool) -> [Double] {
    var total = [Double](repeating: 0, count: vertexCount)
    guard vertexCount > 2 else { return total }
    var distance = [Int32](repeating: -1, count: vertexCount)
    var pathCount = [Double](repeating: 0, count: vertexCount)
    var dependency = pathCount
    var order: [Int32] = []
    order.reserveCapacity(vertexCount)

    for source in 0..<Int32(vertexCount) where !arcRange(source).isEmpty {
      distance[Int(source)] = 0
      pathCount[Int(source)] = 1
      order.append(source)
      var head = 0
      while head < order.count {
        let v = Int(order[head])
        head += 1
        for arc in arcRange(Int32(v)) {
          let w = Int(targets[arc])
          if distance[w] < 0 {
            distance[w] = distance[v] + 1
            order.append(targets[arc])
          }
          if distance[w] == distance[v] + 1 { pathCount[w] += pathCount[v] }
        }
      }
      // Backwards from the farthest: a vertex passes on what its successors depend on it for.
      for vertex in order.reversed() {
        let v = Int(vertex)
        for arc in arcRange(vertex) where distance[Int(targets[arc])] == distance[v] + 1 {
          let w = Int(targets[arc])
          dependency[v] += pathCount[v] / pathCount[w] * (1 + dependency[w])
        }
        if vertex != source { total[v] += dependency[v] }
      }
      for vertex in order {
        distance[Int(vertex)] = -1
        pathCount[Int(vertex)] = 0
        dependency[Int(vertex)] = 0
      }
      order.removeAll(keepingCapacity: true)
    }

    // An undirected search meets each pair from both ends.
    let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
    let divisor = normalised ? pairs : isDirected ? 1 : 2
    return total.map { $0 / divisor }
  }
}
