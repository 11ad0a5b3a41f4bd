/// Everybody whom an account or its book names and who is present on a day, in order of ids, each with the side that the
/// list they stand in says.
struct PresentPeople {
  let people: [Person]
  /// Where each of them stands.
  let positions: [Person.ID: Int]

  /// The account's entry for an id wins over the book's.
  init(of account: Account, in book: Book, asOf: Day) {
    var known: Set<Person.ID> = []
    var present: [Person] = []
    present.reserveCapacity(account.people.count + account.team.count)
    // People are looked at where they are, since each is large to copy.
    func add(_ people: [Person], as side: (Side) -> Side) {
      for place in people.indices where known.insert(people[place].id).inserted {
        let side = side(people[place].side)
        let organisation =
          switch side {
          case .ours: book.organisation
          case .customer: account.name
          case .thirdParty, .competitor: people[place].organisation
          }
        guard people[place].isPresent(asOf: asOf, at: organisation) else { continue }
        present.append(people[place])
        present[present.count - 1].side = side
        present[present.count - 1].leavingOn = people[place].departure(after: asOf, at: organisation)
      }
    }
    let outside = { (side: Side) in side == .competitor ? Side.competitor : .thirdParty }
    add(account.people) { _ in .customer }
    add(account.team) { _ in .ours }
    add(account.network, as: outside)
    add(book.team) { _ in .ours }
    add(book.network, as: outside)

    let people = present.indices.sorted { present[$0].id < present[$1].id }.map { present[$0] }
    var positions: [Person.ID: Int] = [:]
    positions.reserveCapacity(people.count)
    for position in people.indices { positions[people[position].id] = position }
    self.people = people
    self.positions = positions
  }
}
