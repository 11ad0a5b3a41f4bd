import PowerMap
import PowerMapDrawing
import Testing

@testable import PowerMapReports

@Suite("Maps on a page")
struct MapMarkupTests {
  /// The markup of what stands in a map of Verdi, with `CARD` for the id of Lidia's card.
  private func markup(_ inner: String) throws -> String {
    let analysis = try Examples.analysis("verdi")
    let drawing = Drawing(analysis, options: DrawingOptions(theme: .keyed))
    let card = try #require(drawing.element(of: "lidia"))
    let svg = "<svg viewBox=\"0 0 9 9\">\(inner.replacing("CARD", with: card))</svg>"
    let html = MapMarkup(of: drawing, people: analysis.people.map(\.id)).html(svg).markup
    let start = try #require(html.firstIndex(of: ">"))
    return String(html[start...].dropFirst().dropLast("</svg>".count)).replacing(card, with: "CARD")
  }

  @Test("A card has its person, an id of its own map and its title; Graphviz's groups and titles are gone")
  func card() throws {
    let markup = try markup(
      """
      <!-- CARD -->
      <g id="CARD" class="node"><title>CARD</title><g id="a_CARD"><a xlink:title="Lidia&#10;&lt;b&gt;">
      <path fill="none" stroke="black" d="M0,0C0,0 1,0 1,0"/>
      </a></g></g>
      """)
    #expect(
      markup == "<g id=\"structure-CARD\" data-person=\"lidia\"><title>Lidia&#10;&lt;b&gt;</title>"
        + "<path fill=\"none\" stroke=\"black\" d=\"M0 0H1\"/></g>")
  }

  @Test(
    "What could do something is not passed on",
    arguments: [
      "<script>alert(1)</script>", "<image xlink:href=\"x\"/>", "<foreignObject><b/></foreignObject>",
      "<style>*{}</style>",
      "<use href=\"x\"/>", "<animate/>",
    ])
  func elements(element: String) throws {
    #expect(try markup("<g>\(element)</g>") == "")
    #expect(try markup("<a xlink:href=\"javascript:alert(1)\">\(element)</a>") == "")
  }

  @Test("Attributes that could do something are not passed on")
  func attributes() throws {
    let shape = "<path onclick=\"x\" style=\"x\" class=\"x\" id=\"x\" href=\"x\" d=\"z\" fill=\"none\"/>"
    #expect(try markup(shape) == "<path d=\"z\" fill=\"none\"/>")
  }

  @Test("A ground and its border are one shape, and what stands between them comes after")
  func frames() throws {
    let markup = try markup(
      """
      <g><path fill="red" stroke="transparent" d="M0"/><text font-size="8.00" text-anchor="start">EB</text>
      <path fill="none" stroke="blue" stroke-width="2" d="M0"/></g>
      """)
    #expect(markup == "<path fill=\"red\" d=\"M0\" stroke=\"blue\" stroke-width=\"2\"/><text>EB</text>")
  }

  @Test("Colours are those of the page")
  func colors() throws {
    let ink = try #require(Theme.roles.first { $0.name == "ink" }).color(in: .keyed).hexadecimal
    #expect(
      try markup("<text fill=\"\(ink)\" font-size=\"10.00\">A</text>")
        == "<text fill=\"var(--ink)\" font-size=\"10\">A</text>")
    #expect(PageColors.style.contains("--ink:\(Theme.light.ink.hexadecimal);"))
    #expect(PageColors.style.contains("--ink:\(Theme.dark.ink.hexadecimal);"))
  }

  @Test("What is no SVG is nothing", arguments: ["", "<html></html>", "text"])
  func others(text: String) throws {
    let drawing = Drawing(try Examples.analysis("verdi"))
    #expect(MapMarkup(of: drawing, people: []).html(text).markup == "")
  }
}
