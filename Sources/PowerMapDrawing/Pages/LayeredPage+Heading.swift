extension LayeredPage {
  /// The least width of the heading, in points; the legend flows into lines of it.
  private static let leastWidth = 760

  /// A longer name of an account is cut, in points.
  private static let longestAccount = 760.0

  /// Title, question, figures and legend, all in one label above the map, because Graphviz places only that.
  ///
  /// All lines are equally wide, since Graphviz spreads a narrower one.
  var heading: HTMLLabel {
    let header = HeaderText(content)
    let figures = header.figures.map { "\($0.caption) \($0.value)" }.joined(separator: "   ·   ")
    let notes = header.notes.joined(separator: "  ·  ")
    let texts: [(text: String, size: Int, color: Color, isBold: Bool)] = [
      (
        TextFitting.fit(header.title, size: FontSize.title, width: Self.longestAccount, bold: true), FontSize.title,
        theme.ink, true
      ),
      (header.subtitle, FontSize.subtitle, theme.secondInk, false),
      (figures, FontSize.subtitle, theme.ink, false),
      (notes, FontSize.small, theme.secondInk, false),
    ].filter { !$0.text.isEmpty }
    let width = texts.map { Int(TextFitting.room(for: $0.text, size: $0.size, bold: $0.isBold)) }
      .reduce(Self.leastWidth, max)
    let lines = texts.map { line in
      HTMLLabel.table([
        [
          .cell(
            .text(line.text, size: line.size, color: line.color, bold: line.isBold), width: width,
            height: line.size + 6)
        ]
      ])
    }
    return .table((lines + legendLines(width: width)).map { [.cell($0, width: width, height: 1)] })
  }

  private func legendLines(width: Int) -> [HTMLLabel] {
    var lines: [[HTMLLabel]] = []
    var used = 0
    func fill() {
      guard !lines.isEmpty, used < width else { return }
      lines[lines.count - 1].append(.cell(.empty, width: width - used, height: LegendItem.height))
    }
    for item in LegendItem.items(for: content, measures: .standard, theme: theme) {
      let (cells, itemWidth) = cells(of: item)
      if lines.isEmpty || used + itemWidth > width {
        fill()
        lines.append([])
        used = 0
      }
      lines[lines.count - 1] += cells
      used += itemWidth
    }
    fill()
    return lines.map { .table([$0]) }
  }

  /// Sample, words and the gap to the next item, and their width.
  private func cells(of item: LegendItem) -> ([HTMLLabel], width: Int) {
    let height = LegendItem.height
    let sample: HTMLLabel
    var isFramed = false
    switch item.sample {
    case .label(let label): sample = label
    case .line(let kind):
      let (glyph, color) =
        switch kind {
        case .reporting: ("——", theme.reporting)
        case .newReporting: ("——", ChangeMark.added.color(in: theme))
        case .formerReporting: ("- -", ChangeMark.removed.color(in: theme))
        case .influence: ("—→", theme.influence)
        case .competitorInfluence: ("- →", theme.secondInk)
        case .planned: ("- →", theme.planned)
        case .warm: ("—→", theme.ours)
        case .weakLink: ("- →", theme.ours)
        }
      sample = .text(glyph, color: color, bold: true)
    case .card(let attributes):
      isFramed = true
      let border = attributes.lazy.compactMap { if case .color(let color) = $0 { color } else { nil } }.first
      let frame = HTMLLabel.frame(
        [[.cell(.empty, width: Int(item.sampleWidth) - 8, height: height - 9)]], border: border ?? theme.blockBorder)
      sample =
        attributes.contains(.peripheries(2))
        ? .frame([[.cell(frame, width: Int(item.sampleWidth) - 4, height: height - 5, padding: 1)]], border: theme.ink)
        : frame
    }
    let widths = [Int(item.sampleWidth) + 2, Int(LegendItem.gap), Int(item.textWidth), 12]
    return (
      [
        .cell(sample, width: widths[0], height: height, align: .center, padding: isFramed ? 1 : 0),
        .cell(.empty, width: widths[1], height: height),
        .cell(.text(item.text, color: theme.secondInk), width: widths[2], height: height),
        .cell(.empty, width: widths[3], height: height),
      ],
      widths.reduce(0, +)
    )
  }
}
