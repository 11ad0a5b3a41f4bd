/// How many equal parts would be as concentrated as some unequal ones: one over the Herfindahl–Hirschman index.
///
///     n = 1 / sum of q^2,  q = part / sum of parts
///
/// From 1, where one part is everything, to the number of parts, where all are equal. A ratio: raising the largest part
/// lowers it though nothing got worse, so it is a diagnostic and never part of the score. Without any part above 0
/// there is no answer. Source: Herfindahl 1950; Laakso and Taagepera 1979; domain A14. Complexity: O(parts).
enum EffectiveCount {
  static func of(_ parts: [Double]) -> Double? {
    let (sum, squares) = parts.reduce((0, 0)) { ($0.0 + $1, $0.1 + $1 * $1) }
    return squares > 0 ? sum * sum / squares : nil
  }
}
