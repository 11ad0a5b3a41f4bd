/// The kinds of findings. `rule` has the one row of the table that says what a kind is about, how bad it is and what
/// to do; the reference page is made from it.
public enum FindingKind: String, CaseIterable, Hashable, Sendable, Codable {
  case noThread, singleThreaded, thinThreads, departmentUnmapped, departmentUncovered, departmentThin
  case roleUnthreaded, roleMissing, coachNotChampion, unprovenChampion, singleHolder, singleHolderAccount, busFactor
  case spof, keyUnreached, rateTheseTies, dataGap, assumedAuthority, futureRecord

  /// A row of the table of kinds.
  public struct Rule: Hashable, Sendable {
    /// What it is about: `account`, `person`, `department` or `topic`.
    public var subject: String
    /// The key of the measure it comes from.
    public var measure: String
    /// When it is raised, in plain words.
    public var condition: String
    /// How bad it is unless its condition says otherwise.
    public var severity: Severity
    /// What to do about it, in general.
    public var action: String
    /// The numbers of the ideas it comes from.
    public var sources: [String]
  }

  /// What the kind means.
  public var rule: Rule {
    switch self {
    case .noThread:
      Rule(
        subject: "account", measure: "threads.customer", condition: "no customer person has a live tie with us",
        severity: .critical, action: "Open a first relationship where an introduction is nearest.", sources: ["000"])
    case .singleThreaded:
      Rule(
        subject: "account", measure: "threads.customer",
        condition: "at most one customer person has a live tie with us", severity: .critical,
        action: "Build a second live tie, outside that person's department.", sources: ["000", "001"])
    case .thinThreads:
      Rule(
        subject: "account", measure: "threads.customer",
        condition: "no more customer people than threads.thin have a live tie with us", severity: .medium,
        action: "Build another live tie.", sources: ["000", "001"])
    case .departmentUnmapped:
      Rule(
        subject: "department", measure: "coverage.department",
        condition: "nobody is mapped in a required department; critical for executives",
        severity: .high, action: "Find out who is there, or declare it notPresent.", sources: ["000"])
    case .departmentUncovered:
      Rule(
        subject: "department", measure: "coverage.department",
        condition: "nobody in a required department has a live tie with us; critical for executives and where the "
          + "economic buyer is", severity: .high, action: "Get introduced to somebody there.", sources: ["000"])
    case .departmentThin:
      Rule(
        subject: "department", measure: "coverage.department",
        condition: "a required department has less than it must have; the criterion furthest away is named",
        severity: .medium, action: "Add what is missing: a thread, a colleague, or a higher level.", sources: ["000"])
    case .roleUnthreaded:
      Rule(
        subject: "person", measure: "role.coverage",
        condition: "whoever holds a required role has no live tie with us; critical for the economic buyer",
        severity: .high, action: "Get introduced to them.", sources: ["000"])
    case .roleMissing:
      Rule(
        subject: "topic", measure: "role.coverage",
        condition: "nobody is known to hold a required role; critical for the economic buyer", severity: .high,
        action: "Find out who it is, or who could become it.", sources: ["000"])
    case .coachNotChampion:
      Rule(
        subject: "person", measure: "champion.state",
        condition: "an advocate has too little power to be a champion, and there is no champion", severity: .medium,
        action: "Keep them as a coach and look for a champion with power.", sources: ["000"])
    case .unprovenChampion:
      Rule(
        subject: "person", measure: "champion.state",
        condition: "an advocate with power has no live tie with us, or has not spoken for us within a year",
        severity: .medium, action: "Ask for something only a champion does: an introduction.", sources: ["000"])
    case .singleHolder:
      Rule(
        subject: "person", measure: "threads.ours",
        condition: "exactly one of ours has a live tie with this person; high for key people", severity: .low,
        action: "Bring a second colleague into the relationship.", sources: ["001"])
    case .singleHolderAccount:
      Rule(
        subject: "account", measure: "threads.ours", condition: "one of ours holds every live tie", severity: .high,
        action: "Bring a second colleague in, not a replacement.", sources: ["001"])
    case .busFactor:
      Rule(
        subject: "account", measure: "busFactor",
        condition: "one departure on our side brings coverage below the floor", severity: .high,
        action: "Share the most powerful relationships between two colleagues.", sources: ["001"])
    case .spof:
      Rule(
        subject: "person", measure: "path.spof", condition: "one departure cuts a key person off", severity: .high,
        action: "Build a second route that does not pass through them.", sources: ["000"])
    case .keyUnreached:
      Rule(
        subject: "person", measure: "path.disjoint", condition: "no path leads from us to a key person",
        severity: .critical, action: "Find somebody who knows them.", sources: ["000"])
    case .rateTheseTies:
      Rule(
        subject: "account", measure: "resilience",
        condition: "ties of unknown strength make the score too uncertain to be called anything", severity: .info,
        action: "Rate these ties, or log the contacts.", sources: ["000"])
    case .dataGap:
      Rule(
        subject: "topic", measure: "tie.strength", condition: "something that is not recorded keeps a measure unknown",
        severity: .info, action: "Record it.", sources: ["000"])
    case .assumedAuthority:
      Rule(
        subject: "account", measure: "power.actual",
        condition: "the seniority of somebody is unknown, so a default stands for their authority", severity: .info,
        action: "Record their seniority.", sources: ["000"])
    case .futureRecord:
      Rule(
        subject: "account", measure: "tie.strength", condition: "a record is dated after the day of the analysis",
        severity: .info, action: "Check the dates.", sources: [])
    }
  }
}
