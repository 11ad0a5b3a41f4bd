/// Every constant of every formula, with its default.
///
/// None of the defaults is an empirical law: they are declared choices, each can be overridden from a workspace or an
/// account file under the key its property spells (`halfLife.interaction`), and what differs is printed in reports.
/// `Policy.keys` lists them with their meaning and range.
public struct Policy: Hashable, Sendable, Codable {
  /// Half-lives of evidence.
  public var halfLife = HalfLife()
  /// The most that each part of a tie's strength can reach.
  public var cap = Cap()
  /// The evidence at which half of what contact can prove is proven.
  public var evidenceHalfSaturation = 2.0
  /// The strengths at which a tie counts.
  public var threshold = Threshold()
  /// How many threads are enough.
  public var threads = Threads()
  /// The longest chains followed.
  public var hops = Hops()
  /// What a position is worth before anything else is known.
  public var authority = Authority()
  /// What a reporting line carries.
  public var hierarchy = Hierarchy()
  /// How well a person passes an introduction on, by stance.
  public var conductance = Conductance()
  /// The evidence weight of each channel, 0...1.
  public var channel = Table<Channel, Double>(
    [
      .inPersonMeeting: 1, .siteVisit: 1, .socialInPerson: 0.8, .video: 0.7, .phone: 0.6, .groupEvent: 0.3,
      .email: 0.3, .message: 0.2, .gift: 0.2, .letter: 0.2,
    ], otherwise: 0)
  /// What each purpose of an interaction counts as.
  public var purpose = Table<Purpose, PurposeClass>(PurposeClass.defaults, otherwise: .neutral)
  /// The probability that a person leaves within the horizon, by side.
  public var attrition = Attrition()
  /// The horizon of departures, in days.
  public var horizonDays = 365
  /// The coverage below which an account counts as lost to us.
  public var coverageFloor = 0.25
  /// The most colleagues for which the bus factor is computed exactly.
  public var busFactorExactMax = 15
  /// The limits of the reliability computation.
  public var reliability = Reliability()
  /// What each department must have.
  public var required: [Archetype: Requirement] = Requirement.defaults
  /// The buying roles that must be known and threaded.
  public var requiredRoles: [Role] = [.economicBuyer, .champion]
  /// The target number of days between contacts.
  public var cadence = Cadence()
  /// The windows in which things are counted.
  public var window = Window()
  /// The resilience score.
  public var score = Score()
  /// The planner of new relationships.
  public var plan = Plan()
  /// The single changes that are tried to see what would flip a verdict.
  public var sensitivity = Sensitivity()
  /// How decisions reveal power.
  public var decision = DecisionWeight()
  /// The tests a champion must pass.
  public var champion = Champion()
  /// The people to start with.
  public var doorOpeners = DoorOpenerLimits()
  /// The ways to be introduced to somebody.
  public var introductions = IntroductionLimits()
  /// Where no one is named key, the share of power the key people must hold together.
  public var keyPowerShare = 0.5
  /// The levels of a hierarchy that should be met.
  public var levels = Levels()
  /// The shares of our coverage in procurement that are too large.
  public var dependency = Dependency()
  /// When perceived power differs too much from actual power.
  public var powerGap = PowerGap()
  /// How much contact makes an interest.
  public var interest = InterestScale()
  /// How much less power procurement has over a supplier who is in use already.
  public var incumbency = IncumbencyRelief()
  /// What makes a map of stances incomplete.
  public var opposition = OppositionTest()

  /// The default policy.
  public init() {}

  /// The default policy, made once: it is that of most books, and its tables take a while to fill.
  public static let usual = Policy()
}
