internal import PowerMap

/// A map for Graphviz's own layered layout: the same cards, blocks and lines, without places.
struct LayeredPage {
  let content: MapContent
  let theme: Theme

  init(_ content: MapContent, theme: Theme) {
    self.content = content
    self.theme = theme
  }

  /// Beyond these, Graphviz takes minutes.
  static let largestNodeCount = 500
  static let largestLineCount = 1_500
  /// A longer title of a block is cut, in points.
  static let longestTitle = 300.0
  /// Right-angled lines take too long beyond about so many.
  static let mostRightAngledLines = 60

  static func isPossible(_ content: MapContent) -> Bool {
    content.blocks.reduce(0) { $0 + $1.cards.count } <= largestNodeCount && content.lines.count <= largestLineCount
  }

  var graph: DOTGraph {
    let splines: DOTAttribute.Splines = content.lines.count <= Self.mostRightAngledLines ? .ortho : .true
    var graph = DOTGraph(
      attributes: [
        .layout(.dot), .newRank, .splines(splines), .background(theme.page), .fontName, .edgesFirst, .compound,
        .nodeSeparation(0.28), .rankSeparation(0.4), .margin(0.3), .label(heading), .labelAtTopLeft,
      ],
      nodeDefaults: [
        .shape(.box), .style([.rounded, .filled]), .fixedSize, .margin(0), .fontName, .fontSize(FontSize.name),
        .color(theme.blockBorder), .fillColor(theme.card), .penWidth(1),
      ],
      edgeDefaults: [.fontName, .fontSize(FontSize.small), .color(theme.reporting), .penWidth(1)])
    for block in content.blocks { graph.elements.append(cluster(block)) }
    graph.elements += ranks
    graph.elements += edges
    return graph
  }

  private func cluster(_ block: MapContent.Block) -> DOTGraph.Element {
    let style = BlockStyle(block: block, theme: theme, tintsGrounds: content.tintsGrounds)
    let strip = BlockTitle(block: block, style: style)
    let height = Int(BlockTitle.height)
    let width = min(strip.wanted.title, Self.longestTitle)
    let title = TextFitting.fit(strip.title, size: FontSize.small, width: width, bold: true)
    var cells = [
      HTMLLabel.cell(.text(title, color: style.titleColor, bold: true), width: Int(width), height: height)
    ]
    if strip.wanted.state > 0 {
      cells.append(.cell(.empty, width: 12, height: height))
      cells.append(
        .cell(.text(block.stateText, color: style.stateColor), width: Int(strip.wanted.state), height: height))
    }
    let measures = CardMeasures.standard
    return .cluster(
      block.id,
      [.identity(block.id), .label(.table([cells])), .margin(10)] + style.attributes + [.tooltip(block.name)],
      members: block.cards.map { card in
        .node(
          card.id,
          [
            .identity(card.id), .width(measures.size.x), .height(measures.size.y),
            .label(CardLabel(card: card, theme: theme, measures: measures).label),
          ] + CardStyle(card: card, theme: theme).ringedAttributes)
      })
  }

  /// One rank for each level, across the departments, kept in order by invisible lines; ours and the outsiders below.
  private var ranks: [DOTGraph.Element] {
    let people = (content.departments).flatMap(\.cards)
    var groups = [content.top?.cards.map(\.id) ?? []]
    groups += content.tierLabels.indices.map { tier in people.filter { $0.tier == tier }.map(\.id) }
    groups.append(content.bottom.flatMap(\.cards).map(\.id))
    groups.removeAll(where: \.isEmpty)
    var elements = groups.map { DOTGraph.Element.rank($0) }
    for (upper, lower) in zip(groups, groups.dropFirst()) {
      elements.append(.edge(from: upper[0], to: lower[0], [.style([.invisible]), .weight(0)]))
    }
    return elements
  }

  private var edges: [DOTGraph.Element] {
    let ids = Dictionary(
      content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card.id) } },
      uniquingKeysWith: { first, _ in first })
    return content.lines.compactMap { line in
      guard let from = ids[line.from], let to = ids[line.to] else { return nil }
      let style = LineStyle(kind: line.kind, weight: line.weight, theme: theme)
      let pull: [DOTAttribute] = line.kind.isReporting ? [.weight(8)] : [.constraint(false)]
      return .edge(from: from, to: to, style.attributes + pull + [.tooltip(content.words(for: line))])
    }
  }
}
