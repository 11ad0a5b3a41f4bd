/// A step through the calendar, such as a month or fourteen days.
public struct DayStep: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Hashable, Sendable, Codable {
    case day, week, month, quarter, year
  }

  /// What is counted.
  public let unit: Unit
  /// How many of them make a step, at least 1.
  public let count: Int

  /// A step of so many units; fewer than 1 count as 1.
  public init(_ unit: Unit, count: Int = 1) {
    self.unit = unit
    self.count = max(1, count)
  }

  /// A step in words: `month`, `2 weeks`, `14 days`; nil where the text is anything else.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard let noun = words.last, words.count <= 2 else { return nil }
    let count = words.count == 2 ? Int(words[0]) : 1
    let name = noun.hasSuffix("s") && words.count == 2 ? noun.dropLast() : noun
    guard let unit = Unit(rawValue: String(name)), let count, count >= 1 else { return nil }
    self.init(unit, count: count)
  }

  /// The days from one to another, both included: the last day is always there, however long the last step.
  ///
  /// Every day is counted from the first, so that months that are too short lose nothing: from 31 January they are 28
  /// February, 31 March, 30 April. Empty where the last day is before the first.
  public func days(from first: Day, through last: Day) -> [Day] {
    guard first <= last else { return [] }
    var days: [Day] = []
    while let day = day(days.count, after: first), day < last { days.append(day) }
    return days + [last]
  }

  /// The day so many steps later; nil beyond the calendar.
  private func day(_ steps: Int, after first: Day) -> Day? {
    let (units, isTooLarge) = steps.multipliedReportingOverflow(by: count)
    // No calendar of 9999 years holds more days than this, and below it nothing can overflow.
    guard !isTooLarge, units < 4_000_000 else { return nil }
    return switch unit {
    case .day: first.adding(days: units)
    case .week: first.adding(days: 7 * units)
    case .month: first.adding(months: units)
    case .quarter: first.adding(months: 3 * units)
    case .year: first.adding(months: 12 * units)
    }
  }
}

extension DayStep: CustomStringConvertible {
  /// The step as it is read: `month`, `14 days`.
  public var description: String { count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)s" }
}

extension Day {
  /// The same day of the month so many months later, or the last of that month where it has none; nil beyond the
  /// calendar.
  public func adding(months: Int) -> Day? {
    let (year, month, day) = components
    let (months, isTooLarge) = months.addingReportingOverflow(12 * year + month - 1)
    guard !isTooLarge, months >= 0 else { return nil }
    return (28...31).reversed().lazy.compactMap { length in
      Day(year: months / 12, month: months % 12 + 1, day: min(day, length))
    }.first
  }
}
