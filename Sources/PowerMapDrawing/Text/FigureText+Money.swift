package import PowerMap

extension FigureText {
  private static let suffixes = ["", "k", "m", "bn"]

  /// Two significant digits, which is all that an index can claim: `880k EUR`, `1.2m EUR`.
  package static func money(_ money: Money) -> String { self.money(units: money.units, currency: money.currency) }

  static func money(units: Double, currency: String) -> String { "\(short(units)) \(currency)" }

  /// An amount as `money(_:)` prints it, `410k–1.2m EUR` with its interval, `?` where unknown, `–` where it has no
  /// meaning.
  package static func money(_ figure: Measured<Money>) -> String {
    switch figure {
    case .known(let value, let low, let high, _):
      let (from, to) = (short(low.units), short(high.units))
      return from == to ? "\(from) \(value.currency)" : "\(from)–\(to) \(value.currency)"
    case .unknown: return "?"
    case .notApplicable: return "–"
    }
  }

  private static func short(_ units: Double) -> String {
    var rest = rounded(units.magnitude)
    var suffix = 0
    while rest >= 1_000, suffix < suffixes.count - 1 {
      rest /= 1_000
      suffix += 1
    }
    let sign = units < 0 && rest > 0 ? "−" : ""
    return sign + rest.fixed(suffix > 0 && rest < 10 ? 1 : 0) + suffixes[suffix]
  }

  /// To two significant digits; to whole units below a hundred.
  private static func rounded(_ magnitude: Double) -> Double {
    var unit = 1.0
    while magnitude / unit >= 100 { unit *= 10 }
    return (magnitude / unit).rounded() * unit
  }
}
