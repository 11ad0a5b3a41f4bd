import RelationshipGraph
import Testing

/// Every algorithm against its definition, on 1200 random graphs of at most eight vertices.
@Suite struct BruteForceTests {
  static let seeds: [UInt64] = Array(1...1200)

  @Test func verticesToCutAreTheSmallestCut() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let answer = try random.graph.vertexConnectivity(from: random.sources.reversed(), to: random.targets)
      let everybody = (1 << random.count) - 1
      let cut = subsets(of: random.nonTargets).first { cut in
        !random.isConnected(through: everybody & ~cut.reduce(0) { $0 | 1 << $1 })
      }
      #expect(answer.isSeparable, "seed \(seed)")
      #expect(answer.cut == cut?.map(Int32.init), "seed \(seed)")
      #expect(answer.disjointPaths == cut?.count, "seed \(seed)")
      #expect(answer.paths.count == answer.disjointPaths, "seed \(seed)")
      let passed = answer.paths.flatMap { $0.dropLast() }
      #expect(Set(passed).count == passed.count, "seed \(seed): a vertex on two paths")
      for path in answer.paths {
        #expect(random.sources.contains(path[0]) && random.targets.contains(path[path.count - 1]), "seed \(seed)")
        for (from, to) in zip(path, path.dropFirst()) {
          #expect(random.steps.contains { $0.from == Int(from) && $0.to == Int(to) }, "seed \(seed)")
        }
      }
    }
  }

  @Test func singlePointsOfFailureAreFoundByDeletion() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let answer = try random.graph.singlePointsOfFailure(from: random.sources, to: random.targets)
      let everybody = (1 << random.count) - 1
      let isReachable = random.isConnected(through: everybody)
      #expect(answer.isReachable == isReachable, "seed \(seed)")
      let expected = random.nonTargets.filter { isReachable && !random.isConnected(through: everybody & ~(1 << $0)) }
      #expect(answer.vertices == expected.map(Int32.init), "seed \(seed)")
    }
  }

  @Test func dominatorsAreFoundByDeletion() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let tree = try random.graph.dominatorTree(from: random.sources)
      func reachable(without removed: Int?) -> Set<Int> {
        var reached: Set<Int> = Set(random.sources.map { Int($0) }.filter { $0 != removed })
        for _ in 0..<random.count {
          for step in random.steps where reached.contains(step.from) && step.to != removed { reached.insert(step.to) }
        }
        return reached
      }
      let all = reachable(without: nil)
      let lost = (0..<random.count).map { all.subtracting(reachable(without: $0)).subtracting([$0]) }
      for vertex in 0..<random.count {
        #expect(tree.isReachable(Int32(vertex)) == all.contains(vertex), "seed \(seed)")
        let expected = (0..<random.count).filter { lost[$0].contains(vertex) }.map(Int32.init)
        #expect(tree.dominators(of: Int32(vertex)).sorted() == expected, "seed \(seed), vertex \(vertex)")
        #expect(tree.immediateDominator(of: Int32(vertex)) == tree.dominators(of: Int32(vertex)).first, "seed \(seed)")
      }
      #expect(tree.lostByRemoval() == lost.map(\.count), "seed \(seed)")
      let counted = Set(random.targets.map { Int($0) })
      let lostTargets = tree.lostByRemoval(countingOnly: random.targets + random.targets)
      #expect(lostTargets == lost.map { $0.intersection(counted).count }, "seed \(seed)")
    }
  }

  @Test func reliabilityIsTheSumOverAllOutcomes() throws {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      var expected = 0.0
      for alive in 0..<(1 << random.count) where random.isConnected(through: alive) {
        var chance = 1.0
        for (vertex, survival) in random.probabilities.enumerated() {
          chance *= alive >> vertex & 1 == 1 ? survival : 1 - survival
        }
        expected += chance
      }
      let answer = try random.graph.terminalReliability(
        from: random.sources, to: random.targets, survival: random.probabilities, budget: 10_000, samples: 1, seed: 1,
        using: &workspace)
      #expect(answer.isExact, "seed \(seed)")
      #expect(abs(answer.value - expected) < 1e-12, "seed \(seed): \(answer.value), not \(expected)")

      // Without a budget it has to be sampled, unless it is trivial.
      guard seed.isMultiple(of: 10) else { continue }
      let sampled = try random.graph.terminalReliability(
        from: random.sources, to: random.targets, survival: random.probabilities, budget: 0, samples: 2000, seed: seed,
        using: &workspace)
      // What is certain may have been added up to a little more than 1.
      let error = max(0, expected * (1 - expected) / 2000).squareRoot()
      #expect(abs(sampled.value - expected) <= 4 * error + 1e-9, "seed \(seed): \(sampled.value), not \(expected)")
      #expect(sampled.interval.contains(sampled.value), "seed \(seed)")
    }
  }

  @Test func articulationPointsAndBridgesAreFoundByDeletion() {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let vertices = Set(0..<Int32(random.count))
      let before = componentCount(vertices: vertices, edges: random.edges)
      let points = (0..<Int32(random.count)).filter { vertex in
        componentCount(vertices: vertices.subtracting([vertex]), edges: random.edges) > before
      }
      let bridges = random.edges.indices.filter { index in
        var edges = random.edges
        edges.remove(at: index)
        return componentCount(vertices: vertices, edges: edges) > before
      }
      #expect(random.graph.connectedComponents().count == before, "seed \(seed)")
      #expect(random.graph.articulationPoints() == points, "seed \(seed)")
      #expect(random.graph.bridges() == bridges, "seed \(seed)")
    }
  }

  @Test func stronglyConnectedVerticesReachEachOther() {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      var reach = (0..<random.count).map { Set([$0]) }
      for _ in 0..<random.count {
        for step in random.steps { reach[step.from].formUnion(reach[step.to]) }
      }
      let labels = random.graph.stronglyConnectedComponents().labels
      for one in 0..<random.count {
        for other in 0..<random.count {
          let isMutual = reach[one].contains(other) && reach[other].contains(one)
          #expect((labels[one] == labels[other]) == isMutual, "seed \(seed)")
        }
      }
    }
  }

  @Test func mostReliablePathsAreTheBestOfAllPaths() throws {
    struct Path {
      var vertices: [Int32]
      var value: Double
    }
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let bound = Int(seed % 5)
      // Few different values, so that many paths tie.
      let conductance = random.probabilities.map { $0 < 0.2 ? 0 : $0 < 0.6 ? 0.5 : 1 }
      var best = [Path?](repeating: nil, count: random.count)
      var open = random.sources.sorted().map { Path(vertices: [$0], value: 1) }
      var weight: [[Double]] = Array(repeating: Array(repeating: 0, count: random.count), count: random.count)
      for step in random.steps { weight[step.from][step.to] = max(weight[step.from][step.to], step.weight) }
      // Paths come out by length and then lexicographically: only a truly better one replaces an earlier one.
      for _ in 0...bound {
        open.sort { $0.vertices.lexicographicallyPrecedes($1.vertices) }
        for path in open {
          let end = Int(path.vertices[path.vertices.count - 1])
          if path.value > (best[end]?.value ?? 0) * (1 + 1e-12) { best[end] = path }
        }
        open = open.flatMap { (path: Path) -> [Path] in
          let end = Int(path.vertices[path.vertices.count - 1])
          let passing: Double = path.value * (path.vertices.count == 1 ? 1 : conductance[end])
          return (0..<random.count).compactMap { (next: Int) -> Path? in
            let value = passing * weight[end][next]
            guard value > 0, !path.vertices.contains(Int32(next)) else { return nil }
            return Path(vertices: path.vertices + [Int32(next)], value: value)
          }
        }
      }
      let answer = try random.graph.mostReliablePaths(
        from: random.sources, maximumHops: bound, conductance: conductance)
      for vertex in 0..<random.count {
        #expect(abs(answer.value(of: Int32(vertex)) - (best[vertex]?.value ?? 0)) < 1e-12, "seed \(seed)")
        #expect(answer.path(to: Int32(vertex)) == best[vertex]?.vertices ?? [], "seed \(seed), vertex \(vertex)")
        #expect(answer.hops(to: Int32(vertex)) == best[vertex].map { $0.vertices.count - 1 }, "seed \(seed)")
      }
    }
  }
}
