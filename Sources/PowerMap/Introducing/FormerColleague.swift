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
  /// Who of ours asks: whoever begins the best way to the person, or had a tie before they left; nil for one of ours.
  public var contact: BookPerson?
  /// How well we reach the person to ask, 0...1: 1 for one of ours, nil for somebody who left the customer, to whom no
  /// tie of today is recorded.
  public var reach: Double?
}

/// One of a customer's people who left, and who of ours had a tie with them.
///
/// Whoever moves on stays connected to those who stay: history is not deleted, it is somebody to ask.
struct DepartedContact: Sendable {
  let person: BookPerson
  let contact: BookPerson

  /// Those who left an account; nobody who is in the network under the same id, since they are reached as they are now.
  /// - Parameter shared: somebody present whom all accounts share, by id.
  static func all(
    in account: Account, asOf day: Day, shared: (Person.ID) -> BookPerson?
  ) -> [DepartedContact] {
    account.people.sorted { $0.id < $1.id }.compactMap { person in
      var person = person
      person.side = .customer
      let left = BookPerson(
        id: BookPerson.ID(person.id, in: account.id), person: person, organisation: account.name)
      let ends = left.tenures.filter { $0.organisation == account.name }.map(\.to)
      guard shared(person.id) == nil, !person.isPresent(asOf: day, at: account.name),
        ends.contains(where: { $0.map { $0 <= day } ?? false })
      else { return nil }
      let known = account.ties.filter { $0.kind == .relationship && $0.exists(asOf: day) }.compactMap { tie in
        tie.from == person.id ? tie.to : tie.to == person.id ? tie.from : nil
      }
      let contact = known.sorted().lazy.compactMap(shared).first { $0.person.side == .ours }
      return contact.map { DepartedContact(person: left, contact: $0) }
    }
  }
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
