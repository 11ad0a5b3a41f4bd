/// Who of ours knows whom of theirs, and how well: the bipartite graph that coverage, threads, removals and retention
/// are computed from (domain 3). Strengths are concrete here; unknown ones have been given a value.
struct Engagement: Sendable {
  /// One tie between one of ours and one of theirs, as positions in `Snapshot.team` and `Snapshot.customers`.
  struct Tie: Sendable {
    let colleague: Int
    let strength: Double
  }

  /// The ties of each of the customer's people, in order of our people's ids.
  let tiesByCustomer: [[Tie]]
  /// The customers each of ours has a tie to, as positions, in order.
  let customersByColleague: [[Int]]
  /// Our people with a live tie to each of the customer's people, as positions in order.
  let liveHolders: [[Int]]

  /// - Parameter strengths: one for each pair of the snapshot.
  init(_ snapshot: Snapshot, strengths: [Double]) {
    var positions = [Int](repeating: -1, count: snapshot.members.count)
    for (position, index) in snapshot.customers.enumerated() { positions[index] = position }
    for (position, index) in snapshot.team.enumerated() { positions[index] = position }
    var ties = [[Tie]](repeating: [], count: snapshot.customers.count)
    var customers = [[Int]](repeating: [], count: snapshot.team.count)
    for (pair, strength) in zip(snapshot.pairs, strengths) where strength > 0 {
      let (ours, theirs): (Int, Int)
      switch (snapshot.sides[pair.a], snapshot.sides[pair.b]) {
      case (.ours, .customer): (ours, theirs) = (pair.a, pair.b)
      case (.customer, .ours): (ours, theirs) = (pair.b, pair.a)
      default: continue
      }
      ties[positions[theirs]].append(Tie(colleague: positions[ours], strength: strength))
      customers[positions[ours]].append(positions[theirs])
    }
    for position in ties.indices { ties[position].sort { $0.colleague < $1.colleague } }
    for position in customers.indices { customers[position].sort() }
    self.tiesByCustomer = ties
    self.customersByColleague = customers
    self.liveHolders = ties.map { $0.liveHolders(from: snapshot.policy.threshold.live) }
  }
}

extension [Engagement.Tie] {
  /// Those of ours whose tie is a live thread, as positions in order.
  func liveHolders(from threshold: Double) -> [Int] {
    filter { $0.strength >= threshold }.map(\.colleague)
  }
}
