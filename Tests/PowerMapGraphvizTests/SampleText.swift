/// DOT texts that the tests render.
enum SampleText {
  /// Placed by us: two cards with labels of the kind drawings have, and a routed edge.
  static let placed = """
    digraph powermap {
    graph [layout=nop2 splines=line bgcolor="#ffffff" fontname="DejaVu Sans" bb="0,0,300,120" pad=0 margin=0 \
    notranslate=true]
    node [shape=box style="rounded,filled" fixedsize=true margin=0 fontname="DejaVu Sans" fontsize=10]
    corner0 [style=invis shape=point width=0.01 height=0.01 label="" pos="0,0"]
    corner1 [style=invis shape=point width=0.01 height=0.01 label="" pos="300,120"]
    subgraph cluster_c0 { graph [bb="4,30,296,118" label=""] n1; n2 }
    n1 [pos="60,80" width=1.4 height=0.6 label=<<TABLE BORDER="0"><TR><TD><B>Eva Weber</B></TD></TR></TABLE>>]
    n2 [pos="220,80" width=1.4 height=0.6 label="Jonas & Söhne <>" tooltip="a \\"tip\\""]
    n1 -> n2 [pos="e,170,80 110,80 125,80 150,80 163,80"]
    }
    """

  /// Laid out by dot, with clusters: the case in which Graphviz's own numbering makes every render differ.
  static let clusters = """
    digraph powermap {
    graph [layout=dot compound=true newrank=true fontname="DejaVu Sans"]
    node [shape=box fontname="DejaVu Sans"]
    subgraph cluster_c0 { label="Production"; n0; n1; n2 }
    subgraph cluster_c1 { label="Purchasing"; n3; n4 }
    subgraph cluster_c2 { label="IT"; n5; n6; n7 }
    subgraph cluster_c3 { label="Finance"; n8; n9 }
    n0 -> n1; n0 -> n2; n3 -> n4; n5 -> n6; n5 -> n7; n8 -> n9
    n0 -> n3; n2 -> n5 [label="advises"]; n8 -> n0; n9 -> n7; n4 -> n6; n1 -> n8
    }
    """

  /// A labelled edge between two nodes of one rank that are not neighbours, on the first and on a later rank:
  /// older versions free a rank twice after it.
  static let labelledFlatEdges = """
    digraph powermap {
    graph [layout=dot fontname="DejaVu Sans"]
    edge [fontname="DejaVu Sans"]
    { rank=same; n0 -> n1 -> n2 -> n3 }
    n0 -> n3 [label="a"]
    n0 -> n2 [label="b"]
    n1 -> n4
    { rank=same; n4 -> n5 -> n6 -> n7 }
    n4 -> n7 [label="c"]
    n7 -> n5 [label="d"]
    }
    """
}

/// SplitMix64: the same numbers for the same seed on every platform.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
