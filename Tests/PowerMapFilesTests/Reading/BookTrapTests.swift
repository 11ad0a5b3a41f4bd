import PowerMap
import PowerMapFiles
import Testing

@Suite("Everything an account cannot mean is an error at its place")
struct BookTrapTests {
  @Test("Trap", arguments: traps)
  func trap(_ trap: Trap) throws { try trap.check() }

  private static let traps = [
    Trap("dangling tie", "[ana, eva]", "[ana, eve]", .unknownReference, 11, 21, under: "eve", suggestion: "eva"),
    Trap(
      "dangling boss", "department: executive,", "department: executive, reportsTo: evo,", .unknownReference, 7, 43,
      under: "evo", suggestion: "eva"),
    Trap(
      "dangling influence", "department: executive,", "department: executive, influences: {evo: 0.5},",
      .unknownReference, 7, 45, under: "evo", suggestion: "eva"),
    Trap(
      "dangling department", "department: executive,", "department: exeuctive,", .unknownReference, 7, 21,
      under: "exeuctive", suggestion: "executive"),
    Trap("dangling parent", "executive: {}", "executive: {parent: board}", .unknownReference, 5, 23, under: "board"),
    Trap(
      "dangling participant", "ties:", "interactions: [{on: 2026-01-01, channel: video, with: [ana, evo]}]\nties:",
      .unknownReference, 10, 61, under: "evo", suggestion: "eva"),
    Trap(
      "dangling decider", "ties:", "decisions: [{on: 2026-01-01, topic: x, involvement: {evo: decided}}]\nties:",
      .unknownReference, 10, 54, under: "evo", suggestion: "eva"),
    Trap(
      "nobody of ours", "ties:", "interactions: [{on: 2026-01-01, channel: video, with: [eva]}]\nties:", .noneOfOurs,
      10, 16),
    Trap("self-tie", "[ana, eva]", "[eva, eva]", .selfTie, 11, 5),
    Trap("self-boss", "department: executive,", "department: executive, reportsTo: eva,", .selfTie, 7, 43),
    Trap("second tie", "rating: 4}", "rating: 4}\n  - {between: [eva, ana]}", .duplicateTie, 12, 5),
    Trap("end before start", "rating: 4", "since: 2026-01-02, endedOn: 2026-01-01", .endBeforeStart, 11, 5),
    Trap(
      "gone before there", "name: Ana", "joinedOn: 2026-01-02, leavingOn: 2026-01-01", .endBeforeStart, 9, 42,
      under: "2026-01-01"),
    Trap(
      "employed backwards", "name: Ana", "employment: [{organisation: X, from: 2026-01-02, to: 2026-01-01}]",
      .endBeforeStart, 9, 22),
    Trap(
      "across organisations", "department: executive,", "department: executive, reportsTo: ana,", .crossOrganisation,
      7, 43, under: "ana"),
    Trap(
      "an influence on us", "department: executive,", "department: executive, influences: {ana: 1},", .invalidTie, 7, 45
    ),
    Trap(
      "a weight missing its ends", "- {between: [ana, eva], rating: 4}", "- {kind: influences, from: eva}",
      .missingKey, 11, 5),
    Trap(
      "absent department", "executive: {}", "executive: {status: notPresent}", .personInAbsentDepartment, 7, 21,
      under: "executive"),
    Trap(
      "departments in a circle", "executive: {}", "executive: {parent: it}\n  it: {parent: executive}",
      .departmentCycle, 5, 23, under: "it"),
    Trap(
      "an id of two people", "  ana: {name: Ana}", "  ana: {name: Ana}\n  eva: {}", .duplicateId, 7, 3, under: "eva"),
    Trap(
      "an id in team and network", "ties:", "network: {ana: {name: Other}}\nties:", .duplicateId, 10, 11, under: "ana"),
    Trap(
      "a waiver of no shape", "ties:", "waivers: [{finding: spof, reason: x, until: 2027-01-01}]\nties:", .malformed,
      10,
      21, under: "spof"),
    Trap(
      "a condition of no measure", "ties:", "failOn: [critical, thread<2]\nties:", .malformed, 10, 20,
      under: "thread<2", suggestion: "threads"),
    Trap(
      "a finding waived twice", "ties:",
      "waivers: [\(waiver), \(waiver)]\nties:", .duplicateId, 10, 76, under: "'spof:x/eva'"),
    Trap(
      "a department that uses nothing we know", "ties:",
      "incumbency: {since: 2020-01-01, usingDepartments: [executive, exeuctive]}\nties:", .unknownReference, 10, 63,
      under: "exeuctive", suggestion: "executive"),
    Trap(
      "an incumbency without a day", "ties:", "incumbency: {usingDepartments: [executive]}\nties:", .missingKey, 10, 13),
    Trap(
      "two opportunities of one id", "ties:",
      "opportunities: [{id: a, openedOn: 2026-01-01}, {id: a, openedOn: 2026-01-01}]\nties:", .duplicateId, 10, 53,
      under: "a"),
    Trap(
      "closed before it was open", "ties:",
      "opportunities: [{id: a, openedOn: 2026-01-02, closedOn: 2026-01-01}]\nties:", .endBeforeStart, 10, 57,
      under: "2026-01-01"),
    Trap(
      "won, and nobody knows when", "ties:", "opportunities: [{id: a, openedOn: 2026-01-02, result: won}]\nties:",
      .conflictingKeys, 10, 55, under: "won"),
    Trap(
      "worth less than nothing", "ties:", "opportunities: [{id: a, openedOn: 2026-01-02, value: -5 EUR}]\nties:",
      .outOfRange, 10, 54, under: "-5 EUR"),
    Trap(
      "a member nobody knows", "ties:", "groups: [{id: site, members: [eva, evo], cause: closing}]\nties:",
      .unknownReference, 10, 36, under: "evo", suggestion: "eva"),
    Trap(
      "two groups of one id", "ties:",
      "groups: [{id: a, members: [eva], cause: x}, {id: a, members: [ana], cause: y}]\nties:", .duplicateId, 10, 50,
      under: "a"),
    Trap(
      "disclosed by nobody we know", "ties:",
      "competitorSignals: [{competitor: X, on: 2026-01-01, source: disclosedByCustomer, person: evo, kind: offer}]\nties:",
      .unknownReference, 10, 90, under: "evo", suggestion: "eva"),
    Trap(
      "disclosed by one of ours", "ties:",
      "competitorSignals: [{competitor: X, on: 2026-01-01, source: disclosedByCustomer, person: ana, kind: offer}]\nties:",
      .conflictingKeys, 10, 90, under: "ana"),
    Trap(
      "discovered by somebody else", "ties:",
      "competitorSignals: [{competitor: X, on: 2026-01-01, source: discovered, person: eva, kind: offer}]\nties:",
      .conflictingKeys, 10, 81, under: "eva"),
    Trap(
      "a review on no day", "ties:", "competitorIntelReviewedOn: lately\nties:", .malformed, 10, 28, under: "lately"),
  ]

  private static let waiver = "{finding: 'spof:x/eva', reason: x, until: 2027-01-01}"

  @Test("A circle of bosses is named as a whole, and a second boss stands where it is")
  func reportingLines() throws {
    let text = """
      account: Northwind
      departments:
        executive: {}
      people:
        eva: {department: executive, reportsTo: omar}
        omar: {department: executive, reportsTo: eva}
        pat: {department: executive, reportsTo: eva}
      ties:
        - {kind: reportsTo, from: pat, to: omar}
      """
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "northwind.yaml") }
    #expect(problems.errors.map(\.code) == [.reportingCycle, .severalBosses])
    #expect(problems.errors.first?.message.contains("eva → omar → eva") == true)
    #expect(problems.errors.first?.position == SourcePosition(line: 5, column: 43))
    #expect(problems.errors.last?.position == SourcePosition(line: 9, column: 5))
  }

  @Test("What is missing or odd is a warning at its place, and does not stop the account")
  func warnings() throws {
    let text = """
      account: X
      departments: {exeuctive: {}}
      people:
        eva: {department: exeuctive}
        omar: {}
      waivers: [{finding: 'sopf:x/eva', reason: closing, until: 2027-01-01}]
      ties:
        - {kind: reportsTo, from: omar, to: eva}
      """
    let loaded = try warningsOf(text)
    #expect(
      loaded.map { "\($0.code.rawValue) \($0.position.line):\($0.position.column) \($0.suggestion ?? "-")" } == [
        "noLogFrom 1:1 -", "unknownArchetype 2:15 executive", "noKeyPerson 3:1 -", "personWithoutDepartment 5:3 -",
        "unknownFinding 6:21 spof",
      ])
    #expect(loaded.allSatisfy { $0.severity == .warning })
    let alone = try warningsOf(text.replacing("  - {kind: reportsTo, from: omar, to: eva}", with: "  []"))
    #expect(alone.filter { $0.code == .orphan }.map(\.position.line) == [4, 5])
  }

  @Test(
    "A waiver that can never apply is a warning, with what was meant",
    arguments: [
      ("spof:x/eve", "eva"), ("spof:y/eva", nil), ("departmentThin:x/exeuctive", "executive"), ("spof:x", nil),
      ("noThread:x/eva", nil), ("roleMissing:x", nil), ("spof:x/", nil),
    ])
  func idleWaiver(finding: String, suggestion: String?) throws {
    let waiver = "waivers: [{finding: '\(finding)', reason: x, until: 2027-01-01}]\nties:"
    let warnings = try warningsOf(soundText.replacing("ties:", with: waiver))
    #expect(warnings.map(\.code) == [.unknownFinding], "\(warnings)")
    #expect(warnings.first?.position == SourcePosition(line: 10, column: 21))
    #expect(warnings.first?.suggestion == suggestion, "\(warnings)")
  }

  @Test(
    "A waiver that can apply is none",
    arguments: ["spof:x/ana", "departmentThin:x/finance", "noThread:x", "roleMissing:x/champion"])
  func usefulWaiver(finding: String) throws {
    let waiver = "waivers: [{finding: '\(finding)', reason: x, until: 2027-01-01}]\nties:"
    #expect(try warningsOf(soundText.replacing("ties:", with: waiver)).isEmpty)
  }

  @Test("The waivers of a workspace are compared with all its accounts, whichever is asked for")
  func sharedWaivers() throws {
    let findings = ["spof:acme/eve", "spof:amce/eva", "spof:other/eva", "spof:broken/who", "noThread:acme"]
    let waivers = findings.map { "  - {finding: '\($0)', reason: x, until: 2027-01-01}\n" }.joined()
    let files = [
      "powermap.yaml": "waivers:\n" + waivers, "accounts/acme.yaml": soundText, "accounts/other.yaml": soundText,
      "accounts/broken.yaml": "account: [",
    ]
    try withWorkspace(files) { folder in
      let lines = try Workspace.load(folder).diagnostics.map { "\($0.position.line) \($0.suggestion ?? "-")" }
      #expect(lines == ["2 eva", "3 acme"])
      #expect(try Workspace.load(folder + "/accounts/other.yaml").diagnostics.map(\.position.line) == [3])
    }
  }

  private func warningsOf(_ text: String) throws -> Diagnostics {
    try withWorkspace(["x.yaml": text]) { folder in try Workspace.load(folder + "/x.yaml").allDiagnostics }
  }

  @Test("All problems come in one run, sorted by position, each once, and nothing hides another")
  func allAtOnce() throws {
    let text = soundText.replacing("rating: 4", with: "rating: 9").replacing("logFrom", with: "logfrom")
      .replacing("[economicBuyer]", with: "[buyer]").replacing("{name: Ana}", with: "{name: Ana, name: Bo}")
      .replacing("executive: {}", with: "executive: {status: notPresent}")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
    #expect(
      problems.errors.map(\.code) == [
        .unknownKey, .personInAbsentDepartment, .unknownWord, .duplicateKey, .outOfRange,
      ])
    #expect(problems.map(\.position) == problems.map(\.position).sorted())
  }
}
