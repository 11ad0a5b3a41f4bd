import Foundation
import PowerMapDrawing
import PowerMapSamples
import Testing

@Suite("The gallery")
struct GalleryTests {
  @Test("Every view has its place in it, with the question it answers", arguments: View.allCases)
  func complete(view: View) throws {
    let page = try String(contentsOfFile: ExampleAccounts.path("Docs/Gallery.md"), encoding: .utf8)
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.contains { $0.contains("(`\(view.rawValue)`)") || $0.contains("(`\(view.rawValue) --") })
  }

  @Test("How to read a map has a word on every view", arguments: View.allCases)
  func explained(view: View) throws {
    let page = try String(contentsOfFile: ExampleAccounts.path("Docs/Maps.md"), encoding: .utf8)
    #expect(page.contains("| `\(view.rawValue)` | \(view.question) |") || view.isAboutOnePerson)
  }
}
