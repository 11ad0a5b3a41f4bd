import RelationshipGraph
import Testing

/// Flows on graphs large enough that earlier paths must be rerouted, against the plainest algorithm on a matrix.
@Suite struct FlowOracleTests {
  /// The value of a maximum flow by depth-first augmentation (Ford and Fulkerson).
  private func maximumFlow(_ capacities: [[Double]], from source: Int, to target: Int) -> Double {
    var rest = capacities
    var total = 0.0
    while true {
      var parent = [Int](repeating: -1, count: rest.count)
      var open = [source]
      parent[source] = source
      while let v = open.popLast(), parent[target] < 0 {
        for w in rest.indices where parent[w] < 0 && rest[v][w] > 0 {
          parent[w] = v
          open.append(w)
        }
      }
      guard parent[target] >= 0 else { return total }
      var amount = Double.infinity
      var v = target
      while v != source {
        amount = min(amount, rest[parent[v]][v])
        v = parent[v]
      }
      v = target
      while v != source {
        rest[parent[v]][v] -= amount
        rest[v][parent[v]] += amount
        v = parent[v]
      }
      total += amount
    }
  }

  /// A random graph in layers, in which paths get in each other's way, with whole weights.
  private struct Layered {
    let edges: [Graph.Edge]
    let graph: Graph
    let sources: [Int32]
    let targets: [Int32]

    init(seed: UInt64, layers: Int32 = 5, width: Int32 = 5) throws {
      var generator = SplitMix64(seed: seed)
      let count = layers * width
      let names = (0..<count).shuffled(using: &generator)
      edges = (0..<(3 * count)).map { _ in
        let layer = Int32.random(in: 0..<(layers - 1), using: &generator)
        let step: Int32 = Int32.random(in: 0..<6, using: &generator) == 0 ? 0 : 1
        let from = layer * width + .random(in: 0..<width, using: &generator)
        let to = (layer + step) * width + .random(in: 0..<width, using: &generator)
        return Graph.Edge(
          from: names[Int(from)], to: names[Int(to)], weight: Double(Int.random(in: 0...4, using: &generator)))
      }
      graph = try Graph(vertexCount: Int(count), edges: edges, directed: seed.isMultiple(of: 2))
      sources = Array(names.prefix(Int(width)))
      targets = Array(names.suffix(Int.random(in: 1...4, using: &generator)))
    }
  }

  @Test func minimumCutsAreMaximumFlows() throws {
    var workspace = Workspace()
    for seed in 1...150 as ClosedRange<UInt64> {
      let layered = try Layered(seed: seed)
      let n = layered.graph.vertexCount
      var capacities = [[Double]](repeating: [Double](repeating: 0, count: n + 2), count: n + 2)
      for edge in layered.edges where edge.source != edge.target {
        capacities[Int(edge.source)][Int(edge.target)] += edge.weight
        if !layered.graph.isDirected { capacities[Int(edge.target)][Int(edge.source)] += edge.weight }
      }
      for source in layered.sources { capacities[n][Int(source)] = 1000 }
      for target in layered.targets { capacities[Int(target)][n + 1] = 1000 }
      let expected = maximumFlow(capacities, from: n, to: n + 1)
      let cut = try layered.graph.minimumCut(from: layered.sources, to: layered.targets, using: &workspace)
      #expect(cut.value == expected, "seed \(seed)")
      let value = try layered.graph.minimumCutValue(from: layered.sources, to: layered.targets, using: &workspace)
      #expect(value == expected, "seed \(seed)")
      let removed = Set(cut.edges)
      let rest = layered.edges.indices.filter { !removed.contains($0) && layered.edges[$0].weight > 0 }
      let without = try Graph(vertexCount: n, edges: rest.map { layered.edges[$0] }, directed: layered.graph.isDirected)
      #expect(try without.disjointPathCount(from: layered.sources, to: layered.targets) == 0, "seed \(seed)")
    }
  }

  /// The number is that of a flow in the split graph; the cut takes the smallest vertex that lowers it, again and again.
  @Test func vertexCutsAreTheSmallestOfLargerGraphs() throws {
    var workspace = Workspace()
    for seed in 1...150 as ClosedRange<UInt64> {
      let layered = try Layered(seed: seed)
      let n = layered.graph.vertexCount
      func count(without removed: Set<Int32>) -> Int {
        var capacities = [[Double]](repeating: [Double](repeating: 0, count: 2 * n + 2), count: 2 * n + 2)
        for v in 0..<Int32(n) where !removed.contains(v) {
          capacities[2 * Int(v)][2 * Int(v) + 1] = layered.targets.contains(v) ? 1000 : 1
        }
        for edge in layered.edges {
          let (from, to) = (Int(edge.source), Int(edge.target))
          capacities[2 * from + 1][2 * to] = 1000
          if !layered.graph.isDirected { capacities[2 * to + 1][2 * from] = 1000 }
        }
        for source in layered.sources { capacities[2 * n][2 * Int(source)] = 1000 }
        for target in layered.targets { capacities[2 * Int(target) + 1][2 * n + 1] = 1000 }
        return Int(maximumFlow(capacities, from: 2 * n, to: 2 * n + 1))
      }
      let answer = try layered.graph.vertexConnectivity(from: layered.sources, to: layered.targets, using: &workspace)
      let expected = count(without: [])
      #expect(answer.disjointPaths == expected && answer.cut.count == expected, "seed \(seed)")
      var cut: Set<Int32> = []
      for vertex in 0..<Int32(n) where !layered.targets.contains(vertex) && cut.count < expected {
        if count(without: cut.union([vertex])) == expected - cut.count - 1 { cut.insert(vertex) }
      }
      #expect(answer.cut == cut.sorted(), "seed \(seed)")
    }
  }
}
