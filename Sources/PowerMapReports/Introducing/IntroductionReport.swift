public import PowerMap

/// What is said of who can introduce us to one person.
public struct IntroductionReport: Report {
  /// The ways to the person.
  public var introductions: PersonIntroductions
  /// The day they are of.
  public var asOf: Day

  /// A report of the ways to one person on a day.
  public init(_ introductions: PersonIntroductions, asOf: Day) {
    self.introductions = introductions
    self.asOf = asOf
  }
}
