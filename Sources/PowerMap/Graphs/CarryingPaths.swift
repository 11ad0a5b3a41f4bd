import RelationshipGraph

/// The steps of a path to a seat: relationships both ways, reporting lines and influence, each at least `threshold.path`
/// strong. Opponents lead nowhere, though they can still be a seat; competitors and those who have left are on no path
/// (domain 4.6).
enum CarryingPaths {
  /// The steps, in order of the snapshot's relationships and then its links. Two people may be joined by several.
  /// - Parameter strengths: one for each pair of the snapshot.
  static func edges(_ snapshot: Snapshot, strengths: [Double]) -> [Graph.Edge] {
    let policy = snapshot.policy
    let (isOn, leads) = passable(snapshot)
    var edges: [Graph.Edge] = []
    edges.reserveCapacity(2 * (snapshot.pairs.count + snapshot.links.count))
    func add(_ from: Int, _ to: Int, _ weight: Double) {
      guard weight >= policy.threshold.path, weight > 0, leads[from], isOn[to] else { return }
      edges.append(Graph.Edge(from: Int32(from), to: Int32(to), weight: min(1, weight)))
    }
    // Pairs and links are looked at where they are, as they are large to copy.
    for place in snapshot.pairs.indices {
      let (a, b) = (snapshot.pairs[place].a, snapshot.pairs[place].b)
      add(a, b, strengths[place])
      add(b, a, strengths[place])
    }
    for place in snapshot.links.indices {
      let (from, to) = (snapshot.links[place].from, snapshot.links[place].to)
      let carried = snapshot.links[place].tie.introductions(by: policy.hierarchy)
      add(from, to, carried.forth)
      add(to, from, carried.back)
    }
    return edges
  }

  /// Whether each member can be on a path, and whether a path leads on from them.
  private static func passable(_ snapshot: Snapshot) -> (isOn: [Bool], leads: [Bool]) {
    var isOn = snapshot.sides.map { $0 != .competitor }
    for index in snapshot.departed { isOn[index] = false }
    let leads = snapshot.members.indices.map { index in
      isOn[index]
        && (snapshot.sides[index] == .ours
          || snapshot.members[index].stance.latest(asOf: snapshot.asOf)?.value != .opponent)
    }
    return (isOn, leads)
  }
}
