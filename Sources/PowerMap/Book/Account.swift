/// One mapped customer organisation, as we see it.
public struct Account: Hashable, Sendable, Codable, Identifiable {
  /// Names an account; in files it is the stem of the file's name.
  public typealias ID = Identifier<Account>

  /// The short handle.
  public var id: ID
  /// The customer's name; `account` in a file.
  public var name: String
  /// Where the relationship stands, over time.
  public var stage: History<Stage>
  /// Who sells to whom.
  public var direction: Direction?
  /// The first day of the relationship.
  public var relationshipStart: Day?
  /// The day since which every interaction is recorded; without it nothing can be said to be absent.
  public var logFrom: Day?
  /// The revenue of a year, over time.
  public var annualRevenue: History<Money>
  /// The renewals that are due or past.
  public var renewals: [Renewal]
  /// That we already supply the customer; nil where we do not, or nobody has said.
  public var incumbency: Incumbency?
  /// The business the customer may give us, open or closed.
  public var opportunities: [Opportunity]
  /// The day somebody last checked which competitors are at the customer; without it nobody can say that none is.
  public var competitorIntelReviewedOn: Day?
  /// What was learnt of competitors.
  public var competitorSignals: [CompetitorSignal]
  /// The customer's departments.
  public var departments: [Department]
  /// The customer's people.
  public var people: [Person]
  /// Our people on this account; they win over the book's of the same id.
  public var team: [Person]
  /// Third parties and competitors of this account; they win over the book's of the same id.
  public var network: [Person]
  /// The links between all of these people.
  public var ties: [Tie]
  /// The logged contacts.
  public var interactions: [Interaction]
  /// The decisions the customer took.
  public var decisions: [Decision]
  /// The people who are likely to leave together.
  public var groups: [DepartureGroup]
  /// The constants of this account, where they differ from the book's; a full policy, not a difference.
  public var policy: Policy?
  /// Findings waived for this account; they win over the book's for the same finding.
  public var waivers: [Waiver]
  /// The conditions under which a job fails for this account, instead of everybody's; nil where it has none of its own.
  public var failOn: [Gate]?

  /// An account with nothing known, unless given.
  public init(
    id: ID, name: String, stage: History<Stage> = History(), direction: Direction? = nil,
    relationshipStart: Day? = nil, logFrom: Day? = nil, annualRevenue: History<Money> = History(),
    renewals: [Renewal] = [], incumbency: Incumbency? = nil, opportunities: [Opportunity] = [],
    competitorIntelReviewedOn: Day? = nil, competitorSignals: [CompetitorSignal] = [], departments: [Department] = [],
    people: [Person] = [], team: [Person] = [], network: [Person] = [], ties: [Tie] = [],
    interactions: [Interaction] = [], decisions: [Decision] = [], groups: [DepartureGroup] = [],
    policy: Policy? = nil, waivers: [Waiver] = [], failOn: [Gate]? = nil
  ) {
    self.id = id
    self.name = name
    self.stage = stage
    self.direction = direction
    self.relationshipStart = relationshipStart
    self.logFrom = logFrom
    self.annualRevenue = annualRevenue
    self.renewals = renewals
    self.incumbency = incumbency
    self.opportunities = opportunities
    self.competitorIntelReviewedOn = competitorIntelReviewedOn
    self.competitorSignals = competitorSignals
    self.departments = departments
    self.people = people
    self.team = team
    self.network = network
    self.ties = ties
    self.interactions = interactions
    self.decisions = decisions
    self.groups = groups
    self.policy = policy
    self.waivers = waivers
    self.failOn = failOn
  }
}

/// A contract that comes up for renewal.
public struct Renewal: Hashable, Sendable, Codable {
  /// What became of a renewal.
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    case renewed, lost, pending
  }

  /// The day it is due.
  public var on: Day
  /// What it is worth.
  public var value: Money?
  /// What became of it; nil where unknown.
  public var decided: Outcome?

  /// A renewal.
  public init(on: Day, value: Money? = nil, decided: Outcome? = nil) {
    self.on = on
    self.value = value
    self.decided = decided
  }
}

/// A finding set aside, with a reason, until a day; it is still listed as waived.
public struct Waiver: Hashable, Sendable, Codable {
  /// The id of the finding, `kind:subject`.
  public var finding: String
  /// Why it is set aside.
  public var reason: String
  /// The last day the waiver holds.
  public var until: Day

  /// A finding set aside until a day.
  public init(finding: String, reason: String, until: Day) {
    self.finding = finding
    self.reason = reason
    self.until = until
  }
}
