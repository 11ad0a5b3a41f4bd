/// What closeness and harmonic centrality are made of: how far a vertex is from those it reaches.
struct DistanceSums: BitwiseCopyable {
  /// The number of other vertices reached.
  var reached = 0.0
  /// The sum of the distances to them.
  var total = 0.0
  /// The sum of the inverses of the distances to them.
  var inverses = 0.0

  /// Freeman's closeness of the part a vertex reaches, times the share of the graph that it is.
  func closeness(vertexCount: Int) -> Double {
    reached > 0 ? reached / Double(vertexCount - 1) * (reached / total) : 0
  }
}

extension Graph {
  /// A value from the sums of every vertex in steps, edges counting as one step.
  ///
  /// Sixty-four searches run at once, a bit each, against the direction of the edges: where a search arrives, the vertex
  /// it arrives at reaches the one it came from, so that counting bits is all there is to do.
  ///
  /// Source: Then et al., "The more the merrier: efficient multi-source graph traversal", 2014.
  func stepSums(using workspace: inout Workspace, _ value: (DistanceSums) -> Double) -> [Double] {
    workspace.withScratch(repeating: DistanceSums(), count: vertexCount) { workspace, sums in
      let count = vertexCount
      reversed.withUnsafeRows { arcs in
        workspace.withScratch(repeating: UInt64(0), count: 3 * count) { workspace, bits in
          workspace.withUninitializedScratch(of: Int32.self, count: 2 * count) { _, lists in
            let seen = UnsafeMutableBufferPointer(rebasing: bits[..<count])
            let arriving = UnsafeMutableBufferPointer(rebasing: bits[count..<(2 * count)])
            let frontier = UnsafeMutableBufferPointer(rebasing: bits[(2 * count)...])
            var active = UnsafeMutableBufferPointer(rebasing: lists[..<count])
            var next = UnsafeMutableBufferPointer(rebasing: lists[count...])
            for first in stride(from: 0, to: count, by: 64) {
              seen.update(repeating: 0)
              var activeCount = 0
              for source in first..<min(first + 64, count) {
                seen[source] = 1 << UInt64(source - first)
                frontier[source] = seen[source]
                active[activeCount] = Int32(source)
                activeCount += 1
              }
              var steps = 0.0
              while activeCount > 0 {
                steps += 1
                var nextCount = 0
                for index in 0..<activeCount {
                  let vertex = Int(active[index])
                  for arc in arcs.arcs(of: vertex) {
                    let target = Int(arcs.targets[arc])
                    let new = frontier[vertex] & ~seen[target]
                    guard new != 0 else { continue }
                    if arriving[target] == 0 {
                      next[nextCount] = Int32(truncatingIfNeeded: target)
                      nextCount &+= 1
                    }
                    arriving[target] |= new
                  }
                }
                for index in 0..<nextCount {
                  let vertex = Int(next[index])
                  let new = arriving[vertex]
                  arriving[vertex] = 0
                  seen[vertex] |= new
                  frontier[vertex] = new
                  let found = Double(new.nonzeroBitCount)
                  sums[vertex].reached += found
                  sums[vertex].total += found * steps
                  sums[vertex].inverses += found / steps
                }
                swap(&active, &next)
                activeCount = nextCount
              }
            }
          }
        }
      }
      return sums.map(value)
    }
  }

  /// A value from the sums of every vertex over lengths of edges, which have been checked.
  func lengthSums(
    _ lengths: [Double]?, using workspace: inout Workspace, _ value: (DistanceSums) -> Double
  ) -> [Double] {
    withArcLengths(lengths, using: &workspace) { workspace, arcs, lengths in
      DistanceSearch.with(arcs, lengths: lengths, using: &workspace) { workspace, search in
        (0..<vertexCount).map { source in
          var sums = DistanceSums()
          guard !arcs.arcs(of: source).isEmpty else { return value(sums) }
          search.run(from: CollectionOfOne(Int32(source)), using: &workspace)
          for target in 0..<vertexCount where search.distance[target] < .infinity && target != source {
            sums.reached += 1
            sums.total += search.distance[target]
            sums.inverses += 1 / search.distance[target]
          }
          return value(sums)
        }
      }
    }
  }
}
