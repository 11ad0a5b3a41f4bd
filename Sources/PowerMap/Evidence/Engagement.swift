/// Who of ours knows whom of theirs, and how well: the bipartite graph that coverage, threads, removals and retention
/// are computed from (domain 3). Strengths are concrete here; unknown ones have been given a value.
struct Engagement: Sendable {
  /// One tie between one of ours and one of theirs, as positions in `Snapshot.team` and `Snapshot.customers`.
  struct Tie: Sendable {
    let colleague: Int
    let strength: Double
  }

  /// The ties of each of the customer's people, in order of our people's ids.
  let tiesByCustomer: Rows<Tie>
  /// The customers each of ours has a tie to, as positions, in order.
  let customersByColleague: Rows<Int>
  /// Our people with a live tie to each of the customer's people, as positions in order.
  let liveHolders: Rows<Int>

  /// - Parameter strengths: one for each pair of the snapshot.
  init(_ snapshot: Snapshot, strengths: [Double]) {
    var positions = [Int](repeating: -1, count: snapshot.members.count)
    for (position, index) in snapshot.customers.enumerated() { positions[index] = position }
    for (position, index) in snapshot.team.enumerated() { positions[index] = position }
    var ties: [(ours: Int, theirs: Int, strength: Double)] = []
    ties.reserveCapacity(snapshot.pairs.count)
    // A pair is looked at where it is, as it is large to copy.
    for place in snapshot.pairs.indices where strengths[place] > 0 {
      let (a, b) = (snapshot.pairs[place].a, snapshot.pairs[place].b)
      switch (snapshot.sides[a], snapshot.sides[b]) {
      case (.ours, .customer): ties.append((positions[a], positions[b], strengths[place]))
      case (.customer, .ours): ties.append((positions[b], positions[a], strengths[place]))
      default: continue
      }
    }
    // Pairs are in order of their ends, and so are the pairs of one person in order of the other.
    let live = ties.filter { $0.strength >= snapshot.policy.threshold.live }
    tiesByCustomer = Rows(count: snapshot.customers.count, of: ties, row: \.theirs) {
      Tie(colleague: $0.ours, strength: $0.strength)
    }
    customersByColleague = Rows(count: snapshot.team.count, of: ties, row: \.ours, item: \.theirs)
    liveHolders = Rows(count: snapshot.customers.count, of: live, row: \.theirs, item: \.ours)
  }
}

extension Collection<Engagement.Tie> {
  /// Those of ours whose tie is a live thread, as positions in order.
  func liveHolders(from threshold: Double) -> [Int] {
    filter { $0.strength >= threshold }.map(\.colleague)
  }
}
