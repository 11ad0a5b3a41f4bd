extension Canvas {
  /// A line, then the samples with their words.
  mutating func legend(_ legend: [LegendItem], at places: [Point], in footer: Rect, theme: Theme) {
    guard !legend.isEmpty else { return }
    line(
      [Point(x: footer.minX, y: footer.minY), Point(x: footer.maxX, y: footer.minY)],
      [.color(theme.hairline), .penWidth(0.6), .noArrow])
    for (item, place) in zip(legend, places) {
      let middle = place.y + Double(LegendItem.height) / 2 + 1
      switch item.sample {
      case .label(let label):
        let height = Double(LegendItem.height)
        self.label(
          Rect(x: place.x, y: middle - height / 2, width: item.sampleWidth, height: height), label)
      case .line(let kind):
        let style = LineStyle(kind: kind, weight: 2, theme: theme)
        line(
          [Point(x: place.x, y: middle), Point(x: place.x + item.sampleWidth - style.overhang, y: middle)],
          arrowLength: style.arrowLength, style.attributes)
      case .card(let attributes):
        let isDouble = attributes.contains(.peripheries(2))
        let inset = isDouble ? 5.0 : 1.0
        ornament(
          Rect(
            x: place.x + inset, y: middle - (isDouble ? 3 : 5), width: item.sampleWidth - 2 * inset,
            height: isDouble ? 6 : 10),
          label: .empty, attributes + [.tooltip(" ")])
      }
      text(
        item.text,
        in: Rect(
          x: place.x + item.sampleWidth + LegendItem.gap, y: middle - 6.5, width: item.textWidth, height: 12),
        color: theme.secondInk)
    }
  }
}
