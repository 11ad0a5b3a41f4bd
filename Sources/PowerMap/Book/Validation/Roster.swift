/// Everybody an account can name: its people, and our team and the network, of which its own entries win.
struct Roster {
  /// The people by id.
  private(set) var people: [Person.ID: Person] = [:]
  /// The ids that stand for two people.
  private(set) var problems: [BookProblem] = []

  init(of account: Account, team: [Person], network: [Person]) {
    for person in team + network { people[person.id] = person }
    let sharedTeam = Set(team.map(\.id))
    let sharedNetwork = Set(network.map(\.id))
    var declared: Set<Person.ID> = []
    let lists = [
      ("team", account.team, sharedNetwork), ("network", account.network, sharedTeam),
      ("people", account.people, sharedTeam.union(sharedNetwork)),
    ]
    for (list, persons, taken) in lists {
      for person in persons {
        if !declared.insert(person.id).inserted {
          report(list, person, "the id '\(person.id)' is declared twice")
        } else if taken.contains(person.id) {
          report(list, person, "the id '\(person.id)' is already one of the workspace's")
        }
        people[person.id] = person
      }
    }
  }

  private mutating func report(_ list: String, _ person: Person, _ message: String) {
    problems.append(BookProblem(.duplicateId, at: "\(list).\(person.id)", message))
  }
}
