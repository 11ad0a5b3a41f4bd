/// That we already supply the customer: since when, and which departments use what we deliver.
///
/// Procurement has less power over a supplier that many departments have used for long; see `IncumbencyPrior`.
public struct Incumbency: Hashable, Sendable, Codable {
  /// The first day on which something of ours was used.
  public var since: Day
  /// The departments that use it; nil where nobody has asked.
  public var usingDepartments: [Department.ID]?

  /// An incumbency; how broad it is stays unknown unless the departments are given.
  public init(since: Day, usingDepartments: [Department.ID]? = nil) {
    self.since = since
    self.usingDepartments = usingDepartments
  }
}
