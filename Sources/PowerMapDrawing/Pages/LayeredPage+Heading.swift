extension LayeredPage {
  /// The widest line of the legend, in points.
  private static let legendWidth = 760.0

  /// Title, question, figures and legend, all in one label above the map, because Graphviz places only that.
  var heading: HTMLLabel {
    let header = HeaderText(content)
    var rows = [
      line(header.title, size: FontSize.title, color: theme.ink, bold: true),
      line(header.subtitle, size: FontSize.subtitle, color: theme.secondInk),
      line(
        header.figures.map { "\($0.caption) \($0.value)" }.joined(separator: "   ·   "), size: FontSize.subtitle,
        color: theme.ink),
    ]
    let notes = content.notes + content.omissions.notes
    if !notes.isEmpty {
      rows.append(line(notes.joined(separator: "  ·  "), size: FontSize.small, color: theme.secondInk))
    }
    return .table((rows + legendLines).map { [.flexible($0)] })
  }

  private func line(_ text: String, size: Int, color: Color, bold: Bool = false) -> HTMLLabel {
    let width = Int(TextFitting.room(for: text, size: size, bold: bold))
    return .table([[.cell(.text(text, size: size, color: color, bold: bold), width: width, height: size + 6)]])
  }

  private var legendLines: [HTMLLabel] {
    var lines: [[HTMLLabel]] = []
    var room = 0.0
    for item in LegendItem.items(for: content.encodings, theme: theme) {
      let cells = self.cells(of: item)
      if lines.isEmpty || item.width > room {
        lines.append([])
        room = Self.legendWidth
      }
      lines[lines.count - 1] += cells
      room -= item.width + 14
    }
    return lines.map { .table([$0]) }
  }

  /// Sample, words and the gap to the next item.
  private func cells(of item: LegendItem) -> [HTMLLabel] {
    let height = LegendItem.height
    let sample: HTMLLabel
    switch item.sample {
    case .label(let label): sample = label
    case .line(let kind):
      let (glyph, color) =
        switch kind {
        case .reporting: ("——", theme.reporting)
        case .influence: ("—→", theme.influence)
        case .competitorInfluence: ("- →", theme.secondInk)
        }
      sample = .text(glyph, color: color, bold: true)
    case .card(let attributes):
      let border = attributes.lazy.compactMap { if case .color(let color) = $0 { color } else { nil } }.first
      let frame = HTMLLabel.frame(
        [[.cell(.empty, width: Int(item.sampleWidth) - 6, height: height - 6)]], border: border ?? theme.blockBorder)
      sample = attributes.contains(.peripheries(2)) ? .frame([[.flexible(frame)]], border: theme.ink) : frame
    }
    return [
      .flexible(sample, align: .center), .cell(.empty, width: Int(LegendItem.gap), height: height),
      .cell(.text(item.text, color: theme.secondInk), width: Int(item.textWidth), height: height),
      .cell(.empty, width: 12, height: height),
    ]
  }
}
