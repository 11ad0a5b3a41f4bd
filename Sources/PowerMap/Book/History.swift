/// An assessed value with the day it was assessed.
public struct Assessment<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// The day from which the value holds.
  public var on: Day
  /// The value.
  public var value: Value

  /// A value assessed on a day.
  public init(on: Day, value: Value) {
    self.on = on
    self.value = value
  }
}

/// The assessments of something that changes over time, oldest first.
///
/// Evaluating a book at an earlier day uses what was known then, so a trend is two evaluations and never stored state.
/// An empty history means *unknown*.
public struct History<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// The assessments, oldest first.
  public private(set) var entries: [Assessment<Value>]

  /// A history of nothing.
  public init() {
    self.entries = []
  }

  /// A history of assessments in any order.
  public init(_ entries: [Assessment<Value>]) {
    // Most histories have one entry or none, and a portfolio has hundreds in each of its accounts.
    guard entries.count > 1 else {
      self.entries = entries
      return
    }
    // A stable sort: two assessments of one day are a problem that validation reports, in the order given.
    self.entries = entries.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map { $0.element }
  }

  /// A history of one assessment.
  public init(_ value: Value, on day: Day) {
    self.entries = [Assessment(on: day, value: value)]
  }

  /// Whether nothing was ever assessed.
  public var isEmpty: Bool { entries.isEmpty }

  /// The latest assessment on or before a day, or nil where there is none.
  public func latest(asOf day: Day) -> Assessment<Value>? {
    entries.last { $0.on <= day }
  }

  /// How many assessments lie after a day.
  public func count(after day: Day) -> Int {
    entries.count { $0.on > day }
  }
}
