import RelationshipGraph

/// How well we can be introduced to each of the customer's people.
///
///     R_0(ours) = 1,  R_k(v) = max(R_{k-1}(v), max_u R_{k-1}(u) * kappa(u) * w(u, v)),  k <= 4
///
/// *Reach* is the best chain of any length, 0...1; *direct* the best single tie from one of ours; *warm* the best chain
/// of two or more hops whose first tie is live. A warm chain never passes through another of ours: whoever of ours
/// stands in the middle could as well begin. Of equal chains the one of fewer hops wins, then the first by ids.
/// Nobody of ours, or no chain, gives 0. Chains are searched for when they are asked for.
/// Constants: `hops.introduction`, `conductance`, `threshold.live`.
/// Source: domain 4.4. Complexity: O(ties × hops) for each person.
struct Introductions: Sendable {
  private let edges: EdgeList
  private let team: [Int]
  private let search: WarmSearch

  init(_ snapshot: Snapshot, access: AccessGraph) {
    edges = access.edges
    team = snapshot.team
    search = WarmSearch(
      access.edges, isOurs: snapshot.sides.map { $0 == .ours },
      conductance: AccessGraph.conductance(of: snapshot), live: snapshot.policy.threshold.live,
      hops: snapshot.policy.hops.introduction)
  }

  /// The best single tie from one of ours to a member.
  func direct(to member: Int) -> Chain? {
    var best: Chain?
    for colleague in team {
      let strength = edges.weight(colleague, member)
      if strength > best?.value ?? 0 { best = Chain(value: strength, vertices: [colleague, member]) }
    }
    return best
  }

  /// The best chain of two or more hops to a member that starts with a live tie.
  func warm(to member: Int, using workspace: inout Workspace) -> Chain? {
    search.chain(to: member, using: &workspace)
  }

  /// The best chains of any length from any of ours to each member.
  static func best(_ snapshot: Snapshot, access: AccessGraph) -> BestChains {
    var workspace = Workspace()
    return MemberGraph(access.edges).best(
      from: snapshot.team, maximumHops: snapshot.policy.hops.introduction,
      conductance: AccessGraph.conductance(of: snapshot), using: &workspace)
  }
}

extension Chain {
  /// Whether the chain carries more; of equal ones the shorter, then the first by ids.
  func isBetter(than other: Chain?) -> Bool {
    guard let other else { return true }
    if abs(value - other.value) > Tolerance.equal { return value > other.value }
    if vertices.count != other.vertices.count { return vertices.count < other.vertices.count }
    return vertices.lexicographicallyPrecedes(other.vertices)
  }
}
