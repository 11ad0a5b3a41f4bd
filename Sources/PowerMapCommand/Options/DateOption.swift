public import ArgumentParser
import Foundation
public import PowerMap

/// The day everything is evaluated at.
struct DateOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: .init("The day everything is evaluated at, YYYY-MM-DD; today, unless given.", valueName: "date"))
  var asOf: Day?

  /// The day asked for; else today, which is then said.
  func day() -> Day {
    if let asOf { return asOf }
    let today = Day.today
    StandardError.say("as of \(today), which is today; --as-of sets another day")
    return today
  }
}

extension Day: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(argument)
  }

  /// The day it is here. Nothing but the command knows a clock.
  static var today: Day {
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT(for: now))
    return Day(number: Int((seconds / 86_400).rounded(.down)))
  }
}
