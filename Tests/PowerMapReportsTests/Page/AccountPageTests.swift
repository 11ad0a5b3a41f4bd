import PowerMap
import PowerMapDrawing
import PowerMapGraphviz
import PowerMapSamples
import Testing

@testable import PowerMapReports

@Suite("The page of an account")
struct AccountPageTests {
  private func page(_ analysis: Analysis) async throws -> String {
    var maps: [(drawing: Drawing, svg: String)] = []
    for drawing in AccountPage.drawings(of: analysis) {
      let svg = try await Graphviz.shared.render(drawing, as: .svg)
      maps.append((drawing, String(decoding: svg, as: UTF8.self)))
    }
    return AccountPage(analysis, maps: maps).html
  }

  private func values(of attribute: String, in html: String) throws -> [String] {
    let pattern = try Regex(" \(attribute)=\"([^\"]*)\"")
    return html.matches(of: pattern).compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test(arguments: Examples.names)
  func everyViewIsThereOnceWithEverybody(name: String) async throws {
    let analysis = try Examples.analysis(name)
    let html = try await page(analysis)
    let drawings = AccountPage.drawings(of: analysis)
    #expect(try values(of: "data-view", in: html) == drawings.map(\.view.rawValue))
    let people = try values(of: "data-person", in: html)
    #expect(Set(analysis.people.map(\.id.rawValue)).isSubset(of: people))
    for drawing in drawings {
      let drawn = analysis.people.filter { drawing.element(of: $0.id) != nil }
      for person in drawn { #expect(people.contains(person.id.rawValue)) }
    }
  }

  @Test(arguments: Examples.names)
  func idsAreUnique(name: String) async throws {
    let ids = try values(of: "id", in: try await page(Examples.analysis(name)))
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Examples.names)
  func everyReferenceLeadsToAnID(name: String) async throws {
    let html = try await page(Examples.analysis(name))
    let ids = Set(try values(of: "id", in: html))
    for reference in try values(of: "aria-controls", in: html) + values(of: "for", in: html) {
      #expect(ids.contains(reference), "\(reference)")
    }
  }

  @Test(arguments: Examples.names)
  func everyColourOfAMapIsSetByThePage(name: String) async throws {
    let html = try await page(Examples.analysis(name))
    let allowed = Set(Theme.roles.map { "var(--\($0.name))" } + ["none"])
    for attribute in ["fill", "stroke"] {
      for color in try values(of: attribute, in: html) { #expect(allowed.contains(color), "\(color)") }
    }
  }

  @Test func theSameAnalysisGivesTheSameBytes() async throws {
    let first = try await page(Examples.analysis("northwind"))
    #expect(try await page(Examples.analysis("northwind")) == first)
  }

  @Test func nothingIsFetched() async throws {
    let html = try await page(Examples.analysis("verdi"))
    for word in ["src=", "http://", "https://", "url(", "@import", "xlink", "<a xmlns"] {
      #expect(!html.replacing("http://www.w3.org/2000/svg", with: "").contains(word), "\(word)")
    }
    #expect(try values(of: "href", in: html) == ["#tables"])
  }

  @Test(
    arguments: HostileNames.all + [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script>", "</style>", "</title>", "]]>", "-->",
      "&lt;", "{{1}}", "${1}", "javascript:alert(1)",
    ])
  func aNameIsNeverMarkup(name: String) async throws {
    let html = try await page(HostileNames.account(called: name))
    for tag in ["<script>", "<img", "<b>"] { #expect(!html.contains(tag)) }
    #expect(html.matches(of: /<\/script>/).count == 3)
    #expect(html.matches(of: /<\/style>/).count == 1)
    #expect(html.matches(of: /<\/title>/).count == html.matches(of: /<title>/).count)
    #expect(!html.unicodeScalars.contains { $0 != "\n" && HostileNames.disturbs($0) })
  }

  @Test func anAccountOfSixtyPeopleIsLessThanAMegabyte() async throws {
    let analysis = try SampleBook(.sixty).book.analysis(of: "sample", asOf: SampleBook.day)
    let size = try await page(analysis).utf8.count
    #expect(size < 1_000_000, "\(size)")
  }

  @Test(arguments: [
    SampleShape(people: 0, departments: 0, colleagues: 0, thirdParties: 0), SampleShape(people: 0, departments: 2),
    SampleShape(people: 1, departments: 0, colleagues: 0, thirdParties: 0), SampleShape(people: 5, departments: 2),
  ])
  func smallAccountsHaveAPage(shape: SampleShape) async throws {
    let html = try await page(SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day))
    #expect(html.hasSuffix("</html>\n"))
  }
}
