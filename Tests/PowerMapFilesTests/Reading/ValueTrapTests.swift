import PowerMap
import PowerMapFiles
import Testing

@Suite("Every trap of keys and values is an error at its place")
struct ValueTrapTests {
  @Test("Trap", arguments: traps)
  func trap(_ trap: Trap) throws { try trap.check() }

  private static let traps = [
    Trap("unknown key", "logFrom", "logfrom", .unknownKey, 2, 1, under: "logfrom", suggestion: "logFrom"),
    Trap("unknown key of a person", "name: Ana", "nmae: Ana", .unknownKey, 9, 9, under: "nmae", suggestion: "name"),
    Trap("missing key", "account: Northwind\n", "", .missingKey, 1, 1),
    Trap("wrong type", "rating: 4", "rating: good", .wrongType, 11, 35, under: "good"),
    Trap("a list for a mapping", "executive: {}", "executive: [a]", .wrongType, 5, 14),
    Trap("a mapping for a list", "[economicBuyer]", "{economicBuyer: 1}", .wrongType, 7, 39),
    Trap("a mapping for a text", "name: Ana", "name: {first: Ana}", .wrongType, 9, 15),
    Trap("nothing for a name", "name: Ana", "name: , title: x", .wrongType, 9, 15),
    Trap("yes for true", "name: Ana", "isKey: yes", .wrongType, 9, 16, under: "yes"),
    Trap("a fraction for a whole number", "name: Ana", "cadenceDays: 30.5", .wrongType, 9, 22, under: "30.5"),
    Trap("hexadecimal", "rating: 4", "rating: 0x4", .wrongType, 11, 35, under: "0x4"),
    Trap("not a number", "rating: 4", "rating: .nan", .outOfRange, 11, 35, under: ".nan"),
    Trap("not a number in words", "rating: 4", "rating: NaN", .outOfRange, 11, 35, under: "NaN"),
    Trap("infinite", "rating: 4", "rating: .inf", .outOfRange, 11, 35),
    Trap("minus infinite", "rating: 4", "rating: -.inf", .outOfRange, 11, 35),
    Trap("too large for a number", "rating: 4", "rating: 1e400", .outOfRange, 11, 35),
    Trap("out of range", "rating: 4", "rating: 5.5", .outOfRange, 11, 35),
    Trap("a whole number out of range", "name: Ana", "cadenceDays: 0", .outOfRange, 9, 22),
    Trap("a level out of range", "name: Ana", "seniority: 7", .outOfRange, 9, 20),
    Trap(
      "unknown word", "[economicBuyer]", "[economicBuyr]", .unknownWord, 7, 40, under: "economicBuyr",
      suggestion: "economicBuyer"),
    Trap("unknown level", "name: Ana", "seniority: manger", .unknownWord, 9, 20, suggestion: "manager"),
    Trap("no such day", "2025-01-01", "2025-02-30", .malformed, 2, 10, under: "2025-02-30"),
    Trap("a date with a time", "2025-01-01", "2025-01-01T10:00:00Z", .malformed, 2, 10),
    Trap("money without a currency", "logFrom", "annualRevenue: 1200000\nlogFrom", .malformed, 2, 16),
    Trap("money with a thousands separator", "logFrom", "annualRevenue: 1,200 EUR\nlogFrom", .malformed, 2, 16),
    Trap(
      "two currencies", "logFrom", "annualRevenue: {2025-01-01: 1 EUR, 2026-01-01: 1 USD}\nlogFrom", .mixedCurrencies,
      2,
      48, under: "1 USD"),
    Trap(
      "two dates for one value", "rating: 4", "rating: {2026-01-01: 4, 2026-01-01: 3}", .duplicateKey, 11, 51,
      under: "2026-01-01"),
    Trap("undated", "assessedOn: 2026-10-01\n", "", .undated, 10, 35, under: "4"),
    Trap("a default date that is none", "2026-10-01", "yesterday", .malformed, 3, 13, under: "yesterday"),
    Trap("rating and strength", "rating: 4", "rating: 4, strength: 0.5", .conflictingKeys, 11, 5),
    Trap("a weight of a relationship", "rating: 4", "weight: 0.4", .conflictingKeys, 11, 35, under: "0.4"),
    Trap("another version", "account:", "powermap: 2\naccount:", .unsupportedVersion, 1, 11, under: "2"),
    Trap("a bad id", "  ana:", "  an a:", .malformed, 9, 3, under: "an a", also: [.unknownReference]),
    Trap(
      "an id that is too long", "  ana:", "  \(String(repeating: "a", count: 65)):", .malformed, 9, 3,
      also: [.unknownReference]),
    Trap("a customer in the network", "team:", "network: {x: {side: customer}}\nteam:", .unknownWord, 8, 21),
    Trap(
      "a constant that is none", "team:", "policy: {halfLife: {rateing: 3}}\nteam:", .unknownKey, 8, 21,
      suggestion: "rating"),
    Trap("a constant out of range", "team:", "policy: {horizonDays: 0}\nteam:", .outOfRange, 8, 23, under: "0"),
  ]

  @Test("An id of 64 characters is one")
  func longestId() throws {
    let id = String(repeating: "a", count: 64)
    #expect(try Book(text: soundText.replacing("ana", with: id)).accounts.first?.team.first?.id.rawValue == id)
  }

  @Test("Nothing after a key says as little as no key")
  func nulls() throws {
    let text = """
      account: X
      logFrom:
      departments: {it: , legal: ~}
      people:
        eva: {department: it, title: null, stance: , roles: , employment: ~, isKey: true}
      team:
      ties:
      policy: {halfLife: , required: }
      """
    let account = try #require(try Book(text: text, path: "x.yaml").accounts.first)
    #expect(account.departments.map(\.id) == ["it", "legal"])
    #expect(account.people == [Person(id: "eva", name: "eva", department: "it", isKey: true)])
  }
}
