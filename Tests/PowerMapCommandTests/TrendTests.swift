import Foundation
import Testing

@Suite("Measures over time, on the command line")
struct TrendTests {
  private let northwind = Powermap.example("northwind")

  @Test("Months, in every format, to a file or standard output", arguments: ["text", "json", "markdown"])
  func formats(format: String) async throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "trend", northwind, "--every", "month", "--from", "2026-05-31", "--to", "2026-11-01", "--format", format,
    ]
    let outcome = try await Powermap.run(arguments: arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("resilience"))
    if format != "text" { #expect(outcome.output.contains("2026-06-30") && outcome.output.contains("2026-07-31")) }
    let written = try await Powermap.run(arguments: arguments + ["-o", folder.file("trend")])
    #expect(written.status == 0)
    #expect(try folder.read("trend") == outcome.output)
  }

  @Test("Any account-wide number, by its key")
  func measures() async throws {
    let outcome = try await Powermap.run(
      "trend", northwind, "--from", "2026-05-01", "--to", "2026-11-01", "--every", "2 weeks", "--measures",
      "support.unknown,threads")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("support.unknown"))
    #expect(!outcome.output.contains("resilience"))
    let wrong = try await Powermap.run("trend", northwind, "--from", "2026-05-01", "--measures", "resilence")
    #expect(wrong.errors.contains("did you mean 'resilience'?"))
  }

  @Test("An account that cannot be used is 2")
  func invalid() async throws {
    let outcome = try await Powermap.run("trend", "absent.yaml", "--from", "2026-05-01", "--to", "2026-11-01")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }
}
