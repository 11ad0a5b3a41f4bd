/// How bad a finding is.
public enum Severity: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case info, low, medium, high, critical

  /// Orders from info to critical.
  public static func < (left: Severity, right: Severity) -> Bool {
    rank(left) < rank(right)
  }

  private static func rank(_ severity: Severity) -> Int {
    switch severity {
    case .info: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    case .critical: 4
    }
  }
}

/// Something about an account that should be known or acted upon.
public struct Finding: Hashable, Sendable, Identifiable {
  /// What the finding is about, inside its account.
  public enum Subject: Hashable, Sendable {
    case account
    case person(Person.ID)
    case department(String)
    case pair(Person.ID, Person.ID)
    /// A part of the account that is none of these, such as a missing role or a group of measures.
    case topic(String)

    /// The subject as ids spell it: `northwind`, `northwind/eva`, `northwind/ana:pat`.
    public func path(in account: Account.ID) -> String {
      switch self {
      case .account: account.rawValue
      case .person(let id): "\(account)/\(id)"
      case .department(let id), .topic(let id): "\(account)/\(id)"
      case .pair(let a, let b): "\(account)/\(min(a, b)):\(max(a, b))"
      }
    }
  }

  /// `kind:subject`, stable across dates: `spof:northwind/eva`.
  public var id: String
  /// What kind it is; the table of kinds says what each means.
  public var kind: FindingKind
  /// How bad it is.
  public var severity: Severity
  /// The account it belongs to.
  public var account: Account.ID
  /// What it is about.
  public var subject: Subject
  /// One line in plain words, without the kind.
  public var message: String
  /// What to do about it, in plain words.
  public var action: String
  /// The figure that gave rise to it.
  public var value: Double?
  /// The threshold the figure is beyond.
  public var threshold: Double?
  /// What it rests on.
  public var because: [Evidence]
  /// The people it names, ours or theirs, in order of id.
  public var people: [Person.ID]
  /// The largest loss of coverage, 0...1, that the departure of one of the people it names would cause; nil where none
  /// would, which sorts last.
  public var exposure: Double?
  /// That loss times the revenue of a year; nil where there is none, or the revenue is unknown.
  public var revenueExposure: Money?
  /// Whether only part of the interval is beyond the threshold, or the department is unconfirmed.
  public var isPossible: Bool
  /// The id of the more severe finding with the same cause, under which it is shown.
  public var causedBy: String?
  /// The numbers of the ideas it comes from.
  public var sources: [String]
  /// The last day it is waived; nil where it is not.
  public var waivedUntil: Day?
  /// Why it is waived.
  public var waiverReason: String?

  /// Whether it calls for an act: it is not set aside, and more than information.
  public var isStanding: Bool { waivedUntil == nil && severity > .info }

  /// A finding about a subject.
  public init(
    id: String, kind: FindingKind, severity: Severity, account: Account.ID, subject: Subject, message: String,
    action: String, value: Double? = nil, threshold: Double? = nil, because: [Evidence] = [],
    people: [Person.ID] = [], exposure: Double? = nil, revenueExposure: Money? = nil, isPossible: Bool = false,
    causedBy: String? = nil, sources: [String] = [], waivedUntil: Day? = nil, waiverReason: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.account = account
    self.subject = subject
    self.message = message
    self.action = action
    self.value = value
    self.threshold = threshold
    self.because = because
    self.people = people
    self.exposure = exposure
    self.revenueExposure = revenueExposure
    self.isPossible = isPossible
    self.causedBy = causedBy
    self.sources = sources
    self.waivedUntil = waivedUntil
    self.waiverReason = waiverReason
  }
}
