/// A page that things are put on at places counted from its upper left corner; DOT counts from the lower left one.
struct Canvas {
  let size: Point
  private(set) var graph: DOTGraph
  private var count = 0

  init(size: Point, theme: Theme) {
    self.size = size
    graph = DOTGraph(
      attributes: [
        .layout(.nop2), .splines(.line), .background(theme.page), .fontName, .edgesFirst,
        .boundingBox(Rect(x: 0, y: 0, width: size.x, height: size.y)), .noPadding, .noTranslation,
      ],
      nodeDefaults: [
        .shape(.box), .style([.rounded, .filled]), .fixedSize, .margin(0), .fontName, .fontSize(FontSize.name),
        .color(theme.blockBorder), .fillColor(theme.card), .penWidth(1),
      ],
      edgeDefaults: [.fontName, .fontSize(FontSize.small), .color(theme.reporting), .penWidth(1)])
    // Graphviz shrinks a page to what is on it; two invisible corners keep its size.
    _ = point(Point(x: 0, y: 0))
    _ = point(size)
  }

  /// A place in the coordinates of DOT.
  private func flipped(_ point: Point) -> Point { Point(x: point.x, y: size.y - point.y) }

  private mutating func nextID(_ prefix: String) -> String {
    count += 1
    return "\(prefix)\(count - 1)"
  }

  /// An invisible end for a line that joins no cards.
  private mutating func point(_ place: Point) -> String {
    let id = nextID("p")
    graph.elements.append(
      .node(
        id,
        [
          .position(flipped(place)), .width(0.72), .height(0.72), .shape(.point), .style([.invisible]),
          .label(.empty),
        ]))
    return id
  }

  /// A card or another framed thing, under an id of its own.
  mutating func node(_ id: String, _ frame: Rect, label: HTMLLabel, _ attributes: [DOTAttribute]) {
    graph.elements.append(
      .node(
        id,
        [
          .identity(id), .position(flipped(frame.center)), .width(frame.width), .height(frame.height), .label(label),
        ] + attributes))
  }

  /// A framed thing that nothing refers to.
  mutating func ornament(_ frame: Rect, label: HTMLLabel, _ attributes: [DOTAttribute]) {
    node(nextID("t"), frame, label: label, attributes)
  }

  /// A label without a frame; `tooltip` says the rest of a text that had to be cut.
  mutating func label(_ frame: Rect, _ label: HTMLLabel, tooltip: String? = nil) {
    ornament(frame, label: label, [.shape(.none), .style([]), .tooltip(tooltip ?? " ")])
  }

  /// One line of text, cut where it does not fit; `tooltip` says more than the text in full, which is said else.
  mutating func text(
    _ text: String, in frame: Rect, size: Int = FontSize.small, color: Color, bold: Bool = false,
    align: HTMLLabel.Alignment = .left, tooltip: String? = nil
  ) {
    let fitted = TextFitting.fit(text, size: size, width: frame.width, bold: bold)
    let cell = HTMLLabel.cell(
      .text(fitted, size: size, color: color, bold: bold), width: Int(frame.width), height: Int(frame.height),
      align: align)
    label(frame, .table([[cell]]), tooltip: tooltip ?? (fitted == text ? nil : text))
  }

  mutating func block(_ id: String, _ frame: Rect, members: [String], _ attributes: [DOTAttribute]) {
    let box = Rect(x: frame.x, y: size.y - frame.maxY, width: frame.width, height: frame.height)
    graph.elements.append(
      .cluster(
        id, [.identity(id), .boundingBox(box), .label(.empty)] + attributes, members: members.map { .member($0) }))
  }

  /// A line between two nodes, or between two places.
  mutating func line(
    from: String? = nil, to: String? = nil, _ corners: [Point], arrowLength: Double = 0, _ attributes: [DOTAttribute]
  ) {
    guard let first = corners.first, let last = corners.last else { return }
    let curve = EdgeCurve(corners: corners, arrowLength: arrowLength, height: size.y)
    let from = from ?? point(first)
    let to = to ?? point(last)
    graph.elements.append(.edge(from: from, to: to, [.curve(curve)] + attributes))
  }
}
