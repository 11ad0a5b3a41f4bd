import PowerMap
import PowerMapDrawing
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapGraphviz

@Suite("Changes and redaction through Graphviz")
struct ChangesAndRedactionTests {
  /// - Parameter isMeasured: Whether the widths of all characters are known, so that all text is sure to fit.
  private static func check(_ drawing: Drawing, isMeasured: Bool = true) async throws -> SVGReader {
    let output = try await Graphviz.shared.render(dot: drawing.dot, as: .svg)
    if isMeasured { #expect(output.warnings.isEmpty, "\(output.warnings)") }
    let svg = SVGReader(output.bytes)
    #expect(svg.isValid && svg.foreignElements.isEmpty && svg.addresses.isEmpty)
    #expect(svg.smallestText >= 8)
    return svg
  }

  @Test(arguments: ExampleAccounts.ids, DrawingOptions.Layout.allCases)
  func changesAreDrawn(id: Account.ID, layout: DrawingOptions.Layout) async throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let before = try book.analysis(of: id, asOf: "2026-06-01")
    let after = try book.analysis(of: id, asOf: ExampleAccounts.day)
    for theme in [Theme.light, .dark, .print] {
      let options = DrawingOptions(theme: theme, layout: layout)
      let svg = try await Self.check(Drawing(after, view: .diff, since: before, options: options))
      #expect(svg.text.contains("what changed since 2026-06-01?"))
      // The other way round, whoever is new is gone.
      _ = try await Self.check(Drawing(before, view: .diff, since: after, options: options))
    }
  }

  @Test(arguments: View.allCases, Redaction.allCases)
  func noNameIsInThePicture(view: View, redaction: Redaction) async throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let analysis = try book.redacted(redaction).analysis(of: "northwind", asOf: ExampleAccounts.day)
    let options = DrawingOptions(withheld: redaction == .names ? Set(DrawingOptions.Withheld.allCases) : [])
    let drawing = Drawing(analysis, view: view, options: options)
    _ = try await Self.check(drawing)
    // Tooltips are no text of a reader, so the bytes are searched.
    let svg = String(decoding: try await Graphviz.shared.render(drawing, as: .svg), as: UTF8.self)
    for person in book.team + book.network + (book[account: "northwind"]?.people ?? []) {
      #expect(!svg.contains(person.name), "\(person.name)")
      for word in person.name.split(separator: " ") { #expect(!svg.contains(">\(word)<"), "\(word)") }
    }
  }

  @Test(arguments: HostileTexts.all.indices)
  func hostileTextsChangeAndAreRedacted(index: Int) async throws {
    let text = HostileTexts.all[index]
    let redaction = Redaction.allCases[index % Redaction.allCases.count]
    var later = HostileTextTests.book(text)
    later.accounts[0].people.removeLast()
    later.accounts[0].people[1].title = "Head"
    later.accounts[0].ties.removeFirst()
    let earlier = HostileTextTests.book(text)
    let redactor = Redactor(redaction, of: [later, earlier])
    for (before, after) in [(earlier, later), (redactor.redacted(earlier), redactor.redacted(later))] {
      let drawing = Drawing(
        try after.analysis(of: Account.ID(text), asOf: HostileTextTests.day), view: .diff,
        since: try before.analysis(of: Account.ID(text), asOf: HostileTextTests.day))
      _ = try await Self.check(drawing, isMeasured: HostileTextTests.isInUsualFonts(text))
    }
  }
}
