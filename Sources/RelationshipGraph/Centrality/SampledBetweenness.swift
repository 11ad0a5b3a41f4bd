extension Graph {
  /// An estimate of betweenness for ranking: the searches from `pivots` sources chosen at random, scaled up to all.
  ///
  /// The estimate is right on average and promises no error for any one vertex; ``estimatedBetweenness(error:failureProbability:seed:)``
  /// does. With as many pivots as vertices, or more, it is exact up to rounding. For pairs, direction and normalisation
  /// see ``betweenness(normalised:)``. Fewer than one pivot gives 0 everywhere.
  ///
  /// Source: Brandes and Pich, "Centrality estimation in large networks", 2007.
  /// - Complexity: O(pivots · (V + E)).
  public func sampledBetweenness(pivots: Int, seed: UInt64, normalised: Bool) -> [Double] {
    var workspace = Workspace()
    return sampledBetweenness(pivots: pivots, seed: seed, normalised: normalised, using: &workspace)
  }

  /// As ``sampledBetweenness(pivots:seed:normalised:)``, in memory that is lent.
  public func sampledBetweenness(
    pivots: Int, seed: UInt64, normalised: Bool, using workspace: inout Workspace
  ) -> [Double] {
    var total = [Double](repeating: 0, count: vertexCount)
    let count = min(pivots, vertexCount)
    guard vertexCount > 2, count > 0 else { return total }
    var generator = SplitMix64(seed: seed)
    var sources = Array(0..<Int32(vertexCount))
    for position in 0..<count {
      sources.swapAt(position, position + generator.nextIndex(below: vertexCount - position))
    }
    total.withUnsafeMutableBufferPointer { total in
      withArcTable { arcs in
        BetweennessSweep.with(arcs, using: &workspace) { sweep in
          for source in sources.prefix(count) { sweep.addDependencies(on: Int(source), to: total) }
        }
      }
    }
    scaleBetweenness(&total, normalised: normalised, factor: Double(vertexCount) / Double(count))
    return total
  }
}

extension SplitMix64 {
  /// A number from 0 up to but not including `bound`, which is above 0; the same on every machine.
  mutating func nextIndex(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
