import PowerMap
import RelationshipGraph

/// Accounts of every shape, the same for the same seed: up to `largest` people of theirs, three of ours, a third party
/// and a competitor.
struct RandomAccount {
  private(set) var book: Book
  static let asOf = Day(number: 20_000)
  static let id: Account.ID = "random"
  private var random: SplitMix64

  var account: Account { book.accounts[0] }

  init(seed: UInt64, largest: Int = 9, leastOurs: Int = 0) {
    random = SplitMix64(seed: seed)
    let archetypes: [Department.ID] = ["procurement", "operations", "executive", "it", "quality"]
    var account = Account(id: Self.id, name: "Random")
    book = Book(accounts: [])
    if chance(0.5) { account.logFrom = Self.asOf.adding(days: -below(400)) }
    account.departments = archetypes.filter { _ in chance(0.8) }.map { Department(id: $0) }
    account.people = (0..<(1 + below(largest))).map { person("p\($0)", account.departments) }
    account.team = (0..<max(leastOurs, below(4))).map {
      Person(id: Person.ID("o\($0)"), name: "Ours \($0)", side: .ours, seniority: element(Seniority.allCases))
    }
    account.network = (0..<below(2)).map { Person(id: Person.ID("x\($0)"), name: "Third \($0)", side: .thirdParty) }
    for ours in account.team {
      for other in account.people + account.network where chance(0.35) {
        account.ties.append(relationship(ours.id, other.id))
      }
    }
    for (index, person) in account.people.enumerated() {
      if index > 0, chance(0.5) {
        account.ties.append(Tie(.reportsTo, from: person.id, to: account.people[below(index)].id))
      }
      for other in account.people where other.id != person.id && chance(0.15) {
        account.ties.append(Tie(.influences, from: person.id, to: other.id, weight: unit()))
        if other.id < person.id, chance(0.5) { account.ties.append(relationship(person.id, other.id)) }
      }
    }
    for third in account.network where chance(0.8) {
      account.ties.append(Tie(.advises, from: third.id, to: element(account.people).id, weight: unit()))
    }
    for _ in 0..<(account.team.isEmpty ? 0 : below(12)) {
      account.interactions.append(
        Interaction(
          on: day(600), channel: element(Channel.allCases),
          with: Array(Set([element(account.team).id, element(account.people).id, element(account.people).id])).sorted(),
          purposes: [element(Purpose.allCases)], result: chance(0.8) ? .held : .noReply))
    }
    for _ in 0..<below(3) {
      account.decisions.append(
        Decision(
          on: day(900), topic: "t\(below(9))", involvement: [element(account.people).id: element(Involvement.allCases)])
      )
    }
    addBusiness(to: &account)
    book = Book(accounts: [account])
  }

  /// What is known of our business, of competitors and of people who leave together.
  private mutating func addBusiness(to account: inout Account) {
    if chance(0.7) {
      account.annualRevenue = History(Money(minorUnits: 1 + below(1_000_000_000), currency: "EUR"), on: day(300))
    }
    if chance(0.5), !account.departments.isEmpty {
      account.incumbency = Incumbency(since: day(2_000), usingDepartments: [element(account.departments).id])
    }
    if chance(0.5) { account.competitorIntelReviewedOn = day(250) }
    if chance(0.5) { account.opportunities = [Opportunity(id: "o", openedOn: day(90))] }
    if chance(0.5) {
      let members = [element(account.people).id, element(account.people).id] + account.team.prefix(1).map(\.id)
      account.groups = [DepartureGroup(id: "g", members: members, cause: "a test")]
    }
    if chance(0.4) {
      account.network.append(Person(id: "k0", name: "Rival", side: .competitor))
      account.ties.append(relationship("k0", element(account.people).id))
    }
  }

  func analysis(asOf day: Day = asOf) throws -> Analysis { try book.analysis(of: Self.id, asOf: day) }

  mutating func change(_ edit: (inout Account) -> Void) { edit(&book.accounts[0]) }

  mutating func addAccount(_ account: Account) { book.accounts.append(account) }

  mutating func below(_ bound: Int) -> Int { bound > 0 ? Int.random(in: 0..<bound, using: &random) : 0 }
  mutating func unit() -> Double { random.nextUnit() }
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }
  mutating func element<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
  mutating func shuffle<Element>(_ list: inout [Element]) { list.shuffle(using: &random) }
  private mutating func day(_ range: Int) -> Day { Self.asOf.adding(days: -below(range)) }

  private mutating func person(_ id: String, _ departments: [Department]) -> Person {
    var person = Person(id: Person.ID(id), name: "Person \(id)")
    if !departments.isEmpty, chance(0.9) { person.department = element(departments).id }
    if chance(0.8) { person.seniority = element(Seniority.allCases) }
    if chance(0.6) { person.stance = History(element(Stance.allCases), on: day(400)) }
    if chance(0.6) { person.perceivedPower = History(unit(), on: day(400)) }
    if chance(0.25) { person.roles = [element(Role.allCases)] }
    if chance(0.1) { person.isKey = chance(0.7) }
    if chance(0.2) { person.attritionProbability = unit() }
    if chance(0.1) { person.leavingOn = Self.asOf.adding(days: 1 + below(700)) }
    return person
  }

  private mutating func relationship(_ from: Person.ID, _ to: Person.ID) -> Tie {
    var tie = Tie(from: from, to: to)
    switch below(4) {
    case 0: tie.strength = History(unit(), on: day(300))
    case 1, 2: tie.rating = History(Double(below(6)), on: day(500))
    default: break
    }
    if chance(0.05) { tie.endedOn = day(100) }
    return tie
  }
}
