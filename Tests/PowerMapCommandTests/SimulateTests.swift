import Foundation
import GoldenFiles
import Testing

@Suite("What if")
struct SimulateTests {
  @Test("Every kind of change is said in words and in JSON")
  func changes() async throws {
    let options = [
      "--remove", "omar", "--leave", "department=finance", "--tie", "ana:eva=0.6", "--end", "ana:pat", "--rate",
      "noor:ana=1", "--stance", "tess=opponent",
    ]
    let text = try await simulate(options)
    #expect(text.status == 0)
    #expect(text.errors.isEmpty)
    for words in [
      "if Omar Haddad leaves", "if everybody in Finance leaves",
      "if the tie between Ana Ruiz and Eva Brandt were 0.60", "if what is between Ana Ruiz and Pat Lind ended",
      "if the tie between Noor Aziz and Ana Ruiz were rated 1.0", "if Tess Vermeer were an opponent",
    ] { #expect(text.output.contains(words), "\(text.output)") }
    let json = try await simulate(options + ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["changes"] as? [Any])?.count == 6)
    #expect(object?["departed"] as? [String] == ["finn", "omar", "sana"])
    let markdown = try await simulate(options + ["--format", "markdown"])
    #expect(markdown.output.hasPrefix("## What would happen\n\n- if Omar Haddad leaves\n"), "\(markdown.output)")
  }

  @Test("A stance may be a number, and a department a bare id")
  func shortForms() async throws {
    let outcome = try await simulate(["--stance", "tess=-2", "--leave", "finance"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Tess Vermeer were an opponent"), "\(outcome.output)")
    #expect(outcome.output.contains("everybody in Finance leaves"))
  }

  @Test("The same seed draws the same, another one does not")
  func draws() async throws {
    let first = try await simulate(["--monte-carlo", "400", "--seed", "7"])
    #expect(first.status == 0)
    #expect(first.output.contains("drawn 400 times (seed 7)"))
    #expect(try await simulate(["--monte-carlo", "400", "--seed", "7"]).output == first.output)
    #expect(try await simulate(["--monte-carlo", "400", "--seed", "8"]).output != first.output)
    let both = try await simulate(["--remove", "omar", "--monte-carlo", "400"])
    #expect(both.output.contains("drawn 400 times (seed 1)") && both.output.contains("today → then"))
  }

  @Test("The map shows who left", arguments: [("svg", "<?xml"), ("png", "\u{89}PNG"), ("dot", "digraph")])
  func map(format: String, start: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await simulate(["--remove", "omar", "--map", folder.file("x.\(format)")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("if Omar Haddad leaves"))
    let bytes = try Data(contentsOf: URL(filePath: folder.file("x.\(format)")))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    guard format != "png" else { return }
    let picture = try folder.read("x.\(format)")
    #expect(picture.contains("LEFT") && picture.contains("Simulated: Omar Haddad has left"))
  }

  @Test("A map that cannot be written is 3, and one of no known format 64")
  func mapFails() async throws {
    let folder = try TemporaryFolder()
    let missing = try await simulate(["--remove", "omar", "--map", folder.file("no/folder/\u{0007}/x.bmp")])
    #expect(missing.status == 64, "\(missing.errors)")
    try folder.write("", to: "file")
    let blocked = try await simulate(["--remove", "omar", "--map", folder.file("file/x.svg")])
    #expect(blocked.status == 3, "\(blocked.errors)")
  }

  @Test("--fail-on is about the account as it would be")
  func gates() async throws {
    let gate = ["--fail-on", "resilience<20"]
    #expect(try await simulate(["--tie", "ana:eva=0.6"] + gate).status == 0)
    let worse = try await simulate(["--remove", "omar"] + gate)
    #expect(worse.status == 1)
    #expect(worse.output.contains("if Omar Haddad leaves"), "the report is written all the same")
    #expect(worse.errors.contains("northwind: "), "\(worse.errors)")
  }

  @Test(
    "Whoever is unknown is 64, with the known ids and what was probably meant",
    arguments: [
      (["--remove", "omr"], "nobody 'omr' in this account; it has ana, ben,", "did you mean 'omar'?"),
      (["--tie", "anna:eva=0.5"], "nobody 'anna' in this account", "did you mean 'ana'?"),
      (["--end", "ana:patt"], "nobody 'patt' in this account", "did you mean 'pat'?"),
      (["--rate", "ana:patt=3"], "nobody 'patt' in this account", "did you mean 'pat'?"),
      (["--stance", "tes=-1"], "nobody 'tes' in this account", "did you mean 'tess'?"),
      (["--leave", "department=finanse"], "no department 'finanse'; there are", "did you mean 'finance'?"),
      (["--end", "ben:eva"], "nothing is recorded between 'ben' and 'eva'", ""),
      (["--rate", "ben:eva=3"], "nothing is recorded between 'ben' and 'eva'", ""),
      (["--tie", "ana:eva=1.5"], "1.5 is outside 0...1", ""), (["--rate", "ana:pat=6"], "6.0 is outside 0...5", ""),
      (["--tie", "ana:ana=1"], "'ana' has no tie to themselves", ""),
    ])
  func unknown(options: [String], message: String, meant: String) async throws {
    let outcome = try await simulate(options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(meant.isEmpty || outcome.errors.contains(meant), "\(outcome.errors)")
  }

  @Test(
    "A form that cannot be meant is refused with the usage",
    arguments: [
      [], ["--leave", "team=finance"], ["--leave", "department="], ["--tie", "ana:eva"], ["--tie", "ana=0.5"],
      ["--tie", "ana:eva=much"], ["--tie", "ana:eva=nan"], ["--end", "ana"], ["--rate", "ana:pat=good"],
      ["--stance", "tess"], ["--stance", "tess=hostile"], ["--monte-carlo", "0"], ["--monte-carlo", "10000001"],
      ["--remove", "omar", "--seed", "-1"], ["--remove", "omar", "--fail-on", ""],
      ["--remove", "omar", "--fail-on", "threds<2"],
    ])
  func badForms(options: [String]) async throws {
    let outcome = try await simulate(options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: powermap simulate"), "\(outcome.errors)")
  }

  @Test("Without anybody of known power nothing can be drawn: 2")
  func noPower() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "account: Empty\ndepartments: {it: {}}\npeople: {}\nteam: {ana: {name: Ana}}\n", to: "empty.yaml")
    let outcome = try await Powermap.run(
      "simulate", folder.file("empty.yaml"), "--monte-carlo", "10", "--as-of", "2026-11-01")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("nothing can be drawn"), "\(outcome.errors)")
  }

  @Test("Nothing is written to the account file")
  func fileStays() async throws {
    let path = GoldenFile.root.appending(path: Powermap.example("northwind"))
    let before = try Data(contentsOf: path)
    _ = try await simulate(["--remove", "omar", "--tie", "ana:eva=0.6"])
    #expect(try Data(contentsOf: path) == before)
  }

  private func simulate(_ options: [String]) async throws -> Powermap.Outcome {
    try await Powermap.run(
      arguments: ["simulate", "Examples/Accounts", "--account", "northwind", "--as-of", "2026-11-01"] + options)
  }
}
