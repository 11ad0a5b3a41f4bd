/// One constant of the policy: the key it has in files, what it means, and the values it may have.
///
/// The reader, the schema, the reference page and the report of changed constants go by this list, so a constant is
/// described once. Its default is whatever `Policy()` has.
public struct PolicyKey: Sendable, Identifiable {
  /// Where a constant lives in a policy, by its type.
  public enum Place: Sendable {
    /// A number within a range.
    case number(any WritableKeyPath<Policy, Double> & Sendable, ClosedRange<Double>)
    /// A whole number within a range.
    case integer(any WritableKeyPath<Policy, Int> & Sendable, ClosedRange<Int>)
    /// The class of a purpose, by name.
    case purpose(any WritableKeyPath<Policy, PurposeClass> & Sendable)
    /// The list of required roles.
    case roles(any WritableKeyPath<Policy, [Role]> & Sendable)
    /// The requirements of departments, by archetype.
    case requirements(any WritableKeyPath<Policy, [Archetype: Requirement]> & Sendable)
  }

  /// The key as files write it, its levels joined by dots: `halfLife.interaction`.
  public let path: String
  /// What the constant means, with its unit.
  public let documentation: String
  /// Where it lives and what it may be.
  public let place: Place

  /// The key is its own identity.
  public var id: String { path }

  /// The value in a policy, as files write it.
  public func text(in policy: Policy) -> String {
    switch place {
    case .number(let keyPath, _): Self.text(of: policy[keyPath: keyPath])
    case .integer(let keyPath, _): String(policy[keyPath: keyPath])
    case .purpose(let keyPath): policy[keyPath: keyPath].rawValue
    case .roles(let keyPath): "[" + policy[keyPath: keyPath].map(\.rawValue).joined(separator: ", ") + "]"
    case .requirements(let keyPath):
      "{"
        + policy[keyPath: keyPath].sorted { $0.key < $1.key }.map { archetype, requirement in
          let seniority = requirement.seniority.map { ", seniority: \($0)" } ?? ""
          return "\(archetype.rawValue): {threads: \(requirement.threads), ours: \(requirement.ours)\(seniority)}"
        }.joined(separator: ", ") + "}"
    }
  }

  /// A number without a needless `.0`.
  private static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Policy {
  /// The keys whose value differs between this policy and another, in the order of the list.
  public func changedKeys(from other: Policy = Policy()) -> [PolicyKey] {
    Self.keys.filter { $0.text(in: self) != $0.text(in: other) }
  }
}
