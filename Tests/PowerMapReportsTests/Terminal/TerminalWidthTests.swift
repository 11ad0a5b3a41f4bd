import TerminalText
import Testing

@Suite("How wide text is on a terminal")
struct TerminalWidthTests {
  @Test(
    "Columns",
    arguments: [
      ("", 0), ("Ana", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("a\u{200B}b", 2), ("名前", 4), ("한글", 4),
      ("😀", 2), ("👩‍👩‍👧", 2), ("🇮🇹", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("…", 1), ("ﾊ", 1), ("Ｈ", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}
