/// The departments that one requirement is about: all of an archetype, or a single one nothing is required of.
struct DepartmentGroup: Sendable {
  /// The function.
  let archetype: Archetype
  /// What is required; nil where nothing is.
  let requirement: Requirement?
  /// The declared departments that exist, in order of ids; empty where none is declared.
  let departments: [Department]
  /// The ones that are declared not to exist, in order of ids.
  let absent: [Department]
  /// The people in them, as positions among the customer's people, in order.
  let people: [Int]

  /// The id findings use: the department named like the archetype, else the first, else the archetype's name.
  let id: String
  /// The name to show.
  let name: String

  private init(
    archetype: Archetype, requirement: Requirement?, departments: [Department], absent: [Department], people: [Int]
  ) {
    self.archetype = archetype
    self.requirement = requirement
    self.departments = departments
    self.absent = absent
    self.people = people
    let all = departments.isEmpty ? absent : departments
    let own = all.first { $0.id.rawValue == archetype.rawValue } ?? all.first
    id = own?.id.rawValue ?? archetype.rawValue
    name = own?.displayName ?? archetype.title
  }

  /// Whether all declared ones are declared not to exist.
  var isAbsent: Bool { departments.isEmpty && !absent.isEmpty }

  /// Whether all of them were declared unconfirmed.
  var isUnconfirmed: Bool {
    !departments.isEmpty && departments.allSatisfy { $0.status == .unconfirmed }
  }

  /// The groups of a snapshot: the required archetypes first, in order of names, then every declared department that
  /// does not stand for one of them, also where its people are part of one.
  static func groups(of snapshot: Snapshot) -> [DepartmentGroup] {
    let declared = snapshot.account.departments.sorted { $0.id < $1.id }
    func group(_ archetype: Archetype, _ requirement: Requirement?, _ all: [Department]) -> DepartmentGroup {
      let existing = all.filter { $0.status != .notPresent }
      // A department that is declared twice, which is a problem of the book, has its people once.
      let people = existing.flatMap { snapshot.departments[$0.id] }.distinct
      return DepartmentGroup(
        archetype: archetype, requirement: requirement, departments: existing,
        absent: all.filter { $0.status == .notPresent }, people: people)
    }
    let required = snapshot.policy.required.sorted { $0.key < $1.key }.map { archetype, requirement in
      group(archetype, requirement, declared.filter { $0.archetype == archetype })
    }
    let named = Set(required.map(\.id))
    return required + declared.filter { !named.contains($0.id.rawValue) }.map { group($0.archetype, nil, [$0]) }
  }
}

extension Department {
  /// The name to show: the given one, else what the id says.
  public var displayName: String { name ?? Archetype(rawValue: id.rawValue)?.title ?? id.rawValue }
}
