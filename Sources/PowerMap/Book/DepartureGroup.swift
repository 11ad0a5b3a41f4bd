/// People who are likely to leave together, because a site closes or a department is reorganised.
public struct DepartureGroup: Hashable, Sendable, Codable, Identifiable {
  /// Names a group; unique in its account.
  public typealias ID = Identifier<DepartureGroup>

  /// The short handle.
  public var id: ID
  /// Who is in it, of any side.
  public var members: [Person.ID]
  /// Why they would leave together.
  public var cause: String

  /// A group of people with one reason to leave.
  public init(id: ID, members: [Person.ID], cause: String) {
    self.id = id
    self.members = members
    self.cause = cause
  }
}
