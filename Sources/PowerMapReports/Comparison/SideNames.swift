import PowerMap
import PowerMapDrawing

/// The names of the people and departments of two analyses, as the later one has them where it does.
struct SideNames: Sendable {
  private let people: [Person.ID: String]
  private let departments: [String: String]

  init(from before: Analysis, to after: Analysis) {
    let sides = [after, before]
    people = Dictionary(
      sides.flatMap { side in
        (side.people.map(\.id) + side.team.map(\.id) + side.network.map(\.id)).map { ($0, side.shownName(of: $0)) }
      }, uniquingKeysWith: { first, _ in first })
    departments = Dictionary(
      sides.flatMap { $0.departments.map { ($0.id, SafeText.line($0.name)) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The name of a person; the id where nobody has it.
  func person(_ id: Person.ID) -> String { people[id] ?? id.rawValue }

  /// Several names as one reads them.
  func people(_ ids: [Person.ID]) -> String { ids.map(person).joinedInWords }

  /// The name of a department; the id where none has it.
  func department(_ id: String) -> String { departments[id] ?? id }
}
