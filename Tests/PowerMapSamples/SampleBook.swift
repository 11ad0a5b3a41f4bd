public import PowerMap

/// A book with one made-up account, `sample`, the same for the same shape and seed.
public struct SampleBook {
  /// The book.
  public private(set) var book = Book(organisation: "Contoso Components")
  private var account = Account(id: "sample", name: "Meridian Energy Holding")
  private var numbers: SampleNumbers
  private let shape: SampleShape

  /// The day to analyse it at.
  public static let day = Day(number: 20_777)

  /// Makes the account up.
  public init(_ shape: SampleShape, seed: UInt64 = 7) {
    self.shape = shape
    numbers = SampleNumbers(seed: seed)
    account.logFrom = Self.day.adding(days: -100)
    addDepartments()
    addPeople()
    addOurs()
    addInfluence()
    book.accounts = [account]
  }

  private static let given = [
    "Helena", "Marco", "Ivy", "Sam", "Priya", "Jonas", "Lena", "Tom", "Adaeze", "Rui", "Nadia", "Erik", "Ana", "Oliver",
    "Mina", "Paul", "Ingrid", "Tomasz", "Chiara", "Yusuf", "Jean-Baptiste", "Alexandra",
  ]
  private static let family = [
    "Brandt", "Rossi", "Chen", "Okafor", "Nair", "Weber", "Fischer", "Aalto", "Obi", "Costa", "Haddad", "Lund", "Vidal",
    "Stone", "Sato", "Giroux", "Solberg", "Nowak", "Vandenberghe", "Papadopoulou", "Lindqvist",
  ]
  private static let functions: [(id: Department.ID, name: String)] = [
    ("finance", "Finance"), ("it", "Technology"), ("operations", "Operations"), ("procurement", "Procurement"),
    ("legal", "Legal"), ("hr", "People"), ("salesMarketing", "Commercial"), ("engineering", "Engineering"),
    ("quality", "Quality"), ("logistics", "Logistics"),
  ]
  private static let titles: [(title: String, seniority: Seniority)] = [
    ("Chief Officer", .chief), ("Director", .director), ("Head of Architecture", .director),
    ("Manager, Shared Services", .manager), ("Platform Manager", .manager), ("Analyst", .individual),
    ("Engineer", .individual), ("Planner", .individual),
  ]
  private static let ours: [(id: Person.ID, name: String, title: String)] = [
    ("ana", "Dana Reyes", "Account Executive"), ("ben", "Kofi Mensah", "Solutions Engineer"),
    ("cara", "Jill Park", "Customer Success"), ("dev", "Ben Arden", "Regional Vice President"),
    ("ela", "Uma Shah", "Services Lead"), ("fred", "Leo Wirth", "Partner Manager"),
  ]

  private func name(_ number: Int) -> String {
    let family = Self.family[(number + number / Self.family.count) % Self.family.count]
    return "\(Self.given[number % Self.given.count]) \(family)"
  }

  private static func id(_ prefix: String, _ number: Int) -> Person.ID {
    Person.ID(rawValue: "\(prefix)\(number < 10 ? "00" : number < 100 ? "0" : "")\(number)")
  }

  private mutating func addDepartments() {
    account.departments = [Department(id: "executive", name: "Executive")]
    account.departments += Self.functions.prefix(shape.departments).map { Department(id: $0.id, name: $0.name) }
  }

  private mutating func addPeople() {
    guard shape.people > 0 else { return }
    var chief = Person(
      id: Self.id("p", 0), name: name(0), title: "Chief Executive Officer", department: "executive", seniority: .chief)
    chief.roles = [.economicBuyer]
    account.people = [chief]
    for number in 1..<max(shape.people, 1) {
      let place = shape.isLopsided ? 0 : (number - 1) % max(shape.departments, 1)
      let depth = shape.isLopsided ? number - 1 : (number - 1) / max(shape.departments, 1)
      let (title, seniority) = Self.titles[min(depth, Self.titles.count - 1)]
      var person = Person(
        id: Self.id("p", number), name: name(number), title: title,
        department: shape.departments > 0 ? Self.functions[place % Self.functions.count].id : nil,
        seniority: numbers.next() % 17 == 0 ? nil : seniority)
      let stances: [Stance?] = [.advocate, .supporter, .supporter, .neutral, .neutral, .sceptic, .opponent, nil]
      if let stance = stances[Int(numbers.next() % 8)] {
        person.stance = History(stance, on: Self.day.adding(days: -30))
      }
      if number == 2 { person.roles = [.champion] }
      if number == 3 { person.roles = [.technicalBuyer, .approver] }
      account.people.append(person)
      guard shape.hasBosses else { continue }
      let step = shape.isLopsided ? (number > 8 ? 5 : number) : shape.departments
      let boss = number - step >= 1 ? number - step : 0
      account.ties.append(Tie(.reportsTo, from: person.id, to: Self.id("p", boss)))
    }
  }

  private mutating func addOurs() {
    account.team = Self.ours.prefix(shape.colleagues).map {
      Person(id: $0.id, name: $0.name, side: .ours, title: $0.title)
    }
    for person in account.people {
      for colleague in account.team where numbers.next() % UInt64(shape.colleagues + 1) == 0 {
        let kind = numbers.next() % 6
        var tie = Tie(from: colleague.id, to: person.id)
        if kind < 5 { tie.strength = History(kind < 3 ? 0.6 : 0.25, on: Self.day.adding(days: -10)) }
        account.ties.append(tie)
      }
    }
    account.network = (0..<shape.thirdParties).map {
      Person(
        id: Self.id("x", $0), name: "\(Self.family[$0 + 3]) Partners", side: .thirdParty, title: "Consultant",
        thirdPartyKind: .consultant)
    }
    account.network += (0..<shape.competitors).map {
      Person(
        id: Self.id("y", $0), name: "Kit Holm", side: .competitor, title: "Key Account", organisation: "Rival \($0)")
    }
  }

  private mutating func addInfluence() {
    guard account.people.count > 1 else { return }
    for (number, contact) in account.network.enumerated() {
      let target = account.people[number % account.people.count].id
      account.ties.append(
        Tie(contact.side == .competitor ? .influences : .advises, from: contact.id, to: target, weight: 0.5))
    }
    for _ in 0..<account.people.count / 3 {
      let from = account.people[Int(numbers.next() % UInt64(account.people.count))].id
      let to = account.people[Int(numbers.next() % UInt64(account.people.count))].id
      let weight = Double(numbers.next() % 4 + 1) / 4
      guard from != to, !account.ties.contains(where: { $0.kind == .influences && $0.from == from && $0.to == to })
      else { continue }
      account.ties.append(Tie(.influences, from: from, to: to, weight: weight))
    }
  }

  /// The same book with its records in another order.
  public func shuffled(seed: UInt64) -> Book {
    var book = book
    var numbers = SampleNumbers(seed: seed)
    for index in book.accounts.indices {
      book.accounts[index].departments.shuffle(using: &numbers)
      book.accounts[index].people.shuffle(using: &numbers)
      book.accounts[index].team.shuffle(using: &numbers)
      book.accounts[index].network.shuffle(using: &numbers)
      book.accounts[index].ties.shuffle(using: &numbers)
    }
    return book
  }
}
