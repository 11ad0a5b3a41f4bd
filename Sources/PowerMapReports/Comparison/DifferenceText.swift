import PowerMap

extension Measured<Double> {
  /// A difference with its sign: `+38.8`, `−3.0`, `0.0`, `−1.2 to +4.0`, `unknown`, `n/a`. Unknown is never a number.
  func signed(_ digits: Int = 1) -> String {
    switch self {
    case .known(_, let low, let high, _):
      let ends = [low.signed(digits), high.signed(digits)]
      return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
    case .unknown: return "unknown"
    case .notApplicable: return "n/a"
    }
  }
}

extension Double {
  /// The number with its sign, unless it is rounded to nothing: `+0.6`, `−3`, `0.0`.
  func signed(_ digits: Int) -> String {
    let size = magnitude.fixed(digits)
    guard size.contains(where: { $0 != "0" && $0 != "." }) else { return size }
    return (self < 0 ? "−" : "+") + size
  }
}

extension FigureChange<Double> {
  /// Both figures in words: `27.1 → 65.9`; one where they read the same.
  func arrow(_ digits: Int = 1) -> String {
    PowerMapReports.arrow(before.decimal(digits), after.decimal(digits))
  }

  /// Both figures with their difference: `27.1 → 65.9 (+38.8)`.
  func told(_ digits: Int = 1) -> String {
    isChanged ? "\(arrow(digits)) (\(difference.signed(digits)))" : after.decimal(digits)
  }

  /// Whether it certainly grew or certainly shrank; nil where neither can be said.
  var grew: Bool? {
    guard case .known(_, let low, let high, _) = difference else { return nil }
    if low > Tolerance.equal { return true }
    return high < -Tolerance.equal ? false : nil
  }
}

/// Words before and after, or once where they are the same.
func arrow(_ before: String, _ after: String) -> String {
  before == after ? after : "\(before) → \(after)"
}
