import RelationshipGraph
import Testing

/// The measures of a graph's structure against their definitions, on 1200 random graphs of at most eight vertices, and
/// the form that borrows memory against the plain one, with one workspace for all of them.
@Suite struct StructureBruteForceTests {
  static let seeds = BruteForceTests.seeds

  @Test func blocksAreTheClassesOfEdgesOnOneCycle() {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let answer = random.graph.biconnectedComponents()
      var label = random.edges.map { $0.source == $0.target ? -1 : 0 }
      for edge in label.indices where label[edge] == 0 { label[edge] = edge + 1 }
      // Two edges that meet lie on one cycle exactly if their other ends hang together without the vertex where they meet.
      for one in label.indices where label[one] > 0 {
        for other in label.indices
        where label[other] > 0 && areOnOneCycle(random.edges[one], random.edges[other], random) {
          let (old, new) = (max(label[one], label[other]), min(label[one], label[other]))
          label = label.map { $0 == old ? new : $0 }
        }
      }
      #expect(answer.labels == renumbered(label), "seed \(seed)")
      #expect(answer.count == Set(label).subtracting([-1]).count, "seed \(seed)")
      #expect(answer.members.filter { $0.count == 1 }.map { $0[0] } == random.graph.bridges(), "seed \(seed)")
      #expect(answer == random.graph.biconnectedComponents(using: &workspace), "seed \(seed)")
    }
  }

  @Test func coresAreWhatIsLeftByTakingAway() {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      var expected = [Int](repeating: 0, count: random.count)
      for level in 1...(2 * random.edges.count + 1) {
        var kept = Set(0..<Int32(random.count))
        for _ in 0..<random.count {
          kept = kept.filter { vertex in
            random.edges.count { edge in
              edge.source != edge.target && (edge.source == vertex || edge.target == vertex)
                && kept.contains(edge.source) && kept.contains(edge.target)
            } >= level
          }
        }
        for vertex in kept { expected[Int(vertex)] = level }
      }
      #expect(random.graph.coreNumbers() == expected, "seed \(seed)")
      #expect(random.graph.coreNumbers(using: &workspace) == expected, "seed \(seed)")
    }
  }

  @Test func clusteringIsTheShareOfNeighboursThatAreNeighbours() {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let weight = pairWeights(random)
      let vertices = 0..<random.count
      func areNeighbours(_ one: Int, _ other: Int) -> Bool { weight[one][other] != nil }
      let answer = random.graph.clustering()
      var (closed, paths) = (0, 0)
      for vertex in vertices {
        let neighbours = vertices.filter { areNeighbours(vertex, $0) }
        let pairs = neighbours.flatMap { one in neighbours.filter { $0 > one }.map { (one, $0) } }
        let joined = pairs.count { areNeighbours($0.0, $0.1) }
        (closed, paths) = (closed + joined, paths + pairs.count)
        #expect(answer.triangles[vertex] == joined, "seed \(seed)")
        #expect(answer.neighbors[vertex] == neighbours.count, "seed \(seed)")
        let coefficient = pairs.isEmpty ? 0 : Double(joined) / Double(pairs.count)
        #expect(abs(answer.coefficients[vertex] - coefficient) < 1e-12, "seed \(seed)")
      }
      #expect(abs(answer.transitivity - (paths == 0 ? 0 : Double(closed) / Double(paths))) < 1e-12, "seed \(seed)")
      let mean = answer.coefficients.reduce(0, +) / Double(random.count)
      #expect(abs(answer.averageCoefficient - mean) < 1e-12, "seed \(seed)")
      #expect(answer == random.graph.clustering(using: &workspace), "seed \(seed)")
    }
  }

  @Test func constraintAndEffectiveSizeFollowBurtsFormulas() {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let weight = pairWeights(random)
      let vertices = 0..<random.count
      func proportion(_ one: Int, _ other: Int) -> Double {
        let sum = weight[one].reduce(0) { $0 + ($1 ?? 0) }
        return sum == 0 ? 0 : (weight[one][other] ?? 0) / sum
      }
      func marginal(_ one: Int, _ other: Int) -> Double {
        let greatest = weight[one].compactMap { $0 }.max() ?? 0
        return greatest == 0 ? 0 : (weight[one][other] ?? 0) / greatest
      }
      let (constraint, size) = (random.graph.constraint(), random.graph.effectiveSize())
      for vertex in vertices {
        let contacts = vertices.filter { weight[vertex][$0] != nil }
        let closedIn = contacts.map { contact in
          vertices.reduce(proportion(vertex, contact)) { $0 + proportion(vertex, $1) * proportion($1, contact) }
        }
        let redundant = contacts.map { contact in
          vertices.reduce(0) { $0 + proportion(vertex, $1) * marginal(contact, $1) }
        }
        #expect(abs(constraint[vertex] - closedIn.reduce(0) { $0 + $1 * $1 }) < 1e-12, "seed \(seed)")
        #expect(abs(size[vertex] - redundant.reduce(0) { $0 + 1 - $1 }) < 1e-12, "seed \(seed)")
      }
      #expect(constraint == random.graph.constraint(using: &workspace), "seed \(seed)")
      #expect(size == random.graph.effectiveSize(using: &workspace), "seed \(seed)")
    }
  }

  @Test func hopDistancesAreTheFewestSteps() throws {
    var workspace = Workspace()
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let bound = Int(seed % 4)
      var hops = [Int?](repeating: nil, count: random.count)
      for source in random.sources { hops[Int(source)] = 0 }
      for round in 0..<bound {
        for step in random.steps where hops[step.from] == round && hops[step.to] == nil { hops[step.to] = round + 1 }
      }
      let answer = try random.graph.hopDistances(from: random.sources, maximumHops: bound, using: &workspace)
      #expect((0..<Int32(random.count)).map(answer.hops(to:)) == hops, "seed \(seed)")
      #expect(answer.order.sorted() == (0..<Int32(random.count)).filter { hops[Int($0)] != nil }, "seed \(seed)")
      #expect(answer == (try random.graph.hopDistances(from: random.sources, maximumHops: bound)), "seed \(seed)")
    }
  }

  @Test func borrowedMemoryChangesNoComponent() {
    var workspace = Workspace()
    for seed in Self.seeds {
      let graph = RandomCase(seed: seed).graph
      #expect(graph.connectedComponents(using: &workspace) == graph.connectedComponents(), "seed \(seed)")
      #expect(
        graph.stronglyConnectedComponents(using: &workspace) == graph.stronglyConnectedComponents(), "seed \(seed)")
      #expect(
        graph.articulationPointsAndBridges(using: &workspace) == graph.articulationPointsAndBridges(), "seed \(seed)")
    }
  }

  /// The sum of the weights between each two vertices, in whatever direction; `nil` without an edge.
  private func pairWeights(_ random: RandomCase) -> [[Double?]] {
    var weight = [[Double?]](repeating: [Double?](repeating: nil, count: random.count), count: random.count)
    for edge in random.edges where edge.source != edge.target {
      let (one, other) = (Int(edge.source), Int(edge.target))
      weight[one][other] = (weight[one][other] ?? 0) + edge.weight
      weight[other][one] = weight[one][other]
    }
    return weight
  }

  private func areOnOneCycle(_ one: Graph.Edge, _ other: Graph.Edge, _ random: RandomCase) -> Bool {
    [(one.source, one.target), (one.target, one.source)].contains { meeting, end in
      guard meeting == other.source || meeting == other.target else { return false }
      let otherEnd = meeting == other.source ? other.target : other.source
      var reached: Set<Int32> = [end]
      for _ in 0..<random.count {
        for edge in random.edges where edge.source != meeting && edge.target != meeting {
          if reached.contains(edge.source) || reached.contains(edge.target) {
            reached.formUnion([edge.source, edge.target])
          }
        }
      }
      return reached.contains(otherEnd)
    }
  }

  private func renumbered(_ labels: [Int]) -> [Int32] {
    var number: [Int: Int32] = [-1: -1]
    return labels.map { label in
      let new = number[label] ?? Int32(number.count - 1)
      number[label] = new
      return new
    }
  }
}
