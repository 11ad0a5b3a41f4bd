import Foundation
import GoldenFiles
import Testing

@Suite("Who can introduce us, and what hangs on whom")
struct IntroduceTests {
  private let workspace = "Examples/Accounts"

  @Test(
    "The report is the golden one, in each format",
    arguments: [("text", "txt"), ("json", "json"), ("markdown", "md")])
  func formats(format: String, ending: String) async throws {
    let folder = try TemporaryFolder()
    let introduce = try await Powermap.run(
      "introduce", workspace, "northwind/eva", "--as-of", "2026-11-01", "--format", format)
    #expect(introduce.status == 0)
    #expect(introduce.errors.isEmpty)
    let golden = GoldenFile("Tests/Fixtures/Reports/introduce-eva.\(ending)")
    #expect(try golden.difference(from: introduce.output) == nil)
    let who = try await Powermap.run(
      "who", workspace, "--as-of", "2026-11-01", "--format", format, "-o", folder.file("who"))
    #expect(who.status == 0)
    #expect(who.output.isEmpty)
    let table = GoldenFile("Tests/Fixtures/Reports/who.\(ending)")
    #expect(try table.difference(from: try folder.read("who")) == nil)
  }

  @Test("One account is asked about its own people")
  func oneAccount() async throws {
    let alone = try await Powermap.run("introduce", Powermap.example("verdi"), "elena", "--as-of", "2026-11-01")
    #expect(alone.status == 0)
    #expect(alone.output.hasPrefix("Elena Ricci"))
    let chosen = try await Powermap.run(
      "introduce", workspace, "elena", "--account", "verdi", "--as-of", "2026-11-01")
    #expect(chosen.status == 0)
    #expect(chosen.output.hasPrefix("Elena Ricci"))
    let who = try await Powermap.run("who", workspace, "--account", "verdi", "--as-of", "2026-11-01")
    #expect(who.output.contains("Verdi Foods") && !who.output.contains("Northwind"))
  }

  @Test("A wrong name is 64, with what was probably meant")
  func wrongName() async throws {
    let typo = try await Powermap.run("introduce", workspace, "northwind/evva", "--as-of", "2026-11-01")
    #expect(typo.status == 64)
    #expect(typo.output.isEmpty)
    #expect(typo.errors.contains("nobody here is called 'northwind/evva'; did you mean 'northwind/eva'?"))
    let bare = try await Powermap.run("introduce", workspace, "eav", "--as-of", "2026-11-01")
    #expect(bare.errors.contains("did you mean 'eva'?"), "\(bare.errors)")
  }

  @Test("A name that several accounts have is 64, and says how to write it")
  func ambiguous() async throws {
    let folder = try TemporaryFolder()
    try folder.write("powermap: 1\n", to: "powermap.yaml")
    for account in ["one", "two"] {
      try folder.write(
        "account: \(account)\ndepartments: {it: {}}\npeople: {eva: {department: it}}\n", to: "accounts/\(account).yaml")
    }
    let outcome = try await Powermap.run("introduce", folder.path, "eva", "--as-of", "2026-11-01")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("write one/eva or two/eva"))
    let chosen = try await Powermap.run("introduce", folder.path, "eva", "--account", "two", "--as-of", "2026-11-01")
    #expect(chosen.status == 0)
    #expect(chosen.output.contains("No route to eva is known."), "\(chosen.output)")
  }

  @Test("A count out of range is 64", arguments: ["0", "21", "x"])
  func count(_ count: String) async throws {
    let outcome = try await Powermap.run("introduce", workspace, "eva", "--count", count, "--as-of", "2026-11-01")
    #expect(outcome.status == 64)
  }

  @Test("An account that cannot be used is 2", arguments: [["introduce", "eva"], ["who"]])
  func invalid(words: [String]) async throws {
    let folder = try TemporaryFolder()
    try folder.write("account: Bad\nnonsense: 1\ndepartments: {it: {}}\npeople: {eva: {}}\n", to: "bad.yaml")
    let outcome = try await Powermap.run(
      arguments: [words[0], folder.file("bad.yaml")] + words.dropFirst() + ["--as-of", "2026-11-01"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("bad.yaml:2:1: error:"))
  }
}
