internal import PowerMap

extension ViewRules {
  /// How do we get to one person?
  ///
  /// Selects the people on the ways to that person and their reporting lines; everybody else is left out. Emphasises the
  /// ways, numbered from the best, and the weakest link of each.
  static let introduction = ViewRules(
    title: "Introduction", question: "how do we get to them?", showsInfluence: false,
    marksSinglePointsOfFailure: false,
    focus: { subject in
      guard let ways = WaysToPerson(subject.analysis, subject.options) else { return .nobody }
      var focus = ways.focus
      focus.question = "how do we get to \(ways.name)?"
      return focus
    })
}

extension ViewFocus {
  /// A view of a person where there is none.
  static let nobody = ViewFocus(selected: [], notes: ["nobody is mapped"])
}

/// The ways to one person, as a view draws them.
struct WaysToPerson {
  let analysis: Analysis
  let target: Person
  private let found: PersonIntroductions

  /// The ways to the person asked for, else to the most powerful one; nil where there is nobody.
  init?(_ analysis: Analysis, _ options: DrawingOptions) {
    self.analysis = analysis
    let asked = options.person.flatMap { id in
      analysis.people.first { $0.id == id }?.person
        ?? analysis.network.first { $0.id == id && $0.person.side != .competitor }?.person
    }
    let people = analysis.withholding(options.withheld).people
    let strongest = people.min { (-($0.power.value ?? 0), $0.id) < (-($1.power.value ?? 0), $1.id) }
    guard let target = asked ?? strongest?.person else { return nil }
    self.target = target
    let book = Book(
      organisation: analysis.organisation, team: analysis.team.map(\.person), network: analysis.network.map(\.person),
      policy: analysis.policy)
    let network = BookNetwork(book, analyses: [analysis], asOf: analysis.asOf)
    let isCustomer = analysis.people.contains { $0.id == target.id }
    guard let place = network[BookPerson.ID(target.id, in: isCustomer ? analysis.account.id : nil)] else { return nil }
    found = network.introductions(to: place)
  }

  var name: String { target.displayName }

  /// The person and everybody on a way there.
  var focus: ViewFocus {
    var focus = ViewFocus(subject: target.id)
    focus.lines = lines
    focus.selected = focus.kept
    focus.figures = figures
    focus.notes = [note].compactMap(\.self)
    return focus
  }

  /// The ways shown: the warm ones, else the best cold one.
  private var ways: [IntroductionPath] {
    found.paths.isEmpty ? [found.coldPath].compactMap(\.self) : found.paths
  }

  /// Our live ties, then the ways, each with its number and the strength of its weakest link.
  private var lines: [MapContent.Line] {
    var lines = found.direct.filter(\.isLive).map {
      MapContent.Line(kind: .warm, from: $0.colleague.id.person, to: target.id, tag: "direct")
    }
    for (number, way) in zip(1..., ways) {
      let people = way.people.map(\.id.person)
      for (index, link) in zip(people, people.dropFirst()).enumerated() {
        let isWeakest = index == way.weakestLink
        let tag =
          isWeakest && way.links.indices.contains(index) ? "\(number): \(way.links[index].fixed(2))" : "\(number)"
        lines.append(.init(kind: isWeakest ? .weakLink : .warm, from: link.0, to: link.1, tag: tag))
      }
    }
    return lines
  }

  private var figures: [MapContent.Figure] {
    let live = found.direct.count(where: \.isLive)
    var figures = [
      MapContent.Figure(value: "\(live)", caption: live == 1 ? "live tie of ours" : "live ties of ours"),
      MapContent.Figure(
        value: "\(found.paths.count)", caption: found.paths.count == 1 ? "way of introduction" : "ways, sharing nobody"),
    ]
    if let best = ways.first {
      figures.append(.init(value: "\((best.value * 100).fixed(0)) %", caption: "carried by the best"))
    }
    return figures
  }

  /// What the lines do not say.
  private var note: String? {
    switch found.state {
    case .live, .introduced, .ours, .competitor: nil
    case .acquainted: "nobody can introduce us, but one of ours knows them a little"
    case .cold: "the way begins with a tie that is not live yet"
    case .unrated: "whether a way leads there hangs on ties that nobody has rated"
    case .unreached: "no way is known"
    }
  }
}
