import RelationshipGraph

/// How well we can be introduced to each of the customer's people.
///
///     R_0(ours) = 1,  R_k(v) = max(R_{k-1}(v), max_u R_{k-1}(u) * kappa(u) * w(u, v)),  k <= 4
///
/// *Reach* is the best chain of any length, 0...1; *direct* the best single tie from one of ours; *warm* the best chain
/// of two or more hops whose first tie is live. A warm chain never passes through another of ours: whoever of ours
/// stands in the middle could as well begin. Of equal chains the one of fewer hops wins, then the first by ids.
/// Nobody of ours, or no chain, gives 0. Constants: `hops.introduction`, `conductance`, `threshold.live`.
/// Source: domain 4.4. Complexity: O(people × ties × hops).
struct Introductions: Sendable {
  /// The best single tie from one of ours.
  let direct: [Chain?]
  /// The best chain of two or more hops that starts with a live tie.
  let warm: [Chain?]

  init(_ snapshot: Snapshot, access: AccessGraph) {
    var direct = [Chain?](repeating: nil, count: snapshot.members.count)
    for customer in snapshot.customers {
      for colleague in snapshot.team {
        let strength = access.edges.weight(colleague, customer)
        if strength > direct[customer]?.value ?? 0 {
          direct[customer] = Chain(value: strength, vertices: [colleague, customer])
        }
      }
    }
    self.direct = direct

    let search = WarmSearch(
      access.edges, isOurs: snapshot.sides.map { $0 == .ours },
      conductance: AccessGraph.conductance(of: snapshot), live: snapshot.policy.threshold.live,
      hops: snapshot.policy.hops.introduction)
    var workspace = Workspace()
    var warm = [Chain?](repeating: nil, count: snapshot.members.count)
    for customer in snapshot.customers { warm[customer] = search.chain(to: customer, using: &workspace) }
    self.warm = warm
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
