/// DOT that no drawing is, and that hung, killed or fooled Graphviz somewhere: extreme values of every attribute,
/// labels of every kind, and shapes of graphs beyond all measure.
enum HostileDrawings {
  struct Input: Sendable, CustomStringConvertible {
    var name: String
    var dot: String
    var description: String { name }
  }

  static let all: [Input] = values + texts + markup + shapes + broken

  // MARK: - Attributes

  private static let numbers = ["-1", "0", "1e-300", "1e9", "1e308", "nan", "inf", "99999999999999999999", "x"]

  /// Attributes that take a number, and where they stand.
  private static let numeric: [(place: String, names: [String])] = [
    (
      "node",
      [
        "width", "height", "fontsize", "penwidth", "margin", "peripheries", "sides", "skew", "distortion",
        "orientation", "labelloc",
      ]
    ),
    ("edge", ["weight", "minlen", "len", "arrowsize", "labeldistance", "labelangle", "labelfontsize", "penwidth"]),
    ("graph", ["dpi", "nodesep", "ranksep", "pad", "size", "ratio", "mclimit", "nslimit", "quantum", "searchsize"]),
  ]

  /// Attributes that are no number, with values that name files, programs and other engines.
  private static let others: [(place: String, name: String, values: [String])] = [
    ("node", "shape", ["record", "Mrecord", "polygon", "epsf", "none", "nonesuch", "box3d", "star", "underline"]),
    ("node", "image", ["/etc/passwd", "/dev/zero", "/dev/random", "http://127.0.0.1/", "nonesuch.png"]),
    ("node", "shapefile", ["/etc/passwd", "/dev/zero"]),
    ("node", "style", ["wedged", "striped", "radial", "diagonals", "setlinewidth(1e9)", "nonesuch(((("]),
    ("node", "fillcolor", ["red:blue:green", "red;1e9:blue", "#ggg", "/accent9/99", "transparent", ""]),
    ("node", "fontname", ["\\\"><script>", "/etc/passwd", "nonesuch", ""]),
    ("node", "URL", ["javascript:alert(1)", "\\\" onload=\\\"alert(1)", "data:text/html,x"]),
    ("node", "id", ["\\\"><x", "&#0;", "\u{FFFE}"]),
    ("node", "group", ["a", ""]),
    ("node", "pos", ["1e308,1e308", "nan,nan", "0", "x", "-1e9,-1e9!"]),
    ("edge", "arrowhead", ["nonesuch", "normalnormalnormalnormalnormal", "olboxolcrowolnormal"]),
    ("edge", "headport", ["nonesuch", "n:n:n:n", "_"]),
    ("edge", "dir", ["nonesuch", "both"]),
    ("edge", "pos", ["e,1e308,1e308 0,0 1,1 2,2 3,3", "0,0", "x", "e,1,1"]),
    ("edge", "lhead", ["nonesuch", "clustera"]),
    ("graph", "splines", ["ortho", "curved", "polyline", "nonesuch", "none"]),
    ("graph", "rankdir", ["LR", "nonesuch"]),
    ("graph", "imagepath", ["/", "/etc"]),
    ("graph", "fontpath", ["/dev", "nonesuch"]),
    ("graph", "stylesheet", ["\\\"><script>alert(1)</script>"]),
    ("graph", "viewport", ["1e9,1e9,1e9", "0,0,0", "x"]),
    ("graph", "bb", ["0,0,1e308,1e308", "nan,nan,nan,nan", "x"]),
    ("graph", "page", ["0.0001,0.0001", "1e308,1e308"]),
    ("graph", "rotate", ["90", "1e9"]),
    ("graph", "charset", ["latin1", "nonesuch"]),
    ("graph", "concentrate", ["true"]),
    ("graph", "layers", ["a:b:c", "::::::"]),
    ("graph", "root", ["nonesuch"]),
  ]

  private static let values: [Input] =
    numeric.flatMap { place, names in
      names.flatMap { name in
        numbers.map { input("\(name)=\($0)", small(place, "\(name)=\"\($0)\"")) }
      }
    }
    + others.flatMap { place, name, values in
      values.map { input("\(name)=\($0.prefix(20))", small(place, "\(name)=\"\($0)\"")) }
    }

  private static func small(_ place: String, _ attribute: String, layout: String = "dot") -> String {
    """
    digraph powermap {
    graph [layout=\(layout) fontname="DejaVu Sans" compound=true]
    node [fontname="DejaVu Sans"] edge [fontname="DejaVu Sans"]
    \(place) [\(attribute)]
    subgraph clustera { n0 [label="Eva Weber" pos="10,10"]; n1 [label="Ana" pos="90,10"] }
    n2 [label="a|b|{c|d}" pos="10,90"]
    n0 -> n1 [label="knows"]; n1 -> n2; n2 -> n0
    }
    """
  }

  private static func input(_ name: String, _ dot: String) -> Input { Input(name: name, dot: dot) }

  // MARK: - Labels

  private static let texts: [Input] = HostileTexts.all.enumerated().flatMap { index, text in
    // As the text stands, which a drawing never does: quotes end the string, and markup is markup.
    [
      input("text \(index)", small("node", "label=\"\(text)\"")),
      input("markup \(index)", small("node", "label=<\(text)>", layout: "nop2")),
    ]
  }

  private static let markup: [Input] = [
    ("bold 60000 deep", nested("<B>", "</B>", 60_000)),
    ("tables 500 deep", nested("<TABLE><TR><TD>", "</TD></TR></TABLE>", 500)),
    ("span of 60000", "<TABLE><TR><TD COLSPAN=\"60000\" ROWSPAN=\"60000\">x</TD></TR></TABLE>"),
    ("20000 rows", "<TABLE>" + String(repeating: "<TR><TD>x</TD></TR>", count: 20_000) + "</TABLE>"),
    (
      "300 columns of spans",
      "<TABLE><TR>" + String(repeating: "<TD COLSPAN=\"255\">x</TD>", count: 300) + "</TR></TABLE>"
    ),
    ("wide cell", "<TABLE><TR><TD WIDTH=\"65535\" HEIGHT=\"65535\">x</TD></TR></TABLE>"),
    ("wider cell", "<TABLE><TR><TD WIDTH=\"99999999\">x</TD></TR></TABLE>"),
    ("border", "<TABLE BORDER=\"255\" CELLSPACING=\"127\" CELLPADDING=\"255\"><TR><TD>x</TD></TR></TABLE>"),
    ("image", "<TABLE><TR><TD><IMG SRC=\"/etc/passwd\"/></TD></TR></TABLE>"),
    ("endless image", "<TABLE><TR><TD><IMG SRC=\"/dev/zero\"/></TD></TR></TABLE>"),
    ("address", "<TABLE HREF=\"javascript:alert(1)\"><TR><TD>x</TD></TR></TABLE>"),
    ("face", "<FONT FACE=\"x&quot; onload=&quot;alert(1)\">x</FONT>"),
    ("size", "<FONT POINT-SIZE=\"99999999\">x</FONT>"),
    ("empty table", "<TABLE></TABLE>"), ("no row", "<TABLE><TR></TR></TABLE>"),
    ("100000 breaks", String(repeating: "x<BR/>", count: 100_000)),
  ].map { name, label in input("markup: \(name)", small("node", "label=<\(label)>")) }

  private static func nested(_ opening: String, _ closing: String, _ depth: Int) -> String {
    String(repeating: opening, count: depth) + "x" + String(repeating: closing, count: depth)
  }

  // MARK: - Graphs

  private static let shapes: [Input] = [
    ("100000 nodes", graph("nop2", (0..<100_000).map { "n\($0)" })),
    ("20000 nodes", graph("nop2", (0..<20_000).map { "n\($0) [pos=\"\($0),0\"]" })),
    ("20000 nodes without places", graph("nop2", (0..<20_000).map { "n\($0)" })),
    ("500 nodes, 1500 edges", graph("dot", (0..<1_500).map { "n\($0 % 500) -> n\(($0 * 7 + $0 / 500) % 500)" })),
    ("a chain of 500", graph("dot", (0..<499).map { "n\($0) -> n\($0 + 1)" })),
    ("a star of 500", graph("dot", (1..<500).map { "n0 -> n\($0)" })),
    ("1500 loops", graph("dot", Array(repeating: "n0 -> n0", count: 1_500))),
    ("1500 parallel edges", graph("dot", Array(repeating: "n0 -> n1", count: 1_500))),
    ("1500 labels", graph("dot", Array(repeating: "n0 -> n1 [label=\"knows\"]", count: 1_500))),
    ("complete, 38", graph("dot", (0..<38).flatMap { a in (0..<38).map { "n\(a) -> n\($0)" } })),
    ("complete, ortho", graph("dot", ["splines=ortho"] + (0..<30).flatMap { a in (0..<30).map { "n\(a) -> n\($0)" } })),
    (
      "complete, curved",
      graph("dot", ["splines=curved"] + (0..<30).flatMap { a in (0..<30).map { "n\(a) -> n\($0)" } })
    ),
    (
      "rank=same across clusters",
      graph("dot", ["subgraph clustera { a }", "subgraph clusterb { b }", "{rank=same; a; b}", "a -> b"])
    ),
    ("one node in two clusters", graph("dot", ["subgraph clustera { a; b }", "subgraph clusterb { a; b }", "a -> b"])),
    (
      "clusters in ranks",
      graph("dot", ["subgraph clustera { rank=same; a; b }", "subgraph clusterb { rank=min; b; c }"])
    ),
    (
      "edge out of its own cluster",
      graph("dot", ["compound=true", "subgraph clustera { a; b }", "a -> b [lhead=clustera ltail=clustera]"])
    ),
    ("1000 clusters deep", graph("dot", [nested("subgraph clusterx {", "}", 1_000)])),
    (
      "1000 named clusters deep",
      graph(
        "dot", [(0..<1_000).map { "subgraph cluster\($0) {" }.joined() + "x" + String(repeating: "}", count: 1_000)])
    ),
    ("100000 subgraphs deep", graph("dot", [nested("{", "}", 100_000)])),
    ("5000 clusters", graph("dot", (0..<5_000).map { "subgraph cluster\($0) { n\($0 % 400) }" })),
    ("minlen 40000", graph("dot", ["a -> b [minlen=40000]", "b -> c"])),
    ("minlen 2147483647", graph("dot", ["a -> b [minlen=2147483647]", "b -> c"])),
    ("weight 2147483647", graph("dot", ["a -> b [weight=2147483647]", "a -> c [weight=2147483647]", "b -> d"])),
    ("record 5000 deep", graph("dot", ["r [shape=record label=\"\(nested("{", "}", 5_000))\"]"])),
    ("record of 20000 fields", graph("dot", ["r [shape=record label=\"\(String(repeating: "a|", count: 20_000))\"]"])),
    ("record without an end", graph("dot", ["r [shape=record label=\"{a|{b|<p\"]"])),
    ("sides", graph("dot", ["p [shape=polygon sides=2147483647]"])),
    ("peripheries", graph("dot", ["p [peripheries=100000000]"])),
    ("labelled edges in a rank", SampleText.labelledFlatEdges),
    (
      "xlabels",
      graph("dot", (0..<300).map { "n\($0) -> n\($0 + 1) [xlabel=\"\(String(repeating: "x", count: 100))\"]" })
    ),
    ("10000 attributes", graph("dot", (0..<10_000).map { "a [x\($0)=1]" })),
    ("a name of 1 MB", graph("dot", ["\"" + String(repeating: "n", count: 1 << 20) + "\""])),
    ("ports that are not there", graph("dot", ["a:x:y -> b:nonesuch:n"])),
    ("10 MB", graph("nop2", ["/* " + String(repeating: "x", count: 10 << 20) + " */", "a"])),
  ].map { name, dot in input(name, dot) }

  private static func graph(_ layout: String, _ statements: [String]) -> String {
    "digraph powermap {\ngraph [layout=\(layout)]\nnode [fontname=\"DejaVu Sans\"]\n\(statements.joined(separator: "\n"))\n}"
  }

  private static let broken: [Input] =
    [
      "", " ", "digraph", "digraph {", "graph { a -> b }", "digraph { a -- b }", "strict digraph { a }",
      "digraph { a }}",
      "digraph { graph [layout=dot] a } digraph { b }", "digraph { graph [layout=dot] \"", "digraph { /*",
      "digraph { <",
      "\u{0}", "\u{FEFF}digraph { graph [layout=dot] a }", "digraph { graph [layout=dot] a; \u{0} b }",
      "#include </etc/passwd>\ndigraph { graph [layout=dot] a }", "digraph { graph [layout=dot] a [label=\"\\", "node",
      String(repeating: "digraph{", count: 50_000), String(repeating: "[", count: 100_000),
      String(repeating: "\"a\" + ", count: 50_000),
    ].enumerated().map { index, dot in input("broken \(index)", dot) }
    + ["neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork", "nop", "dot:core", "/bin/sh"].map {
      input("layout \($0)", graph($0, ["a -> b"]))
    }
}
