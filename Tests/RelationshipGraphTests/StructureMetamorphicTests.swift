import RelationshipGraph
import Testing

/// What must not change when a graph is written down differently, or when something is put beside it.
@Suite struct StructureMetamorphicTests {
  static let seeds: [UInt64] = Array(2001...3000)

  /// What the structure of a graph says of each vertex, independent of how vertices and edges are numbered.
  struct Profile: Equatable {
    var component: [Set<Int32>]
    var strongComponent: [Set<Int32>]
    var isArticulationPoint: [Bool]
    var core: [Int]
    var triangles: [Int]
    var neighbors: [Int]
    var constraint: [Double]
    var effectiveSize: [Double]

    init(_ graph: Graph) {
      let (weak, strong) = (graph.connectedComponents(), graph.stronglyConnectedComponents())
      component = weak.labels.map { Set(weak.members[Int($0)]) }
      strongComponent = strong.labels.map { Set(strong.members[Int($0)]) }
      let points = Set(graph.articulationPoints())
      isArticulationPoint = (0..<Int32(graph.vertexCount)).map(points.contains)
      core = graph.coreNumbers()
      (triangles, neighbors) = (graph.clustering().triangles, graph.clustering().neighbors)
      // Sums in another order differ in the last digits.
      constraint = graph.constraint().map { ($0 * 1e9).rounded() }
      effectiveSize = graph.effectiveSize().map { ($0 * 1e9).rounded() }
    }
  }

  @Test func otherNumbersForTheSameVerticesAndEdges() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      var generator = SplitMix64(seed: seed)
      let name = Array(0..<Int32(random.count)).shuffled(using: &generator)
      let edges = random.edges.shuffled(using: &generator).map { edge in
        Graph.Edge(from: name[Int(edge.source)], to: name[Int(edge.target)], weight: edge.weight)
      }
      let renamed = Profile(try Graph(vertexCount: random.count, edges: edges, directed: random.graph.isDirected))
      let original = Profile(random.graph)
      for (vertex, new) in name.enumerated() {
        let there = Int(new)
        #expect(renamed.component[there] == Set(original.component[vertex].map { name[Int($0)] }), "seed \(seed)")
        #expect(renamed.strongComponent[there] == Set(original.strongComponent[vertex].map { name[Int($0)] }))
        #expect(renamed.isArticulationPoint[there] == original.isArticulationPoint[vertex], "seed \(seed)")
        #expect(renamed.core[there] == original.core[vertex], "seed \(seed)")
        #expect(renamed.triangles[there] == original.triangles[vertex], "seed \(seed)")
        #expect(renamed.neighbors[there] == original.neighbors[vertex], "seed \(seed)")
        #expect(renamed.constraint[there] == original.constraint[vertex], "seed \(seed)")
        #expect(renamed.effectiveSize[there] == original.effectiveSize[vertex], "seed \(seed)")
      }
    }
  }

  @Test func otherNumbersForTheSameBlocksAndBridges() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let renamed = try random.relabelled(seed: seed)
      func inOldNumbers(_ edges: [Int]) -> Set<Int> { Set(edges.map { renamed.edgeOrder[$0] }) }
      #expect(inOldNumbers(renamed.graph.bridges()) == Set(random.graph.bridges()), "seed \(seed)")
      let blocks = Set(random.graph.biconnectedComponents().members.map { Set($0) })
      #expect(Set(renamed.graph.biconnectedComponents().members.map(inOldNumbers)) == blocks, "seed \(seed)")
    }
  }

  @Test func twoGraphsSideBySide() throws {
    for seed in Self.seeds {
      let (one, other) = (RandomCase(seed: seed), RandomCase(seed: seed + 10_000))
      let shift = Int32(one.count)
      let movedEdges = other.edges.map { Graph.Edge(from: $0.source + shift, to: $0.target + shift, weight: $0.weight) }
      let both = try Graph(
        vertexCount: one.count + other.count, edges: one.edges + movedEdges, directed: one.graph.isDirected)
      let alone = try Graph(vertexCount: other.count, edges: other.edges, directed: one.graph.isDirected)
      let (profile, first, second) = (Profile(both), Profile(one.graph), Profile(alone))
      func moved(_ sets: [Set<Int32>]) -> [Set<Int32>] { sets.map { Set($0.map { $0 + shift }) } }
      #expect(profile.component == first.component + moved(second.component), "seed \(seed)")
      #expect(profile.strongComponent == first.strongComponent + moved(second.strongComponent), "seed \(seed)")
      #expect(profile.isArticulationPoint == first.isArticulationPoint + second.isArticulationPoint, "seed \(seed)")
      #expect(profile.core == first.core + second.core, "seed \(seed)")
      #expect(profile.triangles == first.triangles + second.triangles, "seed \(seed)")
      #expect(profile.neighbors == first.neighbors + second.neighbors, "seed \(seed)")
      #expect(profile.constraint == first.constraint + second.constraint, "seed \(seed)")
      #expect(profile.effectiveSize == first.effectiveSize + second.effectiveSize, "seed \(seed)")
      let bridges = one.graph.bridges() + alone.bridges().map { $0 + one.edges.count }
      #expect(both.bridges() == bridges, "seed \(seed)")
      let blocks = one.graph.biconnectedComponents()
      #expect(both.biconnectedComponents().labels.prefix(one.edges.count) == blocks.labels[...], "seed \(seed)")
      #expect(both.biconnectedComponents().count == blocks.count + alone.biconnectedComponents().count, "seed \(seed)")

      // The first graph is also what is left when the other's vertices are taken away.
      let left = try both.subgraph(ofVertices: Array(0..<shift)).compacted()
      #expect(left.graph == one.graph, "seed \(seed)")
    }
  }

  @Test func anIsolatedVertexIsAComponentAndNothingElse() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let more = try Graph(vertexCount: random.count + 1, edges: random.edges, directed: random.graph.isDirected)
      let (profile, before) = (Profile(more), Profile(random.graph))
      #expect(profile.component == before.component + [[Int32(random.count)]], "seed \(seed)")
      #expect(profile.strongComponent == before.strongComponent + [[Int32(random.count)]], "seed \(seed)")
      #expect(profile.isArticulationPoint == before.isArticulationPoint + [false], "seed \(seed)")
      #expect(profile.core == before.core + [0] && profile.triangles == before.triangles + [0], "seed \(seed)")
      #expect(profile.constraint == before.constraint + [0], "seed \(seed)")
      #expect(profile.effectiveSize == before.effectiveSize + [0], "seed \(seed)")
      #expect(more.biconnectedComponents() == random.graph.biconnectedComponents(), "seed \(seed)")
      #expect(more.bridges() == random.graph.bridges(), "seed \(seed)")
    }
  }
}
