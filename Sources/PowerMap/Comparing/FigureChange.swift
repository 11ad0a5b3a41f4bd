/// Something before and after.
public struct ValueChange<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What it was.
  public var before: Value
  /// What it is.
  public var after: Value

  /// A change from one value to another, which may be the same.
  public init(before: Value, after: Value) {
    self.before = before
    self.after = after
  }

  /// Whether the two differ.
  public var isChanged: Bool { before != after }
}

/// A result of a measure before and after.
public struct FigureChange<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The result on the earlier side.
  public var before: Measured<Value>
  /// The result on the later side.
  public var after: Measured<Value>

  /// A change from one result to another, which may be the same.
  public init(before: Measured<Value>, after: Measured<Value>) {
    self.before = before
    self.after = after
  }

  /// Whether another figure, interval or lack of one is stated; reasons and evidence do not count.
  public var isChanged: Bool {
    differs { $0 != $1 }
  }

  private func differs(_ isDifferent: (Value, Value) -> Bool) -> Bool {
    func differ(_ left: Value?, _ right: Value?) -> Bool {
      guard let left, let right else { return (left == nil) != (right == nil) }
      return isDifferent(left, right)
    }
    switch (before, after) {
    case (.known, .known), (.unknown, .unknown):
      return differ(before.value, after.value) || differ(before.low, after.low) || differ(before.high, after.high)
    case (.notApplicable, .notApplicable): return false
    default: return true
    }
  }
}

extension FigureChange where Value: AdditiveArithmetic {
  /// The later figure less the earlier one, with the interval the difference must lie in.
  public var difference: Measured<Value> { before.difference(to: after) }
}

extension FigureChange<Double> {
  /// Whether another figure, interval or lack of one is stated; the dust of arithmetic does not count.
  public var isChanged: Bool { isChanged(beyond: Tolerance.equal) }

  /// Whether an end moved by at least so much, or a figure came or went.
  func isChanged(beyond step: Double) -> Bool {
    differs { abs($0 - $1) >= step }
  }
}

extension Measured where Value: AdditiveArithmetic {
  /// The later figure less this one.
  ///
  /// Two intervals give the interval of all differences, since nothing says that what is unknown is the same on both
  /// sides; its value is the difference of the two values. An unknown side makes the difference unknown, within the
  /// ends that are left; a side without a meaning leaves none.
  public func difference(to later: Measured) -> Measured {
    switch (self, later) {
    case (.known(let was, let lowest, let highest, _), .known(let now, let low, let high, _)):
      return .known(now - was, low: low - highest, high: high - lowest, because: [])
    case (.notApplicable(let reason), _): return .notApplicable(reason: "before: \(reason)")
    case (_, .notApplicable(let reason)): return .notApplicable(reason: "after: \(reason)")
    default:
      let reasons = [reason.map { "before: \($0)" }, later.reason.map { "after: \($0)" }].compactMap { $0 }
      var ends: (low: Value, high: Value)?
      if let lowest = low, let highest = high, let low = later.low, let high = later.high {
        ends = (low - highest, high - lowest)
      }
      return .unknown(reason: reasons.joined(separator: "; "), low: ends?.low, high: ends?.high)
    }
  }
}
