extension Policy {
  /// Half-lives of evidence, in days.
  public struct HalfLife: Hashable, Sendable, Codable {
    /// Of logged contact.
    public var interaction = 90.0
    /// Of a rating.
    public var rating = 365.0
    /// Of what a decision reveals.
    public var decision = 730.0
    /// Of what the customer said about value.
    public var value = 180.0
    /// Of having asked.
    public var ask = 120.0
    /// Of knowledge about a person.
    public var insight = 365.0
  }

  /// The most that each part of a tie's strength can reach.
  public struct Cap: Hashable, Sendable, Codable {
    /// Of a rating without contact.
    public var rating = 0.6
    /// Of contact without a rating.
    public var evidence = 0.9
  }

  /// The strengths at which a tie counts.
  public struct Threshold: Hashable, Sendable, Codable {
    /// A live thread.
    public var live = 0.4
    /// A strong tie.
    public var strong = 0.6
    /// A very strong tie.
    public var veryStrong = 0.8
    /// An edge that can carry a path to a seat; a tie below it is a trace.
    public var path = 0.2
  }

  /// How many threads are enough.
  public struct Threads: Hashable, Sendable, Codable {
    /// Disjoint paths to a key person beyond which another one adds nothing to the score.
    public var enough = 2
    /// Customer people with a live tie up to which an account is called thin.
    public var thin = 2
  }

  /// The longest chains followed, in edges.
  public struct Hops: Hashable, Sendable, Codable {
    /// Of introductions.
    public var introduction = 4
    /// Of influence.
    public var influence = 3
  }

  /// What a position is worth before anything else is known.
  public struct Authority: Hashable, Sendable, Codable {
    /// Of a person of unknown seniority.
    public var unknown = 0.3
    /// Of each level.
    public var levels = Table<Seniority, Double>(
      [.individual: 0.15, .lead: 0.25, .manager: 0.4, .director: 0.6, .vicePresident: 0.8, .chief: 1], otherwise: 0)
    /// The least authority of whoever holds a role; 0 for a role that has no floor.
    public var floors = Table<Role, Double>(
      [.economicBuyer: 0.8, .decisionMaker: 0.8, .approver: 0.6, .technicalBuyer: 0.5], otherwise: 0)
  }

  /// What a reporting line carries, 0...1.
  public struct Hierarchy: Hashable, Sendable, Codable {
    /// Influence of the boss on the report.
    public var bossToReport = 0.5
    /// Influence of the report on the boss.
    public var reportToBoss = 0.2
    /// An introduction from the report to the boss.
    public var conductUp = 0.4
    /// An introduction from the boss to the report.
    public var conductDown = 0.8
  }

  /// How well a person in the middle passes an introduction on, by stance, 0...1.
  public struct Conductance: Hashable, Sendable, Codable {
    /// Somebody of ours.
    public var ours = 1.0
    /// An advocate.
    public var advocate = 1.0
    /// A supporter.
    public var supporter = 0.9
    /// Somebody neutral.
    public var neutral = 0.7
    /// Somebody whose stance is unknown.
    public var unknown = 0.6
    /// A sceptic.
    public var sceptic = 0.3
    /// An opponent.
    public var opponent = 0.0
    /// A competitor.
    public var competitor = 0.0
  }

  /// The probability that a person leaves within the horizon, by side, 0...1.
  public struct Attrition: Hashable, Sendable, Codable {
    /// Of our people.
    public var ours = 0.15
    /// Of the customer's people.
    public var customer = 0.15
    /// Of third parties.
    public var thirdParty = 0.15
  }

  /// The limits of the reliability computation.
  public struct Reliability: Hashable, Sendable, Codable {
    /// The most states examined before an estimate is made instead.
    public var budget = 100_000
    /// The samples of an estimate.
    public var samples = 20_000
    /// The seed of an estimate.
    public var seed = 1
  }

  /// The target number of days between contacts, by what a person is; the smallest that applies counts.
  public struct Cadence: Hashable, Sendable, Codable {
    /// An economic buyer.
    public var economicBuyer = 60
    /// A decision maker.
    public var decisionMaker = 60
    /// A champion.
    public var champion = 30
    /// An executive sponsor.
    public var executiveSponsor = 90
    /// A referral source.
    public var referralSource = 90
    /// Another key person.
    public var keyPerson = 60
    /// Everyone else.
    public var everyone = 120
  }

  /// The windows in which things are counted, in days.
  public struct Window: Hashable, Sendable, Codable {
    /// What happened lately.
    public var short = 180
    /// What happened within a year.
    public var long = 365
  }

  /// The resilience score.
  public struct Score: Hashable, Sendable, Codable {
    /// The weights of its terms, which count in proportion to their sum.
    public var weights = Weights()
    /// The most it can be while a thread is missing.
    public var caps = Caps()
    /// The least score of each band.
    public var bands = Bands()
    /// The width of the interval beyond which the label is "uncertain".
    public var uncertainSpan = 15.0
    /// How much each weight is shifted to see whether the band hangs on it.
    public var weightShift = 0.05

    /// The weights of the terms; they count in proportion to their sum.
    public struct Weights: Hashable, Sendable, Codable {
      /// Of power-weighted coverage C.
      public var coverage = 0.3
      /// Of coverage after the worst single loss, C of N-1.
      public var n1 = 0.25
      /// Of expected retention.
      public var retention = 0.2
      /// Of the mean coverage of required departments.
      public var departments = 0.15
      /// Of the redundancy of paths to key people, K.
      public var redundancy = 0.1
    }

    /// The most the score can be while a thread is missing.
    public struct Caps: Hashable, Sendable, Codable {
      /// No customer person with a live tie.
      public var noThread = 15.0
      /// One customer person with a live tie.
      public var oneThread = 35.0
      /// Two customer people with a live tie.
      public var twoThreads = 60.0
      /// None of ours holds a live tie.
      public var noHolder = 15.0
      /// One of ours holds all live ties.
      public var oneHolder = 50.0
      /// No live tie to any key person.
      public var noKeyThread = 60.0
    }

    /// The least score of each band; below the last it is critical.
    public struct Bands: Hashable, Sendable, Codable {
      /// Resilient.
      public var resilient = 75.0
      /// Adequate.
      public var adequate = 50.0
      /// Fragile.
      public var fragile = 25.0
    }
  }

  /// The planner of new relationships.
  public struct Plan: Hashable, Sendable, Codable {
    /// The strength a planned tie is raised to.
    public var raiseTo = 0.6
    /// How many steps are planned.
    public var steps = 3
    /// The most new ties for one colleague.
    public var maxNewPerColleague = 2
    /// The least feasibility a tie is given.
    public var minFeasibility = 0.1
    /// How much the threads into required departments count beside expected retention.
    public var departmentWeight = 0.5
    /// The points that an easy relationship must add to be listed.
    public var leastGain = 0.1
    /// How many easy relationships are listed.
    public var easyWins = 5
    /// The gap of seniority that counts where one of the two is unknown.
    public var unknownLevelGap = 9
    /// The days ahead in which a tie that fades is looked for.
    public var daysAhead = 730
    /// How many fading ties are listed.
    public var maintenance = 5
    /// The most combinations an exact search examines.
    public var exactMax = 200_000
  }

  /// The single changes that are tried to see what would flip a verdict.
  public struct Sensitivity: Hashable, Sendable, Codable {
    /// A step of a rating, of 0...5.
    public var ratingStep = 1.0
    /// A step of a strength given in the record, 0...1: as a step of a rating, a fifth of the scale.
    public var strengthStep = 0.2
  }

  /// How decisions reveal power.
  public struct DecisionWeight: Hashable, Sendable, Codable {
    /// How many fresh decisions the structural estimate is worth.
    public var prior = 2.0
    /// What each part in a decision shows, 0...1.
    public var involvement = Table<Involvement, Double>(
      [.decided: 1, .vetoed: 1, .recommendedFollowed: 0.7, .consulted: 0.3, .informed: 0.1, .overruled: 0],
      otherwise: 0)
  }

  /// The tests a champion must pass, beside a fresh stance of advocate, a live tie and evidence of advocacy.
  public struct Champion: Hashable, Sendable, Codable {
    /// The least actual power; an advocate with less is a coach.
    public var power = 0.3
  }
}

/// What a required department must have.
public struct Requirement: Hashable, Sendable, Codable {
  /// The least number of the department's people with a live tie to us.
  public var threads: Int
  /// The least number of our people who hold those ties.
  public var ours: Int
  /// The least seniority of the highest of its people with a live tie; nil asks for none.
  public var seniority: Seniority?

  /// A requirement of one thread held by one of ours, unless more is given.
  public init(threads: Int = 1, ours: Int = 1, seniority: Seniority? = nil) {
    self.threads = threads
    self.ours = ours
    self.seniority = seniority
  }

  /// What the departments every account should be known in must have.
  public static let defaults: [Archetype: Requirement] = [
    .procurement: Requirement(threads: 1, ours: 1, seniority: .manager),
    .operations: Requirement(threads: 2, ours: 2, seniority: .director),
    .executive: Requirement(threads: 1, ours: 1, seniority: .vicePresident),
  ]
}

/// What a purpose of an interaction counts as: strategic or tactical, pitch or care.
public enum PurposeClass: String, CaseIterable, Hashable, Sendable, Codable {
  case neutral, tactical, tacticalPitch, strategic, strategicCare, care

  /// The class of every purpose that is not neutral.
  public static let defaults: [Purpose: PurposeClass] = [
    .sell: .tacticalPitch, .proposal: .tacticalPitch, .order: .tactical, .negotiation: .tactical, .expedite: .tactical,
    .support: .care, .problemSolving: .care, .care: .strategicCare, .advice: .strategicCare, .askValue: .strategicCare,
    .needDiscovery: .strategicCare, .gratitude: .strategicCare, .social: .strategicCare,
    .jointPlanning: .strategicCare, .executiveReview: .strategic, .introduction: .strategic,
  ]
}
