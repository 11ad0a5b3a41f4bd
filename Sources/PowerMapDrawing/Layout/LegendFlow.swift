/// The legend's items, flowing from left to right into lines.
struct LegendFlow: Sendable {
  /// The upper left corner of each item, from the upper left corner of the footer.
  var places: [Point] = []
  /// How many lines there are.
  var lines = 0

  /// Lets items of the given widths flow into lines of a width; an item wider than the line gets its own.
  init(widths: [Double], lineWidth: Double) {
    var x = 0.0
    for width in widths.map(\.finiteLength) {
      if lines == 0 || (x > 0 && x + width > lineWidth) {
        lines += 1
        x = 0
      }
      places.append(
        Point(x: x, y: LayoutMetrics.legendInset + Double(lines - 1) * LayoutMetrics.legendLineHeight))
      x += width + LayoutMetrics.legendGap
    }
  }

  /// The height of the footer, in points.
  var height: Double { LayoutMetrics.legendInset + Double(lines) * LayoutMetrics.legendLineHeight }
}
