internal import PowerMap

/// A department as the pictures show it: one that is declared, or one that is required and not declared, or the people
/// who have none.
struct DepartmentPlace {
  /// As given.
  var name: String
  /// Nil for people without a department.
  var profile: DepartmentProfile?
  var people: [PersonProfile]

  /// The executives first, then the departments in the order of the file or of ids, then the people who have none;
  /// what is not there is left out. Those of an earlier day stand where they stood.
  static func all(
    of analysis: Analysis, and former: FormerPeople = FormerPeople(), keepsOrder: Bool
  ) -> [DepartmentPlace] {
    var places = known(of: analysis, and: former, keepsOrder: keepsOrder)
    let placed = Set(places.flatMap(\.people).map(\.id))
    let homeless = (analysis.people + former.people).filter { !placed.contains($0.id) }
    if let executive = places.firstIndex(where: \.isExecutive) { places.insert(places.remove(at: executive), at: 0) }
    return homeless.isEmpty ? places : places + [DepartmentPlace(name: "Unassigned", profile: nil, people: homeless)]
  }

  var isExecutive: Bool { profile?.archetype == .executive }

  private static func known(of analysis: Analysis, and former: FormerPeople, keepsOrder: Bool) -> [DepartmentPlace] {
    let departments = analysis.account.departments + former.departments
    let declared = keepsOrder ? departments : departments.sorted { $0.id < $1.id }
    let people = Dictionary(grouping: analysis.people + former.people) { $0.person.department }
    var places: [DepartmentPlace] = []
    for department in declared where department.status != .notPresent {
      let id = department.id.rawValue
      // A requirement holds for all departments of a function together, and then only one of them has its state.
      let profile =
        analysis[department: id]
        ?? analysis.departments.first { $0.archetype == department.archetype && $0.requirement != nil }
      if let profile, profile.state == .notPresent { continue }
      places.append(
        DepartmentPlace(
          name: department.displayName, profile: profile,
          people: people[department.id] ?? []))
    }
    for profile in analysis.departments where !profile.isDeclared && profile.state != .notPresent {
      places.append(DepartmentPlace(name: profile.name, profile: profile, people: []))
    }
    return places
  }
}
