internal import PowerMap

/// The figures of the header before and now, such as `27 → 66`, with the difference.
struct DiffFigures {
  private let earlier: Analysis
  private let analysis: Analysis

  init(from earlier: Analysis, to analysis: Analysis) {
    self.earlier = earlier
    self.analysis = analysis
  }

  var figures: [MapContent.Figure] {
    let score = MapContent.Figure.score(of: analysis).caption
    return [
      figure(\.resilience.score, score, as: FigureText.number),
      figure({ $0.coverage.map { 100 * $0 } }, "coverage, %", as: FigureText.number),
      figure({ $0.coverageAfterWorstLoss.map { 100 * $0 } }, "after the worst loss, %", as: FigureText.number),
      figure({ $0.customerThreads.map(Double.init) }, "threads: theirs", as: FigureText.number),
      figure({ $0.ourThreads.map(Double.init) }, "threads: ours", as: FigureText.number),
    ]
  }

  private func figure(
    _ measure: (Analysis) -> Measured<Double>, _ caption: String, as text: (Measured<Double>) -> String
  ) -> MapContent.Figure {
    let (before, after) = (measure(earlier), measure(analysis))
    guard text(before) != text(after) else { return .init(value: text(after), caption: caption) }
    // Of the figures as they are printed, so that nobody finds a sum that does not add up.
    let rounded = before.map(Self.rounded).difference(to: after.map(Self.rounded))
    let difference = Self.signed(rounded).map { " (\($0))" } ?? ""
    return .init(value: "\(text(before)) → \(text(after))", caption: caption + difference)
  }

  /// `+39`, `−3 to +4` for an interval; nil where it is not known.
  private static func signed(_ difference: Measured<Double>) -> String? {
    guard case .known(_, let low, let high, _) = difference else { return nil }
    let (least, most) = (signed(low), signed(high))
    return least == most ? least : "\(least) to \(most)"
  }

  private static func rounded(_ number: Double) -> Double { number.rounded(.toNearestOrAwayFromZero) }

  private static func signed(_ number: Double) -> String {
    let text = abs(number).fixed(0)
    return text == "0" ? text : (number < 0 ? "−" : "+") + text
  }
}
