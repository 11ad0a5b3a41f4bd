/// A part of the customer's organisation.
public struct Department: Hashable, Sendable, Codable, Identifiable {
  /// Names a department; unique in its account.
  public typealias ID = Identifier<Department>

  /// Whether the customer has such a department.
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
    case present, notPresent, unconfirmed
  }

  /// The short handle.
  public var id: ID
  /// The name, where it differs from the id.
  public var name: String?
  /// The function it is compared by.
  public var archetype: Archetype
  /// The department it belongs to.
  public var parent: ID?
  /// Whether the customer has it.
  public var status: Status

  /// A department; its archetype is the one its id names, else `other`, unless given.
  public init(id: ID, name: String? = nil, archetype: Archetype? = nil, parent: ID? = nil, status: Status = .present) {
    self.id = id
    self.name = name
    self.archetype = archetype ?? Archetype(rawValue: id.rawValue) ?? .other
    self.parent = parent
    self.status = status
  }
}
