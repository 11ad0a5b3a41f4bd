/// Everybody an account can name, by number: its people, our team and the network, of which its own entries win, and
/// whoever else its records name.
///
/// A record looks each of its people up once; what is asked of them then is a place in an array.
struct Roster {
  private var numbers: [Person.ID: Int] = [:]
  private var entries: [Entry] = []
  /// The ids that stand for two people.
  private(set) var problems: [BookProblem] = []

  /// What is known of the person of one id.
  private struct Entry {
    var id: Person.ID
    /// Nil for somebody whom a record names and nothing declares.
    var side: Side?
    var isSharedTeam = false
    var isSharedNetwork = false
    var isOfAccount = false
    var isNamed = false
  }

  init(of account: Account, team: [Person], network: [Person]) {
    let count = team.count + network.count + account.team.count + account.network.count + account.people.count
    numbers.reserveCapacity(count)
    entries.reserveCapacity(count)
    for index in team.indices { entries[add(team[index].id, team[index].side)].isSharedTeam = true }
    for index in network.indices { entries[add(network[index].id, network[index].side)].isSharedNetwork = true }
    declare(account.team, in: "team") { $0.isSharedNetwork }
    declare(account.network, in: "network") { $0.isSharedTeam }
    declare(account.people, in: "people") { $0.isSharedTeam || $0.isSharedNetwork }
  }

  /// The number of whoever has an id.
  mutating func number(of id: Person.ID) -> Int {
    if let number = numbers[id] { return number }
    let number = entries.count
    numbers[id] = number
    entries.append(Entry(id: id))
    return number
  }

  /// The number of whoever has an id, whom a record names.
  mutating func number(naming id: Person.ID) -> Int {
    let number = number(of: id)
    entries[number].isNamed = true
    return number
  }

  /// The side of whoever has a number; nil for somebody whom nothing declares.
  func side(of number: Int) -> Side? { entries[number].side }

  /// The side of whoever has an id; nil for somebody whom nothing declares.
  subscript(id: Person.ID) -> Side? { numbers[id].flatMap { entries[$0].side } }

  /// Whether a record names whoever has an id.
  func isNamed(_ id: Person.ID) -> Bool { numbers[id].map { entries[$0].isNamed } ?? false }

  /// How many numbers there are.
  var count: Int { entries.count }

  /// The ids by number.
  var ids: [Person.ID] { entries.map(\.id) }

  /// The ids of those who are declared, in order.
  var declaredIDs: [Person.ID] { entries.filter { $0.side != nil }.map(\.id).sorted() }

  private mutating func add(_ id: Person.ID, _ side: Side) -> Int {
    let number = number(of: id)
    entries[number].side = side
    return number
  }

  private mutating func declare(_ persons: [Person], in list: String, isTaken: (Entry) -> Bool) {
    for index in persons.indices {
      let id = persons[index].id
      let number = add(id, persons[index].side)
      if entries[number].isOfAccount {
        report(list, id, "the id '\(id)' is declared twice")
      } else if isTaken(entries[number]) {
        report(list, id, "the id '\(id)' is already one of the workspace's")
      }
      entries[number].isOfAccount = true
    }
  }

  private mutating func report(_ list: String, _ id: Person.ID, _ message: String) {
    problems.append(BookProblem(.duplicateId, at: "\(list).\(id)", message))
  }
}
