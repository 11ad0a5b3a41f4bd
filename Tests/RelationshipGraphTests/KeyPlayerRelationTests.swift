import RelationshipGraph
import Testing

/// Key players when a graph is renumbered, put beside another, or given a vertex without edges.
@Suite struct KeyPlayerRelationTests {
  static let seeds: [UInt64] = Array(1...1000)
  private let reaches: [Reach] = [.within(steps: 1), .within(steps: 2), .distanceWeighted]

  /// How many ordered pairs stay connected without the best set of a size.
  private func connectedPairs(_ graph: Graph, without count: Int) -> Double {
    let rest = Double(graph.vertexCount - count)
    return (1 - graph.fragmentingKeyPlayers(count: count).value) * rest * (rest - 1)
  }

  /// What all vertices count by the best set of a size.
  private func reached(_ graph: Graph, from count: Int, _ reach: Reach) -> Double {
    graph.reachingKeyPlayers(count: count, reach).value * Double(graph.vertexCount)
  }

  @Test func renumberingChangesNothing() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: seed)
      let other = try random.relabelled(seed: seed)
      let (size, reach) = (Int(seed % 4), reaches[Int(seed % 3)])
      let fragmenting = random.graph.fragmentingKeyPlayers(count: size)
      #expect(isClose(other.graph.fragmentingKeyPlayers(count: size).value, fragmenting.value), "seed \(seed)")
      let reaching = random.graph.reachingKeyPlayers(count: size, reach)
      #expect(isClose(other.graph.reachingKeyPlayers(count: size, reach).value, reaching.value), "seed \(seed)")
      // The set itself may be another of the best, but in new numbers it is worth the same.
      let renamed = fragmenting.vertices.map { other.names[Int($0)] }
      #expect(isClose(try other.graph.fragmentation(without: renamed), fragmenting.value), "seed \(seed)")
      let moved = reaching.vertices.map { other.names[Int($0)] }
      #expect(isClose(try other.graph.reach(from: moved, reach), reaching.value), "seed \(seed)")
    }
  }

  /// The best set of two graphs side by side is, for some division of its size, the best of each.
  @Test func componentsDivideTheSetAmongThem() throws {
    for seed in Self.seeds {
      let beside = try SideBySide(seed: seed)
      let (first, second) = (beside.first.graph, beside.secondGraph)
      let reach = reaches[Int(seed % 3)]
      let size = min(Int(seed % 4), first.vertexCount + second.vertexCount)
      /// The best over all ways to divide a size between the two graphs.
      func divided(_ size: Int, _ isBetter: (Double, Double) -> Bool, _ value: (Graph, Int) -> Double) -> Double? {
        (0...max(0, size)).filter { size >= 0 && $0 <= first.vertexCount && size - $0 <= second.vertexCount }
          .map { value(first, $0) + value(second, size - $0) }
          .max { isBetter($1, $0) }
      }
      let pairs = divided(size, <) { connectedPairs($0, without: $1) }
      #expect(isClose(connectedPairs(beside.both, without: size), pairs ?? -1), "seed \(seed)")
      // One of those who reach may be the vertex without edges.
      let among = divided(size, >) { reached($0, from: $1, reach) } ?? 0
      let without = divided(size - 1, >) { reached($0, from: $1, reach) } ?? -1
      #expect(isClose(reached(beside.both, from: size, reach), max(among, without + 1)), "seed \(seed)")

      // Any set does in both graphs what its halves do in each.
      let halves = (beside.first.sources, beside.second.sources)
      let whole = halves.0 + halves.1.map { $0 + beside.shift }
      let here = try first.reach(from: halves.0, reach) * Double(first.vertexCount)
      let there = try second.reach(from: halves.1, reach) * Double(second.vertexCount)
      let both = try beside.both.reach(from: whole, reach) * Double(beside.both.vertexCount)
      #expect(isClose(both, here + there), "seed \(seed)")
    }
  }
}
