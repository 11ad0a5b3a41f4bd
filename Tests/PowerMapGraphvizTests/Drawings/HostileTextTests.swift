import PowerMap
import PowerMapDrawing
import Testing

@testable import PowerMapGraphviz

@Suite("Hostile text in every field")
struct HostileTextTests {
  static let day = Day(number: 20_777)

  /// An account in which every text that people type is `text`.
  static func book(_ text: String) -> Book {
    var account = Account(id: Account.ID(text), name: text)
    account.logFrom = day.adding(days: -400)
    account.departments = [
      Department(id: "executive", name: text), Department(id: Department.ID(text), name: text, archetype: .operations),
      Department(id: "it", name: text),
    ]
    account.people = [
      Person(
        id: "a", name: text, title: text, organisation: text, department: "executive", seniority: .chief,
        roles: Role.allCases),
      Person(id: Person.ID(text + "b"), name: text, title: text, department: Department.ID(text), seniority: .manager),
      Person(id: "c", name: text, title: text, department: "it", isKey: true),
      Person(id: "d", name: text, title: text, department: Department.ID(text + "nowhere")),
    ]
    account.team = [
      Person(id: "ours1", name: text, side: .ours, title: text, department: Department.ID(text)),
      Person(id: "ours2", name: text, side: .ours, title: text),
    ]
    account.network = [
      Person(id: "x", name: text, side: .thirdParty, title: text, organisation: text),
      Person(id: "y", name: text, side: .competitor, organisation: text),
    ]
    account.ties = [
      Tie(from: "ours1", to: "a", strength: History(0.7, on: day)),
      Tie(from: "ours2", to: Person.ID(text + "b"), rating: History(2, on: day)), Tie(from: "ours2", to: "c"),
      Tie(.reportsTo, from: Person.ID(text + "b"), to: "a"), Tie(.reportsTo, from: "c", to: "a"),
      Tie(.influences, from: "c", to: "a", weight: 0.9), Tie(.advises, from: "x", to: "a", weight: 0.3),
      Tie(.influences, from: "y", to: "c", weight: 0.3),
    ]
    return Book(organisation: text, accounts: [account])
  }

  static func isInUsualFonts(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x0590 || (0x2000...0x2BFF).contains($0.value) }
  }

  @Test func thereAreEnoughOfThem() {
    #expect(HostileTexts.all.count >= 60)
  }

  @Test(arguments: HostileTexts.all.indices)
  func isDrawnAsText(index: Int) async throws {
    let text = HostileTexts.all[index]
    let analysis = try Self.book(text).analysis(of: Account.ID(text), asOf: Self.day)
    // All views draw the same cards and lines; so each text meets two of them, and each view many texts.
    let other = View.allCases[index % View.allCases.count]
    let maps = [(View.structure, DrawingOptions.Layout.grid), (other, .grid), (other, .dot)]
    for (view, layout) in maps {
      let drawing = Drawing(analysis, view: view, options: DrawingOptions(layout: layout))
      let output = try await Graphviz.shared.render(dot: drawing.dot, as: .svg)
      // Where no installed font has a letter, Graphviz draws a wide box and says that it is too wide.
      #expect(output.warnings.isEmpty || !Self.isInUsualFonts(text), "text \(index)")
      #expect(output.warnings.allSatisfy { $0.hasPrefix("Warning: cell size too small for content") })
      let svg = SVGReader(output.bytes)
      #expect(svg.isValid, "text \(index)")
      #expect(svg.foreignElements.isEmpty && svg.addresses.isEmpty, "text \(index)")
      #expect(svg.elements.isSubset(of: ["svg", "g", "title", "polygon", "path", "text", "polyline", "a", "ellipse"]))
      let raw = String(decoding: output.bytes, as: UTF8.self)
      #expect(!raw.contains("<script") && !raw.contains("href=") && !raw.contains("<image"), "text \(index)")
      #expect(drawing.dot.utf8.count < 200_000, "text \(index)")
    }
  }

  @Test func whatCanBeShownIsShown() async throws {
    let text = "R&D <Ops> \"Ö\" \\N"
    let analysis = try Self.book(text).analysis(of: Account.ID(text), asOf: Self.day)
    let svg = SVGReader(try await Graphviz.shared.render(Drawing(analysis), as: .svg))
    #expect(svg.text.contains(text))
  }
}
