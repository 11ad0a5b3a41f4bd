/// The best path from any of the sources to each vertex: the one whose weights multiply to the most.
public struct MostReliablePaths: Sendable, Hashable {
  /// One improvement of one vertex. Improvements form a forest, so that witnesses share their beginnings.
  struct Step: Sendable, Hashable {
    let vertex: Graph.Vertex
    let value: Double
    let previous: Int32
    let hops: Int32
  }

  let steps: [Step]
  /// The best step of each vertex, −1 if unreachable.
  let best: [Int32]

  /// The product along the best path, in (0, 1]: 1 for a source, 0 where no path leads.
  public func value(of vertex: Graph.Vertex) -> Double { bestStep(of: vertex)?.value ?? 0 }

  /// The number of edges of the best path: 0 for a source, `nil` where no path leads.
  public func hops(to vertex: Graph.Vertex) -> Int? { bestStep(of: vertex).map { Int($0.hops) } }

  /// The vertices of the best path from a source to this vertex, both included; empty where no path leads.
  public func path(to vertex: Graph.Vertex) -> [Graph.Vertex] {
    guard let last = bestStep(of: vertex) else { return [] }
    var path = [Graph.Vertex](repeating: last.vertex, count: Int(last.hops) + 1)
    var step = last
    for place in path.indices.dropLast().reversed() {
      step = steps[Int(step.previous)]
      path[place] = step.vertex
    }
    return path
  }

  /// Whether a best path to any vertex has an edge, given by its ends, that passes a test.
  ///
  /// - Complexity: O(V · hops), without putting a path together.
  public func containsEdge(where isMeant: (Graph.Vertex, Graph.Vertex) -> Bool) -> Bool {
    best.contains { last in
      guard last >= 0 else { return false }
      var step = steps[Int(last)]
      while step.previous >= 0 {
        let previous = steps[Int(step.previous)]
        if isMeant(previous.vertex, step.vertex) { return true }
        step = previous
      }
      return false
    }
  }

  private func bestStep(of vertex: Graph.Vertex) -> Step? {
    guard best.indices.contains(Int(vertex)), best[Int(vertex)] >= 0 else { return nil }
    return steps[Int(best[Int(vertex)])]
  }
}

extension Graph {
  /// Two products that differ by less than this share are equal: they differ only by the rounding of their factors.
  private static let equalityTolerance = 1e-12

  /// The best product of weights from any source to each vertex over at most `maximumHops` edges.
  ///
  ///     R₀(source) = 1,   Rₖ(v) = max(Rₖ₋₁(v), max over u of Rₖ₋₁(u) · conductance(u) · weight(u, v))
  ///
  /// A conductance, from 0 to 1, multiplies where its vertex is passed on the way; never for a source or for the end.
  /// Of equal products the one of fewer edges wins, then the lexicographically smallest list of vertices.
  /// A product of 0 is no path. A hop bound below 1 reaches the sources alone.
  ///
  /// - Throws: `GraphError` for an unknown source, for a weight above 1, and for conductances that are not one
  ///   probability for each vertex.
  /// - Complexity: O(E · hops), less where only few vertices still improve.
  public func mostReliablePaths(
    from sources: [Vertex], maximumHops: Int, conductance: [Double]
  ) throws(GraphError) -> MostReliablePaths {
    var workspace = Workspace()
    return try mostReliablePaths(
      from: sources, maximumHops: maximumHops, conductance: conductance, using: &workspace)
  }

  /// As ``mostReliablePaths(from:maximumHops:conductance:)``, in memory that is lent.
  public func mostReliablePaths(
    from sources: [Vertex], maximumHops: Int, conductance: [Double], using workspace: inout Workspace
  ) throws(GraphError) -> MostReliablePaths {
    try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try checkProbabilities(conductance)
      try checkWeightsAreProbabilities()
      return workspace.withScratch(repeating: Improvement(), count: vertexCount) { workspace, known in
        workspace.withUninitializedScratch(of: UInt64.self, count: vertexCount) { _, improved in
          withUnsafeRows { arcs in
            reliablePaths(
              along: arcs, from: sources, maximumHops: maximumHops, conductance: conductance, known: known,
              improved: improved)
          }
        }
      }
    }
  }

  /// The best that is known of a vertex: the product, and if this hop improved it the step before, else −1.
  private struct Improvement: BitwiseCopyable {
    var value = 0.0
    var previous: Int32 = -1
  }

  /// Unchecked: all buffers have an element for each vertex, which a hop improves first only once.
  private func reliablePaths(
    along arcs: UnsafeRows, from sources: UnsafeBufferPointer<Vertex>, maximumHops: Int, conductance: [Double],
    known: UnsafeMutableBufferPointer<Improvement>, improved: UnsafeMutableBufferPointer<UInt64>
  ) -> MostReliablePaths {
    var steps: [MostReliablePaths.Step] = []
    steps.reserveCapacity(vertexCount)
    for source in sources { steps.append(.init(vertex: source, value: 1, previous: -1, hops: 0)) }
    var best = [Int32](repeating: -1, count: vertexCount)
    for (index, source) in sources.enumerated() {
      best[Int(source)] = Int32(index)
      known[Int(source)].value = 1
    }

    // A layer holds what the last hop improved, in lexicographic order of the paths, so the first of equals wins.
    var layer = 0..<steps.count
    var hops: Int32 = 0
    while !layer.isEmpty, Int(hops) < maximumHops {
      hops += 1
      var count = 0
      for index in layer {
        let step = steps[index]
        let passing = step.previous < 0 ? step.value : step.value * conductance[Int(step.vertex)]
        guard passing > 0 else { continue }
        let place = Int32(index)
        for arc in arcs.arcs(of: Int(step.vertex)) {
          let target = Int(arcs.targets[arc])
          let value = passing * arcs.weights[arc]
          guard value > known[target].value * (1 + Self.equalityTolerance) else { continue }
          if known[target].previous < 0 {
            improved[count] = UInt64(target)
            count += 1
          }
          known[target] = Improvement(value: value, previous: place)
        }
      }
      // By the step before and then by the vertex, the one in the upper half and the other in the lower.
      var next = UnsafeMutableBufferPointer(rebasing: improved[..<count])
      for index in next.indices { next[index] |= UInt64(known[Int(next[index])].previous) << 32 }
      next.sort()
      layer = steps.count..<(steps.count + count)
      for key in next {
        let vertex = Int32(truncatingIfNeeded: key)
        best[Int(vertex)] = Int32(steps.count)
        steps.append(
          .init(vertex: vertex, value: known[Int(vertex)].value, previous: known[Int(vertex)].previous, hops: hops))
        known[Int(vertex)].previous = -1
      }
    }
    return MostReliablePaths(steps: steps, best: best)
  }
}
