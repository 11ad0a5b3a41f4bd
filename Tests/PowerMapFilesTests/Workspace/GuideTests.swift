import Foundation
import PowerMap
import PowerMapFiles
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

@Suite("The guide to the account file")
struct GuideTests {
  @Test("Every example in it reads without an error")
  func examples() throws {
    let guide = try String(contentsOfFile: root + "/Docs/AccountFile.md", encoding: .utf8)
    let blocks = guide.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count == 2)
    for block in blocks { _ = try Book(text: block, path: "northwind.yaml") }
  }
}
