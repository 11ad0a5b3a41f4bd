/// What stands in place of people's names in a book that others may see.
///
/// None of them is anonymity: whoever knows the customer recognises a title of which there is one, and can match a hash
/// by trying names.
public enum Redaction: String, CaseIterable, Hashable, Sendable, Codable {
  /// The title: `Head of Operations`, `Buyer 1` and `Buyer 2` where two have one. Whoever has no title goes by the level,
  /// and whoever has neither is a `Person`.
  case names
  /// The initials: `E. W.`, with a number where two have the same. Titles stay.
  case initials
  /// `P-3fa9c2`, made of the person's and the account's id, and so the same on every day and machine. Titles stay.
  case hash
}
