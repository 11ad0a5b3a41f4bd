internal import PowerMap

/// Actual power as five dots, relative to the most powerful person on the customer's side.
///
/// A person has as many filled dots as fifths of that power, rounded up and at least one:
/// `dots = max(1, ceil(5 · A / max A))`. So the strongest always has five, and four dots mean more than three fifths
/// of the strongest. Dots compare people of one account, never two accounts.
enum PowerDots: Sendable, Hashable {
  /// One to five filled dots.
  case filled(Int)
  /// The power is not known.
  case unknown

  init(_ power: Measured<Double>, strongest: Double) {
    guard let value = power.value, value.isFinite, strongest > 0 else {
      self = .unknown
      return
    }
    // Within rounding, a value on the border of a fifth belongs to the lower one.
    let fifths = (5 * min(max(value / strongest, 0), 1) - 1e-9).rounded(.up)
    self = .filled(min(max(Int(fifths), 1), 5))
  }

  /// The number of filled dots, or a question mark.
  var digit: String {
    switch self {
    case .filled(let count): "\(count)"
    case .unknown: "?"
    }
  }

  /// The glyphs, or a question mark.
  var text: String {
    switch self {
    case .filled(let count): String(repeating: "●", count: count) + String(repeating: "○", count: 5 - count)
    case .unknown: "power ?"
    }
  }
}
