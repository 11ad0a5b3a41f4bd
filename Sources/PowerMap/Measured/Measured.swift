/// The result of a measure: a figure with its evidence, or the reason why there is none.
///
/// Missing data never becomes zero. A figure that depends on unknown inputs carries the interval it must lie in;
/// `value` is then the low end, because nothing better is proven.
public enum Measured<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A figure, the interval it lies in (`low == high` when it is exact), and what it rests on.
  case known(Value, low: Value, high: Value, because: [Evidence])
  /// No figure, why, and the interval it would lie in where that is known.
  case unknown(reason: String, low: Value?, high: Value?)
  /// A figure that has no meaning here, and why.
  case notApplicable(reason: String)

  /// An exact figure.
  public static func exactly(_ value: Value, because evidence: [Evidence] = []) -> Measured {
    .known(value, low: value, high: value, because: evidence)
  }

  /// A figure computed with every unknown input at its low and at its high end.
  public static func between(_ low: Value, _ high: Value, because evidence: [Evidence] = []) -> Measured {
    .known(low, low: low, high: high, because: evidence)
  }

  /// The figure, or nil where there is none.
  public var value: Value? {
    if case .known(let value, _, _, _) = self { value } else { nil }
  }

  /// The low end of the interval, also of an unknown figure where it is given.
  public var low: Value? {
    switch self {
    case .known(_, let low, _, _): low
    case .unknown(_, let low, _): low
    case .notApplicable: nil
    }
  }

  /// The high end of the interval, also of an unknown figure where it is given.
  public var high: Value? {
    switch self {
    case .known(_, _, let high, _): high
    case .unknown(_, _, let high): high
    case .notApplicable: nil
    }
  }

  /// What the figure rests on; empty where there is none.
  public var because: [Evidence] {
    if case .known(_, _, _, let evidence) = self { evidence } else { [] }
  }

  /// Why there is no figure, or nil where there is one.
  public var reason: String? {
    switch self {
    case .known: nil
    case .unknown(let reason, _, _), .notApplicable(let reason): reason
    }
  }

  /// The same result without what it rests on, for those who hold many.
  public var withoutEvidence: Measured {
    guard case .known(let value, let low, let high, _) = self else { return self }
    return .known(value, low: low, high: high, because: [])
  }

  /// Whether the figure is known and its interval is a single point.
  public var isExact: Bool {
    if case .known(_, let low, let high, _) = self { low == high } else { false }
  }

  /// The same result with its figures changed; the change must keep their order.
  public func map<Other: Hashable & Sendable>(_ transform: (Value) -> Other) -> Measured<Other> {
    switch self {
    case .known(let value, let low, let high, let because):
      .known(transform(value), low: transform(low), high: transform(high), because: because)
    case .unknown(let reason, let low, let high):
      .unknown(reason: reason, low: low.map(transform), high: high.map(transform))
    case .notApplicable(let reason): .notApplicable(reason: reason)
    }
  }
}
