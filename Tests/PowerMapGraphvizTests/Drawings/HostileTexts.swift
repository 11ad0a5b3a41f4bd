/// Texts that broke, hung or entered something somewhere before.
enum HostileTexts {
  static let all: [String] = [
    "", " ", "\"", "'", "\\", "\\\\", "ends in \\", "\\N", "\\G\\L\\E\\T\\H", "\\n\\l\\r", "a\nb", "a\r\nb\tc",
    String(repeating: "line\n", count: 100_000), String(repeating: "x", count: 1 << 20),
    String(repeating: "Ж ", count: 5_000), "<b>bold</b>", "</TD></TR></TABLE>>", "<<TABLE>>",
    "<IMG SRC=\"/etc/passwd\">",
    "<FONT FACE=\"x\" onload=\"alert(1)\">", "</svg><script>alert(1)</script>", "<script>alert(1)</script>",
    "<SCRIPT SRC=//x>", "]]>", "<![CDATA[x]]>", "<!-- x -->", "--><svg/onload=alert(1)>", "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x [<!ENTITY y \"z\">]>", "&amp;", "&lt;script&gt;", "&#x6a;avascript", "&#0;", "&#1;", "&#xFFFE;",
    "&nosuch;", "&", "&&;", "%00", "%3Cscript%3E", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
    "data:text/html,<script>1</script>", "https://example.com/?a=1&b=2", "file:///etc/passwd", "\u{0}", "a\u{0}b",
    "\u{1}\u{2}\u{1F}", "\u{7F}\u{80}\u{9F}", "\u{FFFE}", "\u{FFFF}",
    String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self),
    String(decoding: [0xD800, 0x41] as [UInt16], as: UTF16.self), "\u{1FFFF}", "\u{D7FF}\u{E000}",
    "\u{202E}evil\u{202C}", "\u{2066}x\u{2069}", "שלום עולם", "مرحبا بالعالم", "日本語の名前", "한국어 이름",
    "👩‍👩‍👧‍👦 Family", "🇩🇪🇫🇷", "e\u{301}\u{301}\u{301}", "\u{301}", "a" + String(repeating: "\u{301}", count: 2_000),
    "\u{200B}\u{200D}\u{FEFF}", "ﬁ ﬂ ß İ ı", "digraph { a -> b }", "} subgraph cluster_x {", "n0 [label=\"x\"]", "];",
    "label=<b>", "//comment", "/* comment", "# hash", "layout=fdp image=\"/etc/passwd\"", "$(rm -rf /)", "`id`",
    "{{7*7}}", "%s%n%x", "NaN", "-0.0", "1e999", "../../../etc/passwd", "CON", "null",
  ]
}
