import Foundation
import PowerMap
import PowerMapFiles
import Testing

@Suite("The starter account")
struct StarterTests {
  @Test(
    "It has neither an error nor a warning, whatever its name",
    arguments: [
      "Acme", "no: \"quoted\" # name", "'", "a\nb", "\r\n", "\0\u{1B}[0m", "", "~", "{x}", "- x", "田中 & Søn 😀", "\\",
      "\u{2028}",
      "\u{202E}abc", "$schema: x", "%", String(repeating: "long ", count: 2_000),
    ])
  func anyName(name: String) throws {
    let day = try #require(Day("2026-11-01"))
    let workspace = try withWorkspace(["x.yaml": Starter.text(name: name, assessedOn: day)]) {
      try Workspace.load($0 + "/x.yaml")
    }
    #expect(workspace.allDiagnostics.isEmpty, "\(workspace.allDiagnostics)")
    #expect(workspace.book.accounts.first?.name == name)
  }

  @Test("Hardly a line of it goes without a word of explanation")
  func comments() {
    let lines = Starter.text(name: "Acme", assessedOn: "2026-11-01").split(separator: "\n")
    #expect(lines.count { $0.contains("# ") } >= lines.count / 2)
    #expect(lines.allSatisfy { $0.count <= 120 })
  }
}
