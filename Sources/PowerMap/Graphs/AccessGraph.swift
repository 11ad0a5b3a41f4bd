/// Who can introduce whom: a directed graph over everybody but competitors (domain 3).
///
/// A relationship carries its strength both ways, a reporting line 0.40 up and 0.80 down, `influences` and `advises`
/// their weight along their direction. Parallel edges count as the strongest of them. Whoever passes an introduction on
/// conducts it as well as the stance allows; the two ends of a chain are not multiplied.
/// Constants: `hierarchy`, `conductance`.
struct AccessGraph: Sendable {
  /// The edges, by index of member.
  let edges: EdgeList

  /// - Parameter strengths: one for each pair of the snapshot.
  init(_ snapshot: Snapshot, strengths: [Double]) {
    let policy = snapshot.policy
    var edges = EdgeList(count: snapshot.members.count)
    func isIn(_ index: Int) -> Bool {
      snapshot.members[index].side != .competitor && !snapshot.departed.contains(index)
    }
    for (pair, strength) in zip(snapshot.pairs, strengths) where isIn(pair.a) && isIn(pair.b) {
      edges.add(pair.a, pair.b, strength)
      edges.add(pair.b, pair.a, strength)
    }
    for link in snapshot.links where isIn(link.from) && isIn(link.to) {
      switch link.tie.kind {
      case .reportsTo:
        edges.add(link.from, link.to, policy.hierarchy.conductUp)
        edges.add(link.to, link.from, policy.hierarchy.conductDown)
      case .influences, .advises: edges.add(link.from, link.to, link.tie.weight ?? 0)
      case .relationship: continue
      }
    }
    self.edges = edges
  }

  /// How well each member passes an introduction on.
  static func conductance(of snapshot: Snapshot) -> [Double] {
    let table = snapshot.policy.conductance
    return snapshot.members.map { person in
      switch (person.side, person.stance.latest(asOf: snapshot.asOf)?.value) {
      case (.ours, _): table.ours
      case (.competitor, _): table.competitor
      case (_, .advocate): table.advocate
      case (_, .supporter): table.supporter
      case (_, .neutral): table.neutral
      case (_, .sceptic): table.sceptic
      case (_, .opponent): table.opponent
      case (_, nil): table.unknown
      }
    }
  }
}
