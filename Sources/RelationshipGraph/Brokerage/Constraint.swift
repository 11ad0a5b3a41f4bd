extension Graph {
  /// Burt's constraint of each vertex: how much its contacts, who are each other's contacts too, close it in.
  ///
  ///     c(i) = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)²,   pᵢⱼ = (wᵢⱼ + wⱼᵢ) / Σₖ (wᵢₖ + wₖᵢ)
  ///
  /// over the contacts j of i, in whatever direction, and q ≠ i, j. From 0 (many contacts, none joined) to little above 1
  /// (few, joined). An isolated vertex, and one whose ties all weigh 0, has no contacts to be closed in by: 0.
  /// Parallel edges add up; self-loops count for nothing.
  ///
  /// What i reaches j through q carries wᵢ_q w_qⱼ / s_q / sᵢ for the sums s of weights: but for sᵢ that is the same from i to
  /// j as from j to i, so one sum for each pair of neighbours, over the triangles it is in, serves both.
  ///
  /// Source: Burt, "Structural Holes", 1992, equations 2.3 and 2.4.
  /// - Complexity: O(E √E) time, O(V + E) memory. A directed graph keeps its undirected view afterwards.
  public func constraint() -> [Double] {
    var workspace = Workspace()
    return constraint(using: &workspace)
  }

  /// Burt's constraint of each vertex, with the caller's memory. See ``constraint()``.
  public func constraint(using workspace: inout Workspace) -> [Double] {
    let found = withNeighborPairs(using: &workspace) { workspace, pairs in
      workspace.withStrengths(of: pairs) { workspace, strength in
        workspace.withScratch(repeating: 0.0, count: pairs.count) { _, indirect in
          let weights = pairs.weights
          pairs.forEachTriangle { triangle in
            let (a, b, c) = (
              weights[triangle.firstSecond], weights[triangle.firstThird], weights[triangle.secondThird]
            )
            indirect[triangle.firstSecond] += b * share(c, of: strength[triangle.third])
            indirect[triangle.firstThird] += a * share(c, of: strength[triangle.second])
            indirect[triangle.secondThird] += a * share(b, of: strength[triangle.first])
          }
          return [Double](uninitialized: vertexCount) { constraint, initialized in
            constraint.initialize(repeating: 0)
            initialized = vertexCount
            pairs.forEachPair { one, other, pair in
              let invested = weights[pair] + indirect[pair]
              let fromOne = share(invested, of: strength[one])
              let fromOther = share(invested, of: strength[other])
              constraint[one] += fromOne * fromOne
              constraint[other] += fromOther * fromOther
            }
          }
        }
      }
    }
    return found ?? [Double](repeating: 0, count: vertexCount)
  }
}

/// A part of a whole: 0 where the whole is nothing.
@inline(__always) func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : 0 }

extension Workspace {
  /// Lends the sum of the weights at each vertex, for the time of the body.
  mutating func withStrengths<Result>(
    of pairs: NeighborPairs, _ body: (inout Workspace, UnsafeMutableBufferPointer<Double>) -> Result
  ) -> Result {
    withScratch(repeating: 0.0, count: pairs.starts.count - 1) { workspace, strength in
      pairs.forEachPair { one, other, pair in
        strength[one] += pairs.weights[pair]
        strength[other] += pairs.weights[pair]
      }
      return body(&workspace, strength)
    }
  }
}
