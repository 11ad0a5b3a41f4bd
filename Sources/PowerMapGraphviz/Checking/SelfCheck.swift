internal import CGraphviz

/// Tries Graphviz out before the first drawing, since a machine without fonts or plugins reports success and draws
/// boxes for letters.
enum SelfCheck {
  /// Labels of ten wide and ten narrow letters. In every proportional font the first is far wider; where no font is
  /// found each letter is a box of the same width.
  private static let probe = """
    digraph probe {
    graph [layout=dot]
    node [shape=box margin=0 width=0.01 height=0.01 fontname="DejaVu Sans" fontsize=20]
    wide [label=<mmmmmmmmmm>]
    narrow [label=<iiiiiiiiii>]
    }
    """

  /// What ten letters `m` of 20 points can measure, in points: DejaVu Sans has 195, other text fonts 140 to 200.
  private static let plausibleWidth = 100.0...260.0

  /// The narrow label has 0.29 of the wide one's width in DejaVu Sans.
  private static let largestRatio = 0.75

  static func run(_ context: OpaquePointer) throws(RenderError) {
    let wide: Double
    let narrow: Double
    do throws(RenderError) {
      var graph = try ParsedGraph(reading: probe, context: context)
      let messages = try graph.layOut()
      // Such as a Graphviz without the XML parser that the labels of a drawing need.
      guard messages.isEmpty else { throw .unusable(messages: messages.map(\.text)) }
      wide = graph.width(ofNode: "wide") ?? 0
      narrow = graph.width(ofNode: "narrow") ?? 0
    } catch .layoutFailed(let messages) {
      throw .unusable(messages: messages)
    }
    guard plausibleWidth.contains(wide), narrow > 0, narrow <= wide * largestRatio else { throw .noFonts }
  }
}
