/// Why nobody can be introduced.
public enum IntroductionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nobody has that id.
  case noSuchPerson(String, known: [String])
  /// Several people have it, in different accounts.
  case ambiguous(String, choices: [BookPerson.ID])
  /// The person is recorded, but not there on that day.
  case notThere(String, Day)

  /// What was asked for.
  public var given: String {
    switch self {
    case .noSuchPerson(let given, _), .ambiguous(let given, _), .notThere(let given, _): given
    }
  }

  /// What could have been asked for.
  public var candidates: [String] {
    if case .noSuchPerson(_, let known) = self { known } else { [] }
  }

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchPerson(let given, _): "nobody here is called '\(given)'"
    case .ambiguous(let given, let choices):
      "'\(given)' is somebody in several accounts; write \(choices.map(\.description).joined(separator: " or "))"
    case .notThere(let given, let day): "'\(given)' is not there on \(day); ask for a day on which they are"
    }
  }
}

extension BookNetwork {
  /// The person meant: by an id where one account has it, by `account/id`, or by the whole name, where capitals count
  /// for nothing. Somebody whom the accounts share may be written with an account or without.
  public func person(_ text: String) throws(IntroductionError) -> BookPerson {
    var matches = ids(meant: text, among: people.map(\.id))
    if matches.isEmpty { matches = people.filter { $0.name.lowercased() == text.lowercased() }.map(\.id) }
    if matches.count > 1 { throw .ambiguous(text, choices: matches) }
    if let id = matches.first, let person = self[id] { return person }
    guard ids(meant: text, among: Array(absent)).isEmpty else { throw .notThere(text, asOf) }
    let short = people.map(\.id.person.rawValue) + people.map(\.name)
    throw .noSuchPerson(text, known: (text.contains("/") ? [] : short) + people.map(\.id.description))
  }

  private func ids(meant text: String, among ids: [BookPerson.ID]) -> [BookPerson.ID] {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return ids.filter { $0.person.rawValue == text } }
    let wanted = BookPerson.ID(Person.ID(parts[1]), in: Account.ID(parts[0]))
    if ids.contains(wanted) { return [wanted] }
    return hasAccount(Account.ID(parts[0])) ? ids.filter { $0 == BookPerson.ID(wanted.person) } : []
  }
}
