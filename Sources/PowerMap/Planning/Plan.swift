/// The relationships to build next, whom each is met through, and the ones to keep alive (domain 4.10, A19).
public struct Plan: Hashable, Sendable {
  /// What a plan makes as large as it can.
  public enum Objective: String, CaseIterable, Hashable, Sendable, Codable {
    /// The resilience score before its caps.
    case resilience
    /// Expected retention and half of how far the required departments are threaded.
    case retention
  }

  /// One of ours and one of theirs.
  public struct Pair: Hashable, Sendable, CustomStringConvertible {
    /// Ours.
    public var colleague: Person.ID
    /// Theirs.
    public var person: Person.ID

    /// A pair.
    public init(_ colleague: Person.ID, _ person: Person.ID) {
      self.colleague = colleague
      self.person = person
    }

    /// The pair as it is written everywhere, `a:b`.
    public var description: String { "\(colleague):\(person)" }
  }

  /// One relationship to build or to strengthen.
  public struct Step: Hashable, Sendable {
    /// Who of ours meets whom of theirs.
    public var pair: Pair
    /// The strength of their tie before the plan.
    public var strength: Measured<Double>
    /// The strength to reach.
    public var target: Double
    /// The points of the resilience score, before caps, that the step adds to those before it.
    public var gain: Double
    /// The resilience score before caps once the step is done, 0...100.
    public var raw: Double
    /// The resilience score once the step is done, at the low end of what is unknown.
    public var score: Double
    /// What the step adds to expected retention, 0...1.
    public var retentionGain: Double
    /// The findings that the step closes, worst first.
    public var closes: [Finding]
    /// How the two are brought together; nil where no route is known.
    public var introduction: Introduction?
    /// How likely the step is to succeed, as far as an introduction carries: from `plan.minFeasibility` to 1.
    public var feasibility: Double
    /// How to begin.
    public var firstMove: FirstMove
    /// Why this one, in plain words.
    public var reasons: [String]
  }

  /// Who brings the two together.
  public struct Introduction: Hashable, Sendable {
    /// The chain from the one of ours who asks to the person to be met.
    public var route: Route
    /// The link of the chain that carries least.
    public var weakestLink: [Person.ID]
    /// The strength of that link, 0...1.
    public var weakestStrength: Double
    /// What to do, in plain words.
    public var words: String
  }

  /// A relationship that is easy to build and adds something.
  public struct EasyWin: Hashable, Sendable {
    /// Who of ours meets whom of theirs.
    public var pair: Pair
    /// How likely it is to succeed, as far as an introduction carries.
    public var feasibility: Double
    /// The points of the resilience score, before caps, that it adds by itself.
    public var gain: Double
  }

  /// A live tie that goes cold if nobody tends it.
  public struct FadingTie: Hashable, Sendable {
    /// Who of ours knows whom of theirs.
    public var pair: Pair
    /// The strength today.
    public var strength: Double
    /// After how many days without contact it is no longer live: a pure decay, not a forecast.
    public var daysLeft: Int
  }

  /// What the plan makes as large as it can.
  public var objective: Objective
  /// Whether every combination was examined; else the steps were found one after the other.
  public var isExact: Bool
  /// The resilience score before caps today, at the low end of what is unknown.
  public var raw: Double
  /// The resilience score today, at the low end of what is unknown.
  public var score: Double
  /// The relationships to build, in order; fewer than asked for where nothing more is gained.
  public var steps: [Step]
  /// Relationships not in the plan that an introduction reaches best.
  public var easyWins: [EasyWin]
  /// The live ties that go cold first, within the policy's `plan.daysAhead`.
  public var maintenance: [FadingTie]
}
