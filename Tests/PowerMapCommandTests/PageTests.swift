import Foundation
import GoldenFiles
import Testing

@Suite("Pages for a browser")
struct PageTests {
  private let verdi = Powermap.example("verdi")

  @Test("A page is one file, the same every time")
  func written() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run("page", verdi, "--as-of", "2026-11-01", "-o", folder.file("verdi.html"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.names() == ["verdi.html"])
    let page = try folder.read("verdi.html")
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    let printed = try await Powermap.run("page", verdi, "--as-of", "2026-11-01", "--jobs", "1")
    #expect(printed.output == page)
  }

  @Test("With an earlier side a page says what changed")
  func changes() async throws {
    let page = try await Powermap.run("page", verdi, "--as-of", "2026-11-01", "--from", "2026-06-01")
    #expect(page.status == 0, "\(page.errors)")
    #expect(page.output.contains("<h2>What changed since 2026-06-01</h2>"))
    #expect(page.output.contains("<h3>What got better</h3>"))
    let same = try await Powermap.run("page", verdi, "--as-of", "2026-11-01", "--from", "2026-11-01")
    #expect(same.output.contains("<p>Nothing changed.</p>"))
    let unknown = try await Powermap.run("page", verdi, "--as-of", "2026-11-01", "--from", "no-such-revision")
    #expect(unknown.status == 64)
    #expect(unknown.output.isEmpty)
  }

  @Test("What cannot be meant is 64", arguments: [["Examples/Accounts"], ["x.yaml", "--jobs", "0"]])
  func usage(arguments: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["page"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test("Without Graphviz's parts there is no page: 3, what to install, and no file")
  func unavailable() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.run(
      "page", verdi, "--as-of", "2026-11-01", "-o", folder.file("page.html"),
      environment: ["GVBINDIR": folder.file("nothing")])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("install"))
    #expect(try folder.names().isEmpty)
  }

  /// A page whose policy names another script than it holds would be dead. The digests stand in the code, because
  /// nothing else in it needs a digest; this computes them from a page.
  @Test(
    "The policy of a page names the style sheet and the script it holds",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs Python"))
  func digests() async throws {
    let folder = try TemporaryFolder()
    let site = try await Powermap.run(
      "site", verdi, "--no-cache", "--as-of", "2026-11-01", "-o", folder.file("site"))
    #expect(site.status == 0, "\(site.errors)")
    let program = """
      import base64, hashlib, re
      for path in ["site/accounts/verdi.html", "site/index.html"]:
          page = open(path, "rb").read()
          for tag in [b"style", b'script type="module"']:
              content = re.search(b"<" + tag + b">(.*?)</", page, re.S)[1]
              print("sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode())
      """
    try folder.write(program, to: "digests.py")
    let outcome = try await Powermap.shell("python3 digests.py", in: folder.path)
    let digests = outcome.output.split(separator: "\n").map(String.init)
    try #require(digests.count == 4, "\(outcome.errors)")
    let code = """
      // Made from the style sheets and the scripts: POWERMAP_UPDATE_GOLDEN=1 swift test rewrites it, then build again.

      /// The digests of a page's style sheet and script, as a Content-Security-Policy names them.
      struct PageDigests: Sendable {
        var style: String
        var script: String

        static let account = PageDigests(
          style: "\(digests[0])",
          script: "\(digests[1])")
        static let portfolio = PageDigests(
          style: "\(digests[2])",
          script: "\(digests[3])")
      }

      """
    let difference = try GoldenFile("Sources/PowerMapReports/Page/PageDigests.swift").difference(from: code)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
