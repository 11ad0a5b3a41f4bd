import Foundation
import GoldenFiles
import Testing

@Suite("The guides to the command line")
struct GuideTests {
  @Test(
    "Every example in them works",
    arguments: [
      (
        "Docs/ContinuousIntegration.md", 4,
        [
          "reports/report.md", "reports/powermap.sarif", "reports/junit.xml", "reports/gl-code-quality.json",
          "crm-reports/report.md",
        ]
      ),
      (
        "Docs/CommandLine.md", 6,
        [
          "acme.svg", "may.json", "all.json", "omar-left.svg", "northwind.pdf", "maps/verdi.svg", "reports/report.md",
          "imported.yaml",
        ]
      ),
      ("Docs/Scale.md", 0, ["accounts.ndjson", "answers.ndjson"]),
      ("Docs/Page.md", 0, ["northwind.html", "since-june.html"]),
      ("Docs/Site.md", 1, ["site/index.html", "site/accounts/verdi.html", "site/maps/northwind.svg"]),
      (
        "Docs/Redaction.md", 3,
        [
          "for-a-colleague.svg", "for-a-partner.svg", "partner-changes.svg", "for-the-customer.pdf", "slide.png",
        ]
      ),
      ("Docs/Comparing.md", 4, ["trend.json", "changes.svg", "revision.svg", "comment.md", "accounts/before.yaml"]),
      (
        "Docs/Portfolio.md", 2,
        ["portfolio.md", "portfolio.csv", "colleagues.csv", "portfolio.json", ".powermap/.gitignore"]
      ),
      (
        "Docs/Streaming.md", 4,
        [
          "accounts.ndjson", "portfolio/powermap.yaml", "headlines.ndjson", "everything.ndjson", "failures.ndjson",
          "broken.txt", "five.ndjson",
        ]
      ),
    ])
  func examples(path: String, least: Int, files: [String]) async throws {
    let folder = try TemporaryFolder()
    let workspace = folder.file("Accounts")
    try FileManager.default.copyItem(
      atPath: GoldenFile.root.appending(path: "Examples/Accounts").path, toPath: workspace)
    try await recordTwice(workspace)
    let guide = try String(contentsOf: GoldenFile.root.appending(path: path), encoding: .utf8)
    let blocks = guide.components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count > least)
    for block in blocks {
      let outcome = try await Powermap.shell(block, in: workspace)
      #expect(outcome.status == 0, "\(block)\n\(outcome.errors)")
    }
    for file in files { #expect(FileManager.default.fileExists(atPath: workspace + "/" + file), "\(file)") }
  }

  /// Makes a repository of two revisions, so that a guide may speak of the one before.
  private func recordTwice(_ folder: String) async throws {
    let commit = "git add --all && git -c user.name=Test -c user.email=test@example.com commit --quiet -m"
    let outcome = try await Powermap.shell(
      """
      git init --quiet .
      \(commit) One
      sed -i.bak 's/\\[ana, pat\\], rating: 4/[ana, pat], rating: 3/' accounts/northwind.yaml
      rm accounts/northwind.yaml.bak
      \(commit) Two
      """, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Each answer that the page shows is what the command above it prints; POWERMAP_UPDATE_GOLDEN=1 writes it there.
  @Test(
    "A guide with answers shows what the command prints",
    arguments: [("Docs/Introductions.md", 2), ("Docs/Planning.md", 5), ("Docs/Portfolio.md", 0)])
  func answers(page: String, least: Int) async throws {
    let folder = try TemporaryFolder()
    let workspace = folder.file("Accounts")
    try FileManager.default.copyItem(
      atPath: GoldenFile.root.appending(path: "Examples/Accounts").path, toPath: workspace)
    let guide = try String(contentsOf: GoldenFile.root.appending(path: page), encoding: .utf8)
    var parts = guide.components(separatedBy: "```")
    var last = ""
    var shown = 0
    for (index, part) in parts.enumerated() {
      if part.hasPrefix("sh\n") {
        let outcome = try await Powermap.shell(String(part.dropFirst(3)), in: workspace)
        #expect(outcome.status == 0, "\(part)\n\(outcome.errors)")
        last = outcome.output
      } else if part.hasPrefix("text\n") {
        parts[index] = "text\n" + last
        shown += 1
      }
    }
    #expect(shown >= least)
    let difference = try GoldenFile(page).difference(from: parts.joined(separator: "```"))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "What analyses and accounts are written as fits the printed schemas",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs Python with jsonschema"))
  func schemas() async throws {
    let program = """
      import json, subprocess, sys
      try: import jsonschema
      except ImportError: sys.exit(0)
      run = lambda *words: json.loads(subprocess.run(["powermap", *words], check=True, capture_output=True).stdout)
      schema = run("schema", "--of", "analysis")
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for path in [".", "accounts/northwind.yaml", "accounts/verdi.yaml"]:
          validator.validate(run("analyze", path, "--as-of", "2026-11-01", "--format", "json"))
      """
    let outcome = try await Powermap.shell(
      "python3 -c '\(program.replacing("'", with: "\""))'", in: GoldenFile.root.path + "/Examples/Accounts")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
