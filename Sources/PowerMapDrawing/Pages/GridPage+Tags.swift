extension GridPage {
  /// The letters on lines, on top of everything.
  func drawTags(on canvas: inout Canvas) {
    for tag in tags {
      canvas.label(
        tag.frame.grown(by: Double(CardMeasures.chipPadding)), .table([[tag.pill.cell(height: Int(Self.tagHeight))]]),
        tooltip: content.words(for: tag.line))
    }
  }

  private static let tagHeight = 14.0

  /// The letters on lines with their places.
  var tags: [(line: MapContent.Line, pill: Pill, frame: Rect)] {
    let routes = layout.routes.filter { content.lines.indices.contains($0.link) }
    var placement = TagPlacement(
      obstacles: layout.cards.values.map { $0.grown(by: 1.5) } + titles, lines: routes.map(\.corners))
    return routes.indices.compactMap { index in
      let line = content.lines[routes[index].link]
      guard !line.tag.isEmpty else { return nil }
      let pill = Pill.tag(line, theme: theme)
      let size = Point(
        x: Double(pill.width - 2 * CardMeasures.chipPadding), y: Self.tagHeight - 2 * Double(CardMeasures.chipPadding))
      return placement.place(size, on: index).map { (line, pill, $0) }
    }
  }

  /// The texts at the top of the blocks.
  private var titles: [Rect] {
    content.blocks.flatMap { block -> [Rect] in
      guard let frame = layout.blocks[block.id] else { return [] }
      let style = BlockStyle(block: block, theme: theme, tintsGrounds: false)
      let widths = BlockTitle(block: block, style: style).widths(in: frame.width)
      let y = frame.y + BlockTitle.top
      return [
        Rect(x: frame.x + BlockTitle.inset, y: y, width: widths.title, height: BlockTitle.height),
        Rect(
          x: frame.maxX - BlockTitle.inset - widths.state, y: y, width: widths.state, height: BlockTitle.height),
      ]
    }
  }
}
