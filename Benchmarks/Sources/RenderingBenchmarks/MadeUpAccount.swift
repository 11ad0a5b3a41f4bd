import PowerMap

/// An account of some size with bosses, influence and ours who know some of the people.
enum MadeUpAccount {
  static func analysis(people: Int) throws -> Analysis {
    try book(people: people).analysis(of: "made-up", asOf: Day(number: 20_000))
  }

  private static func book(people: Int) -> Book {
    var account = Account(id: "made-up", name: "Made-up")
    let names = ["it", "finance", "operations", "quality", "sales", "logistics", "legal", "people", "security"]
    account.departments = names.prefix(people <= 25 ? 5 : 9).map { Department(id: Department.ID($0), name: $0) }
    account.people = (0..<people).map { index in
      Person(
        id: Person.ID("p\(index)"), name: "Person Number \(index)", title: "Head of Something",
        department: index == 0 ? nil : account.departments[(index - 1) % account.departments.count].id,
        seniority: seniority(of: index, departments: account.departments.count))
    }
    account.team = (0..<4).map { Person(id: Person.ID("o\($0)"), name: "Colleague \($0)", side: .ours) }
    let count = account.departments.count
    // The heads report to the chief, everybody else to somebody in the same department.
    account.ties = (1..<people).map { index in
      let boss = index <= count ? 0 : index - count * (index <= 3 * count ? 1 : 2)
      return Tie(.reportsTo, from: Person.ID("p\(index)"), to: Person.ID("p\(max(boss, 0))"))
    }
    // As many as a usual account has: one for three people.
    account.ties += (1..<people).filter { $0 % 3 == 1 }.map { index in
      Tie(.influences, from: Person.ID("p\(index)"), to: Person.ID("p\((index * 7 + 3) % (count + 1))"), weight: 0.5)
    }
    account.ties += (0..<people).filter { $0 % 3 == 0 }.map { index in
      Tie(
        from: Person.ID("o\(index % 4)"), to: Person.ID("p\(index)"), strength: History(0.6, on: Day(number: 19_990)))
    }
    return Book(accounts: [account])
  }

  private static func seniority(of index: Int, departments: Int) -> Seniority {
    switch index {
    case 0: .chief
    case ...departments: .director
    case ...(3 * departments): .manager
    default: .individual
    }
  }
}
