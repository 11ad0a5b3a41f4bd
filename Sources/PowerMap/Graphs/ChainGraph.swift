import RelationshipGraph

/// A chain of members, by position, and the product of what its links carry.
struct Chain: Hashable, Sendable {
  /// The product along the chain, 0...1.
  var value: Double
  /// The positions from the first to the last.
  var vertices: [Int]

  /// The same chain with its positions renamed.
  func map(_ rename: (Int) -> Int) -> Chain {
    Chain(value: value, vertices: vertices.map(rename))
  }
}

/// Directed edges between positions; parallel ones count as the strongest.
struct EdgeList: Sendable {
  private(set) var weights: [[Int: Double]]

  init(count: Int) {
    weights = [[Int: Double]](repeating: [:], count: count)
  }

  /// Adds an edge; one that carries nothing, or has an end out of range, is left out.
  mutating func add(_ from: Int, _ to: Int, _ weight: Double) {
    guard weights.indices.contains(from), weights.indices.contains(to), weight > 0, weight.isFinite else { return }
    weights[from][to] = max(weights[from][to] ?? 0, min(1, weight))
  }
}

/// The one place where positions of members become vertices of the graph kernel.
struct ChainGraph: Sendable {
  private let graph: Graph?

  init(_ edges: EdgeList) {
    let list = edges.weights.indices.flatMap { from in
      edges.weights[from].sorted { $0.key < $1.key }.map {
        Graph.Edge(from: Int32(from), to: Int32($0.key), weight: $0.value)
      }
    }
    // Ends and weights were checked when they were added, so this fails only beyond 32-bit indices.
    graph = try? Graph(vertexCount: edges.weights.count, edges: list, directed: true)
  }

  /// The best chain from any source to each position; nil where none leads.
  func bestChains(from sources: [Int], maximumHops: Int, conductance: [Double]) -> [Chain?] {
    let paths = try? graph?.mostReliablePaths(
      from: sources.map(Int32.init), maximumHops: maximumHops, conductance: conductance)
    return conductance.indices.map { position in
      guard let paths else { return nil }
      let path = paths.path(to: Int32(position))
      return path.isEmpty ? nil : Chain(value: paths.value(of: Int32(position)), vertices: path.map(Int.init))
    }
  }
}
