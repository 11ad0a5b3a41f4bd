import PowerMap
import PowerMapFiles
import Testing

private let soundJSON = """
  {"account": "Northwind", "logFrom": "2025-01-01", "assessedOn": "2026-10-01",
   "departments": {"executive": {}},
   "people": {"eva": {"department": "executive", "roles": ["economicBuyer"]}},
   "team": {"ana": {"name": "Ana"}},
   "ties": [{"between": ["ana", "eva"], "rating": 4}]}
  """

@Suite("JSON is read like YAML, with the same positions")
struct JSONTrapTests {
  @Test("The same account in JSON and in YAML is the same account")
  func same() throws {
    #expect(try Book(text: soundJSON, path: "northwind.json") == Book(text: soundText, path: "northwind.yaml"))
  }

  @Test("Traps", arguments: traps)
  func json(_ trap: Trap) throws { try trap.check() }

  private static func trap(
    _ name: String, _ old: String, _ new: String, _ code: DiagnosticCode, _ line: Int, _ column: Int,
    under: String? = nil, suggestion: String? = nil
  ) -> Trap {
    Trap(
      name, text: soundJSON.replacing(old, with: new), code, line, column, under: under, suggestion: suggestion,
      path: "northwind.json")
  }

  private static let traps = [
    trap("duplicate key", #"{"name": "Ana"}"#, #"{"name": "Ana", "name": 1}"#, .duplicateKey, 4, 34, under: #""name""#),
    trap(
      "duplicate key written otherwise", #"{"name": "Ana"}"#, #"{"name": "Ana", "n\u0061me": 1}"#, .duplicateKey, 4, 34,
      under: #""n\u0061me""#),
    trap("trailing comma in an object", #"{"name": "Ana"}"#, #"{"name": "Ana",}"#, .syntax, 4, 33),
    trap("trailing comma in a list", #""eva"]"#, #""eva",]"#, .syntax, 5, 37),
    trap("a number too large for any", "4}", "1e400}", .outOfRange, 5, 49, under: "1e400"),
    trap("NaN", "4}", "NaN}", .syntax, 5, 49),
    trap("a number in quotes", "4}", #""4"}"#, .wrongType, 5, 49, under: #""4""#),
    trap("half of a surrogate pair", #""Ana""#, #""\ud83d""#, .syntax, 4, 28),
    trap("two halves the wrong way round", #""Ana""#, #""\ude00\ud83d""#, .syntax, 4, 28),
    trap("an escape that is none", #""Ana""#, #""\x41""#, .syntax, 4, 28),
    trap("a line break in a text", #""Ana""#, "\"A\nna\"", .syntax, 4, 29),
    trap("more than one value", "4}]}", "4}]} {}", .syntax, 5, 54),
    trap("deep", #"{"name": "Ana"}"#, String(repeating: "[", count: 40), .tooDeep, 4, 48),
    trap("unknown key", #""name""#, #""nmae""#, .unknownKey, 4, 19, under: #""nmae""#, suggestion: "name"),
    trap(
      "dangling id", #"["ana", "eva"]"#, #"["ana", "eve"]"#, .unknownReference, 5, 31, under: #""eve""#,
      suggestion: "eva"),
  ]

  @Test("A text that is not closed is reported where the text ends or the next begins")
  func notClosed() throws {
    let text = soundJSON.replacing(#""ties""#, with: #""ties"#)
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.json") }
    #expect(problems.errors.map(\.code) == [.syntax])
    #expect(problems.errors.first?.position.line == 5)
  }

  @Test("Surrogate pairs, escapes and line separators are characters like any other")
  func escapes() throws {
    let text = soundJSON.replacing(#""Ana""#, with: #""\ud83d\ude00\/\u0041"# + "\u{2028}\"")
    #expect(try Book(text: text, path: "a.json").accounts.first?.team.first?.name == "😀/A\u{2028}")
    let bad = text.replacing(": 4}", with: ": 9}")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: bad, path: "a.json") }
    #expect(problems.errors.first?.position == SourcePosition(line: 5, column: 49))
  }
}
