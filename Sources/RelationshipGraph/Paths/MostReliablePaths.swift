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
    var path: [Graph.Vertex] = []
    var next = bestStep(of: vertex)
    while let step = next {
      path.append(step.vertex)
      next = step.previous < 0 ? nil : steps[Int(step.previous)]
    }
    return path.reversed()
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
    let sources = try checkedVertices(sources)
    try checkProbabilities(conductance)
    try checkWeightsAreProbabilities()

    var steps = sources.map { MostReliablePaths.Step(vertex: $0, value: 1, previous: -1, hops: 0) }
    var best = [Int32](repeating: -1, count: vertexCount)
    for (index, source) in sources.enumerated() { best[Int(source)] = Int32(index) }

    // A layer holds what the last hop improved, in lexicographic order of the paths, so the first of equals wins.
    var layer = 0..<steps.count
    var candidates = [MostReliablePaths.Step?](repeating: nil, count: vertexCount)
    var hops: Int32 = 0
    while !layer.isEmpty, Int(hops) < maximumHops {
      hops += 1
      var improved: [Vertex] = []
      for index in layer {
        let step = steps[index]
        let passing = step.previous < 0 ? step.value : step.value * conductance[Int(step.vertex)]
        guard passing > 0 else { continue }
        for arc in arcRange(step.vertex) {
          let target = Int(targets[arc])
          let value = passing * weights[arc]
          let known = best[target] < 0 ? 0 : steps[Int(best[target])].value
          let rival = max(known, candidates[target]?.value ?? 0)
          guard value > rival * (1 + Self.equalityTolerance) else { continue }
          if candidates[target] == nil { improved.append(targets[arc]) }
          candidates[target] = .init(vertex: targets[arc], value: value, previous: Int32(index), hops: hops)
        }
      }
      let found = improved.compactMap { candidates[Int($0)] }
      let next = found.sorted { ($0.previous, $0.vertex) < ($1.previous, $1.vertex) }
      for vertex in improved { candidates[Int(vertex)] = nil }
      layer = steps.count..<(steps.count + next.count)
      for (offset, step) in next.enumerated() { best[Int(step.vertex)] = Int32(layer.lowerBound + offset) }
      steps += next
    }
    return MostReliablePaths(steps: steps, best: best)
  }
}
