/// Key people who are cut off, or would be by one departure (domain A13).
enum SeatFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    analysis.positions(where: \.isKey).flatMap { position in
      let person = analysis.people[position]
      return [unreached(person, analysis), cutOff(person, analysis)].compactMap { $0 }
    }
  }

  private static func unreached(_ person: PersonProfile, _ analysis: Analysis) -> FindingDraft? {
    let threads = person.disjointPaths
    guard threads.low == 0 else { return nil }
    let name = analysis.name(of: person.id)
    return FindingDraft(
      kind: .keyUnreached, subject: .person(person.id), message: "no route leads from us to \(name), who is key",
      action: analysis.introduction(to: person.id), value: 0, threshold: 1, because: threads.because,
      people: [person.id], cause: analysis.causeOfGap(at: person.id), isPossible: threads.high != 0)
  }

  /// Where unknown ties could lead around somebody, that person is possible; where they could lead around everybody,
  /// the finding is.
  private static func cutOff(_ person: PersonProfile, _ analysis: Analysis) -> FindingDraft? {
    guard let points = person.singlePointsOfFailure.value, !points.isEmpty else { return nil }
    let certain = (person.singlePointsOfFailure.high ?? []).filter(points.contains)
    let named = certain.isEmpty ? points : certain
    let open = points.filter { !named.contains($0) }
    let name = analysis.name(of: person.id)
    let every = named.count == 1 ? "" : ", each of them alone,"
    let perhaps = open.isEmpty ? "" : "; possibly also if \(analysis.names(of: open, joiner: "or")) does"
    // Whoever would cost most is what the finding hangs on.
    let worst = named.best { impact($0, analysis) }
    return FindingDraft(
      kind: .spof, subject: .person(person.id),
      message: "if \(analysis.names(of: named, joiner: "or")) leaves\(every) \(name) is cut off\(perhaps)",
      action: detour(person, named, analysis), value: 1, threshold: 2,
      because: person.singlePointsOfFailure.because, people: points, cause: worst.map { "person:\($0)" },
      isPossible: certain.isEmpty)
  }

  private static func impact(_ id: Person.ID, _ analysis: Analysis) -> Double {
    analysis.removals.first { $0.id == id }?.loss.value ?? 0
  }

  /// Who of ours should meet the person directly: somebody who is not on the only way, best of the same level.
  private static func detour(_ person: PersonProfile, _ points: [Person.ID], _ analysis: Analysis) -> String {
    let name = analysis.name(of: person.id)
    let onTheWay = analysis.names(of: points, joiner: "or")
    let others = analysis.team.filter { !points.contains($0.id) && !person.liveHolders.contains($0.id) }
    let peer = others.first { $0.person.seniority == person.person.seniority && person.person.seniority != nil }
    guard let other = peer ?? others.first else {
      return "Build a second route to \(name) that does not pass through \(onTheWay)."
    }
    return "Have \(analysis.name(of: other.id)) meet \(name) directly, without \(onTheWay)."
  }
}
