public import PowerMap

/// What a job has to say about the accounts of a workspace: the values every format of it is written from.
public struct JobReport: Sendable {
  /// What the accounts are compared with.
  public struct Base: Hashable, Sendable {
    /// What the caller called it: a revision.
    public var name: String
    /// The ids of the accounts that only the base has, in order.
    public var removed: [String]
    /// Why nothing can be compared with it; nil where something can.
    public var problem: String?

    /// A base that could be read, unless a problem is given.
    public init(name: String, removed: [String] = [], problem: String? = nil) {
      self.name = name
      self.removed = removed
      self.problem = problem
    }

    /// The name as people read it: a full hash of git's, which is what a job names, is cut to ten digits.
    var words: String {
      name.utf8.count == 40 && name.allSatisfy { $0.isASCII && $0.isHexDigit } ? String(name.prefix(10)) : name
    }
  }

  /// The day of every analysis.
  public let asOf: Day
  /// What the accounts are compared with; nil where nothing was asked for.
  public let base: Base?
  /// The problems of the workspace itself.
  public let problems: [JobIssue]
  /// The accounts, the worst first: those that cannot be used, those for which a condition holds, then the least
  /// resilient.
  public let accounts: [JobAccount]

  /// A report of accounts in any order.
  public init(asOf: Day, base: Base? = nil, problems: [JobIssue] = [], accounts: [JobAccount]) {
    self.asOf = asOf
    self.base = base
    self.problems = problems
    self.accounts = accounts.sorted(by: Self.isWorse)
  }

  private static func isWorse(_ left: JobAccount, _ right: JobAccount) -> Bool {
    guard let one = left.analysis, let other = right.analysis else {
      return left.analysis == nil && (right.analysis != nil || left.id < right.id)
    }
    if left.failures.isEmpty != right.failures.isEmpty { return right.failures.isEmpty }
    return one.isLessResilient(than: other)
  }

  /// Every issue, those of the workspace first, each with an id of its own.
  public var issues: [JobIssue] { (problems + accounts.flatMap(\.issues)).withUniqueIDs }

  /// Every issue, for readers that stop after so many: what is new first, then the worst.
  var rankedIssues: [JobIssue] {
    issues.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if (one.isNew == true) != (other.isNew == true) { return one.isNew == true }
      return one.severity == other.severity ? left.offset < right.offset : one.severity > other.severity
    }.map(\.element)
  }

  /// Whether something cannot be used.
  public var isBroken: Bool {
    accounts.contains { $0.analysis == nil } || problems.contains { $0.severity == .critical }
  }

  /// Whether a condition holds for an account.
  public var isFailed: Bool { accounts.contains { !$0.failures.isEmpty } }

  /// The news in one line: `2 new findings, 1 resolved since main`.
  public var headline: String {
    let broken = accounts.count { $0.analysis == nil }
    let failed = accounts.count { !$0.failures.isEmpty }
    let isUnusable = problems.contains { $0.severity == .critical }
    let parts = [
      change, isUnusable ? "the workspace cannot be used" : nil,
      failed > 0 ? "the job fails on \(counted(failed, "account", "accounts"))" : nil,
      broken > 0 ? "\(counted(broken, "account", "accounts")) cannot be used" : nil,
    ]
    let words = parts.compactMap { $0 }
    return (words.isEmpty ? ["nothing fails"] : words).joined(separator: "; ")
  }

  private var change: String? {
    guard let base, base.problem == nil else { return nil }
    let added = accounts.reduce(0) { $0 + $1.newFindings.count }
    let resolved = accounts.reduce(0) { $0 + $1.resolvedFindings.count }
    let arrivals = accounts.count(where: \.isNew)
    let news = "\(counted(added, "new finding", "new findings")), \(resolved) resolved"
    let parts = [
      (added + resolved == 0 ? "no finding is new or resolved" : news) + " since \(base.words)",
      arrivals > 0 ? counted(arrivals, "new account", "new accounts") : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
