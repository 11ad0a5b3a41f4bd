/// After how many days without contact a live tie is no longer live (domain B4).
///
/// A pure decay, not a forecast: the first day t with s(t) < live, within the policy's `plan.daysAhead`. A strength given in the record does
/// not fade, and neither does one that is not live have a day left; both give nil, and so does a tie that outlives the
/// days looked at. Source: domain B4. Complexity: O(contacts × log days).
enum ThreadLife {
  static func daysLeft(_ pair: Snapshot.Pair, in snapshot: Snapshot) -> Int? {
    let (live, mostDays) = (snapshot.policy.threshold.live, snapshot.policy.plan.daysAhead)
    guard let today = pair.strength.value, today >= live, pair.evidence.tie?.strength.latest(asOf: snapshot.asOf) == nil
    else { return nil }
    let model = TieStrength(
      policy: snapshot.policy, asOf: snapshot.asOf, logFrom: snapshot.account.logFrom, detail: snapshot.detail)
    func isLive(after days: Int) -> Bool { model.strength(of: pair.evidence, after: days) >= live }
    guard !isLive(after: mostDays) else { return nil }
    // Strength only falls without contact, so the day it crosses the threshold can be halved in on.
    var (alive, dead) = (0, mostDays)
    while dead - alive > 1 {
      let middle = (alive + dead) / 2
      if isLive(after: middle) { alive = middle } else { dead = middle }
    }
    return dead
  }
}

extension TieStrength {
  /// The strength that a rating and contacts of today are worth after some days without another contact.
  func strength(of evidence: PairEvidence, after days: Int) -> Double {
    let rating = evidence.tie?.rating.latest(asOf: asOf)
    let ratingPart = rating.map { self.ratingPart(min(max($0.value, 0), 5), age: asOf.age(of: $0.on) + days) } ?? 0
    let contact =
      evidence.contacts.reduce(0) { $0 + $1.evidence } * decay(age: days, halfLife: policy.halfLife.interaction)
    return 1 - (1 - ratingPart) * (1 - contactPart(contact))
  }
}
