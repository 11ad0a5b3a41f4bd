internal import PowerMap

extension ContentBuilder {
  /// The lines between people who have a card of their own, and how many influences were too weak for a large map.
  func lines() -> ([MapContent.Line], hiddenInfluence: Int) {
    let customers = Set(analysis.people.map(\.id)).subtracting(collapsed)
    let contacts = Dictionary(analysis.network.map { ($0.id, $0.person.side) }) { first, _ in first }
    let hidesWeak = !options.isFull && analysis.people.count > Growth.peopleWithAllInfluence
    var lines: [MapContent.Line] = []
    var hidden = 0
    var bossOf: Set<Person.ID> = []
    for tie in analysis.links.sorted(by: { ($0.kind.rawValue, $0.from, $0.to) < ($1.kind.rawValue, $1.from, $1.to) }) {
      switch tie.kind {
      case .relationship: continue
      case .reportsTo:
        guard customers.contains(tie.from), customers.contains(tie.to), tie.from != tie.to else { continue }
        // A second boss is a mistake that validation reports; the first one is drawn.
        guard bossOf.insert(tie.from).inserted else { continue }
        lines.append(.init(kind: .reporting, from: tie.to, to: tie.from, weight: 1))
      case .influences, .advises:
        guard rules.showsInfluence, customers.contains(tie.to), tie.from != tie.to,
          customers.contains(tie.from) || contacts[tie.from] != nil
        else { continue }
        let weight = Growth.bucket(tie.weight)
        if hidesWeak, weight == 1 {
          hidden += 1
          continue
        }
        let isCompetitor = contacts[tie.from] == .competitor
        let kind: MapContent.Line.Kind = isCompetitor ? .competitorInfluence : .influence
        if let twin = lines.firstIndex(where: { $0.kind == kind && $0.from == tie.from && $0.to == tie.to }) {
          lines[twin].weight = max(lines[twin].weight, weight)
        } else {
          lines.append(.init(kind: kind, from: tie.from, to: tie.to, weight: weight))
        }
      }
    }
    return (lines, hidden)
  }
}
