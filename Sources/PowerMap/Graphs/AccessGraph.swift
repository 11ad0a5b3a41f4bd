import RelationshipGraph

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
    // Whoever has left has no relationships any more; the links of a chair remain for its influence.
    let links = snapshot.links.filter { !snapshot.departed.contains($0.from) && !snapshot.departed.contains($0.to) }
    self.init(
      sides: snapshot.sides,
      relationships: zip(snapshot.pairs, strengths).map { pair, strength in (pair.a, pair.b, strength) },
      links: links.map { ($0.tie, $0.from, $0.to) }, hierarchy: snapshot.policy.hierarchy)
  }

  /// The graph of some members, who stand in the relationships and links by their index.
  init(
    sides: [Side], relationships: [(a: Int, b: Int, strength: Double)], links: [(tie: Tie, from: Int, to: Int)],
    hierarchy: Policy.Hierarchy
  ) {
    var edges: [Graph.Edge] = []
    edges.reserveCapacity(2 * (relationships.count + links.count))
    func add(_ from: Int, _ to: Int, _ weight: Double) {
      edges.append(Graph.Edge(from: Int32(from), to: Int32(to), weight: weight))
    }
    func isIn(_ index: Int) -> Bool { sides[index] != .competitor }
    for pair in relationships where isIn(pair.a) && isIn(pair.b) {
      add(pair.a, pair.b, pair.strength)
      add(pair.b, pair.a, pair.strength)
    }
    for link in links where isIn(link.from) && isIn(link.to) {
      let carried = link.tie.introductions(by: hierarchy)
      add(link.from, link.to, carried.forth)
      add(link.to, link.from, carried.back)
    }
    self.edges = EdgeList(count: sides.count, edges: edges)
  }

  /// How well each member passes an introduction on.
  static func conductance(of snapshot: Snapshot) -> [Double] {
    snapshot.members.indices.map { index in
      conductance(
        side: snapshot.sides[index], stance: snapshot.members[index].stance.latest(asOf: snapshot.asOf)?.value,
        snapshot.policy.conductance)
    }
  }

  /// How well a person passes an introduction on.
  static func conductance(of person: Person, asOf day: Day, _ table: Policy.Conductance) -> Double {
    conductance(side: person.side, stance: person.stance.latest(asOf: day)?.value, table)
  }

  private static func conductance(side: Side, stance: Stance?, _ table: Policy.Conductance) -> Double {
    switch (side, stance) {
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

extension Tie {
  /// How well the link carries an introduction along its direction and against it; 0 where it carries none. What a
  /// relationship carries is its strength, which is not a matter of the record alone.
  func introductions(by hierarchy: Policy.Hierarchy) -> (forth: Double, back: Double) {
    switch kind {
    case .reportsTo: (hierarchy.conductUp, hierarchy.conductDown)
    case .influences, .advises: (weight ?? 0, 0)
    case .relationship: (0, 0)
    }
  }
}
