import RelationshipGraph

extension RandomCase {
  /// The same graph with other numbers for its vertices and edges.
  struct Relabelled {
    let graph: Graph
    /// The new number of each vertex.
    let names: [Int32]
    /// The old number of each new edge.
    let edgeOrder: [Int]
  }

  func relabelled(seed: UInt64) throws -> Relabelled {
    var generator = SplitMix64(seed: seed)
    let names = (0..<Int32(count)).shuffled(using: &generator)
    let order = edges.indices.shuffled(using: &generator)
    let renamed = order.map { index in
      Graph.Edge(
        from: names[Int(edges[index].source)], to: names[Int(edges[index].target)], weight: edges[index].weight)
    }
    let graph = try Graph(vertexCount: count, edges: renamed, directed: graph.isDirected)
    return Relabelled(graph: graph, names: names, edgeOrder: order)
  }
}

/// Two random graphs, each alone and both in one graph that no edge between them joins, with a vertex without edges
/// last. Both are directed, or neither.
struct SideBySide {
  let first: RandomCase
  let second: RandomCase
  /// The second graph alone, directed as the first is.
  let secondGraph: Graph
  let both: Graph

  init(seed: UInt64) throws {
    first = RandomCase(seed: seed)
    second = RandomCase(seed: seed + 10_000)
    let shift = Int32(first.count)
    let moved = second.edges.map {
      Graph.Edge(from: $0.source + shift, to: $0.target + shift, weight: $0.weight)
    }
    secondGraph = try Graph(vertexCount: second.count, edges: second.edges, directed: first.graph.isDirected)
    both = try Graph(
      vertexCount: first.count + second.count + 1, edges: first.edges + moved, directed: first.graph.isDirected)
  }

  /// How much larger the numbers of the second graph's vertices are in the graph of both.
  var shift: Int32 { Int32(first.count) }

  /// The parts, each with its place in the graph of both.
  var parts: [(graph: Graph, place: Range<Int>)] {
    [(first.graph, 0..<first.count), (secondGraph, first.count..<(first.count + second.count))]
  }
}
