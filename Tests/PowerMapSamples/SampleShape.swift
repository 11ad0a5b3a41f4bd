/// The shape of a made-up account.
public struct SampleShape: Sendable, Hashable {
  /// The customer's people.
  public var people: Int
  /// Departments below the executives.
  public var departments: Int
  /// Ours.
  public var colleagues: Int
  /// Third parties, each of whom advises somebody.
  public var thirdParties: Int
  /// Competitors, each of whom influences somebody.
  public var competitors: Int
  /// Whether people report to somebody.
  public var hasBosses: Bool
  /// Whether everybody but the chief sits in the first department.
  public var isLopsided: Bool

  /// An account with a team and one third party, unless given.
  public init(
    people: Int, departments: Int, colleagues: Int = 4, thirdParties: Int = 1, competitors: Int = 0,
    hasBosses: Bool = true, isLopsided: Bool = false
  ) {
    self.people = people
    self.departments = departments
    self.colleagues = colleagues
    self.thirdParties = thirdParties
    self.competitors = competitors
    self.hasBosses = hasBosses
    self.isLopsided = isLopsided
  }

  /// Read on A4.
  public static let twelve = SampleShape(people: 12, departments: 4, colleagues: 3)
  /// Read on A4.
  public static let twentyFive = SampleShape(people: 25, departments: 6, thirdParties: 2, competitors: 1)
  /// Read on A3.
  public static let forty = SampleShape(people: 40, departments: 8, colleagues: 5, thirdParties: 2)
  /// Read on A3.
  public static let sixty = SampleShape(people: 60, departments: 9, colleagues: 6, thirdParties: 3)
  /// Large enough to leave something out.
  public static let hundred = SampleShape(people: 100, departments: 9, colleagues: 6, thirdParties: 3)
}

/// SplitMix64: the same numbers for the same seed on every platform.
public struct SampleNumbers: RandomNumberGenerator {
  var state: UInt64

  /// Starts the sequence of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
