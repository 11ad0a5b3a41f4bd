import Foundation
import Testing

@Suite("Explaining a figure")
struct ExplainTests {
  private let northwind = Powermap.example("northwind")

  @Test("Without a key, every key is listed")
  func list() async throws {
    let outcome = try await Powermap.run("explain", northwind)
    #expect(outcome.status == 0)
    for key in ["resilience", "coverage.power", "seat.threads", "tie.strength"] {
      #expect(outcome.output.contains("\(key) "))
    }
  }

  @Test("Without a key the file is still read")
  func absent() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run("explain", folder.file("absent.yaml"))
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("absent.yaml:1:1: error:"))
    #expect(try await Powermap.run("explain", "Examples/Accounts").status == 0)
  }

  @Test("Two people without a record have a tie of 0")
  func unrecorded() async throws {
    let outcome = try await Powermap.run("explain", northwind, "tie.strength", "eva:ana", "--as-of", "2026-11-01")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("(ana:eva)  0"))
  }

  @Test("Of an account, a person, a pair, in each format")
  func formats() async throws {
    for words in [["resilience"], ["power.actual", "eva"], ["tie.strength", "pat:ana"]] {
      for format in ["text", "json", "markdown"] {
        let outcome = try await Powermap.run(
          arguments: ["explain", northwind] + words + ["--as-of", "2026-11-01", "--format", format])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(words[0]))
        if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
      }
    }
  }

  @Test("In a workspace, one account is named")
  func workspace() async throws {
    let outcome = try await Powermap.run(
      "explain", "Examples/Accounts", "resilience", "--account", "northwind", "--as-of", "2026-11-01")
    let alone = try await Powermap.run("explain", northwind, "resilience", "--as-of", "2026-11-01")
    #expect(outcome.status == 0)
    #expect(outcome.output == alone.output)
  }
}
