internal import PowerMap

extension ContentBuilder {
  /// The lines between people who have a card of their own, and how many influences were too many for the map.
  func lines() -> ([MapContent.Line], hiddenInfluence: Int) {
    let influences = influences()
    let drawn = options.isFull ? influences : Growth.drawnInfluences(influences, in: analysis)
    // A reporting line that the view draws in its own way is drawn only so.
    let own = Set(focus.lines.filter(\.kind.isReporting).map { [$0.from, $0.to] })
    let reporting = reportingLines().filter { !own.contains([$0.from, $0.to]) }
    return (reporting + drawn + focus.lines, influences.count - drawn.count)
  }

  private var customers: Set<Person.ID> { Set(analysis.people.map(\.id)).subtracting(collapsed) }

  private func reportingLines() -> [MapContent.Line] {
    let customers = customers
    return analysis.reportingLines.filter { customers.contains($0.from) && customers.contains($0.to) }
  }

  private func influences() -> [MapContent.Line] {
    guard rules.showsInfluence else { return [] }
    let customers = customers
    let contacts = Dictionary(analysis.network.map { ($0.id, $0.person.side) }) { first, _ in first }
    var lines: [MapContent.Line] = []
    for tie in analysis.links.sorted(by: { ($0.kind.rawValue, $0.from, $0.to) < ($1.kind.rawValue, $1.from, $1.to) }) {
      guard tie.kind == .influences || tie.kind == .advises, customers.contains(tie.to), tie.from != tie.to,
        customers.contains(tie.from) || contacts[tie.from] != nil
      else { continue }
      let weight = Growth.bucket(tie.weight)
      let kind: MapContent.Line.Kind = contacts[tie.from] == .competitor ? .competitorInfluence : .influence
      if let twin = lines.firstIndex(where: { $0.kind == kind && $0.from == tie.from && $0.to == tie.to }) {
        lines[twin].weight = max(lines[twin].weight, weight)
      } else {
        lines.append(.init(kind: kind, from: tie.from, to: tie.to, weight: weight))
      }
    }
    return lines
  }
}

extension Analysis {
  /// From everybody's boss, in order of the reports' ids.
  var reportingLines: [MapContent.Line] {
    let customers = Set(people.map(\.id))
    var reports: Set<Person.ID> = []
    return links.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.compactMap { tie in
      guard tie.kind == .reportsTo, customers.contains(tie.from), customers.contains(tie.to), tie.from != tie.to,
        // A second boss is a mistake that validation reports; the first one is drawn.
        reports.insert(tie.from).inserted
      else { return nil }
      return MapContent.Line(kind: .reporting, from: tie.to, to: tie.from, weight: 1)
    }
  }
}
