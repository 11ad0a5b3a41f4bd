/// How many of the key people know a peer of ours well: somebody at most one level above or below them.
///
///     share = key people with a live tie to one of ours within `levels.peerDistance` levels / key people
///
/// 0...1, without unit; more is better. An unknown tie, or an unknown seniority on either side of a live one, makes an
/// interval. Where nobody is known to be key it is unknown. Source: domain A6. Complexity: O(ties).
enum PeerMatch {
  static func share(
    _ snapshot: Snapshot, isKey: [Bool], low: StrengthScenario, high: StrengthScenario
  ) -> Measured<Double> {
    let key = snapshot.customers.indices.filter { isKey[$0] }
    guard !key.isEmpty else { return .unknown(reason: "nobody is known to be key", low: 0, high: 1) }
    func peer(of customer: Int, in scenario: StrengthScenario, takingUnknown: Bool) -> Int? {
      let theirs = snapshot.members[snapshot.customers[customer]].seniority
      return scenario.engagement.liveHolders[customer].first { colleague in
        guard let theirs, let ours = snapshot.members[snapshot.team[colleague]].seniority else { return takingUnknown }
        return abs(theirs.rawValue - ours.rawValue) <= snapshot.policy.levels.peerDistance
      }
    }
    let peers = key.map { peer(of: $0, in: low, takingUnknown: false) }
    let possible = key.count { peer(of: $0, in: high, takingUnknown: true) != nil }
    return .between(
      Double(peers.count { $0 != nil }) / Double(key.count), Double(possible) / Double(key.count),
      because: zip(key, peers).map { customer, peer in
        let ours = peer.map { "knows \(snapshot.members[snapshot.team[$0]].id), a peer" }
        return Evidence(
          snapshot.sources[snapshot.customers[customer]],
          text: ours ?? "has no live tie to anybody known to be a peer", value: peer == nil ? 0 : 1)
      })
  }
}
