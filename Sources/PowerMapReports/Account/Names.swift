import PowerMap
import PowerMapDrawing

/// The names and titles of an analysis, cleaned of everything that could disturb a screen or a page.
extension Analysis {
  /// The name of a person; the id where the person is not known.
  func shownName(of id: Person.ID) -> String { SafeText.line(name(of: id)) }

  /// Several names as one reads them: `Ana Ruiz, Omar Haddad and Lars Holm`.
  func shownNames(of ids: [Person.ID]) -> String { SafeText.line(names(of: ids)) }

  /// The name of what figures of a scope are listed under: the account, a person, a department or a pair `a:b`.
  func shownName(of subject: String, in scope: Capability.Scope) -> String {
    switch scope {
    case .account, .book: SafeText.line(account.name)
    case .person: shownName(of: Person.ID(subject))
    case .department: SafeText.line(self[department: subject]?.name ?? subject)
    case .tie: subject.split(separator: ":").map { shownName(of: Person.ID(String($0))) }.joined(separator: " – ")
    }
  }
}

extension PersonProfile {
  /// The title of the person; nothing where it is not known.
  var shownTitle: String { SafeText.line(person.title ?? "") }
}

extension [String] {
  /// The words with commas and an `and`.
  var joinedInWords: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
