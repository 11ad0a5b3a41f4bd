extension Graph {
  /// How many shortest paths between other vertices pass through each vertex, where an edge has a length: the sum, over
  /// the pairs of other vertices, of the share of their shortest paths that pass through it. Exact.
  ///
  /// Two paths are equally long if they differ by less than one part in 10¹², so that the order of adding up does not
  /// matter. An edge of length 0 counts as shorter than any other but longer than none: of paths of equal length, those
  /// with the fewest such edges are the shortest. For pairs, direction, parallel edges and normalisation see
  /// ``betweenness(normalised:)``.
  ///
  /// - Parameter lengths: The length of each edge in the order of the edge list, not negative; infinite where the edge is
  ///   not to be used. Without them the weights are the lengths.
  /// - Throws: `GraphError` for lengths that are negative, not numbers, or not one for each edge.
  /// - Complexity: O(V (V + E)) in practice, O(V E log V) at worst.
  ///
  /// Source: Brandes, "A faster algorithm for betweenness centrality", 2001.
  public func weightedBetweenness(normalised: Bool, lengths: [Double]? = nil) throws(GraphError) -> [Double] {
    var workspace = Workspace()
    return try weightedBetweenness(normalised: normalised, lengths: lengths, using: &workspace)
  }

  /// As ``weightedBetweenness(normalised:lengths:)``, in memory that is lent.
  public func weightedBetweenness(
    normalised: Bool, lengths: [Double]? = nil, using workspace: inout Workspace
  ) throws(GraphError) -> [Double] {
    try checkLengths(lengths)
    var total = [Double](repeating: 0, count: vertexCount)
    guard vertexCount > 2 else { return total }
    total.withUnsafeMutableBufferPointer { total in
      withArcLengths(lengths, using: &workspace) { workspace, arcs, lengths in
        WeightedBetweennessSweep.with(arcs, lengths: lengths, using: &workspace) { workspace, sweep in
          for source in 0..<Int32(vertexCount) { sweep.addDependencies(on: source, to: total, using: &workspace) }
        }
      }
    }
    scaleBetweenness(&total, normalised: normalised)
    return total
  }
}

/// One sweep of Brandes' algorithm over edges that have lengths. See `BetweennessSweep` for the one without.
struct WeightedBetweennessSweep {
  private let search: DistanceSearch
  private let pathCount: UnsafeMutableBufferPointer<Double>
  /// (1 + dependency) / path count.
  private let share: UnsafeMutableBufferPointer<Double>
  /// The ends of the arcs that lie on shortest paths, by position of their beginnings in the order of the search.
  private let successors: UnsafeMutableBufferPointer<Int32>
  /// Where the successors of each position begin.
  private let firstSuccessor: UnsafeMutableBufferPointer<Int32>
  /// The positions from which on path counts are scaled down once more.
  private var scaledPositions: [Int] = []

  /// Lengths that differ by a smaller share differ only by the order in which they were added up.
  private static let equalityTolerance = 1e-12

  /// Lends a sweep for the time of the body.
  static func with(
    _ arcs: ArcTable, lengths: UnsafeBufferPointer<Double>, using workspace: inout Workspace,
    _ body: (inout Workspace, inout WeightedBetweennessSweep) -> Void
  ) {
    let count = arcs.vertexCount
    DistanceSearch.with(arcs, lengths: lengths, settling: true, using: &workspace) { workspace, search in
      workspace.withUninitializedScratch(of: Double.self, count: 2 * count) { workspace, values in
        // One longer than the arcs, to write before knowing whether to keep.
        workspace.withUninitializedScratch(of: Int32.self, count: arcs.arcCount + 1) { workspace, successors in
          workspace.withUninitializedScratch(of: Int32.self, count: count + 1) { workspace, firstSuccessor in
            var sweep = WeightedBetweennessSweep(
              search: search, pathCount: .init(rebasing: values[..<count]), share: .init(rebasing: values[count...]),
              successors: successors, firstSuccessor: firstSuccessor)
            body(&workspace, &sweep)
          }
        }
      }
    }
  }

  private init(
    search: DistanceSearch, pathCount: UnsafeMutableBufferPointer<Double>, share: UnsafeMutableBufferPointer<Double>,
    successors: UnsafeMutableBufferPointer<Int32>, firstSuccessor: UnsafeMutableBufferPointer<Int32>
  ) {
    self.search = search
    self.pathCount = pathCount
    self.share = share
    self.successors = successors
    self.firstSuccessor = firstSuccessor
  }

  /// Adds to `total` how much the paths from one source depend on each other vertex.
  mutating func addDependencies(
    on source: Int32, to total: UnsafeMutableBufferPointer<Double>, using workspace: inout Workspace
  ) {
    guard !search.arcs.arcs(of: Int(source)).isEmpty else { return }
    let outcome = search.run(from: CollectionOfOne(source), using: &workspace)
    pathCount.update(repeating: 0)
    pathCount[Int(source)] = 1
    if outcome.isByHeap {
      countPaths(reached: outcome.reached) { [search] vertex, target, end, limit in
        let (distance, steps) = (search.distance, search.emptySteps)
        let isEmpty = end == distance[vertex]
        return end <= limit && steps[vertex] + (isEmpty ? 1 : 0) == steps[target]
          && (distance[vertex], steps[vertex]) < (distance[target], steps[target])
      }
    } else {
      countPaths(reached: outcome.reached) { _, _, end, limit in end <= limit }
    }
    for position in stride(from: outcome.reached - 1, to: 0, by: -1) {
      let vertex = Int(search.order[position])
      var sum = 0.0
      for index in Range(uncheckedBounds: (Int(firstSuccessor[position]), Int(firstSuccessor[position + 1]))) {
        sum += share[Int(successors[index])]
      }
      total[vertex] += pathCount[vertex] * sum
      share[vertex] = 1 / pathCount[vertex] + sum
      if scaledPositions.last == position {
        scaledPositions.removeLast()
        for later in position..<outcome.reached { share[Int(search.order[later])] /= BetweennessSweep.scalingLimit }
      }
    }
  }

  /// Counts paths in the order of the search and keeps the arcs on them. `isOnPath` gets an arc's two ends, the length
  /// of the path that it would end, and the greatest length that counts as shortest.
  @inline(__always)
  private mutating func countPaths(reached: Int, _ isOnPath: (Int, Int, Double, Double) -> Bool) {
    let arcs = search.arcs
    var used = 0
    for position in 0..<reached {
      let vertex = Int(search.order[position])
      if pathCount[vertex] > BetweennessSweep.scalingLimit { scaleDown(position..<reached) }
      let count = pathCount[vertex]
      let distance = search.distance[vertex]
      firstSuccessor[position] = Int32(truncatingIfNeeded: used)
      // Whether an arc lies on a shortest path cannot be predicted, so nothing here branches on it.
      for arc in arcs.arcs(of: vertex) {
        let target = Int(arcs.targets[arc])
        let limit = search.distance[target] * (1 + Self.equalityTolerance)
        let end = distance + search.lengths[arc]
        // An edge that is not to be used leads from infinity to infinity, and is no path.
        let counts = isOnPath(vertex, target, end, limit) && end < .infinity
        successors[used] = Int32(truncatingIfNeeded: target)
        used &+= counts ? 1 : 0
        pathCount[target] += counts ? count : 0
      }
    }
    firstSuccessor[reached] = Int32(truncatingIfNeeded: used)
  }

  private mutating func scaleDown(_ positions: Range<Int>) {
    scaledPositions.append(positions.lowerBound)
    for position in positions {
      let vertex = Int(search.order[position])
      guard pathCount[vertex] > 0 else { continue }
      pathCount[vertex] = max(
        pathCount[vertex] / BetweennessSweep.scalingLimit, BetweennessSweep.smallestScaled)
    }
  }
}
