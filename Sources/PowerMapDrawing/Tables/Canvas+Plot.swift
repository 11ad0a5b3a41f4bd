extension Canvas {
  /// Axes with their marks, dots with their labels, and below who has no place.
  mutating func plot(_ plot: PlotLayout, theme: Theme) {
    let (frame, area) = (plot.frame, plot.area)
    let height = PlotLayout.lineHeight
    text(
      plot.content.title, in: Rect(x: frame.x, y: frame.y, width: frame.width, height: height), color: theme.ink,
      bold: true)
    for (y, words) in plot.amounts {
      line([Point(x: area.minX, y: y), Point(x: area.maxX, y: y)], Self.grid(theme))
      text(
        words, in: Rect(x: frame.x, y: y - height / 2, width: PlotLayout.tickWidth - 6, height: height),
        color: theme.secondInk, align: .right)
    }
    for (x, words) in plot.scores {
      line([Point(x: x, y: area.minY), Point(x: x, y: area.maxY)], Self.grid(theme))
      text(
        words, in: Rect(x: x - 15, y: area.maxY + 1, width: 30, height: height), color: theme.secondInk,
        align: .center)
    }
    for span in plot.spans.compactMap(\.self) {
      line(
        [Point(x: span.minX, y: span.center.y), Point(x: span.maxX, y: span.center.y)],
        [.color(theme.secondInk), .penWidth(1.4), .noArrow])
    }
    for (point, dot) in zip(plot.content.points, plot.dots) {
      let fill = point.step.map { theme.ground($0).fill } ?? theme.page
      ornament(
        dot, label: .empty,
        [.shape(.circle), .style([.filled]), .color(theme.ink), .fillColor(fill), .tooltip(point.tooltip)])
    }
    for (point, label) in zip(plot.content.points, plot.labels) {
      guard let label else { continue }
      text(label.text, in: label.frame, color: theme.ink, tooltip: point.tooltip)
    }
    for (index, words) in ([plot.content.axes] + plot.content.notes).enumerated() {
      text(
        words,
        in: Rect(
          x: frame.x, y: area.maxY + Double(index + 1) * height, width: frame.width, height: height),
        color: theme.secondInk)
    }
  }

  private static func grid(_ theme: Theme) -> [DOTAttribute] {
    [.color(theme.hairline), .penWidth(0.6), .noArrow]
  }
}
