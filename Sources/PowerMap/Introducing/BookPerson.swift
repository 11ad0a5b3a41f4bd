/// Somebody in the book: one of the customer's people of one account, or one of ours or a third party, whom all accounts
/// share.
public struct BookPerson: Hashable, Sendable, Identifiable {
  /// Names a person across the accounts.
  public struct ID: Hashable, Sendable {
    /// The account of a customer's person; nil for ours and for outsiders, who are the same person in every account.
    public var account: Account.ID?
    /// The person's own id.
    public var person: Person.ID

    /// Names a customer's person by the account and the id, anybody else by the id alone.
    public init(_ person: Person.ID, in account: Account.ID? = nil) {
      self.account = account
      self.person = person
    }
  }

  /// The id across the accounts.
  public var id: ID
  /// The person as recorded.
  public var person: Person
  /// The organisation the person is at, where it is known.
  public var organisation: String?

  /// The name; the id where it is empty.
  public var name: String { person.name.isEmpty ? id.description : person.name }
}

extension BookPerson.ID: CustomStringConvertible {
  /// As people write it: `northwind/eva`, or `ana` for somebody whom the accounts share.
  public var description: String { account.map { "\($0)/\(person)" } ?? person.rawValue }
}

extension BookPerson.ID: Comparable {
  /// Orders by the person's id, and people of one id by account, those without one first.
  public static func < (left: Self, right: Self) -> Bool {
    if left.person != right.person { return left.person < right.person }
    guard let account = right.account else { return false }
    return left.account.map { $0 < account } ?? true
  }
}
