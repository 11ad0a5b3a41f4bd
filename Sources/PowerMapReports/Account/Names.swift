import PowerMap
import PowerMapDrawing

/// The names to show for ids, cleaned of everything that could disturb a screen or a page.
struct Names {
  private let people: [Person.ID: Person]
  private let departments: [String: String]

  init(_ analysis: Analysis) {
    let known =
      analysis.account.people + analysis.account.team + analysis.account.network + analysis.team.map(\.person)
      + analysis.network.map(\.person)
    self.people = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    self.departments = Dictionary(analysis.departments.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The name of a person; the id where the person is not known.
  func name(_ id: Person.ID) -> String {
    SafeText.line(people[id]?.name ?? id.rawValue)
  }

  /// The title of a person, or what is known instead of it.
  func title(_ id: Person.ID) -> String {
    SafeText.line(people[id]?.title ?? "")
  }

  /// The name of a person, a department or a pair `a:b` by the id that figures are listed under.
  func name(ofSubject subject: String) -> String {
    let ends = subject.split(separator: ":")
    if ends.count == 2 { return ends.map { name(Person.ID(String($0))) }.joined(separator: " – ") }
    if let person = people[Person.ID(subject)] { return SafeText.line(person.name) }
    return SafeText.line(departments[subject] ?? subject)
  }

  /// Several names as one reads them: `Ana Ruiz, Omar Haddad and Lars Holm`.
  func list(_ ids: [Person.ID]) -> String { ids.map(name).joinedInWords }
}

extension [String] {
  /// The words with commas and an `and`.
  var joinedInWords: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
