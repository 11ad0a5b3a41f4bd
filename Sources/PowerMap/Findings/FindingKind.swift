/// The kinds of findings. `rule` has the one row of the table that says what a kind is about, how bad it is and what
/// to do; the reference page is made from it.
public enum FindingKind: String, CaseIterable, Hashable, Sendable, Codable {
  case noThread, singleThreaded, thinThreads, departmentUnmapped, departmentUncovered, departmentThin
  case roleUnthreaded, roleMissing, coachNotChampion, unprovenChampion, singleHolder, singleHolderAccount, busFactor
  case spof, keyUnreached, noBackup, correlatedLoss, procurementDependency, bypassingProcurement, onlyProcurement
  case overestimatedPower, underestimatedPower, contestedKeyPerson, outnumbered, stanceUnknown, noOppositionMapped
  case rateTheseTies, dataGap, assumedAuthority, futureRecord

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
    case .noBackup:
      Rule(
        subject: "person", measure: "handover",
        condition: "whoever of ours alone knows a key person is known to leave", severity: .critical,
        action: "Let a second colleague take the relationship over before that day.", sources: ["004"])
    case .correlatedLoss:
      Rule(
        subject: "topic", measure: "loss.correlated",
        condition: "the joint departure of a department or a group brings coverage below the floor", severity: .high,
        action: "Build ties outside that department or group.", sources: ["000"])
    case .procurementDependency:
      Rule(
        subject: "account", measure: "dependency.procurement",
        condition: "most of our coverage is in procurement; high from dependency.high, critical from "
          + "dependency.critical", severity: .medium,
        action: "Build a live tie outside procurement.", sources: ["000"])
    case .bypassingProcurement:
      Rule(
        subject: "account", measure: "procurement.balance",
        condition: "business is open, and procurement has no live tie with us though others have", severity: .medium,
        action: "Bring procurement in before it is asked to sign.", sources: ["000"])
    case .onlyProcurement:
      Rule(
        subject: "account", measure: "procurement.balance",
        condition: "business is open, and nobody but procurement has a live tie with us", severity: .medium,
        action: "Meet those who will use what is bought.", sources: ["000"])
    case .overestimatedPower:
      Rule(
        subject: "department", measure: "power.gap",
        condition: "a department seems to have more power than it has", severity: .medium,
        action: "Ask who decided last time, and spend the time with them.", sources: ["000"])
    case .underestimatedPower:
      Rule(
        subject: "department", measure: "power.gap",
        condition: "a department has more power than it seems to have; high for executives and operations",
        severity: .medium, action: "Look for an introduction there.", sources: ["000"])
    case .contestedKeyPerson:
      Rule(
        subject: "person", measure: "competitor.net",
        condition: "competitors know a key person better than we do", severity: .high,
        action: "Meet them with something that is theirs to gain.", sources: ["000", "001"])
    case .outnumbered:
      Rule(
        subject: "account", measure: "opposition", condition: "those against us have more power than those for us",
        severity: .high, action: "Find out what the opponents fear, and win who stands between.", sources: ["000"])
    case .stanceUnknown:
      Rule(
        subject: "account", measure: "stance.unknown",
        condition: "nobody knows the stance of key people who hold more than opposition.unknownShare of their power",
        severity: .medium, action: "Ask each of them what they think of us.", sources: ["000"])
    case .noOppositionMapped:
      Rule(
        subject: "account", measure: "opposition",
        condition: "at least opposition.people stances are known, and none is against us", severity: .low,
        action: "Ask who would rather see somebody else here; there usually is one.", sources: ["000"])
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
