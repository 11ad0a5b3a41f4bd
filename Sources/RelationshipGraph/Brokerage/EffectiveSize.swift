extension Graph {
  /// Burt's effective size of each vertex's network: the number of its contacts, less what of them is redundant.
  ///
  ///     e(i) = Σⱼ (1 − Σ_q pᵢ_q m_jq),   pᵢ_q = (wᵢ_q + w_qᵢ) / Σₖ (wᵢₖ + wₖᵢ),   m_jq = (w_jq + w_qj) / maxₖ (w_jk + w_kj)
  ///
  /// over the contacts j of i, in whatever direction, and q ≠ i, j. In contacts, from 0 (isolated) to their number; without
  /// weights it is their number less their average number of ties among each other. A tie that weighs 0 is a contact still.
  /// Parallel edges add up; self-loops count for nothing.
  ///
  /// Source: Burt, "Structural Holes", 1992, equation 2.2; Borgatti, "Structural holes: unpacking Burt's redundancy measures",
  /// 1997.
  /// - Complexity: O(E √E) time, O(V + E) memory. A directed graph keeps its undirected view afterwards.
  public func effectiveSize() -> [Double] {
    var workspace = Workspace()
    return effectiveSize(using: &workspace)
  }

  /// Burt's effective size of each vertex's network, with the caller's memory. See ``effectiveSize()``.
  public func effectiveSize(using workspace: inout Workspace) -> [Double] {
    let found = withNeighborPairs(using: &workspace) { workspace, pairs in
      workspace.withStrengths(of: pairs) { workspace, strength in
        workspace.withScratch(repeating: 0.0, count: vertexCount) { workspace, strongest in
          pairs.forEachPair { one, other, pair in
            strongest[one] = max(strongest[one], pairs.weights[pair])
            strongest[other] = max(strongest[other], pairs.weights[pair])
          }
          return workspace.withScratch(repeating: 0.0, count: vertexCount) { _, redundancy in
            pairs.addRedundancy(to: redundancy, strongest: strongest)
            return [Double](uninitialized: vertexCount) { size, initialized in
              size.initialize(repeating: 0)
              initialized = vertexCount
              pairs.forEachPair { one, other, _ in
                size[one] += 1
                size[other] += 1
              }
              for vertex in size.indices { size[vertex] -= share(redundancy[vertex], of: strength[vertex]) }
            }
          }
        }
      }
    }
    return found ?? [Double](repeating: 0, count: vertexCount)
  }
}

extension NeighborPairs {
  /// Adds what each vertex invests in contacts that another of its contacts is tied to, by how strongly that one is.
  @inline(__always)
  fileprivate func addRedundancy(
    to redundancy: UnsafeMutableBufferPointer<Double>, strongest: UnsafeMutableBufferPointer<Double>
  ) {
    forEachTriangle { triangle in
      let corners = (triangle.first, triangle.second, triangle.third)
      let (a, b, c) = (weights[triangle.firstSecond], weights[triangle.firstThird], weights[triangle.secondThird])
      let (atFirst, atSecond, atThird) = (strongest[corners.0], strongest[corners.1], strongest[corners.2])
      redundancy[corners.0] += b * share(c, of: atSecond) + a * share(c, of: atThird)
      redundancy[corners.1] += c * share(b, of: atFirst) + a * share(b, of: atThird)
      redundancy[corners.2] += c * share(a, of: atFirst) + b * share(a, of: atSecond)
    }
  }
}
