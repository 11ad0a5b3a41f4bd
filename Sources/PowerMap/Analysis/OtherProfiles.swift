/// Everything measured about one of our people.
public struct ColleagueProfile: Hashable, Sendable, Identifiable {
  /// The person as recorded.
  public var person: Person
  /// The person's id.
  public var id: Person.ID { person.id }
  /// The customer's people with a live tie, in order of id.
  public var live: [Person.ID]
  /// Those with a tie that is known and not live.
  public var weak: [Person.ID]
  /// Those with a recorded tie of unknown strength.
  public var unknown: [Person.ID]
  /// The probability of leaving within the horizon, 0...1.
  public var attrition: Double
  /// What coverage loses if the person leaves, 0...1 (domain A15).
  public var removalImpact: Measured<Double>
  /// The revenue that hangs on the person (domain A21).
  public var revenueExposure: Measured<Money>
}

/// A third party or competitor with a tie to the account.
public struct ContactProfile: Hashable, Sendable, Identifiable {
  /// The person as recorded.
  public var person: Person
  /// The person's id.
  public var id: Person.ID { person.id }
  /// Actual power, 0...1, from whom they sway; of third parties only.
  public var power: Measured<Double>
  /// The probability of leaving within the horizon, 0...1.
  public var attrition: Double
}

/// How well a department is covered (domain A5).
public struct DepartmentProfile: Hashable, Sendable, Identifiable {
  /// What is true of a department.
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    /// Declared not to exist.
    case notPresent
    /// Nobody is known there.
    case unmapped
    /// People are known, none has a live tie.
    case uncovered
    /// Less than required.
    case thin
    /// All that is required.
    case covered
    /// An unknown tie or seniority could change the answer.
    case unknown
  }

  /// The department's id, or the archetype's name where a required one is not declared.
  public var id: String
  /// The name to show.
  public var name: String
  /// The function.
  public var archetype: Archetype
  /// Whether the account declares it.
  public var isDeclared: Bool
  /// Whether it was declared unconfirmed.
  public var isUnconfirmed: Bool
  /// What it must have; nil where the policy asks for nothing, and one thread by one of ours decides its state.
  public var requirement: Requirement?
  /// Its people present, in order of id.
  public var people: [Person.ID]
  /// Those with a live tie to us.
  public var threads: Measured<Int>
  /// Our people who hold those ties.
  public var holders: Measured<Int>
  /// The highest seniority among those with a live tie; nil where none is known.
  public var topSeniority: Seniority?
  /// Coverage c, 0...1.
  public var coverage: Measured<Double>
  /// What is true of it if every unknown tie and seniority is at its least.
  public var least: State
  /// What is true of it if every unknown tie and seniority is at its most.
  public var most: State
  /// What is true of it.
  public var state: State { least == most ? least : .unknown }
  /// The criterion that keeps it from being covered: `threads`, `ours` or `seniority`.
  public var binding: String?
  /// Threads to the department as a seat; of a required department only.
  public var seat: Seat
  /// The share of our cover of everybody in a department that lies in this one, 0...1 (domain A6).
  public var coverShare: Measured<Double>
  /// Perceived less actual share of power, -1...1 (domain A8).
  public var powerGap: Measured<Double>
  /// Share of our attention less share of power, -1...1 (domain A8).
  public var attentionGap: Measured<Double>
}

/// The strength of one relationship (domain 4.1).
public struct TieProfile: Hashable, Sendable, Identifiable {
  /// What a tie of known strength is called.
  public enum Band: String, CaseIterable, Hashable, Sendable, Codable {
    case trace, weak, moderate, strong, veryStrong
  }

  /// The end with the lower id.
  public var a: Person.ID
  /// The end with the higher id.
  public var b: Person.ID
  /// The pair as it is written everywhere, `a:b`.
  public var id: String { "\(a):\(b)" }
  /// The strength s, 0...0.96 where computed, 0...1 where given.
  public var strength: Measured<Double>
  /// Whether the strength is known to reach the threshold of a live thread.
  public var isLive: Bool
  /// What the strength is called; nil where it is unknown.
  public var band: Band?
  /// Whether one end is ours.
  public var isOurs: Bool
}

/// What one loss does (domain 4.7).
public struct Removal: Hashable, Sendable, Identifiable {
  /// Who leaves.
  public var id: Person.ID
  /// Whether it is one of ours.
  public var isOurs: Bool
  /// Coverage afterwards, 0...1.
  public var coverageAfter: Measured<Double>
  /// What is lost, 0...1.
  public var loss: Measured<Double>
}

/// Whether a required buying role is known and threaded (domain A10).
public struct RoleCoverage: Hashable, Sendable {
  /// What is true of a role.
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nobody is known to hold it.
    case unidentified
    /// Somebody is, without a live tie.
    case identified
    /// Somebody is, with a live tie held by one of ours.
    case singleHolder
    /// Somebody is, with live ties held by two or more of ours.
    case threaded
    /// An unknown tie decides.
    case unknown
  }

  /// The role.
  public var role: Role
  /// What is true of it if every unknown tie is at its least.
  public var least: State
  /// What is true of it if every unknown tie is at its most.
  public var most: State
  /// Who holds it, in order of id.
  public var people: [Person.ID]

  /// What is true of it.
  public var state: State { least == most ? least : .unknown }
}

/// How power stands towards us: shares of power that sum to at most 1 (domain A10).
public struct Support: Hashable, Sendable {
  /// Sum of power share times max(0, stance) / 2.
  public var supportive: Measured<Double>
  /// Sum of power share times max(0, -stance) / 2.
  public var opposing: Measured<Double>
  /// Sum of the power shares of people whose stance is unknown.
  public var unknown: Measured<Double>
}
