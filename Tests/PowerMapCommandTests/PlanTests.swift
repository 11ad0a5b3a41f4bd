import Foundation
import GoldenFiles
import Testing

@Suite("Whom to meet next")
struct PlanTests {
  private let northwind = Powermap.example("northwind")

  @Test(
    "The report is the golden one, in each format", arguments: [("text", "txt"), ("json", "json"), ("markdown", "md")])
  func formats(format: String, ending: String) async throws {
    let folder = try TemporaryFolder()
    let printed = try await plan("--format", format)
    #expect(printed.status == 0)
    #expect(printed.errors.isEmpty)
    // A single account file knows nobody of the network, so that the golden file is that of the workspace.
    let workspace = try await Powermap.run(
      "plan", "Examples/Accounts", "--account", "northwind", "--as-of", "2026-11-01", "--format", format, "-o",
      folder.file("plan"))
    #expect(workspace.status == 0)
    #expect(workspace.output.isEmpty)
    let golden = GoldenFile("Tests/Fixtures/Reports/plan-northwind.\(ending)")
    #expect(try golden.difference(from: try folder.read("plan")) == nil)
  }

  @Test("So many steps, and so many for each colleague")
  func steps() async throws {
    let one = try await plan("--steps", "1")
    #expect(one.output.contains("This one step takes it to"))
    let limited = try await plan("--steps", "5", "--max-new-per-colleague", "1", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(limited.output.utf8)) as? [String: Any]
    let colleagues = (object?["steps"] as? [[String: Any]])?.compactMap {
      ($0["pair"] as? [String: String])?["colleague"]
    }
    #expect(colleagues?.sorted() == ["ana", "ben"])
  }

  @Test("A locked pair is in the plan, an excluded one is not, in either order")
  func lockAndExclude() async throws {
    let outcome = try await plan("--lock", "tess:ben", "--exclude", "ben:eva", "--exclude", "ana:eva", "--steps", "4")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Ben Okoye meets Tess Vermeer"))
    #expect(!outcome.output.contains("meets Eva Brandt"))
  }

  @Test("An exact plan says so, and so does one for retention")
  func methods() async throws {
    let exact = try await plan("--exact", "--steps", "2")
    #expect(exact.output.contains("Every combination was examined; none reaches more."))
    let retention = try await plan("--objective", "retention")
    #expect(retention.output.contains("Planned for expected retention"))
  }

  @Test("Colours come only when asked for")
  func colours() async throws {
    #expect(try await !plan().output.contains("\u{1B}"))
    #expect(try await plan("--color", "always").output.contains("\u{1B}["))
  }

  @Test("Somebody unknown is 64, with the known ids and what was probably meant", arguments: ["--lock", "--exclude"])
  func unknown(option: String) async throws {
    let outcome = try await plan(option, "ben:omr")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("there is nobody 'omr' in this account; it has ana, ben, eva, finn,"))
    #expect(outcome.errors.contains("did you mean 'omar'?"), "\(outcome.errors)")
  }

  @Test(
    "A pair that cannot be planned is 64, with the reason",
    arguments: [
      (["--lock", "pat:eva"], "'pat:eva' is not a pair of one of ours and one of theirs"),
      (["--lock", "ana:pat"], "'ana:pat' cannot be planned"),
      (["--steps", "1", "--lock", "ana:eva", "--lock", "ben:eva"], "more pairs are locked than can be planned"),
      (["--exact", "--steps", "9"], "combinations of 'plan.exactMax'; plan fewer steps"),
    ])
  func impossible(options: [String], message: String) async throws {
    let outcome = try await Powermap.run(arguments: ["plan", northwind, "--as-of", "2026-11-01"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(
    "A form that cannot be meant is refused with the usage",
    arguments: [
      ["--steps", "0"], ["--steps", "x"], ["--max-new-per-colleague", "0"], ["--lock", "ana"], ["--lock", "ana:"],
      ["--lock", "a:b:c"], ["--exclude", "eva"], ["--objective", "revenue"], ["--format", "pdf"],
    ])
  func badForms(options: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["plan", northwind, "--as-of", "2026-11-01"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: powermap plan"), "\(outcome.errors)")
  }

  @Test("A workspace needs one account")
  func workspace() async throws {
    let outcome = try await Powermap.run("plan", "Examples/Accounts", "--as-of", "2026-11-01")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("northwind"), "\(outcome.errors)")
  }

  @Test("Without anybody of known power nothing can be planned: 2")
  func noPower() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "account: Empty\ndepartments: {it: {}}\npeople: {}\nteam: {ana: {name: Ana}}\n", to: "empty.yaml")
    let outcome = try await Powermap.run("plan", folder.file("empty.yaml"), "--as-of", "2026-11-01")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("no plan can be made"), "\(outcome.errors)")
  }

  private func plan(_ options: String...) async throws -> Powermap.Outcome {
    try await Powermap.run(
      arguments: ["plan", "Examples/Accounts", "--account", "northwind", "--as-of", "2026-11-01"] + options)
  }
}
