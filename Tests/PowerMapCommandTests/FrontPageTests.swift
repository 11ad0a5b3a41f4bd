import Foundation
import GoldenFiles
import Testing

@Suite("The pages a newcomer sees first")
struct FrontPageTests {
  private func page(_ path: String) throws -> String {
    try String(contentsOf: GoldenFile.root.appending(path: path), encoding: .utf8)
  }

  /// The README shows what the command prints; POWERMAP_UPDATE_GOLDEN=1 writes it there.
  @Test("The README's sample is what the command prints")
  func sample() async throws {
    let readme = try page("README.md")
    let command = try #require(readme.firstMatch(of: /\$ powermap (analyze .*)\n/)).1
    let outcome = try await Powermap.run(arguments: command.split(separator: " ").map(String.init))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let parts = readme.split(separator: "```", maxSplits: 2, omittingEmptySubsequences: false)
    try #require(parts.count == 3)
    let current = "\(parts[0])```text\n\(outcome.output)```\(parts[2])"
    let difference = try GoldenFile("README.md").difference(from: current)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("The README names the two commands, and they can be run")
  func commands() throws {
    let readme = try page("README.md")
    for script in ["script/demo", "script/test"] {
      #expect(readme.contains("    \(script) "))
      #expect(FileManager.default.isExecutableFile(atPath: GoldenFile.root.appending(path: script).path))
    }
  }

  @Test(
    "Every page and picture that a page links to exists",
    arguments: [
      "README.md", "CONTRIBUTING.md", "Docs/Library.md", "Docs/Maps.md", "Docs/Gallery.md", "Docs/CommandLine.md",
      "Docs/AccountFile.md",
      "Docs/Comparing.md",
      "Docs/Introductions.md", "Docs/Page.md",
    ])
  func links(path: String) throws {
    let folder = GoldenFile.root.appending(path: path).deletingLastPathComponent()
    for link in try page(path).matches(of: /\]\(([^)#:]+)\)/) {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: String(link.1)).path), "\(link.1)")
    }
  }

  @Test("The pictures are of what would be drawn now")
  func pictures() async throws {
    let outcome = try await Powermap.shell("script/pictures --check", in: GoldenFile.root.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// The guide quotes the example package, which is built and run by script/test, so its lines compile.
  @Test("The library guide quotes code that is compiled")
  func quotes() throws {
    let tool = try page("Examples/TerritoryTool/Sources/TerritoryTool/TerritoryTool.swift")
    let guide = try page("Docs/Library.md")
    let blocks = guide.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count >= 4)
    for line in blocks.flatMap({ $0.split(separator: "\n") }) { #expect(tool.contains(line), "\(line)") }
  }
}
