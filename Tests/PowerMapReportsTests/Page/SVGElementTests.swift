import Testing

@testable import PowerMapReports

@Suite("Reading SVG")
struct SVGElementTests {
  @Test func readsElementsAttributesAndText() throws {
    let svg = try #require(
      SVGElement(
        reading: """
          <?xml version="1.0"?>
          <!DOCTYPE svg PUBLIC "a" "b">
          <!-- a comment with <tags> & signs -->
          <svg viewBox="0 0 1 1"
           xmlns="x">
          <g id="n1"><path d="M0,0"/><text x="1">R&amp;D</text></g>
          </svg>
          """))
    #expect(svg.name == "svg")
    #expect(svg["viewBox"] == "0 0 1 1")
    #expect(svg["xmlns"] == "x")
    #expect(svg.elements.map(\.name) == ["g"])
    #expect(svg.elements.first?.elements.map(\.name) == ["path", "text"])
    #expect(svg.text == "R&D")
  }

  @Test(
    arguments: [
      ("&lt;b&gt;", "<b>"), ("&#45;&#x2d;", "--"), ("&quot;&apos;", "\"'"), ("&nonsense;", "&nonsense;"),
      ("&#1114112;", "&#1114112;"), ("a &amp;lt; b", "a &lt; b"), ("&", "&;"),
    ])
  func escapesAreRead(escaped: String, text: String) throws {
    let svg = try #require(SVGElement(reading: "<svg a=\"\(escaped)\"><text>\(escaped)</text></svg>"))
    #expect(svg["a"] == text)
    #expect(svg.text == text)
  }

  @Test(arguments: ["", "<", "no markup", "<!--", "<svg", "</svg>", "<svg><g></svg>", "<svg a=>", "<svg a=\"x"])
  func damagedTextIsPassedOver(text: String) {
    _ = SVGElement(reading: text)
  }

  @Test func aTagMayHoldTheSignThatEndsIt() throws {
    let svg = try #require(SVGElement(reading: "<svg a=\"1 > 0\"><g/></svg>"))
    #expect(svg["a"] == "1 > 0")
    #expect(svg.elements.map(\.name) == ["g"])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let element = SVGElement(
      name: "g", attributes: [.init(name: "id", value: "\"<&>'")],
      children: [.text("</g> & more"), .element(SVGElement(name: "path"))])
    #expect(SVGElement(reading: element.html.markup) == element)
  }
}
