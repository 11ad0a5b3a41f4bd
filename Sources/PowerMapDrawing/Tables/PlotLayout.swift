internal import PowerMap

/// The places of a plot's parts on its page.
package struct PlotLayout {
  package let content: PlotContent
  let frame: Rect
  /// Where the dots are.
  package let area: Rect
  /// The height and the words of each mark of the axis upwards.
  package let amounts: [(y: Double, text: String)]
  /// The marks of the axis to the right.
  package let scores: [(x: Double, text: String)]
  /// One for each point.
  package let dots: [Rect]
  /// From the low to the high end of the score, where they differ.
  package let spans: [Rect?]
  /// The label of each point; nil where there is no room for one.
  package let labels: [(text: String, frame: Rect)?]

  static let leastWidth = 520.0
  static let titleHeight = 16.0
  static let areaHeight = 190.0
  static let tickWidth = 58.0
  static let lineHeight = 12.0
  private static let dot = 8.0
  private static let mostNames = 15
  /// Further ones find no room, and seeking it takes long.
  private static let mostLabels = 100
  private static let widestLabel = 120.0

  /// The height of a plot with so many lines below it.
  package static func height(notes: Int) -> Double { titleHeight + areaHeight + Double(2 + notes) * lineHeight }

  /// Places a plot in a frame.
  package init(_ content: PlotContent, in frame: Rect) {
    self.content = content
    self.frame = frame
    let area = Rect(
      x: frame.x + Self.tickWidth, y: frame.y + Self.titleHeight, width: frame.width - Self.tickWidth - Self.dot,
      height: Self.areaHeight)
    self.area = area
    let axis = LogAxis(content.points.map(\.amount.units))
    func x(_ score: Double) -> Double { area.minX + min(max(score / 100, 0), 1) * area.width }
    func y(_ amount: Double) -> Double { area.maxY - axis.position(of: amount) * area.height }
    let currency = content.points.first?.amount.currency ?? ""
    amounts = axis.ticks.map { (y($0), FigureText.money(units: $0, currency: currency)) }
    scores = stride(from: 0, through: 100, by: 20).map { (x(Double($0)), "\($0)") }
    dots = content.points.map { point in
      Rect(
        x: x(point.score.lowerBound) - Self.dot / 2, y: y(point.amount.units) - Self.dot / 2, width: Self.dot,
        height: Self.dot)
    }
    spans = content.points.map { point in
      let (low, high) = (x(point.score.lowerBound), x(point.score.upperBound))
      return high - low < 1 ? nil : Rect(x: low, y: y(point.amount.units) - 1, width: high - low, height: 2)
    }
    var placement = LabelPlacement(in: area, obstacles: dots + spans.compactMap(\.self))
    labels = zip(zip(content.points, dots), 0...).map { pair, index in
      let (point, dot) = pair
      if index >= Self.mostLabels { return nil }
      let name = TextFitting.fit(point.name, size: FontSize.small, width: Self.widestLabel)
      // Names stand in each other's way where there are many; numbers are those of the rows.
      let texts = content.points.count <= Self.mostNames ? [name, point.number] : [point.number]
      let sizes = texts.map { Point(x: TextFitting.room(for: $0), y: Self.lineHeight) }
      return placement.place(sizes, around: dot).map { (texts[$0.size], $0.frame) }
    }
  }
}
