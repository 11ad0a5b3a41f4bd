import DataTree
import PowerMap
import PowerMapDrawing

/// What the page says of a person that is pointed at, and the ways it shows when the person is selected.
struct PersonCard {
  let id: Person.ID
  let name: String
  /// The title and the department.
  let place: String
  /// What is known, in words: `Power`, `62 %`.
  var facts: [(label: String, text: String)] = []
  /// The ways from us, each as the people along it.
  var ways: [[Person.ID]] = []
  /// Those whom the person sways directly, each with the person before.
  var influence: [[Person.ID]] = []
  let findings: [String]

  private init(_ person: Person, in analysis: Analysis, place: [String?]) {
    id = person.id
    name = analysis.shownName(of: person.id)
    self.place = place.compactMap { $0.map(SafeText.line) }.filter { !$0.isEmpty }.joined(separator: ", ")
    findings = analysis.findings.filter { $0.waivedUntil == nil && $0.people.contains(person.id) }.map(\.id)
  }

  /// Everybody of an analysis: the customer's people, ours, and those around.
  static func all(of analysis: Analysis) -> [PersonCard] {
    analysis.people.map { PersonCard($0, in: analysis) } + analysis.team.map { PersonCard($0, in: analysis) }
      + analysis.network.map { PersonCard($0, in: analysis) }
  }

  private init(_ profile: PersonProfile, in analysis: Analysis) {
    let person = profile.person
    self.init(
      person, in: analysis,
      place: [person.title, person.department.flatMap { analysis[department: $0.rawValue]?.name }])
    facts = [
      ("Stance", profile.stance.map(\.word) ?? "unknown"),
      ("Roles", person.roles.isEmpty ? "none recorded" : person.roles.map(\.words).joined(separator: ", ")),
      ("Power", profile.power.percentage), ("Share of all power", profile.powerShare.percentage),
      ("Cover", profile.coverage.percentage),
      ("Live ties", profile.liveHolders.isEmpty ? "none" : analysis.shownNames(of: profile.liveHolders)),
      ("Reach", profile.reach.percentage),
    ]
    if profile.isKey {
      let seat = profile.seat
      facts += [
        ("Ways in", seat.threads.count), ("We are cut off without", seat.cutText(in: analysis)),
        ("Survival", seat.survivalText),
      ]
    } else {
      facts.append(("Ways in", profile.disjointPaths.count))
    }
    facts.append(("Coverage lost without", profile.removalImpact.percentage))
    ways =
      profile.liveHolders.map { [$0, profile.id] }
      + [profile.directRoute, profile.warmRoute].compactMap { $0?.people }
    // The chains go on to almost everybody; their first links are what the person does.
    influence = Set(profile.influencePaths.map { Array($0.people.prefix(2)) }).filter { $0.count == 2 }
      .sorted { $0[1] < $1[1] }
  }

  private init(_ profile: ColleagueProfile, in analysis: Analysis) {
    self.init(profile.person, in: analysis, place: [profile.person.title, analysis.organisation ?? "our team"])
    let ties = [
      ("Live ties", profile.live), ("Weak ties", profile.weak), ("Ties of unknown strength", profile.unknown),
    ]
    facts =
      ties.filter { !$0.1.isEmpty }.map { ($0.0, analysis.shownNames(of: $0.1)) }
      + [("Coverage lost without", profile.removalImpact.percentage)]
    ways = profile.live.map { [profile.id, $0] }
  }

  private init(_ profile: ContactProfile, in analysis: Analysis) {
    let person = profile.person
    self.init(person, in: analysis, place: [person.title, person.organisation])
    facts = [("Side", person.side == .competitor ? "competitor" : "third party")]
    if person.side != .competitor { facts.append(("Power", profile.power.percentage)) }
    let holders = analysis.ties.filter { $0.isOurs && $0.isLive && ($0.a == id || $0.b == id) }
      .map { $0.a == person.id ? $0.b : $0.a }
    ways = holders.map { [$0, person.id] }
    if !holders.isEmpty { facts.append(("Live ties", analysis.shownNames(of: holders))) }
    influence = analysis.links.filter { $0.from == person.id && $0.kind != .reportsTo }.map { [person.id, $0.to] }
  }

  var tree: Tree {
    func ids(_ ways: [[Person.ID]]) -> Tree { .list(ways.map { .list($0.map { .text($0.rawValue) }) }) }
    return .record([
      ("name", .text(name)), ("place", .text(place)),
      ("facts", .list(facts.map { .list([.text($0.label), .text($0.text)]) })),
      ("ways", ids(ways)), ("influence", ids(influence)), ("findings", .list(findings.map(Tree.text))),
    ])
  }
}
