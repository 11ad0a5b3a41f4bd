import PowerMap

extension Measured<Double> {
  /// The figure as a percentage: `42 %`, `42–55 %`, `>99 %`, `unknown`, `n/a`. Unknown is never a number, and only
  /// what is certain is 100 %.
  var percentage: String {
    switch self {
    case .known(_, let low, let high, _):
      let ends = [low.percent, high.percent]
      return (ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")) + " %"
    case .unknown: return "unknown"
    case .notApplicable: return "n/a"
    }
  }

  /// The figure with some decimals: `27.1`, `27.1–38.2`, `unknown`, `n/a`.
  func decimal(_ digits: Int = 1) -> String {
    switch self {
    case .known(_, let low, let high, _):
      let ends = [low.fixed(digits), high.fixed(digits)]
      return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
    case .unknown: return "unknown"
    case .notApplicable: return "n/a"
    }
  }
}

extension Measured<Int> {
  /// The count: `2`, `1–3`, `unknown`, `n/a`.
  var count: String {
    switch self {
    case .known(_, let low, let high, _): low == high ? "\(low)" : "\(low)–\(high)"
    case .unknown: "unknown"
    case .notApplicable: "n/a"
    }
  }
}

extension Measured<MeasuredValue> {
  /// The figure in words, with its interval.
  var text: String {
    switch self {
    case .known(_, let low, let high, _): low == high ? low.text : "\(low.text) to \(high.text)"
    case .unknown: "unknown"
    case .notApplicable: "n/a"
    }
  }
}

extension MeasuredValue {
  /// The value in words: numbers with at most four decimals.
  var text: String {
    switch self {
    case .number(let number): number.trimmed
    case .integer(let number): String(number)
    case .text(let text): text
    case .list(let ids): ids.isEmpty ? "none" : ids.joined(separator: ", ")
    case .money(let money): money.shortText
    case .parts(let parts):
      parts.isEmpty
        ? "none"
        : parts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map { "\($0.key) \($0.value.text)" }.joined(separator: ", ")
    }
  }
}

extension Money {
  /// The amount with two significant digits, which is all that an index of exposure can claim: `880000 EUR`.
  var shortText: String {
    var unit = 1
    while minorUnits.magnitude / UInt(unit) >= 100 { unit *= 10 }
    let rounded = (Double(minorUnits) / Double(unit)).rounded() * Double(unit)
    return "\(Money(minorUnits: Int(exactly: rounded) ?? minorUnits, currency: currency))"
  }
}

extension Measured<Money> {
  /// The amount with two significant digits: `880000 EUR`, `unknown`, `n/a`.
  var shortText: String { map(MeasuredValue.money).text }
}

extension Double {
  /// A share in whole hundredths, never rounded to nothing or to all.
  fileprivate var percent: String {
    if self > 0, self < 0.005 { return "<1" }
    if self < 1, self >= 0.995 { return ">99" }
    return (100 * self).fixed(0)
  }

  /// At most four decimals, without zeros at the end: `0.55`, `27.1`, `3`.
  var trimmed: String {
    var text = fixed(4)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}

extension String {
  /// The words with a capital at their beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The words with a capital at their beginning and a full stop at their end.
  var asSentence: String { capitalizedFirst + (hasSuffix(".") ? "" : ".") }
}

/// A count with its noun: `1 person`, `3 people`.
package func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}
