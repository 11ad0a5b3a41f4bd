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

/// How many disjoint ways lead to a seat, and who cuts it off.
struct SeatStructure: Hashable, Sendable {
  /// Paths that share nobody but the seat's own people.
  var disjointPaths: Int
  /// One minimum vertex cut, the first by ids among the smallest; empty where it was not asked for and several ways
  /// lead there.
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

/// Whose connection with us is asked for: one person, or a department that any of its people stands for.
struct SeatQuestion {
  fileprivate let members: [Graph.Vertex]
  /// Whether the smallest cut is asked for, which takes longer than the number of paths.
  fileprivate let asksForCut: Bool

  init(members: some Collection<Int>, asksForCut: Bool) {
    self.members = members.map { Int32($0) }
    self.asksForCut = asksForCut
  }
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
    self.init(vertexCount: list.count, edges: list.edges)
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
    var workspace = Workspace()
    let best = best(from: sources, maximumHops: maximumHops, conductance: conductance, using: &workspace)
    return conductance.indices.map { best.chain(to: $0) }
  }

  /// The best chains from any source, each of which is put together when it is asked for.
  func best(
    from sources: [Int], maximumHops: Int, conductance: [Double], using workspace: inout Workspace
  ) -> BestChains {
    BestChains(
      paths: try? graph?.mostReliablePaths(
        from: sources.map(Int32.init), maximumHops: maximumHops, conductance: conductance, using: &workspace))
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
    var workspace = Workspace()
    let best = best(from: sources, maximumHops: maximumHops, conductance: conductance, using: &workspace)
    return conductance.indices.map { best.value(to: $0) }
  }

  /// Up to so many chains from the sources to a member that share nobody between their ends, of any length, chosen
  /// together so that the product of what they carry is greatest.
  func disjointChains(from sources: [Int], to target: Int, count: Int, conductance: [Double]) -> [Chain] {
    let paths = try? graph?.disjointReliablePaths(
      from: sources.map(Int32.init), to: Int32(target), count: count, conductance: conductance)
    return (paths ?? []).map { Chain(value: $0.reliability, vertices: $0.vertices.map(Int.init)) }
  }

  /// The disjoint paths from the sources to each of some seats, with the single points of failure and, where it is asked
  /// for, the smallest cut.
  ///
  /// One dominator tree names the single points of all seats. Where there are any, there is one disjoint path and the
  /// first of them is the smallest cut (Menger), so paths are looked for only where nobody alone cuts a seat off.
  func structures(of seats: [SeatQuestion], from sources: [Int]) -> [SeatStructure] {
    let none = SeatStructure(disjointPaths: 0, cut: [], singlePoints: nil)
    let sources = sources.map(Int32.init)
    var workspace = Workspace()
    guard let graph, let dominators = try? graph.dominatorTree(from: sources, using: &workspace) else {
      return seats.map { _ in none }
    }
    let points = seats.map { dominators.singlePointsOfFailure(to: $0.members) }
    let open = seats.indices.filter { points[$0].isReachable && points[$0].vertices.isEmpty }
    let cut = open.filter { seats[$0].asksForCut || seats[$0].members.count > 1 }
    let counted = open.filter { !seats[$0].asksForCut && seats[$0].members.count == 1 }
    let connectivities = try? graph.vertexConnectivities(
      from: sources, toEach: cut.map { seats[$0].members }, using: &workspace)
    let counts = try? graph.disjointPathCounts(
      from: sources, toEach: counted.map { seats[$0].members[0] }, using: &workspace)

    var structures = points.map { points in
      guard points.isReachable else { return none }
      return SeatStructure(
        disjointPaths: 1, cut: points.vertices.prefix(1).map(Int.init), singlePoints: points.vertices.map(Int.init))
    }
    for (seat, connectivity) in zip(cut, connectivities ?? []) {
      structures[seat].disjointPaths = connectivity.disjointPaths
      structures[seat].cut = connectivity.cut.map(Int.init)
    }
    for (seat, count) in zip(counted, counts ?? []) { structures[seat].disjointPaths = count }
    return structures
  }

  /// The probability that some path to the seat survives when everybody but the seat's people may leave; 0 where no
  /// path leads there.
  func survival(
    of seat: [Int], from sources: [Int], staying: [Double], limits: Policy.Reliability,
    using workspace: inout Workspace
  ) -> SeatSurvival {
    survival(of: seat, from: sources, staying: staying, losingEachOf: [], limits: limits, using: &workspace).whole
  }

  /// The same, and the probability once each of some members has left for certain; none of those where the whole one had to
  /// be estimated.
  func survival(
    of seat: [Int], from sources: [Int], staying: [Double], losingEachOf lost: [Int], limits: Policy.Reliability,
    using workspace: inout Workspace
  ) -> (whole: SeatSurvival, without: [Double]) {
    guard
      let reliability = try? graph?.terminalReliability(
        from: sources.map(Int32.init), to: seat.map(Int32.init), survival: staying, losingEachOf: lost.map(Int32.init),
        budget: limits.budget, samples: limits.samples, seed: UInt64(max(0, limits.seed)), using: &workspace)
    else { return (SeatSurvival(value: 0, low: 0, high: 0, isExact: true), lost.map { _ in 0 }) }
    let whole = reliability.whole
    return (
      SeatSurvival(
        value: whole.value, low: whole.interval.lowerBound, high: whole.interval.upperBound, isExact: whole.isExact),
      reliability.without.map(\.value)
    )
  }
}
