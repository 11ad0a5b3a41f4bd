extension Policy {
  /// The levels of a hierarchy that should be met, as seniority from 1 to 6.
  public struct Levels: Hashable, Sendable, Codable {
    /// The lowest seniority of executives.
    public var executive = Seniority.vicePresident.rawValue
    /// The lowest seniority of management; whoever is below is staff.
    public var management = Seniority.manager.rawValue
    /// How many levels two people may differ by to be peers.
    public var peerDistance = 1

    /// What a part of the hierarchy is called, from the top.
    public func band(of seniority: Seniority) -> LevelBand {
      if seniority.rawValue >= executive { return .executive }
      return seniority.rawValue >= management ? .management : .staff
    }
  }

  /// The shares of our coverage in procurement that are too large, 0...1.
  public struct Dependency: Hashable, Sendable, Codable {
    /// From which it is worth acting on.
    public var medium = 0.6
    /// From which it is grave.
    public var high = 0.8
    /// From which nothing else holds the account.
    public var critical = 1.0
  }

  /// When perceived power differs too much from actual power.
  public struct PowerGap: Hashable, Sendable, Codable {
    /// The difference of two shares of power that counts.
    public var threshold = 0.15
    /// The least number of people whose perceived power is known.
    public var people = 3
    /// The least share of power they hold together.
    public var share = 0.6
  }

  /// How much contact makes an interest.
  public struct InterestScale: Hashable, Sendable, Codable {
    /// The decayed contacts that make an interest of a half.
    public var half = 2.0
    /// How many contacts one counts for that the customer began.
    public var initiative = 2.0
  }

  /// How much less power procurement has over a supplier who is in use already.
  public struct IncumbencyRelief: Hashable, Sendable, Codable {
    /// The most that influence is lowered by.
    public var relief = 0.3
    /// The days in use from which it is lowered in full.
    public var fullTenure = 1095
  }

  /// What makes a map of stances incomplete.
  public struct OppositionTest: Hashable, Sendable, Codable {
    /// The number of known stances from which one against us should be among them.
    public var people = 5
    /// The share of the key people's power without a stance that is too much.
    public var unknownShare = 0.5
  }
}
