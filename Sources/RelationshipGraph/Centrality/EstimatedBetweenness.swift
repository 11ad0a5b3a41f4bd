/// Betweenness estimated from a sample of paths, with a promise about its error.
public struct EstimatedBetweenness: Sendable, Hashable {
  /// The estimate for each vertex, normalised: from 0 to about 1.
  public let values: [Double]
  /// With probability 1 − `failureProbability` no value is farther than this from ``Graph/betweenness(normalised:)``.
  public let error: Double
  /// The probability that some value is farther off.
  public let failureProbability: Double
  /// The number of paths that were sampled.
  public let samples: Int
}

extension Graph {
  /// Normalised betweenness from a sample of shortest paths, each between two vertices chosen at random, so many that
  /// with probability 1 − `failureProbability` every value is within `error` of the exact one.
  ///
  ///     samples = 1 / (2 ε²) · (⌊log₂(D − 2)⌋ + 1 + ln(1 / failureProbability))
  ///
  /// D bounds the number of vertices on a shortest path. For direction and parallel edges see
  /// ``betweenness(normalised:)``. With fewer than three vertices all values are 0 and nothing is sampled.
  ///
  /// - Throws: `GraphError` for an error that is not from 0.0001 to 1 and a probability that is not between 0 and 1.
  /// - Complexity: O(samples · (V + E)) at worst; searches from both ends meet long before that in most networks.
  ///
  /// Source: Riondato and Kornaropoulos, "Fast approximation of betweenness centrality through sampling", 2016; the
  /// search from both ends is that of KADABRA, Borassi and Natale 2016.
  public func estimatedBetweenness(
    error: Double, failureProbability: Double, seed: UInt64
  ) throws(GraphError) -> EstimatedBetweenness {
    var workspace = Workspace()
    return try estimatedBetweenness(
      error: error, failureProbability: failureProbability, seed: seed, using: &workspace)
  }

  /// As ``estimatedBetweenness(error:failureProbability:seed:)``, in memory that is lent.
  public func estimatedBetweenness(
    error: Double, failureProbability: Double, seed: UInt64, using workspace: inout Workspace
  ) throws(GraphError) -> EstimatedBetweenness {
    guard (0.0001...1).contains(error) else {
      throw .invalidParameter(name: "error", value: error, allowed: "a number from 0.0001 to 1")
    }
    guard failureProbability > 0, failureProbability < 1 else {
      throw .invalidParameter(
        name: "failureProbability", value: failureProbability, allowed: "a number between 0 and 1")
    }
    var values = [Double](repeating: 0, count: vertexCount)
    guard vertexCount > 2 else {
      return EstimatedBetweenness(values: values, error: error, failureProbability: failureProbability, samples: 0)
    }
    // The bound is for the share of all n (n − 1) pairs; normalised are those that do not end at the vertex.
    let scale = Double(vertexCount) / Double(vertexCount - 2)
    let inner = max(1, longestPathBound(using: &workspace) - 2)
    let logarithm = Double(Int.bitWidth - 1 - inner.leadingZeroBitCount)
    let samples = Int(
      (scale * scale / (2 * error * error) * (logarithm + 1 + negativeLogarithm(failureProbability))).rounded(.up))
    var generator = SplitMix64(seed: seed)
    values.withUnsafeMutableBufferPointer { values in
      withUnsafeRows { outgoing in
        (isDirected ? reversed : self).withUnsafeRows { incoming in
          PathSampler.with(outgoing: outgoing, incoming: incoming, using: &workspace) { sampler in
            for _ in 0..<samples {
              let source = generator.nextIndex(below: vertexCount)
              let other = generator.nextIndex(below: vertexCount - 1)
              sampler.samplePath(
                from: source, to: other < source ? other : other + 1, using: &generator, countingIn: values)
            }
          }
        }
      }
    }
    for vertex in values.indices { values[vertex] = values[vertex] / Double(samples) * scale }
    return EstimatedBetweenness(
      values: values, error: error, failureProbability: failureProbability, samples: samples)
  }

  /// At least the number of vertices on the longest of the shortest paths: undirected, twice the farthest distance from
  /// one vertex of each component, and 1; directed, the number of vertices.
  private func longestPathBound(using workspace: inout Workspace) -> Int {
    guard !isDirected else { return vertexCount }
    return withUnsafeRows { arcs in
      workspace.withScratch(repeating: Int32(-1), count: vertexCount) { workspace, level in
        workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { _, queue in
          var farthest = 0
          for root in 0..<vertexCount where level[root] < 0 {
            level[root] = 0
            queue[0] = Int32(root)
            var (head, tail) = (0, 1)
            while head < tail {
              let vertex = Int(queue[head])
              head += 1
              farthest = max(farthest, Int(level[vertex]))
              for arc in arcs.arcs(of: vertex) where level[Int(arcs.targets[arc])] < 0 {
                level[Int(arcs.targets[arc])] = level[vertex] + 1
                queue[tail] = arcs.targets[arc]
                tail += 1
              }
            }
          }
          return min(vertexCount, 2 * farthest + 1)
        }
      }
    }
  }
}
