internal import PowerMap

extension ViewRules {
  /// Who really decides?
  ///
  /// Selects everybody at the customer and reporting lines, and of influence the decision routes: the strongest chains
  /// that end in a key person; leaves us out, since none of us decides. Emphasises the few who together hold half of the
  /// power, key people and whoever is on such a route. Every card shows what power the person has and what it seems to be, and marks those who are misjudged.
  static let power = ViewRules(
    title: "Power", question: "who really decides?", showsInfluence: false, marksSinglePointsOfFailure: false,
    showsTeam: false, showsStates: false, countEncoding: .powerShare, count: { $1.powerShare(of: $0) },
    focus: { subject in
      // Whatever this view says would be about power.
      subject.options.withheld.contains(.power) ? ViewFocus(figures: []) : PowerFocus(subject.analysis).focus
    })
}

/// How power is spread in one account.
private struct PowerFocus {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// So many routes are drawn to a key person.
  private static let routesToEach = 2

  var focus: ViewFocus {
    var focus = ViewFocus()
    let leaders = leaders
    focus.lines = routes
    focus.concerned = Set(leaders.map(\.id)).union(analysis.people.filter(\.isKey).map(\.id))
      .union(focus.lines.flatMap { [$0.from, $0.to] })
    focus.figures = figures(leaders)
    focus.notes = notes
    focus.gauges = gauges
    return focus
  }

  // MARK: - Cards

  private var gauges: [Person.ID: PowerGauge] {
    let perceived = Dictionary(
      analysis.people.compactMap { person in
        person.person.perceivedPower.latest(asOf: analysis.asOf).map { (person.id, $0.value) }
      }
    ) { first, _ in first }
    let strongest = analysis.people.compactMap(\.power.value).max() ?? 0
    let seemingStrongest = perceived.values.max() ?? 0
    return Dictionary(
      analysis.people.map { person in
        let actual = person.power.value.flatMap { strongest > 0 ? $0 / strongest : nil }
        let seeming = perceived[person.id].flatMap { seemingStrongest > 0 ? $0 / seemingStrongest : nil }
        return (person.id, PowerGauge(actual: actual, perceived: seeming))
      }
    ) { first, _ in first }
  }

  // MARK: - Routes

  /// Of each key person the strongest chains from somebody else, as the links they share.
  private var routes: [MapContent.Line] {
    var weights: [Link: Double] = [:]
    for person in analysis.people where person.isKey {
      let chains = analysis.people.filter { $0.id != person.id }.flatMap(\.influencePaths)
        .filter { $0.people.last == person.id }
        .sorted {
          ($1.value, $0.people.count, $0.people[0]) < ($0.value, $1.people.count, $1.people[0])
        }
      for chain in chains.prefix(Self.routesToEach) {
        for (pair, weight) in zip(zip(chain.people, chain.people.dropFirst()), chain.links) {
          weights[Link(from: pair.0, to: pair.1)] = weight
        }
      }
    }
    return weights.sorted { $0.key < $1.key }.map { link, weight in
      MapContent.Line(kind: .influence, from: link.from, to: link.to, weight: Growth.bucket(weight))
    }
  }

  private struct Link: Hashable, Comparable {
    let from: Person.ID
    let to: Person.ID

    static func < (one: Link, other: Link) -> Bool { (one.from, one.to) < (other.from, other.to) }
  }

  // MARK: - Header and departments

  /// The fewest people who together hold half of the power, strongest first; nobody where no share is known.
  private var leaders: [PersonProfile] {
    let ranked = analysis.people.filter { $0.powerShare.value != nil }
      .sorted { (-($0.powerShare.value ?? 0), $0.id) < (-($1.powerShare.value ?? 0), $1.id) }
    var sum = 0.0
    var leaders: [PersonProfile] = []
    for person in ranked where sum < 0.5 - 1e-9 {
      sum += person.powerShare.value ?? 0
      leaders.append(person)
    }
    return leaders
  }

  private func figures(_ leaders: [PersonProfile]) -> [MapContent.Figure] {
    let known = leaders.count { !$0.liveHolders.isEmpty }
    var figures = [
      MapContent.Figure(
        value: leaders.isEmpty ? "?" : "\(leaders.count) of \(analysis.people.count)",
        caption: leaders.count == 1 ? "holds half of the power" : "hold half of the power"),
      MapContent.Figure(
        value: leaders.isEmpty ? "?" : "\(known) of \(leaders.count)", caption: "of these have a live tie to us"),
    ]
    let judged = gauges.values.compactMap(\.judgement)
    if gauges.values.contains(where: { $0.perceived != nil }) {
      figures.append(.init(value: "\(judged.count(where: { $0 == .overestimated }))", caption: "overestimated"))
      figures.append(.init(value: "\(judged.count(where: { $0 == .underestimated }))", caption: "underestimated"))
    } else {
      figures.append(.init(value: "?", caption: "misjudged: nobody is rated"))
    }
    return figures
  }

  /// The department that is misjudged most, where the policy calls that much.
  private var notes: [String] {
    let threshold = analysis.policy.powerGap.threshold
    let gaps = analysis.departments.compactMap { department in
      department.powerGap.value.map { (name: SafeText.line(department.name), gap: $0, id: department.id) }
    }
    guard let worst = gaps.min(by: { (-abs($0.gap), $0.id) < (-abs($1.gap), $1.id) }),
      abs(worst.gap) >= threshold - 1e-9
    else { return [] }
    let points = (100 * abs(worst.gap)).fixed(0)
    return ["\(worst.name) seems to have \(points) points \(worst.gap > 0 ? "more" : "less") of the power than it has"]
  }
}

extension Analysis {
  /// `34 %`, the share of power of a department; nil where somebody's share is not known, or nobody is there.
  fileprivate func powerShare(of department: DepartmentProfile) -> String? {
    let members = Set(department.people)
    let shares = people.filter { members.contains($0.id) }.map(\.powerShare.value)
    guard !shares.isEmpty, !shares.contains(nil) else { return nil }
    return "\((100 * shares.reduce(0) { $0 + ($1 ?? 0) }).fixed(0)) %"
  }
}
