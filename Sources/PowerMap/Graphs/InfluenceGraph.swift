import RelationshipGraph

/// Who sways whom: a directed graph over the customer's people and third parties, never through ours (domain 3).
///
/// `influences` and `advises` carry their weight; a reporting line carries 0.50 from boss to report and 0.20 back.
/// Parallel edges count as the strongest of them. A link without a weight carries nothing.
struct InfluenceGraph: Sendable {
  /// The members in it, in order of ids.
  let vertices: [Int]
  /// The best chains from each vertex to each other, by vertex position.
  let best: [BestChains]
  /// The position of each member among the vertices; -1 for those outside.
  let positions: [Int]
  /// Who sways whom directly, by vertex position.
  let edges: EdgeList

  init(_ snapshot: Snapshot) {
    vertices = snapshot.members.indices.filter {
      snapshot.sides[$0] == .customer || snapshot.sides[$0] == .thirdParty
    }
    var positions = [Int](repeating: -1, count: snapshot.members.count)
    for (position, index) in vertices.enumerated() { positions[index] = position }
    self.positions = positions
    edges = EdgeList(count: vertices.count, edges: Self.steps(snapshot, positions))
    let graph = MemberGraph(edges)
    let open = [Double](repeating: 1, count: vertices.count)
    var workspace = Workspace()
    best = vertices.indices.map {
      graph.best(
        from: [$0], maximumHops: snapshot.policy.hops.influence, conductance: open, using: &workspace)
    }
  }

  /// The best chains from a member to all others, strongest first and then the shortest; none for those outside.
  func chains(from member: Int) -> [Chain] {
    guard positions[member] >= 0 else { return [] }
    let best = best[positions[member]]
    return vertices.indices.filter { vertices[$0] != member }
      .compactMap { best.chain(to: $0, renamed: vertices) }
      .sorted { ($1.value, $0.vertices.count) < ($0.value, $1.vertices.count) }
  }

  /// Whether a best chain from a member has a link, by the members it joins, that passes a test.
  func passes(from member: Int, _ isMeant: (Int, Int) -> Bool) -> Bool {
    positions[member] >= 0 && best[positions[member]].pass { isMeant(vertices[$0], vertices[$1]) }
  }

  /// Every step of influence that the links of a snapshot make, by vertex position.
  private static func steps(_ snapshot: Snapshot, _ positions: [Int]) -> [Graph.Edge] {
    let hierarchy = snapshot.policy.hierarchy
    var steps: [Graph.Edge] = []
    steps.reserveCapacity(2 * snapshot.links.count)
    func add(_ from: Int, _ to: Int, _ weight: Double) {
      if weight > 0 { steps.append(Graph.Edge(from: Int32(from), to: Int32(to), weight: min(1, weight))) }
    }
    for link in snapshot.links {
      let (from, to) = (positions[link.from], positions[link.to])
      guard from >= 0, to >= 0 else { continue }
      switch link.tie.kind {
      case .influences, .advises: add(from, to, link.tie.weight ?? 0)
      case .reportsTo:
        add(to, from, hierarchy.bossToReport)
        add(from, to, hierarchy.reportToBoss)
      case .relationship: continue
      }
    }
    return steps
  }

  /// How well the best chain from each of some vertices carries to every vertex, with the links of another snapshot of the
  /// same members.
  func values(from starts: [Int], withLinksOf snapshot: Snapshot) -> [[Double]] {
    let graph = MemberGraph(vertexCount: vertices.count, edges: Self.steps(snapshot, positions))
    let open = [Double](repeating: 1, count: vertices.count)
    return starts.map { graph.reach(from: [$0], maximumHops: snapshot.policy.hops.influence, conductance: open) }
  }
}
