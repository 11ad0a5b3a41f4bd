/// How a line looks: colour, width and arrow.
struct LineStyle {
  let kind: MapContent.Line.Kind
  /// 1…4.
  let weight: Int
  let theme: Theme

  /// The widths of influence, in points.
  static let widths = [1.0, 1.5, 2.1, 2.7]

  private var width: Double {
    switch kind {
    case .reporting: 1.1
    case .newReporting: 2
    case .formerReporting: 1.6
    case .influence, .competitorInfluence: Self.widths[min(max(weight, 1), Self.widths.count) - 1]
    case .planned: 3
    case .warm, .weakLink: 1.8
    }
  }

  /// Graphviz's arrows are ten points long at size 1.
  private var arrowSize: Double { kind.isRoute ? 0.8 : 0.62 + 0.1 * width }

  /// From the tip of the arrow to the end of its line, in points; 0 for no arrow.
  var arrowLength: Double { kind.isReporting ? 0 : 10 * arrowSize }

  /// How far a bold arrow reaches beyond its tip.
  var overhang: Double { kind.isRoute ? width + 1 : 0 }

  var attributes: [DOTAttribute] {
    switch kind {
    case .reporting: [.color(theme.reporting), .penWidth(width), .noArrow]
    case .newReporting: [.color(ChangeMark.added.color(in: theme)), .penWidth(width), .noArrow]
    case .formerReporting:
      [.color(ChangeMark.removed.color(in: theme)), .penWidth(width), .style([.dashed]), .noArrow]
    case .influence: [.color(theme.influence), .penWidth(width), .arrowSize(arrowSize)]
    case .competitorInfluence:
      [.color(theme.secondInk), .penWidth(width), .arrowSize(arrowSize), .style([.dashed])]
    case .planned: [.color(theme.planned), .penWidth(width), .arrowSize(arrowSize), .style([.dashed])]
    case .warm: [.color(theme.ours), .penWidth(width), .arrowSize(arrowSize)]
    case .weakLink: [.color(theme.ours), .penWidth(width), .arrowSize(arrowSize), .style([.dashed])]
    }
  }
}
