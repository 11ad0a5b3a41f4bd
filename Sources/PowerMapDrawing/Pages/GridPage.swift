internal import PowerMap

/// A map placed by this library: content, places and looks together as DOT.
struct GridPage {
  let content: MapContent
  let theme: Theme
  let layout: LayoutResult
  let legend: [LegendItem]
  /// What was left out, with the lines that found no way.
  let omissions: Omissions

  init(_ content: MapContent, options: DrawingOptions) {
    self.content = content
    theme = options.theme
    var legend = LegendItem.items(for: content, measures: .standard, theme: options.theme)
    var layout = LayoutRequest(content, legend: legend, keepsOrder: options.keepsOrder).laidOut()
    // Narrow cards have room for fewer chips, and then a kind of tie may be nowhere to be seen.
    let measures = CardMeasures(size: layout.cardSize)
    let drawn = LegendItem.items(for: content, measures: measures, theme: options.theme)
    if drawn != legend {
      legend = drawn
      layout = LayoutRequest(content, legend: legend, keepsOrder: options.keepsOrder).laidOut()
    }
    self.legend = legend
    self.layout = layout
    var omissions = content.omissions
    omissions.unroutedLines = layout.unrouted.filter(content.lines.indices.contains).map {
      "\(content.lines[$0].from) > \(content.lines[$0].to)"
    }
    self.omissions = omissions
  }

  var graph: DOTGraph {
    var canvas = Canvas(size: layout.size, theme: theme)
    // Graphviz draws nodes in the order in which it first hears of them, and a block names its cards.
    drawRings(on: &canvas)
    drawBlocks(on: &canvas)
    drawLanes(on: &canvas)
    var header = content
    header.omissions = omissions
    canvas.header(HeaderText(header), in: layout.header, paper: layout.paper, theme: theme)
    drawCards(on: &canvas)
    drawLines(on: &canvas)
    drawTags(on: &canvas)
    canvas.legend(legend, at: layout.legend, in: layout.footer, theme: theme)
    return canvas.graph
  }

  // MARK: - Blocks and lanes

  private func drawBlocks(on canvas: inout Canvas) {
    for block in content.blocks {
      guard let frame = layout.blocks[block.id] else { continue }
      let style = BlockStyle(block: block, theme: theme, tintsGrounds: content.tintsGrounds)
      canvas.block(
        block.id, frame, members: block.cards.map(\.id).filter { layout.cards[$0] != nil },
        style.attributes + [.tooltip(block.name)])
      let strip = BlockTitle(block: block, style: style)
      let widths = strip.widths(in: frame.width)
      let y = frame.y + BlockTitle.top
      canvas.text(
        strip.title,
        in: Rect(
          x: frame.x + BlockTitle.inset + BlockTitle.indent, y: y, width: widths.title - BlockTitle.indent,
          height: BlockTitle.height),
        color: style.titleColor, bold: true)
      guard widths.state > 0 else { continue }
      canvas.text(
        block.stateText,
        in: Rect(
          x: frame.maxX - BlockTitle.inset - widths.state, y: y, width: widths.state, height: BlockTitle.height),
        color: style.stateColor, bold: block.isStateBold, align: .right)
    }
  }

  private func drawLanes(on canvas: inout Canvas) {
    for lane in layout.lanes {
      if let height = lane.separator {
        canvas.line(
          [Point(x: layout.footer.minX, y: height), Point(x: layout.footer.maxX, y: height)],
          [.color(theme.hairline), .penWidth(0.7), .style([.dotted]), .noArrow])
      }
      let lines = lane.label.split(separator: "\n").flatMap { TextFitting.wrapped(String($0), width: lane.frame.width) }
      let height = 11.0
      let top = lane.frame.center.y - height * Double(lines.count) / 2
      for (index, line) in lines.enumerated() {
        canvas.text(
          line,
          in: Rect(x: lane.frame.x, y: top + Double(index) * height, width: lane.frame.width, height: height),
          color: theme.secondInk)
      }
    }
  }

  // MARK: - Cards and lines

  /// The outer borders of key people.
  private func drawRings(on canvas: inout Canvas) {
    for card in content.blocks.flatMap(\.cards) where card.isKey {
      guard let frame = layout.cards[card.id] else { continue }
      canvas.ornament(
        frame.grown(by: CardStyle.ringGap), label: .empty, CardStyle(card: card, theme: theme).ring)
    }
  }

  private func drawCards(on canvas: inout Canvas) {
    let cards = content.blocks.flatMap(\.cards)
    let measures = CardMeasures(size: layout.cardSize)
    for card in cards {
      guard let frame = layout.cards[card.id] else { continue }
      let style = CardStyle(card: card, theme: theme)
      canvas.node(
        card.id, frame, label: CardLabel(card: card, theme: theme, measures: measures).label,
        style.attributes)
    }
    for card in cards where card.kind == .competitor {
      guard let frame = layout.cards[card.id] else { continue }
      canvas.ornament(
        Rect(x: frame.x + 5, y: frame.center.y - 12, width: 24, height: 24),
        label: .text("×", size: FontSize.badge, color: theme.page, bold: true),
        [.shape(.octagon), .style([.filled]), .color(theme.secondInk), .fillColor(theme.secondInk), .tooltip(" ")])
    }
  }

  private func drawLines(on canvas: inout Canvas) {
    let ids = Dictionary(
      content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card.id) } },
      uniquingKeysWith: { first, _ in first })
    for route in layout.routes where content.lines.indices.contains(route.link) {
      let line = content.lines[route.link]
      let style = LineStyle(kind: line.kind, weight: line.weight, theme: theme)
      canvas.line(
        from: ids[line.from], to: ids[line.to], route.corners, arrowLength: style.arrowLength,
        style.attributes + [.tooltip(content.words(for: line))])
    }
  }
}

/// The strip at the top of a block: the title at the left, the state at the right.
struct BlockTitle {
  let block: MapContent.Block
  let style: BlockStyle

  /// From the block's sides.
  static let inset = 9.0
  /// More at the left, where lines pass by.
  static let indent = 3.0
  /// From the block's upper edge.
  static let top = 5.0
  static let height = 12.0
  static let gap = 8.0

  var title: String { style.title }

  /// The room both texts want.
  var wanted: (title: Double, state: Double) {
    let title = TextFitting.room(for: title, bold: true) + Self.indent
    let state = TextFitting.room(for: block.stateText, bold: block.isStateBold)
    return (title, block.stateText.isEmpty ? 0 : state)
  }

  /// The room both get: the state in full, the title cut to what is left.
  func widths(in width: Double) -> (title: Double, state: Double) {
    let room = width - 2 * Self.inset
    let state = min(wanted.state, room)
    return (min(wanted.title, max(room - state - (state > 0 ? Self.gap : 0), 1)), state)
  }
}
