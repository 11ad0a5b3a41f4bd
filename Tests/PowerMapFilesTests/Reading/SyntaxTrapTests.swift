import Foundation
import PowerMap
import PowerMapFiles
import Testing

@Suite("Every trap of a file's syntax is an error at its place")
struct SyntaxTrapTests {
  @Test("YAML", arguments: traps)
  func yaml(_ trap: Trap) throws { try trap.check() }

  private static let traps = [
    Trap("duplicate key", "  ana: {name: Ana}", "  ana: {name: Ana}\n  ana: {}", .duplicateKey, 10, 3, under: "ana"),
    Trap("duplicate key in a flow", "name: Ana", "name: Ana, name: Bo", .duplicateKey, 9, 20, under: "name"),
    Trap("duplicate key, once quoted", "name: Ana", "name: Ana, \"name\": Bo", .duplicateKey, 9, 20, under: "\"name\""),
    Trap("duplicate key with a space", "name: Ana", "name : Ana, name: Bo", .duplicateKey, 9, 21, under: "name"),
    Trap("duplicate key, once tagged", "name: Ana", "name: Ana, !x name: Bo", .duplicateKey, 9, 20),
    Trap(
      "duplicate key, once composed", "name: Ana", "\"\u{E9}\": 1, \"e\u{301}\": 2", .unknownKey, 9, 9,
      also: [.duplicateKey]),
    Trap("merge key", "{name: Ana}", "{<<: {name: Ana}}", .unknownKey, 9, 9, under: "<<"),
    Trap("key that is a list", "{name: Ana}", "{[a, b]: Ana}", .syntax, 9, 9),
    Trap("tag", "name: Ana", "name: !!int 4", .unsupportedTag, 9, 15),
    Trap("undefined alias", "name: Ana", "name: *who", .syntax, 9, 15),
    Trap("empty file", text: "", .emptyFile, 1, 1),
    Trap("white space", text: " \n\t\r\n", .emptyFile, 1, 1),
    Trap("only comments", text: "# nothing\n", .emptyFile, 1, 1),
    Trap("broken YAML", text: "account: [\n", .syntax, 2, 1),
    Trap("tab for indentation", text: "account: X\npeople:\n\teva: {}\n", .syntax, 3, 1),
    Trap("two documents", text: soundText + "---\naccount: Y\n", .severalDocuments, 12, 1),
    Trap("control character", text: "account: \u{1B}[31m\n", .invalidCharacter, 1, 10),
    Trap("NUL", text: "account: a\0b\n", .invalidCharacter, 1, 11),
    Trap(
      "a list for the whole", text: "- a\n", .wrongType, 1, 1),
    Trap(
      "a text for the whole", text: "hello\n", .wrongType, 1, 1),
    Trap("deep nesting", "name: Ana", "name: " + nested(40), .wrongType, 9, 15, also: [.tooDeep]),
    Trap("deep aliases", text: chain, .unknownKey, 1, 1, suggestion: nil, also: [.tooDeep]),
    Trap("an alias of itself", "name: Ana", "name: &a [*a]", .syntax, 9, 19),
    Trap("key that hides a bomb", text: keyBomb, .aliasBomb, 9, 1),
    Trap("too large", text: String(repeating: "#", count: (16 << 20) + 1), .fileTooLarge, 1, 1),
  ]

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  /// Each list holds the one before it, so that the last is as deep as there are lists.
  private static let chain = "x:\n- &a0 [y]\n" + (1...40).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined() + soundText

  private static let bomb =
    "account: X\na: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + zip("abcdefg", "bcdefgh").map {
      "\($1): &\($1) [\(Array(repeating: "*\($0)", count: 10).joined(separator: ","))]\n"
    }.joined()

  private static let keyBomb = bomb.replacing("\nh: ", with: "\n? *g\n: ")

  @Test("An alias bomb is refused before it goes off")
  func aliasBomb() throws {
    let problems = try #require(throws: Diagnostics.self) { try Book(text: Self.bomb, path: "bomb.yaml") }
    #expect(problems.errors.map(\.code) == [.aliasBomb])
  }

  @Test(
    "Nesting that would overflow a stack is refused with a message that fits on a screen", arguments: [5_000, 200_000])
  func veryDeep(depth: Int) throws {
    for (path, text) in [("a.yaml", Self.nested(depth)), ("a.json", Self.nested(depth))] {
      let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: path) }
      #expect(problems.description.count < 1_000)
    }
  }

  @Test("Anchors and aliases of values mean what they stand for")
  func anchors() throws {
    let text = soundText.replacing("{name: Ana}", with: "&ana {name: Ana}\n  bo: *ana")
    #expect(try Book(text: text).accounts.first?.team.map(\.name) == ["Ana", "Ana"])
  }

  @Test("A byte-order mark and CRLF change nothing, also not where an error stands")
  func byteOrderMark() throws {
    let text = "\u{FEFF}" + soundText.replacing("\n", with: "\r\n")
    #expect(try Book(text: text, path: "northwind.yaml") == Book(text: soundText, path: "northwind.yaml"))
    let bad = text.replacing("rating: 4", with: "rating: 9")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: bad, path: "northwind.yaml") }
    #expect(problems.errors.first?.position == SourcePosition(line: 11, column: 35))
    #expect(problems.errors.first?.excerpt?.text == "  - {between: [ana, eva], rating: 9}")
    #expect(problems.errors.first?.excerpt?.underlined == "9")
  }

  @Test("'no', 'on' and 'off' are ids and names like any other")
  func norway() throws {
    let text = soundText.replacing("ana", with: "no").replacing("eva", with: "on").replacing("Ana", with: "off")
      .replacing("executive", with: "yes").replacing("account: Northwind", with: "account: 012")
    let account = try #require(try Book(text: text).accounts.first)
    #expect(account.name == "012")
    #expect(account.team.first?.id == "no")
    #expect(account.team.first?.name == "off")
    #expect(account.people.first?.id == "on")
    #expect(account.people.first?.department == "yes")
  }

  @Test("Every duplicate key of a file is found in one run with everything else, also one that stands three times")
  func duplicateKeys() throws {
    let text = soundText.replacing("  ana: {name: Ana}", with: "  ana: {name: Ana, name: Bo}\n  ana: {}\n  ana: {}")
      .replacing("rating: 4", with: "rating: 9")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
    #expect(
      problems.map { "\($0.code.rawValue) \($0.position.line):\($0.position.column)" } == [
        "duplicateKey 9:20", "duplicateKey 10:3", "duplicateKey 11:3", "outOfRange 13:35",
      ])
  }

  @Test("A caret stands under what it means behind tabs, wide characters and a long line")
  func carets() throws {
    func caret(_ name: String) throws -> (before: String, excerpt: SourceExcerpt) {
      let text = soundText.replacing("{name: Ana}", with: "{name: \(name), isKey: maybe}")
      let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
      let excerpt = try #require(problems.errors.first?.excerpt)
      return (excerpt.text.components(separatedBy: "maybe")[0], excerpt)
    }
    #expect(try caret("\"a\tb\"").excerpt.underlined == "maybe")
    #expect(try caret("é e\u{301}").excerpt.underlined == "maybe")
    let (before, wide) = try caret("田中さん😀")
    #expect(wide.caretOffset == before.count + 5)
    let (_, long) = try caret(String(repeating: "x", count: 500))
    #expect(long.text.hasPrefix("…"))
    #expect(long.underlined == "maybe")
  }
}
