public import PowerMap
import PowerMapDrawing

/// Something a job shows beside a line of a file: a finding of an account, or a problem of a file.
public struct JobIssue: Hashable, Sendable, Identifiable {
  /// What was broken.
  public enum Rule: Hashable, Sendable {
    /// A finding of that kind.
    case finding(FindingKind)
    /// A problem of a file, by its code.
    case problem(String)

    /// The stable word for it.
    public var id: String {
      switch self {
      case .finding(let kind): kind.rawValue
      case .problem(let code): code
      }
    }
  }

  /// The same in every run, whatever moves to another line: `departmentThin:northwind/operations`.
  public var id: String
  /// What was broken.
  public var rule: Rule
  /// How bad it is.
  public var severity: Severity
  /// The line that causes it.
  public var location: FileLocation
  /// What is wrong, on one line.
  public var message: String
  /// What to do about it, on one line; nil where the message says so.
  public var action: String?
  /// Whether the base does not have it; nil where there is nothing to compare with.
  public var isNew: Bool?
  /// Why it is set aside; nil where it is not.
  public var waiver: String?

  /// A finding at the line that causes it.
  init(_ finding: Finding, at location: FileLocation, isNew: Bool?) {
    id = finding.id
    rule = .finding(finding.kind)
    severity = finding.severity
    self.location = location
    message = SafeText.line(finding.message)
    action = SafeText.line(finding.action)
    self.isNew = isNew
    waiver = finding.waivedUntil.map { "until \($0): \(SafeText.line(finding.waiverReason ?? "no reason given"))" }
  }

  /// A problem of a file.
  ///
  /// - Parameter stopsAccount: whether the account cannot be used because of it.
  public init(problem code: String, stopsAccount: Bool, at location: FileLocation, message: String) {
    rule = .problem(code)
    severity = stopsAccount ? .critical : .low
    self.location = location
    self.message = SafeText.line(message)
    id = "\(code):\(location.path):\(self.message)"
  }

  /// Whether it calls for an act: it is not set aside, and more than information.
  var isStanding: Bool { waiver == nil && severity > .info }

  /// The message, and what to do about it, as sentences.
  var sentences: String { ([message] + (action.map { [$0] } ?? [])).map(\.asSentence).joined(separator: " ") }
}

extension [JobIssue] {
  /// The same issues with a number behind each id that occurred before, since a reader takes equal ids for one issue.
  var withUniqueIDs: [JobIssue] {
    var counts: [String: Int] = [:]
    return map { issue in
      var issue = issue
      let count = counts[issue.id, default: 0] + 1
      counts[issue.id] = count
      if count > 1 { issue.id += "#\(count)" }
      return issue
    }
  }
}
