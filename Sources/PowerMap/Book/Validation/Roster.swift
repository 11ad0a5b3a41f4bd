/// Everybody an account can name: its people, and our team and the network, of which its own entries win.
struct Roster {
  /// The side of everybody, by id.
  private(set) var sides: [Person.ID: Side] = [:]
  /// The ids that stand for two people.
  private(set) var problems: [BookProblem] = []

  init(of account: Account, team: [Person], network: [Person]) {
    sides.reserveCapacity(
      team.count + network.count + account.team.count + account.network.count + account.people.count)
    for persons in [team, network] {
      for index in persons.indices { sides[persons[index].id] = persons[index].side }
    }
    let sharedTeam = Set(team.map(\.id))
    let sharedNetwork = Set(network.map(\.id))
    var declared: Set<Person.ID> = []
    let lists = [
      ("team", account.team, sharedNetwork), ("network", account.network, sharedTeam),
      ("people", account.people, sharedTeam.union(sharedNetwork)),
    ]
    for (list, persons, taken) in lists {
      for index in persons.indices {
        let id = persons[index].id
        if !declared.insert(id).inserted {
          report(list, id, "the id '\(id)' is declared twice")
        } else if taken.contains(id) {
          report(list, id, "the id '\(id)' is already one of the workspace's")
        }
        sides[id] = persons[index].side
      }
    }
  }

  private mutating func report(_ list: String, _ id: Person.ID, _ message: String) {
    problems.append(BookProblem(.duplicateId, at: "\(list).\(id)", message))
  }
}
