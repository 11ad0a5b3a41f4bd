extension PaperSize {
  /// The printable area in landscape, in points: A3 and larger each hold the square root of 2 times the one before.
  var printable: Point {
    let growth: Double
    switch self {
    case .a4: return Point(x: 794, y: 547)
    case .a3: growth = 1
    case .a2: growth = 2.0.squareRoot()
    case .a1: growth = 2
    case .a0: growth = 2 * 2.0.squareRoot()
    }
    return Point(x: 1143 * growth, y: 794 * growth)
  }

  /// How much a drawing is scaled to fit on the paper.
  func scale(of size: Point) -> Double {
    min(printable.x / max(size.x, 1), printable.y / max(size.y, 1))
  }

  /// The size of the drawing's smallest text on this paper, in points.
  func smallestText(of size: Point) -> Double { LayoutMetrics.smallestText * scale(of: size) }

  /// The smallest paper on which a drawing can be read; the largest of all where even that is too small.
  static func needed(for size: Point) -> PaperSize {
    allCases.first { $0.smallestText(of: size) >= LayoutMetrics.readableText } ?? .a0
  }
}
