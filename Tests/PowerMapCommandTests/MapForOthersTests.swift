import Foundation
import Testing

@Suite("Maps of what changed, and for others to see")
struct MapForOthersTests {
  private let northwind = Powermap.example("northwind")

  private func map(_ options: String...) async throws -> Powermap.Outcome {
    try await Powermap.run(arguments: ["map", northwind, "--as-of", "2026-11-20", "--format", "dot"] + options)
  }

  @Test("The account is compared with a date, a file or a workspace")
  func comparison() async throws {
    let day = try await map("--view", "diff", "--from", "2026-06-01")
    #expect(day.status == 0, "\(day.errors)")
    #expect(day.output.contains("what changed since 2026-06-01?") && day.output.contains("19 → 26"))
    let file = try await map("--view", "diff", "--from", Powermap.example("halden"))
    #expect(file.output.contains("what changed against the other version?") && file.output.contains("− GONE"))
    let workspace = try await map("--view", "diff", "--from", "Examples/Accounts")
    #expect(workspace.output.contains("Nothing changed against the other version"))
  }

  @Test(
    "What does not go together is refused",
    arguments: [
      (["--view", "diff"], "--view diff needs --from"),
      (["--view", "risk", "--from", "2026-06-01"], "--from is for the view diff, not for risk"),
      (["--redact", "names,hash"], "--redact names and hash exclude each other"),
      (["--redact", "nams"], "did you mean 'names'?"),
      (["--view", "power", "--redact", "power"], "--view power shows power, which --redact power leaves out"),
      (["--view", "power-interest", "--redact", "power"], "leaves out"),
    ])
  func refusals(options: [String], message: String) async throws {
    let outcome = try await Powermap.run(arguments: ["map", northwind, "--format", "dot"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test("All views are those that have something to show")
  func allViews() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await map(
      "--view", "all", "--redact", "power", "--from", "2026-06-01", "-o", folder.file("maps/"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("maps"))
    #expect(names.contains("northwind-diff.dot") && !names.contains { $0.contains("power") })
  }

  @Test(
    "Nobody's name is drawn, and whoever is asked about is asked for by id", arguments: ["names", "initials", "hash"])
  func redaction(kind: String) async throws {
    let outcome = try await map("--view", "introduction", "--person", "eva", "--redact", "\(kind),stance")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["Eva", "Brandt", "Omar", "Haddad", "Ruiz", "Holm"] { #expect(!outcome.output.contains(name)) }
    #expect(outcome.output.contains("Not shown: stance") && outcome.output.contains("Northwind Group"))
    #expect(
      outcome.output.contains(
        "how do we get to \(["names": "Chief Operating Officer", "initials": "E. B."][kind] ?? "P-")"))
  }

  @Test("What a change that is tried would do can be drawn")
  func simulation() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("x.dot")
    let outcome = try await Powermap.run(
      "simulate", northwind, "--as-of", "2026-11-20", "--remove", "omar", "--view", "diff", "--map", path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let dot = try String(contentsOfFile: path, encoding: .utf8)
    #expect(dot.contains("26 → 18") && dot.contains("THIN → NONE"))
  }
}
