import PowerMap
import RelationshipGraph

/// An account in full, the same for the same seed: a hierarchy with levels and departments, influence, stances, ties of
/// ours with ratings, and a log of meetings.
struct MadeUpBook {
  static let asOf = Day(number: 20_000)
  static let id: Account.ID = "made-up"
  private static let departments: [Department.ID] = [
    "procurement", "operations", "executive", "it", "quality", "finance", "logistics",
  ]

  private(set) var book: Book
  private var random: SplitMix64

  init(people: Int, ours: Int, interactions: Int, seed: UInt64) {
    random = SplitMix64(seed: seed)
    book = Book(accounts: [])
    var account = Account(id: Self.id, name: "Made Up")
    account.logFrom = Self.asOf.adding(days: -500)
    account.departments = Self.departments.map { Department(id: $0) }
    account.people = (0..<people).map { customer($0) }
    account.team = (0..<ours).map {
      Person(id: Person.ID("o\($0)"), name: "Ours \($0)", side: .ours, seniority: element(Seniority.allCases))
    }
    account.ties = reportingLines(people) + influences(people) + relationships(people, ours)
    account.interactions = (0..<interactions).map { _ in
      Interaction(
        on: day(), channel: element(Channel.allCases),
        with: [Person.ID("o\(below(ours))"), Person.ID("p\(below(max(1, people / 2)))")],
        purposes: [element(Purpose.allCases)], result: chance(0.8) ? .held : .noReply)
    }
    book = Book(accounts: [account])
  }

  /// The first is the chief and decides; levels fall with the position.
  private mutating func customer(_ position: Int) -> Person {
    let level = position == 0 ? 6 : position < 4 ? 5 : position < 10 ? 4 : 1 + below(3)
    var person = Person(
      id: Person.ID("p\(position)"), name: "Person \(position)",
      department: position < 2 ? "executive" : Self.departments[position % Self.departments.count],
      seniority: Seniority(rawValue: level))
    if chance(0.6) { person.stance = History(element(Stance.allCases), on: day()) }
    if position == 0 { person.roles = [.economicBuyer] }
    if position == 2 || position == 3 { person.roles = [.approver] }
    return person
  }

  private mutating func reportingLines(_ people: Int) -> [Tie] {
    (1..<max(1, people)).map { Tie(.reportsTo, from: Person.ID("p\($0)"), to: Person.ID("p\(($0 - 1) / 4)")) }
  }

  private mutating func influences(_ people: Int) -> [Tie] {
    (0..<people).compactMap { _ in
      let (from, to) = (below(people), below(people))
      guard from != to else { return nil }
      return Tie(.influences, from: Person.ID("p\(from)"), to: Person.ID("p\(to)"), weight: random.nextUnit())
    }
  }

  private mutating func relationships(_ people: Int, _ ours: Int) -> [Tie] {
    (0..<people).flatMap { position in
      (0..<ours).compactMap { colleague in
        guard chance(1.2 / Double(max(1, ours))) else { return nil }
        return Tie(
          from: Person.ID("o\(colleague)"), to: Person.ID("p\(position)"),
          rating: History(Double(1 + below(5)), on: day()))
      }
    }
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }
  private mutating func chance(_ probability: Double) -> Bool { random.nextUnit() < probability }
  private mutating func element<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  private mutating func day() -> Day { Self.asOf.adding(days: -below(400)) }
}
