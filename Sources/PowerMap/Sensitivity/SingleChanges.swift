/// Every single change of one assessed input, the smallest first: a step of a rating, of a given strength or of a stance;
/// a tie that ends; a person who leaves. Changes of one size are in order of their ids.
struct SingleChanges {
  /// A change with its size and its place among those of its size.
  private struct Candidate {
    let size: Int
    let place: String
    let change: Change
  }

  /// The changes in order.
  let all: [Change]

  init(_ snapshot: Snapshot) {
    let candidates = Self.steps(snapshot) + Self.ends(snapshot) + Self.departures(snapshot)
    all = candidates.sorted { ($0.size, $0.place) < ($1.size, $1.place) }.map(\.change)
  }

  private static func steps(_ snapshot: Snapshot) -> [Candidate] {
    var steps: [Candidate] = []
    let sizes = snapshot.policy.sensitivity
    for pair in snapshot.pairs {
      let (a, b) = (snapshot.members[pair.a].id, snapshot.members[pair.b].id)
      let tie = pair.evidence.tie
      if let strength = tie?.strength.latest(asOf: snapshot.asOf)?.value {
        for step in [-sizes.strengthStep, sizes.strengthStep] {
          let changed = min(1, max(0, strength + step))
          guard abs(changed - strength) > Tolerance.equal else { continue }
          steps.append(Candidate(size: 0, place: "\(a):\(b)", change: .tie(a, b, strength: changed)))
        }
      } else if let rating = tie?.rating.latest(asOf: snapshot.asOf)?.value {
        for step in [-sizes.ratingStep, sizes.ratingStep] {
          let changed = min(5, max(0, rating + step))
          guard abs(changed - rating) > Tolerance.equal else { continue }
          steps.append(Candidate(size: 0, place: "\(a):\(b)", change: .rating(a, b, changed)))
        }
      }
    }
    for person in snapshot.members where person.side == .customer || person.side == .thirdParty {
      guard let stance = person.stance.latest(asOf: snapshot.asOf)?.value else { continue }
      for step in [-1, 1] {
        guard let changed = Stance(rawValue: stance.rawValue + step) else { continue }
        steps.append(Candidate(size: 0, place: person.id.rawValue, change: .stance(person.id, changed)))
      }
    }
    return steps
  }

  private static func ends(_ snapshot: Snapshot) -> [Candidate] {
    let ends = snapshot.pairs.map { [$0.a, $0.b] } + snapshot.links.map { [min($0.from, $0.to), max($0.from, $0.to)] }
    return Set(ends).map { ends in
      let (a, b) = (snapshot.members[ends[0]].id, snapshot.members[ends[1]].id)
      return Candidate(size: 1, place: "\(a):\(b)", change: .ends(a, b))
    }
  }

  private static func departures(_ snapshot: Snapshot) -> [Candidate] {
    (snapshot.customers + snapshot.team + snapshot.thirdParties).map { index in
      let id = snapshot.members[index].id
      return Candidate(size: 2, place: id.rawValue, change: .leaves(id))
    }
  }
}
