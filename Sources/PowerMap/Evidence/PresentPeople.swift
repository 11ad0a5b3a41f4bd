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
    func add(_ people: [Person], as side: (Person) -> Side) {
      for person in people where known.insert(person.id).inserted {
        let side = side(person)
        let organisation =
          switch side {
          case .ours: book.organisation
          case .customer: account.name
          case .thirdParty, .competitor: person.organisation
          }
        guard person.isPresent(asOf: asOf, at: organisation) else { continue }
        var person = person
        person.side = side
        person.leavingOn = person.departure(after: asOf, at: organisation)
        present.append(person)
      }
    }
    let outside = { (person: Person) in person.side == .competitor ? Side.competitor : .thirdParty }
    add(account.people) { _ in .customer }
    add(account.team) { _ in .ours }
    add(account.network, as: outside)
    add(book.team) { _ in .ours }
    add(book.network, as: outside)

    // Positions are sorted and not people, who are large.
    let people = present.indices.sorted { present[$0].id < present[$1].id }.map { present[$0] }
    var positions: [Person.ID: Int] = [:]
    positions.reserveCapacity(people.count)
    for position in people.indices { positions[people[position].id] = position }
    self.people = people
    self.positions = positions
  }
}
