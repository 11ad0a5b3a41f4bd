/// The attributes a drawing may use, each with the only kind of value it may have.
///
/// There is no other way to an attribute, so nothing that a person typed can name a file, an address, a font or a
/// layout engine, and no number can be one that hangs Graphviz.
enum DOTAttribute: Sendable, Hashable {
  /// How a line or border is drawn, and whether a shape is filled.
  enum Style: String, Sendable, Hashable {
    case filled, rounded, dashed, dotted
    case invisible = "invis"
  }

  enum Shape: String, Sendable, Hashable {
    case box, circle, point, octagon
    case none
  }

  enum Engine: String, Sendable, Hashable { case nop2, dot }

  enum Splines: String, Sendable, Hashable { case line, ortho, `true` }

  case arrowSize(Double)
  case boundingBox(Rect)
  case color(Color)
  case background(Color)
  case compound
  case constraint(Bool)
  case curve(EdgeCurve)
  case edgesFirst
  case fillColor(Color)
  case fixedSize
  case fontName
  case fontSize(Int)
  case height(Double)
  case identity(String)
  case label(HTMLLabel)
  case labelAtTopLeft
  case layout(Engine)
  case margin(Double)
  case newRank
  case noArrow
  case noTranslation
  case nodeSeparation(Double)
  case noPadding
  case penWidth(Double)
  case peripheries(Int)
  case position(Point)
  case rankSame
  case rankSeparation(Double)
  case shape(Shape)
  case splines(Splines)
  case style([Style])
  case tooltip(String)
  case weight(Int)
  case width(Double)

  /// The fonts of every drawing, the first installed one wins; all are narrower than the width table.
  static let fonts = "Inter,Noto Sans,DejaVu Sans"

  /// `name=value` in the DOT language.
  var text: String {
    switch self {
    case .arrowSize(let size): Self.number("arrowsize", size, 0...5)
    case .boundingBox(let box): Self.quoted("bb", Self.corners(of: box))
    case .color(let color): Self.quoted("color", color.hexadecimal)
    case .background(let color): Self.quoted("bgcolor", color.hexadecimal)
    case .compound: "compound=true"
    case .constraint(let isOn): "constraint=\(isOn)"
    case .curve(let curve): Self.quoted("pos", curve.text)
    case .edgesFirst: "outputorder=edgesfirst"
    case .fillColor(let color): Self.quoted("fillcolor", color.hexadecimal)
    case .fixedSize: "fixedsize=true"
    case .fontName: Self.quoted("fontname", Self.fonts)
    case .fontSize(let size): Self.number("fontsize", Double(size), 4...72)
    case .height(let points): Self.number("height", points / 72, 0.01...300, decimals: 4)
    case .identity(let name): Self.quoted("id", name)
    case .label(let label): label.markup.isEmpty ? "label=\"\"" : "label=<\(label.markup)>"
    case .labelAtTopLeft: "labelloc=t labeljust=l"
    case .layout(let engine): "layout=\(engine.rawValue)"
    case .margin(let inches): Self.number("margin", inches, 0...5)
    case .newRank: "newrank=true rankdir=TB"
    case .noArrow: "dir=none"
    case .noTranslation: "notranslate=true"
    case .nodeSeparation(let inches): Self.number("nodesep", inches, 0...10)
    case .noPadding: "pad=0 margin=0"
    case .penWidth(let points): Self.number("penwidth", points, 0.1...20)
    case .peripheries(let count): "peripheries=\(min(max(count, 0), 4))"
    case .position(let point): Self.quoted("pos", "\(decimalText(point.x)),\(decimalText(point.y))")
    case .rankSame: "rank=same"
    case .rankSeparation(let inches): Self.number("ranksep", inches, 0...10)
    case .shape(let shape): "shape=\(shape.rawValue)"
    case .splines(let splines): "splines=\(splines.rawValue)"
    case .style(let styles): Self.quoted("style", styles.map(\.rawValue).joined(separator: ","))
    case .tooltip(let tooltip): Self.quoted("tooltip", DOTText.escaped(tooltip))
    case .weight(let weight): "weight=\(min(max(weight, 0), 1000))"
    case .width(let points): Self.number("width", points / 72, 0.01...300, decimals: 4)
    }
  }

  private static func quoted(_ name: String, _ value: String) -> String { "\(name)=\"\(value)\"" }

  private static func number(
    _ name: String, _ value: Double, _ range: ClosedRange<Double>, decimals: Int = 2
  ) -> String {
    let finite = value.isFinite ? value : range.lowerBound
    return "\(name)=\(decimalText(min(max(finite, range.lowerBound), range.upperBound), decimals: decimals))"
  }

  private static func corners(of box: Rect) -> String {
    [box.minX, box.minY, box.maxX, box.maxY].map { decimalText($0) }.joined(separator: ",")
  }
}
