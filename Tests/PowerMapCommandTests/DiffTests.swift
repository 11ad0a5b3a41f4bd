import Foundation
import Testing

@Suite("Comparing two days and two files")
struct DiffTests {
  private let northwind = Powermap.example("northwind")

  @Test("Two days of one file")
  func days() async throws {
    let outcome = try await Powermap.run("diff", northwind, "--from", "2026-05-01", "--to", "2026-11-01")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("2026-05-01 → 2026-11-01"))
    #expect(outcome.output.contains("Resilience "))
    #expect(outcome.errors.isEmpty)
  }

  @Test("Today is said where no day is given")
  func today() async throws {
    let outcome = try await Powermap.run("diff", northwind, "--from", "2026-05-01")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("which is today"))
  }

  @Test("Two files of other names are compared as one account; with itself a file has no difference")
  func files() async throws {
    let folder = try TemporaryFolder()
    let team =
      "team: {ana: {name: Ana, seniority: manager}, ben: {name: Ben, seniority: director}, "
      + "cara: {name: Cara, seniority: chief}}\n"
    try folder.write(team + Repository.account + Repository.first, to: "one.yaml")
    try folder.write(team + Repository.account + Repository.first + Repository.second, to: "two.yaml")
    let outcome = try await Powermap.run(
      "diff", folder.file("one.yaml"), folder.file("two.yaml"), "--as-of", "2026-11-01")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("27.1 → 65.9 (+38.8), fragile → adequate"), "\(outcome.output)")
    #expect(outcome.output.contains("+ Cara – Eva became live"))
    let back = try await Powermap.run(
      "diff", folder.file("two.yaml"), folder.file("one.yaml"), "--as-of", "2026-11-01")
    #expect(back.output.contains("65.9 → 27.1 (−38.8)"))
    #expect(back.output.contains("− Cara – Eva went cold"))
    let same = try await Powermap.run("diff", northwind, northwind, "--as-of", "2026-11-01")
    #expect(same.output.contains("Nothing changed."))
  }

  @Test("Two workspaces are compared account by account, or one of them")
  func workspaces() async throws {
    let all = try await Powermap.run(
      "diff", "Examples/Accounts", "--from", "2026-05-01", "--to", "2026-11-01", "--format", "json")
    #expect(all.status == 0, "\(all.errors)")
    for id in ["halden", "northwind", "verdi"] { #expect(all.output.contains("\"\(id)\": {")) }
    let one = try await Powermap.run(
      "diff", "Examples/Accounts", "Examples/Accounts", "--account", "verdi", "--as-of", "2026-11-01")
    #expect(one.output.hasPrefix("Verdi Foods"), "\(one)")
  }

  @Test("A condition is that of the later side, and leaves the report whole")
  func gate() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "diff", northwind, "--from", "2026-05-01", "--to", "2026-11-01", "--format", "markdown", "--fail-on",
      "resilience<50", "-o", folder.file("diff.md"))
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("northwind: Resilience score"))
    #expect(try folder.read("diff.md").hasPrefix("## Northwind Group: resilience "))
  }

  @Test("Colours only where they are asked for")
  func colours() async throws {
    let arguments = ["diff", northwind, "--from", "2026-05-01", "--to", "2026-11-01"]
    let plain = try await Powermap.run(arguments: arguments)
    let coloured = try await Powermap.run(arguments: arguments + ["--color", "always"])
    #expect(!plain.output.contains("\u{1B}"))
    #expect(coloured.output.contains("\u{1B}["))
  }

  @Test("A file that cannot be used is 2")
  func invalid() async throws {
    let outcome = try await Powermap.run("diff", northwind, "absent.yaml", "--as-of", "2026-11-01")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "A call that is not as it should be is 64",
    arguments: [
      ["diff"], ["diff", "Examples/Accounts"], ["diff", "Examples/Accounts", "--to", "2026-11-01"],
      ["diff", "Examples/Accounts", "Examples/Accounts", "--from", "2026-11-01"],
      ["diff", "Examples/Accounts", "--from", "2026-11-01", "--to", "HEAD"],
      ["diff", "Examples/Accounts", "--from", "HEAD", "--to", "2026-11-01"],
      ["diff", "Examples/Accounts", "--from", "2026-05-01", "--to", "2026-11-01", "--as-of", "2026-11-01"],
      ["diff", "Examples/Accounts", "--from", "2026-05-01", "--fail-on", "bogus"],
      ["diff", "Examples/Accounts", "--from=--output=x"], ["diff", "Examples/Accounts", "--from", "no-such-revision"],
      ["trend", "Examples/Accounts", "--from", "2026-05-01"],
      ["trend", "Examples/Accounts/accounts/verdi.yaml"],
      ["trend", "Examples/Accounts/accounts/verdi.yaml", "--from", "2026-05-01", "--to", "2026-04-01"],
      ["trend", "Examples/Accounts/accounts/verdi.yaml", "--from", "2026-05-01", "--every", "fortnight"],
      ["trend", "Examples/Accounts/accounts/verdi.yaml", "--from", "2026-05-01", "--measures", "resilence"],
      ["trend", "Examples/Accounts/accounts/verdi.yaml", "--from", "2026-05-01", "--measures", "resilience.band"],
      ["trend", "Examples/Accounts/accounts/verdi.yaml", "--from", "1990-05-01", "--every", "day"],
    ])
  func usage(arguments: [String]) async throws {
    let outcome = try await Powermap.run(arguments: arguments)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Error: ") || outcome.errors.contains("powermap: "), "\(outcome.errors)")
  }
}
