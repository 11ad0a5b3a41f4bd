public import PowerMap
import PowerMapDrawing

/// What a job found in one account.
public struct JobAccount: Sendable, Identifiable {
  /// What an account is compared with.
  public enum Baseline: Sendable {
    /// Nothing: no base was named, or the account could not be used there.
    case none
    /// The base, which does not have the account.
    case newAccount
    /// The account as the base of that name has it.
    case earlier(Analysis, String)
  }

  /// A condition that fails the job, and whether it holds.
  public struct Condition: Hashable, Sendable {
    /// The condition as it was written: `threads<2`.
    public var text: String
    /// Why the job fails; nil where it does not.
    public var failure: String?
  }

  /// The account's id.
  public let id: String
  /// The analysis; nil where an error stops the account.
  public let analysis: Analysis?
  /// The conditions, in the order they were given; none for an account that cannot be used.
  public let conditions: [Condition]
  /// The problems of the file, then the findings in the order of the analysis.
  public let issues: [JobIssue]
  /// What changed since the base; nil where there is nothing to compare with.
  public let changes: ComparisonReport?
  /// Whether the base does not have the account.
  public let isNew: Bool

  /// - Parameters:
  ///   - id: the account's id.
  ///   - analysis: nil where an error stops the account.
  ///   - problems: what is wrong with the file.
  ///   - gates: the conditions under which the job fails.
  ///   - baseline: what it is compared with.
  ///   - location: the line that causes a finding.
  public init(
    id: String, analysis: Analysis?, problems: [JobIssue] = [], gates: [Gate] = [], baseline: Baseline = .none,
    location: (Finding) -> FileLocation
  ) {
    self.id = id
    self.analysis = analysis
    let changes: ComparisonReport?
    let isNew: Bool
    (changes, isNew) =
      switch (baseline, analysis) {
      case (.earlier(let before, let name), let after?):
        (ComparisonReport(from: before, to: after, labels: .init(before: name, after: "now")), false)
      case (.newAccount, _): (nil, true)
      case (.none, _), (.earlier, nil): (nil, false)
      }
    let added = changes.map { Set($0.comparison.newFindings.map(\.id)) }
    issues =
      problems
      + (analysis?.findings ?? []).map { finding in
        JobIssue(finding, at: location(finding), isNew: isNew ? true : added?.contains(finding.id))
      }
    (self.changes, self.isNew) = (changes, isNew)
    conditions =
      analysis.map { analysis in gates.map { Condition(text: $0.text, failure: $0.failure(of: analysis)) } } ?? []
  }

  /// The customer's name, cleaned; the id where the account cannot be used.
  var name: String { analysis.map { SafeText.line($0.account.name) } ?? id }

  /// Why the job fails for the account, one reason a condition.
  public var failures: [String] { conditions.compactMap(\.failure) }

  /// The issues that call for an act.
  var standing: [JobIssue] { issues.filter(\.isStanding) }

  /// The findings that came since the base and call for an act.
  var newFindings: [JobIssue] { isNew ? [] : standing.filter { $0.isNew == true } }

  /// The findings that went since the base and called for an act.
  var resolvedFindings: [Finding] { changes?.comparison.resolvedFindings.filter(\.isStanding) ?? [] }
}
