import DataTree
import Testing

@testable import PowerMapReports

@Suite("Markup")
struct HTMLTests {
  @Test("Text that is put into markup stays text")
  func text() {
    let name = "</td><script>\"&'"
    let html: HTML = "<td title=\"\(name)\">\(name)</td>"
    #expect(
      html.markup
        == "<td title=\"&lt;/td&gt;&lt;script&gt;&quot;&amp;&apos;\">&lt;/td&gt;&lt;script&gt;&quot;&amp;&apos;</td>")
    #expect((("<b>\(html)</b>") as HTML).markup == "<b>\(html.markup)</b>")
  }

  @Test("No name ends the data that the script reads")
  func data() {
    let names = ["</script>", "<!--", "]]>", "&lt;", "a\u{2028}b\u{2029}c", "\u{0}", "\"\\"]
    let html = PageContent.json(.list(names.map(Tree.text)), id: "x").markup
    let content = html.dropFirst("<script type=\"application/json\" id=\"x\">".count).dropLast("</script>\n".count)
    #expect(!content.contains { "<>&\u{2028}\u{2029}\u{0}".contains($0) })
    #expect(content.hasPrefix("[\"\\u003c/script\\u003e\",") && content.hasSuffix("]"))
  }
}
