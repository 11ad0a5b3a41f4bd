import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapFiles
import PowerMapSamples
import Testing

/// The DOT of the example accounts, byte for byte. `POWERMAP_UPDATE_GOLDEN=1` rewrites the files.
@Suite struct GoldenTests {
  static let isUpdating = ProcessInfo.processInfo.environment["POWERMAP_UPDATE_GOLDEN"] == "1"

  @Test(arguments: ExampleAccounts.ids, View.allCases)
  func exampleAccountsAreDrawnAsBefore(id: Account.ID, view: View) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let drawing = Drawing(try book.analysis(of: id, asOf: ExampleAccounts.day), view: view)
    try compare(drawing, with: "\(id)-\(view.rawValue)")
  }

  static let themes: [String: Theme] = ["light": .light, "dark": .dark, "print": .print]

  @Test(arguments: ExampleAccounts.ids, ["light", "dark", "print"])
  func whatChangedIsDrawnAsBefore(id: Account.ID, theme: String) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let before = try book.analysis(of: id, asOf: "2026-06-01")
    let after = try book.analysis(of: id, asOf: ExampleAccounts.day)
    let options = DrawingOptions(theme: try #require(Self.themes[theme]))
    try compare(Drawing(after, view: .diff, since: before, options: options), with: "\(id)-since-june-\(theme)")
  }

  @Test(arguments: ["light", "dark", "print"]) func aReorganisationIsDrawnAsBefore(theme: String) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let before = try book.analysis(of: "northwind", asOf: "2026-10-01")
    let after = try book.reorganised(on: Day(number: 20_759)).analysis(of: "northwind", asOf: ExampleAccounts.day)
    let options = DrawingOptions(theme: try #require(Self.themes[theme]))
    try compare(Drawing(after, view: .diff, since: before, options: options), with: "northwind-reorganised-\(theme)")
  }

  /// Somebody of no special place and a key person are gone, and one of ours.
  @Test(arguments: [View.structure, .coverage], ["light", "dark", "print"])
  func chairsOfThoseWhoLeftAreDrawnAsBefore(view: View, theme: String) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let after = try book.analysis(of: "northwind", asOf: ExampleAccounts.day)
      .after([.leaves("omar"), .leaves("eva"), .leaves("ben")])
    let options = DrawingOptions(theme: try #require(Self.themes[theme]))
    try compare(Drawing(after, view: view, options: options), with: "northwind-departed-\(view.rawValue)-\(theme)")
  }

  @Test func theExamplesTogetherAreDrawnAsBefore() throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let analyses = try ExampleAccounts.ids.map { try book.analysis(of: $0, asOf: ExampleAccounts.day) }
    try compare(Drawing(portfolio: analyses.map(AccountHeadline.init)), with: "portfolio")
  }

  private func compare(_ drawing: Drawing, with name: String) throws {
    let path = ExampleAccounts.path("Tests/Fixtures/Maps/\(name).dot")
    if Self.isUpdating { try drawing.dot.write(toFile: path, atomically: true, encoding: .utf8) }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    // Compared by lines, so that a failure names the first that differs and not two files.
    let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let drawn = drawing.dot.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = zip(lines, drawn).first { $0 != $1 }
    #expect(difference?.0 == difference?.1)
    #expect(lines.count == drawn.count)
  }
}
