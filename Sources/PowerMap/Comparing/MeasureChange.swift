/// An account-wide measure before and after.
public struct MeasureChange: Hashable, Sendable, Identifiable {
  /// The measure's key in the registry.
  public var key: String
  /// What it is called.
  public var title: String
  /// The figures.
  public var figures: FigureChange<Double>

  /// The key identifies it.
  public var id: String { key }

  /// Every account-wide measure that is a number, in the order of the registry.
  static func all(from before: Analysis, to after: Analysis) -> [MeasureChange] {
    Capability.accountNumbers.map { measure in
      MeasureChange(
        key: measure.key, title: measure.title,
        figures: FigureChange(before: measure.accountNumber(in: before), after: measure.accountNumber(in: after)))
    }
  }
}

extension Capability {
  /// The account-wide measures that are numbers, in the order of the registry: those that have a difference or a trend.
  public static let accountNumbers: [Capability] = all.filter { measure in
    // The range is how a row says what it is: `0...1` or `0 or more`, against `critical, fragile`.
    measure.scope == .account && measure.range.first.map { $0.isNumber || $0 == "-" } ?? false
  }

  /// The account's figure as a number; without a meaning where it is none.
  func accountNumber(in analysis: Analysis) -> Measured<Double> {
    guard let result = results(analysis).first?.result else { return .notApplicable(reason: "there is no figure") }
    switch result {
    case .known(let value, let low, let high, let because):
      guard let value = value.asNumber, let low = low.asNumber, let high = high.asNumber else {
        return .notApplicable(reason: "it is no number")
      }
      return .known(value, low: low, high: high, because: because)
    case .unknown(let reason, let low, let high):
      return .unknown(reason: reason, low: low?.asNumber, high: high?.asNumber)
    case .notApplicable(let reason): return .notApplicable(reason: reason)
    }
  }
}

extension MeasuredValue {
  /// The number or count; nil for anything else.
  fileprivate var asNumber: Double? {
    switch self {
    case .number(let number): number
    case .integer(let count): Double(count)
    case .text, .list, .money, .parts: nil
    }
  }
}
