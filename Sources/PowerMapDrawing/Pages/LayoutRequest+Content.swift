internal import PowerMap

extension LayoutRequest {
  /// What of a map has to be placed, by generated ids.
  init(_ content: MapContent, legend: [LegendItem], keepsOrder: Bool) {
    let ids = Dictionary(
      content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card.id) } },
      uniquingKeysWith: { first, _ in first })
    var bosses: [String: String] = [:]
    for line in content.lines where line.kind.isReporting && line.kind != .formerReporting {
      if let report = ids[line.to], let boss = ids[line.from] { bosses[report] = boss }
    }
    // Those who are gone stand where they stood.
    for line in content.lines where line.kind == .formerReporting {
      if let report = ids[line.to], let boss = ids[line.from], bosses[report] == nil { bosses[report] = boss }
    }
    func request(_ block: MapContent.Block) -> Block {
      let style = BlockStyle(block: block, theme: .light, tintsGrounds: false)
      // Departments get one card's width at least, in which the title may have to be cut.
      let wanted = BlockTitle(block: block, style: style).wanted
      return Block(
        id: block.id, cards: block.cards.map { Card(id: $0.id, tier: $0.tier, boss: bosses[$0.id]) },
        titleWidth: wanted.title, stateWidth: wanted.state)
    }
    self.init(
      top: content.top.map(request), departments: content.departments.map(request),
      bottom: content.bottom.map(request),
      links: content.lines.map { line in
        // The position of a link has to be that of its line, so one without a card is kept and finds no way.
        Link(
          kind: line.kind.isReporting ? .reporting : line.kind.isRoute ? .route : .influence,
          from: ids[line.from] ?? "", to: ids[line.to] ?? "",
          weight: line.weight)
      },
      tierLabels: content.tierLabels, minimumWidth: HeaderText(content).minimumWidth,
      legendWidths: legend.map(\.width), keepsOrder: keepsOrder)
  }
}
