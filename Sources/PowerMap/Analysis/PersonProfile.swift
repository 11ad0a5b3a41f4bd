/// Everything measured about one of the customer's people.
public struct PersonProfile: Hashable, Sendable, Identifiable {
  /// The person as recorded.
  public var person: Person
  /// The person's id.
  public var id: Person.ID { person.id }
  /// The stance on the day of the analysis; nil where unknown.
  public var stance: Stance?
  /// Whether the person is key (domain 4.5).
  public var isKey: Bool
  /// Formal authority b, 0...1, after the role floors (domain 4.2).
  public var authority: Double
  /// Whether that authority is the policy's default for want of a seniority.
  public var isAuthorityAssumed: Bool
  /// Structural influence I, 0...1: the share of the account's formal authority this person can sway (domain 4.2).
  public var influence: Measured<Double>
  /// Actual power A, 0...1: influence corrected by decisions (domain 4.2).
  public var power: Measured<Double>
  /// The person's share of all power, 0...1; the shares of the people sum to 1.
  public var powerShare: Measured<Double>
  /// The chains of influence behind it, strongest first; none in an analysis in which people are not asked for.
  public var influencePaths: [Route]
  /// The probability that at least one of our ties holds, 0...1 (domain 4.3).
  public var coverage: Measured<Double>
  /// The best introduction from any of ours, 0...1 (domain 4.4).
  public var reach: Measured<Double>
  /// The best single tie from one of ours; nil also in an analysis in which people are not asked for.
  public var directRoute: Route?
  /// The best route of two or more hops that starts with a live tie; nil also in an analysis in which people are not
  /// asked for.
  public var warmRoute: Route?
  /// Our people with a live tie to this person, in order of id.
  public var liveHolders: [Person.ID]
  /// Vertex-disjoint paths from us, d (domain 4.6).
  public var disjointPaths: Measured<Int>
  /// The people whose loss cuts this person off, in order of id; a state of its own where there is no path (A13).
  public var singlePointsOfFailure: Measured<[Person.ID]>
  /// Threads to the seat, the cut and the survival; of a key person only (domain A23).
  public var seat: Seat
  /// The probability of leaving within the horizon, 0...1.
  public var attrition: Double
  /// What coverage loses if the person leaves, 0...1 (domain A15).
  public var removalImpact: Measured<Double>
  /// The revenue that hangs on the person's chair (domain A21).
  public var revenueExposure: Measured<Money>
  /// How well a second of ours could take over from the best connected, 0...1 (domain A22).
  public var handover: Measured<Double>
  /// Whoever of ours has the strongest known tie; nil where nobody has one.
  public var bestHolder: Person.ID?
  /// The share of the person's contacts with two or more of ours, 0...1 (domain A22).
  public var jointMeetings: Measured<Double>
  /// How much the person has to do with us, by the contacts in the log, 0...1.
  public var interest: Measured<Double>
  /// How firmly competitors hold the person, 0...1 (domain A20).
  public var competitorHold: Measured<Double>
  /// Our cover less theirs, -1...1 (domain A20).
  public var competitorNet: Measured<Double>
  /// The share of power that stands open to us there, 0...1 (domain A20).
  public var displacementOpening: Measured<Double>
  /// Whether the person is a champion, and if not why (domain A10).
  public var champion: Measured<ChampionState>
}

/// How many independent ways lead to a seat, who would have to leave to cut it off, and how likely it stays connected.
/// The three belong together: threads alone ties accounts that survival separates.
public struct Seat: Hashable, Sendable {
  /// Vertex-disjoint paths from us to the seat.
  public var threads: Measured<Int>
  /// One minimum vertex cut: the smallest by count, then by ids.
  public var cutSet: Measured<[Person.ID]>
  /// The probability that some path still stands after the horizon, given that the seat's people stay, 0...1.
  public var survival: Measured<Double>
  /// Whether the survival was estimated by sampling; its interval is then a Wilson 95 % interval.
  public var isEstimated: Bool
}

/// A chain of people and how well it carries.
public struct Route: Hashable, Sendable {
  /// The people from the first to the last.
  public var people: [Person.ID]
  /// The product along the chain, 0...1.
  public var value: Double
  /// The strength of each link, one fewer than the people.
  public var links: [Double]
}

/// Whether somebody is our champion (domain A10).
public enum ChampionState: String, CaseIterable, Hashable, Sendable, Codable {
  /// All four tests are passed: a fresh stance of advocate, power, a live tie, and evidence of advocacy.
  case champion
  /// An advocate with too little power.
  case coach
  /// An advocate with power whose stance is old, who has no live tie, or of whom no advocacy is recorded.
  case unproven
  /// Not an advocate.
  case none
}
