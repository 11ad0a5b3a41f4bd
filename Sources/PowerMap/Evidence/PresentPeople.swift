/// Everybody whom an account or its book names and who is present on a day, in order of ids, each with the side that the
/// list they stand in says.
///
/// It says where a person stands and not who they are, since a person is large to copy and not everybody counts.
struct PresentPeople {
  /// Somebody who is present.
  struct Entry {
    let id: Person.ID
    let side: Side
    /// The day on which they are known to leave.
    let leavingOn: Day?
    fileprivate let list: Int
    fileprivate let place: Int
  }

  let entries: [Entry]
  /// Where each of them stands.
  let positions: [Person.ID: Int]
  private let lists: [[Person]]

  /// The account's entry for an id wins over the book's, and an earlier list over a later.
  init(of account: Account, in book: Book, asOf: Day) {
    let lists = [account.people, account.team, account.network, book.team, book.network]
    var named: [(id: Person.ID, list: Int, place: Int)] = []
    named.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists.indices {
      for place in lists[list].indices { named.append((lists[list][place].id, list, place)) }
    }
    let order = named.indices.sorted { (named[$0].id, $0) < (named[$1].id, $1) }

    var entries: [Entry] = []
    entries.reserveCapacity(named.count)
    var positions: [Person.ID: Int] = [:]
    positions.reserveCapacity(named.count)
    var last: Person.ID?
    for (id, list, place) in order.lazy.map({ named[$0] }) where id != last {
      last = id
      let people = lists[list]
      let side: Side =
        switch list {
        case 0: .customer
        case 1, 3: .ours
        default: people[place].side == .competitor ? .competitor : .thirdParty
        }
      let organisation =
        switch side {
        case .ours: book.organisation
        case .customer: account.name
        case .thirdParty, .competitor: people[place].organisation
        }
      guard people[place].isPresent(asOf: asOf, at: organisation) else { continue }
      positions[id] = entries.count
      let leavingOn = people[place].departure(after: asOf, at: organisation)
      entries.append(Entry(id: id, side: side, leavingOn: leavingOn, list: list, place: place))
    }
    self.entries = entries
    self.positions = positions
    self.lists = lists
  }

  /// The person at a position, with the side and the departure that hold here.
  func person(at position: Int) -> Person {
    let entry = entries[position]
    var person = lists[entry.list][entry.place]
    person.side = entry.side
    person.leavingOn = entry.leavingOn
    return person
  }
}
