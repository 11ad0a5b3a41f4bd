/// Whether a map of stances may be taken at its word: one without an opponent is usually unfinished.
///
/// *Outnumbered* where known opposing power is more than known supportive power, *mapped* where somebody known is
/// against us, *noneMapped* where at least `opposition.people` stances are known and none is below neutral. With fewer
/// stances and nobody against us it does not apply. Unknown stances can only be told by asking; see `support.unknown`.
/// Source: domain A24, A10. Complexity: O(people).
enum Opposition {
  static func state(_ snapshot: Snapshot, support: Support) -> Measured<OppositionState> {
    let stances = snapshot.customers.compactMap { index in
      snapshot.members[index].stance.latest(asOf: snapshot.asOf).map { (snapshot.sources[index], $0) }
    }
    let against = stances.filter { $0.1.value < .neutral }.map { source, stance in
      Evidence(source, on: stance.on, text: stance.value.word)
    }
    if let opposing = support.opposing.value, let supportive = support.supportive.value,
      opposing > supportive + Tolerance.equal
    {
      return .exactly(
        .outnumbered,
        because: against + [
          Evidence("support.opposing", text: "opposing power", value: opposing),
          Evidence("support.supportive", text: "supportive power", value: supportive),
        ])
    }
    if !against.isEmpty { return .exactly(.mapped, because: against) }
    guard stances.count >= snapshot.policy.opposition.people else {
      return .notApplicable(
        reason: "only \(stances.count) of \(snapshot.customers.count) stances are known, and none is against us")
    }
    return .exactly(
      .noneMapped, because: [Evidence("Person.stance", text: "\(stances.count) stances, none of them against us")])
  }

  /// The share of the key people's power of which nobody knows the stance.
  static func unknownShare(_ snapshot: Snapshot, shares: [Double]?, isKey: [Bool]) -> Measured<Double> {
    let key = snapshot.customers.indices.filter { isKey[$0] }
    guard let shares, !key.isEmpty else {
      return .unknown(reason: "nobody with known power is known to be key", low: 0, high: 1)
    }
    let sum = key.reduce(0) { $0 + shares[$1] }
    guard sum > 0 else { return .notApplicable(reason: "nobody with any power is key") }
    let unknown = key.filter {
      snapshot.members[snapshot.customers[$0]].stance.latest(asOf: snapshot.asOf) == nil
    }
    return .exactly(
      unknown.reduce(0) { $0 + shares[$1] } / sum,
      because: unknown.isEmpty
        ? [Evidence("Person.stance", text: "the stance of every key person is known")]
        : unknown.map { position in
          Evidence(
            snapshot.sources[snapshot.customers[position]], text: "key, stance unknown",
            value: shares[position] / sum)
        })
  }
}
