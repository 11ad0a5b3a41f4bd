/// The probability that somebody who survives still leads from the sources to the targets.
public struct TerminalReliability: Sendable, Hashable {
  /// The probability, exact or estimated.
  public let value: Double
  /// The probability alone when exact; else the Wilson 95 % interval of the estimate.
  public let interval: ClosedRange<Double>
  /// Whether the value was computed rather than sampled.
  public let isExact: Bool
  /// The number of states that the exact computation looked at, or that it gave up after.
  public let states: Int

  init(exactly value: Double, states: Int = 0) {
    let value = min(max(value, 0), 1)
    self.init(value: value, interval: value...value, isExact: true, states: states)
  }

  init(value: Double, interval: ClosedRange<Double>, isExact: Bool, states: Int) {
    self.value = value
    self.interval = interval
    self.isExact = isExact
    self.states = states
  }
}

extension Graph {
  /// The probability that a path of surviving vertices leads from a source to a target, along the direction of the edges,
  /// when each vertex survives independently with its probability in `survival`. Edges do not fail.
  ///
  /// Targets are taken to stay, whatever their survival says, and are one seat: reaching any of them counts. So a source
  /// that is a target gives 1; without a path the answer is 0; both exactly.
  ///
  /// Exact by dropping irrelevant vertices, merging series and parallel ones and then conditioning on one vertex after
  /// another, with equal states met once; if that takes more than `budget` states, or more than 128 vertices are left,
  /// estimated from `samples` (at least 1) draws of SplitMix64 from `seed`. The estimate depends on the graph, not on
  /// the order of its edges.
  ///
  /// - Throws: `GraphError` for an unknown source or target and for survivals that are not one probability for each vertex.
  /// - Complexity: O(budget · V²/64) at most when exact, O(samples · (V + E)) when estimated.
  public func terminalReliability(
    from sources: [Vertex], to targets: [Vertex], survival: [Double], budget: Int, samples: Int, seed: UInt64
  ) throws(GraphError) -> TerminalReliability {
    var workspace = Workspace()
    return try terminalReliability(
      from: sources, to: targets, survival: survival, budget: budget, samples: samples, seed: seed, using: &workspace)
  }

  /// As ``terminalReliability(from:to:survival:budget:samples:seed:)``, in memory that is lent.
  ///
  /// How much follows the number of states that wait at a time: for accounts of 30 to 40 people 2 MB were enough, and 17
  /// where a budget of 100 000 states ran out.
  public func terminalReliability(
    from sources: [Vertex], to targets: [Vertex], survival: [Double], budget: Int, samples: Int, seed: UInt64,
    using workspace: inout Workspace
  ) throws(GraphError) -> TerminalReliability {
    try terminalReliability(
      from: sources, to: targets, survival: survival, losingEachOf: [], budget: budget, samples: samples, seed: seed,
      using: &workspace
    ).whole
  }

  /// The reliability, and what is left of it once each of some vertices has failed for certain, by itself.
  ///
  /// The part of the graph that matters is found once for all of them.
  /// - Returns: `without` has a reliability for each of `lost`, in their order; it is empty where the whole one was
  ///   estimated, as each of them would take as long.
  /// - Throws: `GraphError` also for an unknown vertex in `lost`.
  public func terminalReliability(
    from sources: [Vertex], to targets: [Vertex], survival: [Double], losingEachOf lost: [Vertex], budget: Int,
    samples: Int, seed: UInt64, using workspace: inout Workspace
  ) throws(GraphError) -> (whole: TerminalReliability, without: [TerminalReliability]) {
    try checkVertices(lost)
    return try withCheckedVertices(sources, using: &workspace) { workspace, sources throws(GraphError) in
      try withCheckedVertices(targets, using: &workspace) { workspace, targets throws(GraphError) in
        try checkProbabilities(survival)
        return workspace.withScratch(repeating: false, count: vertexCount) { workspace, isTarget in
          for target in targets { isTarget[Int(target)] = true }
          if sources.contains(where: { isTarget[Int($0)] }) {
            let certain = TerminalReliability(exactly: 1)
            return (certain, lost.map { _ in certain })
          }
          return ReliabilityNetwork.with(
            self, sources: sources, isTarget: isTarget, survival: survival, using: &workspace
          ) { workspace, network in
            let whole = network.reliability(budget: budget, samples: samples, seed: seed, using: &workspace)
            var without: [TerminalReliability] = []
            for vertex in whole.isExact ? lost : [] {
              let left = network.without(vertex, using: &workspace) { workspace, network in
                network.reliability(budget: budget, samples: samples, seed: seed, using: &workspace)
              }
              without.append(left ?? whole)
            }
            return (whole, without)
          }
        }
      }
    }
  }
}

extension ReliabilityNetwork {
  /// The reliability by conditioning, or estimated if that takes too many states. The network stays as it is.
  fileprivate func reliability(
    budget: Int, samples: Int, seed: UInt64, using workspace: inout Workspace
  ) -> TerminalReliability {
    let outcome = withCopy(using: &workspace) { workspace, copy in copy.condition(budget: budget, using: &workspace) }
    if let probability = outcome.probability {
      return TerminalReliability(exactly: probability, states: outcome.states)
    }
    return estimate(samples: max(1, samples), seed: seed, states: outcome.states, using: &workspace)
  }
}
