/// Who sways whom: a directed graph over the customer's people and third parties, never through ours (domain 3).
///
/// `influences` and `advises` carry their weight; a reporting line carries 0.50 from boss to report and 0.20 back.
/// Parallel edges count as the strongest of them. A link without a weight carries nothing.
struct InfluenceGraph: Sendable {
  /// The members in it, in order of ids.
  let vertices: [Int]
  /// The best chain from each vertex to each other, by vertex position; nil where there is none.
  let chains: [[Chain?]]
  /// The position of each member among the vertices; -1 for those outside.
  let positions: [Int]
  /// Who sways whom directly, by vertex position.
  let edges: EdgeList

  init(_ snapshot: Snapshot) {
    let policy = snapshot.policy
    vertices = snapshot.members.indices.filter {
      snapshot.members[$0].side == .customer || snapshot.members[$0].side == .thirdParty
    }
    var positions = [Int](repeating: -1, count: snapshot.members.count)
    for (position, index) in vertices.enumerated() { positions[index] = position }
    var edges = EdgeList(count: vertices.count)
    for link in snapshot.links {
      let (from, to) = (positions[link.from], positions[link.to])
      guard from >= 0, to >= 0 else { continue }
      switch link.tie.kind {
      case .influences, .advises: edges.add(from, to, link.tie.weight ?? 0)
      case .reportsTo:
        edges.add(to, from, policy.hierarchy.bossToReport)
        edges.add(from, to, policy.hierarchy.reportToBoss)
      case .relationship: continue
      }
    }
    let graph = MemberGraph(edges)
    self.edges = edges
    self.positions = positions
    let open = [Double](repeating: 1, count: vertices.count)
    chains = vertices.indices.map {
      graph.bestChains(from: [$0], maximumHops: policy.hops.influence, conductance: open)
    }
  }
}
