import PowerMap
import PowerMapFiles
import Testing

/// The accounts whose figures were computed by an independent implementation (domain 4.0 and A23).
enum Fixtures {
  static let asOf = Day(number: 20_000)

  private static let customer = """
    powermap: 1
    account: Fixture
    assessedOn: 2024-01-01
    departments: {procurement: {}, operations: {}, executive: {}}
    people:
      pat: {name: Pat, department: procurement, seniority: manager, stance: neutral}
      omar: {name: Omar, department: operations, seniority: director, stance: supporter, reportsTo: eva, influences: {eva: 0.5}}
      eva: {name: Eva, department: executive, seniority: chief, roles: [economicBuyer]}
    team:
      ana: {name: Ana, seniority: manager}
      ben: {name: Ben, seniority: director}
      cara: {name: Cara, seniority: chief}

    """

  static func f1() throws -> Analysis { try variantOfF1 { _ in } }

  /// F1 with whatever else a test needs.
  static func variantOfF1(_ edit: (inout Account) throws -> Void) throws -> Analysis {
    try edited(
      customer + """
        ties:
          - {between: [ana, pat], strength: 0.8}
          - {between: [ana, omar], strength: 0.5}
        """, edit)
  }

  static func f2() throws -> Analysis { try variantOfF2 { _ in } }

  /// F2 with whatever else a test needs.
  static func variantOfF2(_ edit: (inout Account) throws -> Void) throws -> Analysis {
    try edited(
      customer + """
        ties:
          - {between: [ana, pat], strength: 0.8}
          - {between: [ana, omar], strength: 0.5}
          - {between: [cara, eva], strength: 0.6}
          - {between: [ben, omar], strength: 0.6}
        """, edit)
  }

  /// Account A of A23: two sellers, five contacts, and everything through V.
  static func hourglass() throws -> Analysis {
    try analysis(
      seats(customers: ["U1", "U2", "U3", "U4", "V", "EB"], team: ["S1", "S2"])
        + ties([
          ("S1", "U1"), ("S1", "U2"), ("S2", "U3"), ("S2", "U4"), ("S1", "V"), ("U1", "V"), ("U2", "V"), ("U3", "V"),
          ("U4", "V"), ("V", "EB"),
        ]))
  }

  /// Account B of A23: one seller with six contacts, each of whom knows EB.
  static func fan() throws -> Analysis {
    let contacts = ["a", "b", "c", "d", "e", "f"]
    return try analysis(
      seats(customers: contacts + ["EB"], team: ["S1"])
        + ties(contacts.flatMap { [("S1", $0), ($0, "EB")] }))
  }

  static func analysis(_ text: String, asOf: Day = asOf) throws -> Analysis {
    try Book(text: text, path: "fixture.yaml").analysis(of: "fixture", asOf: asOf)
  }

  private static func edited(_ text: String, _ edit: (inout Account) throws -> Void) throws -> Analysis {
    var book = try Book(text: text, path: "fixture.yaml")
    try edit(&book.accounts[0])
    return try book.analysis(of: "fixture", asOf: asOf)
  }

  private static func seats(customers: [String], team: [String]) -> String {
    """
    powermap: 1
    account: Seats
    assessedOn: 2024-01-01
    policy: {attrition: 0.3125}
    departments: {operations: {}}
    people:
    \(customers.map { "  \($0): {name: \($0), department: operations, isKey: \($0 == "EB")}" }.joined(separator: "\n"))
    team:
    \(team.map { "  \($0): {name: \($0)}" }.joined(separator: "\n"))
    ties:

    """
  }

  private static func ties(_ pairs: [(String, String)]) -> String {
    pairs.map { "  - {between: [\($0.0), \($0.1)], strength: 1}" }.joined(separator: "\n")
  }
}

/// A change to an account, and what a test calls it.
struct Edit: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout Account) -> Void

  init(_ name: String, _ change: @escaping @Sendable (inout Account) -> Void) {
    testDescription = name
    self.change = change
  }
}

extension Account {
  /// Changes one of the customer's people, or of ours.
  mutating func edit(_ id: Person.ID, _ change: (inout Person) -> Void) {
    for index in people.indices where people[index].id == id { change(&people[index]) }
    for index in team.indices where team[index].id == id { change(&team[index]) }
  }

  /// Removes the tie between two people.
  mutating func removeTie(_ one: Person.ID, _ other: Person.ID) {
    ties.removeAll { $0.id == Tie(from: one, to: other).id }
  }

  /// Gives the tie between two people a strength that was computed elsewhere.
  mutating func setTie(_ one: Person.ID, _ other: Person.ID, _ strength: Double?) {
    removeTie(one, other)
    let history = strength.map { History($0, on: Day(number: 19_000)) } ?? History()
    ties.append(Tie(from: one, to: other, strength: history))
  }
}

extension Analysis {
  /// The result of a measure.
  func result(_ key: String, of subject: String? = nil) -> Measured<MeasuredValue>? {
    Capability.named(key)?.results(self).first { $0.subject == subject ?? account.id.rawValue }?.result
  }

  /// The state of a measure.
  func state(_ key: String, of subject: String? = nil) -> String? {
    if case .text(let text) = result(key, of: subject)?.value { text } else { nil }
  }

  /// The severity of a finding; nil where it is not raised.
  func severity(of finding: String) -> Severity? {
    findings.first { $0.id == finding }?.severity
  }

  /// The figure of a measure by the key and the subject that JSON and `explain` use.
  func number(_ key: String, of subject: String? = nil) -> Double? {
    guard let results = Capability.named(key)?.results(self) else { return nil }
    let result = results.first { $0.subject == subject ?? account.id.rawValue }?.result
    return switch result?.value {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    default: nil
    }
  }

  /// The list of a measure.
  func list(_ key: String, of subject: String) -> [String]? {
    let result = Capability.named(key)?.results(self).first { $0.subject == subject }?.result
    return if case .list(let list) = result?.value { list } else { nil }
  }
}
