internal import PowerMap

extension ViewRules {
  /// How do we stand with one person?
  ///
  /// Selects the person, everybody within two hops of influence, reporting and recorded ties, ours who know any of the
  /// nearer ones, and the ways to the person; everybody else is left out. Emphasises the person, whoever is one hop away
  /// and the ways.
  static let ego = ViewRules(
    title: "Person", question: "how do we stand with them?", showsInfluence: true, marksSinglePointsOfFailure: false,
    focus: { subject in
      guard let ways = WaysToPerson(subject.analysis, subject.options) else { return .nobody }
      var focus = ways.focus
      focus.question = "how do we stand with \(ways.name)?"
      let surroundings = Surroundings(of: ways.target.id, in: subject.analysis)
      focus.concerned = focus.kept.union(surroundings.near)
      focus.selected = focus.kept.union(surroundings.near).union(surroundings.far)
      return focus
    })
}

/// Who stands around a person.
private struct Surroundings {
  /// One hop away.
  let near: Set<Person.ID>
  /// Two hops away.
  let far: Set<Person.ID>

  init(of person: Person.ID, in analysis: Analysis) {
    let ours = Set(analysis.team.map(\.id))
    var neighbours: [Person.ID: Set<Person.ID>] = [:]
    func join(_ a: Person.ID, _ b: Person.ID) {
      neighbours[a, default: []].insert(b)
      neighbours[b, default: []].insert(a)
    }
    for link in analysis.links { join(link.from, link.to) }
    for tie in analysis.ties where TieState(tie) != nil { join(tie.a, tie.b) }
    let near = neighbours[person] ?? []
    // Ours know half of the account: whom they lead to is no surrounding of the person.
    let far = near.subtracting(ours).reduce(into: Set<Person.ID>()) { $0.formUnion(neighbours[$1] ?? []) }
    self.near = near
    self.far = far.subtracting(near).subtracting([person])
  }
}
