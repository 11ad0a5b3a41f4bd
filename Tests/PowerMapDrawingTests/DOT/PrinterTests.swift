import Testing

@testable import PowerMapDrawing

@Suite("The DOT printer")
struct PrinterTests {
  @Test(arguments: [
    (#"a "b" \N"#, #"a \"b\" \\N"#), ("ends in \\", #"ends in \\"#), ("a\nb\r\nc", #"a\nb\nc"#),
    ("nul\u{0} \u{FFFE}", "nul\u{FFFD} \u{FFFD}"), ("R&D, &c", "R&D, &c"), ("&#1; &amp;", "&\u{200B}#1; &\u{200B}amp;"),
    ("e\u{301}", "\u{E9}"), ("\u{202E}abc", "abc"),
  ])
  func quotedTextIsEscaped(text: String, expected: String) {
    #expect(Array(DOTText.escaped(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func markupCannotBeClosed() {
    let label = HTMLLabel.text("</FONT>]]><b>&#x6a;\\N", color: Color(0))
    #expect(
      label.markup
        == "<FONT POINT-SIZE=\"8\" COLOR=\"#000000\">&lt;/FONT&gt;]]&gt;&lt;b&gt;&amp;\u{200B}#x6a;&#92;&#92;N</FONT>")
  }

  @Test func numbersAreFiniteAndClamped() {
    #expect(DOTAttribute.penWidth(.infinity).text == "penwidth=0.1")
    #expect(DOTAttribute.penWidth(.nan).text == "penwidth=0.1")
    #expect(DOTAttribute.penWidth(1e300).text == "penwidth=20")
    #expect(DOTAttribute.fontSize(60_000).text == "fontsize=72")
    #expect(DOTAttribute.peripheries(9_000).text == "peripheries=4")
    #expect(DOTAttribute.weight(-5).text == "weight=0")
    #expect(DOTAttribute.position(Point(x: .nan, y: -.infinity)).text == "pos=\"0,-10000000\"")
    #expect(decimalText(-0.001) == "0")
    #expect(decimalText(12.5) == "12.5")
  }

  @Test func cornersAreRoundedInThirds() {
    let corners = [Point(x: 0, y: 0), Point(x: 0, y: 30), Point(x: 40, y: 30)]
    let curve = EdgeCurve(corners: corners, arrowLength: 7, height: 100)
    #expect(curve.points.count % 3 == 1)
    #expect(curve.tip == Point(x: 40, y: 70))
    #expect(curve.points.last == Point(x: 33, y: 70))
    #expect(curve.points.first == Point(x: 0, y: 100))
    #expect(curve.text.hasPrefix("e,40,70 0,100 "))
  }

  @Test(arguments: [[], [Point(x: 1, y: 1)], [Point(x: 1, y: 1), Point(x: 1, y: 1)]])
  func degenerateLinesStillHaveFourPoints(corners: [Point]) {
    let curve = EdgeCurve(corners: corners, arrowLength: 7, height: 10)
    #expect(curve.points.count == 4)
  }
}
