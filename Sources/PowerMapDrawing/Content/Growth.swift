internal import PowerMap

/// What a large map leaves out so that it can still be read on paper.
enum Growth {
  /// Above so many people, influence of the lowest weight is not drawn.
  static let peopleWithAllInfluence = 40
  /// A map shows at most as many influences as it has people, but always this many: more is a thicket nobody reads.
  static let influencesAlwaysDrawn = 12
  /// Above so many people, those of little power are drawn together.
  static let peopleOnTheirOwn = 80
  /// A table has at most as many columns of ours, as fit on A3; above it, those with the fewest ties share the last.
  static let columnsOnTheirOwn = 14
  /// So many accounts have a row of their own in a table.
  static let accountsOnTheirOwn = 40
  /// The share of people, weakest first, who may be drawn together.
  static let weakShare = 0.2

  /// The people below the 20th percentile of known power, without a finding of any weight, and not key.
  ///
  /// Findings that only note something (severity `info`) or are waived do not keep a person on the map; unknown power
  /// does, because it may be great, and so does a departure. The only such person of a department stays, since the card would take as much room.
  static func collapsedPeople(of analysis: Analysis) -> Set<Person.ID> {
    guard analysis.people.count > peopleOnTheirOwn else { return [] }
    var named = Set(analysis.departed)
    for finding in analysis.findings where finding.severity > .info && finding.waivedUntil == nil {
      named.formUnion(finding.people)
      if case .person(let id) = finding.subject { named.insert(id) }
    }
    let powers = analysis.people.compactMap(\.power.value).sorted()
    guard !powers.isEmpty else { return [] }
    let percentile = powers[min(Int(Double(powers.count) * weakShare), powers.count - 1)]
    let weak = analysis.people.filter { person in
      guard let power = person.power.value else { return false }
      return power < percentile && !person.isKey && !named.contains(person.id)
    }
    let byDepartment = Dictionary(grouping: weak) { $0.person.department }
    return Set(byDepartment.values.filter { $0.count > 1 }.joined().map(\.id))
  }

  /// Which influences a map shows: all of them where there are few, else the strongest, and of equal ones those that
  /// sway the most powerful.
  static func drawnInfluences(
    _ influences: [MapContent.Line], in analysis: Analysis
  ) -> [MapContent.Line] {
    let heaviest = analysis.people.count > peopleWithAllInfluence ? influences.filter { $0.weight > 1 } : influences
    let limit = max(influencesAlwaysDrawn, analysis.people.count)
    guard heaviest.count > limit else { return heaviest }
    let power = Dictionary(analysis.people.map { ($0.id, $0.power.value ?? 0) }) { first, _ in first }
    func rank(_ line: MapContent.Line) -> (Int, Double, Person.ID, Person.ID) {
      (-line.weight, -(power[line.to] ?? 0), line.to, line.from)
    }
    return Array(heaviest.sorted { rank($0) < rank($1) }.prefix(limit))
  }

  /// The four widths of influence: up to .25, .5, .75 and 1; an influence without a weight is the thinnest.
  static func bucket(_ weight: Double?) -> Int {
    guard let weight, weight.isFinite else { return 1 }
    return min(max(Int((weight * 4 - 1e-9).rounded(.up)), 1), 4)
  }
}
