/// Somebody who was at an organisation while another person was there too.
///
/// That alone is no tie, and no strength is made up for it: it is somebody to ask. Once they say that they know each
/// other, the tie is recorded and leads somewhere.
public struct FormerColleague: Hashable, Sendable {
  /// Whom to ask: one of ours, or somebody we reach.
  public var person: BookPerson
  /// Where they both were.
  public var organisation: String
  /// The first day on which both were there; nil where it is not known.
  public var from: Day?
  /// The first day on which one of them was no longer there; nil while it lasts, or where it is not known.
  public var to: Day?
  /// How well we reach the person to ask, 0...1; 1 for one of ours.
  public var reach: Double
}

extension BookPerson {
  /// A time at an organisation.
  struct Tenure {
    var organisation: String
    var from: Day?
    var to: Day?
  }

  /// Where the person is and was. Where nothing is said of the present organisation, it is always.
  var tenures: [Tenure] {
    var tenures = person.employment.map { Tenure(organisation: $0.organisation, from: $0.from, to: $0.to) }
    if let organisation, !tenures.contains(where: { $0.organisation == organisation }) {
      tenures.append(Tenure(organisation: organisation, from: person.joinedOn, to: person.leavingOn))
    }
    return tenures
  }
}

extension BookPerson.Tenure {
  /// The time that two had at the same organisation; nil where they never met there.
  func overlap(with other: Self) -> Self? {
    guard organisation == other.organisation else { return nil }
    let begin = [from, other.from].compactMap { $0 }.max()
    let end = [to, other.to].compactMap { $0 }.min()
    if let begin, let end, end <= begin { return nil }
    return Self(organisation: organisation, from: begin, to: end)
  }
}
