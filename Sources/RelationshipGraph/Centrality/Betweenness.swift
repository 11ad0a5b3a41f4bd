extension Graph {
  /// How many shortest paths between other vertices pass through each vertex: the sum, over the pairs of other vertices,
  /// of the share of their shortest paths that pass through it. Exact; edges count as one step whatever their weight.
  ///
  /// An undirected pair counts once, an ordered pair of a directed graph once each way, along the edges. Parallel edges
  /// are separate paths; self-loops lie on no shortest path. Pairs that no path connects count for nothing.
  /// `normalised` divides by the number of pairs, (n − 1)(n − 2) directed and half of it undirected, so that values are
  /// from 0 to 1; with fewer than three vertices all are 0.
  ///
  /// Source: Brandes, "A faster algorithm for betweenness centrality", 2001.
  /// - Complexity: O(V E).
  public func betweenness(normalised: Bool) -> [Double] {
    var workspace = Workspace()
    return betweenness(normalised: normalised, using: &workspace)
  }

  /// As ``betweenness(normalised:)``, in memory that is lent.
  public func betweenness(normalised: Bool, using workspace: inout Workspace) -> [Double] {
    var total = [Double](repeating: 0, count: vertexCount)
    guard vertexCount > 2 else { return total }
    total.withUnsafeMutableBufferPointer { total in
      withArcTable { arcs in addDependencies(arcs, to: total, using: &workspace) }
    }
    scaleBetweenness(&total, normalised: normalised)
    return total
  }

  private func addDependencies(
    _ arcs: ArcTable, to total: UnsafeMutableBufferPointer<Double>, using workspace: inout Workspace
  ) {
    if vertexCount <= BitSetSweep.maximumVertexCount {
      let isDone: Void? = BitSetSweep.with(arcs, using: &workspace) { sweep in
        for source in 0..<vertexCount { sweep.addDependencies(on: source, to: total) }
      }
      if isDone != nil { return }
    }
    BetweennessSweep.with(arcs, using: &workspace) { sweep in
      for source in 0..<vertexCount { sweep.addDependencies(on: source, to: total) }
    }
  }

  /// Turns sums over ordered pairs into betweenness: an undirected search meets each pair from both ends.
  func scaleBetweenness(_ total: inout [Double], normalised: Bool, factor: Double = 1) {
    let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
    let divisor = normalised ? pairs : isDirected ? 1 : 2
    for vertex in total.indices { total[vertex] *= factor / divisor }
  }
}
