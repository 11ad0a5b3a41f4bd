/// What became of a finding. It is the same finding as long as its kind and subject are, whatever the account's id.
public enum FindingChange: Hashable, Sendable, Identifiable {
  /// Only the later side has it. Where its measure was unknown before, it may have been there unseen; then why.
  case new(Finding, unknownBefore: String?)
  /// Only the earlier side has it. Where its measure is unknown now, it may still be there unseen; then why.
  case resolved(Finding, unknownAfter: String?)
  /// Both have it.
  case persisting(before: Finding, after: Finding)

  /// The finding, as the later side has it where it does.
  public var finding: Finding {
    switch self {
    case .new(let finding, _), .resolved(let finding, _), .persisting(_, let finding): finding
    }
  }

  /// The finding's id.
  public var id: String { finding.id }

  /// Whether it came, went, or has another severity or waiver.
  public var isChanged: Bool {
    guard case .persisting(let before, let after) = self else { return true }
    return before.severity != after.severity || (before.waivedUntil == nil) != (after.waivedUntil == nil)
  }
}

extension FindingChange {
  /// Every finding of both sides.
  static func all(from before: Analysis, to after: Analysis) -> [FindingChange] {
    let old = Dictionary(before.findings.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let current = Set(after.findings.map(key))
    let present = after.findings.map { finding in
      old[key(finding)].map { .persisting(before: $0, after: finding) }
        ?? FindingChange.new(finding, unknownBefore: before.reasonItCannotHave(finding))
    }
    let resolved = before.findings.filter { !current.contains(key($0)) }.map { finding in
      FindingChange.resolved(finding, unknownAfter: after.reasonItCannotHave(finding))
    }
    return present + resolved
  }

  private static func key(_ finding: Finding) -> String {
    "\(finding.kind.rawValue):\(finding.subject.path(in: ""))"
  }
}

extension Analysis {
  /// Why the measure behind a finding of another analysis is unknown in this one; nil where it is known, or has no
  /// figure because the subject is not there.
  fileprivate func reasonItCannotHave(_ finding: Finding) -> String? {
    let subject: String
    switch finding.subject {
    case .account: subject = account.id.rawValue
    case .person(let id): subject = id.rawValue
    case .department(let id): subject = id
    case .pair(let a, let b): subject = "\(min(a, b)):\(max(a, b))"
    case .topic: return nil
    }
    guard let measure = Capability.named(finding.kind.rule.measure),
      case .unknown(let reason, _, _)? = measure.results(self).first(where: { $0.subject == subject })?.result
    else { return nil }
    return reason
  }
}
