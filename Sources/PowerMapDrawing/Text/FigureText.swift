internal import PowerMap

/// Figures as the pictures print them: an interval where there is one, and never zero for what is not known.
package enum FigureText {
  /// `3`, `1–3`, `?` where unknown, `–` where it has no meaning.
  static func integer(_ figure: Measured<Int>) -> String {
    switch figure {
    case .known(_, let low, let high, _): low == high ? "\(low)" : "\(low)–\(high)"
    case .unknown: "?"
    case .notApplicable: "–"
    }
  }

  /// A share as whole per cent: `71 %`, `54–71 %`, `?` where unknown.
  static func share(_ figure: Measured<Double>) -> String {
    let text = number(figure.map { $0 * 100 })
    return figure.value == nil ? text : "\(text) %"
  }

  /// A number without decimals: `27`, `27–41`, `?` where unknown.
  static func number(_ figure: Measured<Double>) -> String {
    switch figure {
    case .known(_, let low, let high, _):
      low.fixed(0) == high.fixed(0) ? low.fixed(0) : "\(low.fixed(0))–\(high.fixed(0))"
    case .unknown: "?"
    case .notApplicable: "–"
    }
  }
}
