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
struct EdgeList: Hashable, Sendable {
  private(set) var weights: [[Int: Double]]

  init(count: Int) {
    weights = [[Int: Double]](repeating: [:], count: count)
  }

  /// Adds an edge; one that carries nothing, or has an end out of range, is left out.
  mutating func add(_ from: Int, _ to: Int, _ weight: Double) {
    guard weights.indices.contains(from), weights.indices.contains(to), weight > 0, weight.isFinite else { return }
    weights[from][to] = max(weights[from][to] ?? 0, min(1, weight))
  }

  /// What the edge carries; 0 where there is none.
  func weight(_ from: Int, _ to: Int) -> Double {
    weights.indices.contains(from) ? weights[from][to] ?? 0 : 0
  }

  /// The edges that pass the test, ends and weight given.
  func filter(_ isKept: (Int, Int, Double) -> Bool) -> EdgeList {
    var kept = self
    for from in weights.indices {
      kept.weights[from] = weights[from].filter { isKept(from, $0.key, $0.value) }
    }
    return kept
  }

  /// The same edges, each turned around.
  var reversed: EdgeList {
    var reversed = EdgeList(count: weights.count)
    for from in weights.indices {
      for (to, weight) in weights[from] { reversed.weights[to][from] = weight }
    }
    return reversed
  }
}

/// How many disjoint ways lead to a seat, and who cuts it off.
struct SeatStructure: Hashable, Sendable {
  /// Paths that share nobody but the seat's own people.
  var disjointPaths: Int
  /// One minimum vertex cut, the first by ids among the smallest.
  var cut: [Int]
  /// Everybody whose loss alone cuts the seat off; nil where no path leads there at all.
  var singlePoints: [Int]?
}

/// The probability that a seat stays connected.
struct SeatSurvival: Hashable, Sendable {
  /// The probability, computed or estimated.
  var value: Double
  /// The low end of the 95 % interval of an estimate; the value itself where computed.
  var low: Double
  /// The high end.
  var high: Double
  /// Whether it was computed.
  var isExact: Bool
}

/// The one place where positions of members become vertices of the graph kernel.
///
/// Positions, weights and probabilities are checked before they come here, so the kernel has nothing to refuse unless
/// there are more than 2^31 of them; then every answer is that there is no path.
struct MemberGraph: Sendable, Equatable {
  private let vertexCount: Int
  /// The edges it was made of.
  let edges: [Graph.Edge]
  private let graph: Graph?

  init(_ list: EdgeList) {
    self.init(
      vertexCount: list.weights.count,
      edges: list.weights.indices.flatMap { from in
        list.weights[from].sorted { $0.key < $1.key }.map {
          Graph.Edge(from: Int32(from), to: Int32($0.key), weight: $0.value)
        }
      })
  }

  init(vertexCount: Int, edges: [Graph.Edge]) {
    self.vertexCount = vertexCount
    self.edges = edges
    graph = try? Graph(vertexCount: vertexCount, edges: edges, directed: true)
  }

  /// The same graph with one more tie, which can be passed both ways.
  func joining(_ one: Int, _ other: Int, _ weight: Double) -> MemberGraph {
    let (first, second) = (Int32(one), Int32(other))
    let both = [Graph.Edge(from: first, to: second, weight: weight), .init(from: second, to: first, weight: weight)]
    return MemberGraph(vertexCount: vertexCount, edges: edges + both)
  }

  /// How many disjoint paths lead from the sources to each of some seats of one person.
  func disjointPaths(from sources: [Int], toEach seats: [Int]) -> [Int] {
    let counts = try? graph?.disjointPathCounts(from: sources.map(Int32.init), toEach: seats.map(Int32.init))
    return counts ?? seats.map { _ in 0 }
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

  /// Whether a path of members who stay leads from one of the sources to each of some seats, whose own people stay.
  func reaches(_ seats: [Int], from sources: [Int], staying: [Bool]) -> [Bool] {
    var isSeat = [Bool](repeating: false, count: vertexCount)
    for seat in seats { isSeat[seat] = true }
    let left = edges.filter { edge in
      staying[Int(edge.source)] && (staying[Int(edge.target)] || isSeat[Int(edge.target)])
    }
    let graph = try? Graph(vertexCount: vertexCount, edges: left, directed: true)
    let hops = try? graph?.hopDistances(from: sources.filter { staying[$0] }.map(Int32.init))
    return seats.map { hops?.hops(to: Int32($0)) != nil }
  }

  /// What the best chain from any source carries to each position; 0 where none leads.
  func reach(from sources: [Int], maximumHops: Int, conductance: [Double]) -> [Double] {
    let paths = try? graph?.mostReliablePaths(
      from: sources.map(Int32.init), maximumHops: maximumHops, conductance: conductance)
    return conductance.indices.map { paths?.value(of: Int32($0)) ?? 0 }
  }

  /// Up to so many chains from the sources to a member that share nobody between their ends, of any length, chosen
  /// together so that the product of what they carry is greatest.
  func disjointChains(from sources: [Int], to target: Int, count: Int, conductance: [Double]) -> [Chain] {
    let paths = try? graph?.disjointReliablePaths(
      from: sources.map(Int32.init), to: Int32(target), count: count, conductance: conductance)
    return (paths ?? []).map { Chain(value: $0.reliability, vertices: $0.vertices.map(Int.init)) }
  }

  /// The disjoint paths from the sources to a seat, with the smallest cut and the single points of failure.
  func structure(of seat: [Int], from sources: [Int]) -> SeatStructure {
    let (targets, sources) = (seat.map(Int32.init), sources.map(Int32.init))
    guard let graph, let connectivity = try? graph.vertexConnectivity(from: sources, to: targets),
      let points = try? graph.singlePointsOfFailure(from: sources, to: targets)
    else { return SeatStructure(disjointPaths: 0, cut: [], singlePoints: nil) }
    return SeatStructure(
      disjointPaths: connectivity.disjointPaths, cut: connectivity.cut.map(Int.init),
      singlePoints: points.isReachable ? points.vertices.map(Int.init) : nil)
  }

  /// The probability that some path to the seat survives when everybody but the seat's people may leave; 0 where no
  /// path leads there.
  func survival(
    of seat: [Int], from sources: [Int], staying: [Double], limits: Policy.Reliability
  ) -> SeatSurvival {
    guard
      let reliability = try? graph?.terminalReliability(
        from: sources.map(Int32.init), to: seat.map(Int32.init), survival: staying, budget: limits.budget,
        samples: limits.samples, seed: UInt64(max(0, limits.seed)))
    else { return SeatSurvival(value: 0, low: 0, high: 0, isExact: true) }
    return SeatSurvival(
      value: reliability.value, low: reliability.interval.lowerBound, high: reliability.interval.upperBound,
      isExact: reliability.isExact)
  }
}
