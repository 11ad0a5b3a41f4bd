import Foundation
import GoldenFiles
import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "Each command says what it does and has an example",
    arguments: [
      "", "check", "analyze", "plan", "simulate", "diff", "trend", "portfolio", "ci", "map", "page", "site",
      "introduce", "who",
      "explain", "schema", "init", "import", "import csv", "stream", "generate",
    ])
  func help(command: String) async throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome =
      switch words.count {
      case 0: try await Powermap.run("--help")
      case 1: try await Powermap.run(words[0], "--help")
      default: try await Powermap.run(words[0], words[1], "--help")
      }
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("EXAMPLE"))
    for line in outcome.output.split(separator: "\n") where !line.hasPrefix("USAGE:") {
      #expect(line.count <= 80, "\(line)")
    }
    let examples = outcome.output.components(separatedBy: "USAGE:")[0].components(separatedBy: "EXAMPLES\n").last ?? ""
    let lines = examples.components(separatedBy: "\n\n")[0].split(separator: "\n")
    for line in lines { #expect(line.hasPrefix("  "), "an example was broken: \(line)") }
    let name = words.isEmpty ? "powermap" : words.joined(separator: "-")
    #expect(try GoldenFile("Tests/Fixtures/Help/\(name).txt").difference(from: outcome.output) == nil)
  }

  @Test("The version, and completions for three shells")
  func others() async throws {
    #expect(try await Powermap.run("--version").output == "0.1.0\n")
    for shell in ["bash", "zsh", "fish"] {
      let outcome = try await Powermap.run("--generate-completion-script", shell)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("analyze"))
    }
  }
}
