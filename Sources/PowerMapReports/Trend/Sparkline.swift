import PowerMap

/// Figures as a row of bars, from `▁` for the lowest of them to `█` for the highest; `·` where none is known.
///
/// An interval is drawn at its low end, as it is printed first. Figures that are all the same are a row of `▄`: that
/// nothing moved is neither low nor high.
enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")
  static let gap: Character = "·"

  /// At most `limit` characters; of more figures, evenly spaced ones with the first and the last.
  static func text(_ figures: [Measured<Double>], limit: Int) -> String {
    let values = positions(of: figures.count, limit: limit).map { figures[$0].value }
    let known = values.compactMap { $0 }
    guard let low = known.min(), let high = known.max() else {
      return String(repeating: gap, count: values.count)
    }
    return String(
      values.map { value in
        guard let value else { return gap }
        guard high - low > Tolerance.equal else { return bars[(bars.count - 1) / 2] }
        let height = (value - low) / (high - low) * Double(bars.count - 1)
        return bars[min(bars.count - 1, max(0, Int(height.rounded())))]
      })
  }

  private static func positions(of count: Int, limit: Int) -> [Int] {
    guard count > limit, limit > 1 else { return Array(0..<count) }
    return (0..<limit).map { ($0 * (count - 1) + (limit - 1) / 2) / (limit - 1) }
  }
}
