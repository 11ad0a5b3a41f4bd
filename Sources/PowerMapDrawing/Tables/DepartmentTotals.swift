internal import PowerMap

/// What a department has of what is required of it, at the right of its row.
enum DepartmentTotals {
  static let columns = [
    TableContent.Column(
      heading: "threads",
      tooltip: "Their people with a live tie to us, and ours who hold those ties, each of those required",
      isHeat: false, encoding: .threadsAndOurs),
    .init(heading: "state", tooltip: "What is true of the department", isHeat: false),
  ]

  static func cells(of place: DepartmentPlace) -> [TableContent.Cell] {
    guard let profile = place.profile else { return columns.map { _ in .empty } }
    let state = place.people.isEmpty ? .unmapped : BlockState(profile.state)
    let stateCell = TableContent.Cell(
      text: state.word ?? "covered", detail: explanation(of: profile, state), look: look(of: state))
    return [
      state == .unmapped ? .empty : .init(text: DepartmentCount.threadsAndOurs(of: profile), look: .strong), stateCell,
    ]
  }

  /// What the word means here: counts say themselves what is missing, a level does not.
  private static func explanation(of profile: DepartmentProfile, _ state: BlockState) -> String {
    state == .thin && profile.binding == "seniority" ? "too junior" : state.explanation
  }

  private static func look(of state: BlockState) -> TableContent.Cell.Look {
    switch state {
    case .uncovered: .alarming
    case .thin: .warning
    case .plain, .covered, .unmapped, .unknown: .plain
    }
  }
}
