import PowerMap
import PowerMapFiles
import Testing

/// A small account that has nothing wrong with it; traps replace one part of it.
private let sound = """
  account: Northwind
  logFrom: 2025-01-01
  assessedOn: 2026-10-01
  departments:
    executive: {}
  people:
    eva: {department: executive, roles: [economicBuyer]}
  team:
    ana: {name: Ana}
  ties:
    - {between: [ana, eva], rating: 4}

  """

/// What goes wrong with a text, and where.
struct Trap: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var code: DiagnosticCode
  var line: Int
  var column: Int
  var suggestion: String?
  var testDescription: String { name }

  init(
    _ name: String, _ old: String, _ new: String, _ code: DiagnosticCode, _ line: Int, _ column: Int,
    suggestion: String? = nil
  ) {
    self.init(name, text: sound.replacing(old, with: new), code, line, column, suggestion: suggestion)
  }

  init(
    _ name: String, text: String, _ code: DiagnosticCode, _ line: Int, _ column: Int, suggestion: String? = nil
  ) {
    self.name = name
    self.text = text
    self.code = code
    self.line = line
    self.column = column
    self.suggestion = suggestion
  }

  static let bomb =
    "account: X\na: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + zip("abcdefg", "bcdefgh").map {
      "\($1): &\($1) [\(Array(repeating: "*\($0)", count: 10).joined(separator: ","))]\n"
    }
    .joined()

  static let all = [
    Trap("duplicate key", "  ana: {name: Ana}", "  ana: {name: Ana}\n  ana: {}", .duplicateKey, 10, 3),
    Trap("duplicate key in a flow", "name: Ana", "name: Ana, name: Bo", .duplicateKey, 9, 20),
    Trap("unknown key", "logFrom", "logfrom", .unknownKey, 2, 1, suggestion: "logFrom"),
    Trap("wrong type", "rating: 4", "rating: good", .wrongType, 11, 35),
    Trap("list for a mapping", "executive: {}", "executive: [a]", .wrongType, 5, 14),
    Trap("dangling tie", "[ana, eva]", "[ana, eve]", .unknownReference, 11, 21, suggestion: "eva"),
    Trap(
      "dangling boss", "department: executive,", "department: executive, reportsTo: evo,", .unknownReference, 7, 43,
      suggestion: "eva"),
    Trap(
      "dangling department", "department: executive,", "department: exeuctive,", .unknownReference, 7, 21,
      suggestion: "executive"),
    Trap("two dates for one value", "rating: 4", "rating: {2026-01-01: 4, 2026-01-01: 3}", .duplicateKey, 11, 51),
    Trap("undated", "assessedOn: 2026-10-01\n", "", .undated, 10, 35),
    Trap("bad date", "2025-01-01", "2025-02-30", .malformed, 2, 10),
    Trap("not a number", "rating: 4", "rating: .nan", .outOfRange, 11, 35),
    Trap("infinite", "rating: 4", "rating: .inf", .outOfRange, 11, 35),
    Trap("out of range", "rating: 4", "rating: 5.5", .outOfRange, 11, 35),
    Trap(
      "unknown word", "[economicBuyer]", "[economicBuyr]", .unknownWord, 7, 40, suggestion: "economicBuyer"),
    Trap("bad id", "  ana:", "  an a:", .malformed, 9, 3),
    Trap("self tie", "[ana, eva]", "[eva, eva]", .selfTie, 11, 5),
    Trap(
      "second tie", "rating: 4}", "rating: 4}\n  - {between: [eva, ana]}", .duplicateTie, 12, 5),
    Trap("rating and strength", "rating: 4", "rating: 4, strength: 0.5", .conflictingKeys, 11, 5),
    Trap("end before start", "rating: 4", "since: 2026-01-02, endedOn: 2026-01-01", .endBeforeStart, 11, 5),
    Trap(
      "across organisations", "department: executive,", "department: executive, reportsTo: ana,", .crossOrganisation, 7,
      43),
    Trap("absent department", "executive: {}", "executive: {status: notPresent}", .personInAbsentDepartment, 7, 21),
    Trap("empty file", text: "", .emptyFile, 1, 1),
    Trap("only comments", text: "# nothing\n", .emptyFile, 1, 1),
    Trap("broken YAML", text: "account: [\n", .syntax, 2, 1),
    Trap("two documents", text: "account: X\n---\naccount: Y\n", .severalDocuments, 2, 1),
    Trap("control character", text: "account: \u{1B}[31m\n", .invalidCharacter, 1, 10),
    Trap(
      "deep nesting", text: "account: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      .tooDeep, 1, 41),
    Trap("alias bomb", text: bomb, .aliasBomb, 2, 36),
    Trap("too large", text: String(repeating: "#", count: (16 << 20) + 1), .fileTooLarge, 1, 1),
  ]
}

@Suite("Every trap of the format is an error at its place")
struct TrapTests {
  @Test("The account the traps are made of is sound")
  func sound() throws {
    let book = try Book(text: soundText, path: "northwind.yaml")
    #expect(book.accounts.first?.id == "northwind")
    #expect(book.accounts.first?.ties.count == 1)
  }

  @Test("Trap", arguments: Trap.all)
  func trap(_ trap: Trap) throws {
    let problems = try #require(throws: Diagnostics.self) { try Book(text: trap.text, path: "northwind.yaml") }
    let found = problems.first { $0.code == trap.code }
    let problem = try #require(found, "\(problems)")
    if trap.code != .aliasBomb {
      #expect(problem.position == SourcePosition(line: trap.line, column: trap.column), "\(problems)")
    }
    if let suggestion = trap.suggestion { #expect(problem.suggestion == suggestion) }
  }

  @Test("A circle of bosses is named as a whole")
  func reportingCycle() throws {
    let text = """
      account: Northwind
      departments:
        executive: {}
      people:
        eva: {department: executive, reportsTo: omar}
        omar: {department: executive, reportsTo: eva}
      """
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "northwind.yaml") }
    let problem = try #require(problems.first { $0.code == .reportingCycle })
    #expect(problem.message.contains("eva → omar → eva"))
    #expect(problem.position == SourcePosition(line: 5, column: 43))
  }

  @Test("A byte-order mark and CRLF change nothing")
  func byteOrderMark() throws {
    let text = "\u{FEFF}" + soundText.replacing("\n", with: "\r\n")
    #expect(try Book(text: text, path: "northwind.yaml") == Book(text: soundText, path: "northwind.yaml"))
  }

  @Test("'no', 'on' and 'off' are ids and names like any other")
  func norway() throws {
    let text = soundText.replacing("ana", with: "no").replacing("eva", with: "on").replacing("Ana", with: "off")
    let account = try #require(try Book(text: text).accounts.first)
    #expect(account.team.first?.id == "no")
    #expect(account.team.first?.name == "off")
    #expect(account.people.first?.id == "on")
  }

  @Test("All problems come in one run, sorted by position")
  func allAtOnce() throws {
    let text = soundText.replacing("rating: 4", with: "rating: 9").replacing("logFrom", with: "logfrom")
      .replacing("[economicBuyer]", with: "[buyer]")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
    #expect(problems.errors.map(\.code) == [.unknownKey, .unknownWord, .outOfRange])
    #expect(problems.map(\.position) == problems.map(\.position).sorted())
  }

  @Test("Every duplicate key of a file is found in one run, also one that stands three times")
  func duplicateKeys() throws {
    let text = soundText.replacing("  ana: {name: Ana}", with: "  ana: {name: Ana, name: Bo}\n  ana: {}\n  ana: {}")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
    #expect(
      problems.map { "\($0.code.rawValue) \($0.position.line):\($0.position.column)" } == [
        "duplicateKey 9:20", "duplicateKey 10:3", "duplicateKey 11:3",
      ])
  }

  @Test("A diagnostic is printed as a compiler prints it")
  func rendering() throws {
    let text = soundText.replacing("[ana, eva]", with: "[ana, eve]")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
    #expect(
      problems.description == """
        a.yaml:11:21: error: 'relationship' names 'eve', who is not in people; did you mean 'eva'?
           11 |   - {between: [ana, eve], rating: 4}
              |                     ^~~
        """)
    #expect(
      problems.gitHubAnnotations
        == "::error file=a.yaml,line=11,col=21,title=unknownReference::"
        + "'relationship' names 'eve', who is not in people; did you mean 'eva'?")
  }
}

let soundText = sound
