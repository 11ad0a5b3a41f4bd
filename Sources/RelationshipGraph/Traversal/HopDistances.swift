/// How many edges lead from the nearest of some sources to each vertex.
public struct HopDistances: Sendable, Hashable {
  /// The fewest edges to each vertex: 0 for a source, −1 where no path leads.
  public let values: [Int32]
  /// The vertices that are reached, by distance.
  public let order: [Graph.Vertex]

  /// The fewest edges to a vertex; `nil` where no path leads, and for a vertex that does not exist.
  public func hops(to vertex: Graph.Vertex) -> Int? {
    guard values.indices.contains(Int(vertex)), values[Int(vertex)] >= 0 else { return nil }
    return Int(values[Int(vertex)])
  }
}

extension Graph {
  /// The fewest edges from any source to each vertex, along their direction, by breadth-first search. Weights are ignored.
  ///
  /// Vertices farther than `maximumHops` count as not reached; a bound below 1 reaches the sources alone. Without sources
  /// nothing is reached.
  ///
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(V + E).
  public func hopDistances(from sources: [Vertex], maximumHops: Int = .max) throws(GraphError) -> HopDistances {
    var workspace = Workspace()
    return try hopDistances(from: sources, maximumHops: maximumHops, using: &workspace)
  }

  /// The fewest edges from any source to each vertex, with the caller's memory. See ``hopDistances(from:maximumHops:)``.
  public func hopDistances(
    from sources: [Vertex], maximumHops: Int = .max, using workspace: inout Workspace
  ) throws(GraphError) -> HopDistances {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources in
      workspace.withUninitializedScratch(of: Vertex.self, count: vertexCount) { _, queue in
        var reached = 0
        let values = [Int32](uninitialized: vertexCount) { distance, initialized in
          distance.initialize(repeating: -1)
          initialized = vertexCount
          // Unchecked: a vertex joins the queue only when it first gets a distance, so the queue has room for all.
          for source in sources {
            distance[Int(source)] = 0
            queue[reached] = source
            reached += 1
          }
          withUnsafeRows { rows in
            var head = 0
            while head < reached {
              let vertex = Int(queue[head])
              head += 1
              guard Int(distance[vertex]) < maximumHops else { break }
              let next = distance[vertex] &+ 1
              for arc in rows.arcs(of: vertex) {
                let target = Int(rows.targets[arc])
                guard distance[target] < 0 else { continue }
                distance[target] = next
                queue[reached] = rows.targets[arc]
                reached += 1
              }
            }
          }
        }
        return HopDistances(values: values, order: Array(queue[..<reached]))
      }
    }
  }
}
