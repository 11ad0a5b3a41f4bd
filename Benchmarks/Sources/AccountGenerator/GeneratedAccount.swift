/// A made-up account: a customer's people with their ties, the sellers' team, and the people the team must reach.
///
/// People are vertices `0 ..< peopleCount`, the team among them, in an order that tells nothing.
public struct GeneratedAccount: Sendable, Hashable {
  /// Why two people know each other.
  public enum Kind: Int32, Sendable {
    case reportsTo, withinDepartment, acrossDepartments, team
  }

  /// Two people who know each other; the first reports to the second if the kind says so.
  public struct Tie: Sendable, Hashable {
    /// One of the two.
    public var first: Int32
    /// The other.
    public var second: Int32
    /// How strong the tie is, in 1024ths: 1 to 1024.
    public var strength: Int32
    /// Why they know each other.
    public var kind: Kind
  }

  /// The number of people, the team included.
  public let peopleCount: Int
  /// The ties, at most one for two people, in an order that tells nothing.
  public let ties: [Tie]
  /// The sellers.
  public let team: [Int32]
  /// The people at the top, whom the team must reach.
  public let targets: [Int32]
}
