/// A table placed by this library: content, places and looks together as DOT.
struct TablePage {
  let content: TableContent
  let theme: Theme
  let legend: [LegendItem]
  let layout: TableLayout

  init(_ content: TableContent, theme: Theme) {
    self.content = content
    self.theme = theme
    legend = content.encodings.compactMap { LegendItem($0, theme: theme) }
    layout = TableLayout(content, legend: legend.map(\.width))
  }

  var graph: DOTGraph {
    var canvas = Canvas(size: layout.size, theme: theme)
    canvas.header(HeaderText(content), in: layout.header, paper: layout.paper, theme: theme)
    if let sentence = content.sentence, let frame = layout.sentence {
      canvas.text(sentence, in: frame, size: FontSize.name, color: theme.ink)
    }
    if !content.rows.isEmpty {
      drawHeadings(on: &canvas)
      drawRows(on: &canvas)
    }
    if let plot = content.plot, let frame = layout.plot {
      canvas.plot(PlotLayout(plot, in: frame), theme: theme)
    }
    canvas.legend(legend, at: layout.legend, in: layout.footer, theme: theme)
    return canvas.graph
  }

  /// The badge, and below it the words on the lower edge.
  private func drawHeadings(on canvas: inout Canvas) {
    for (index, frame) in layout.headings.enumerated() {
      let column = content.columns[index]
      if let badge = column.badge {
        let pill = Pill(text: badge, color: theme.onOurs, border: theme.ours, fill: theme.ours)
        let height = Int(TableMeasures.badgeHeight)
        let width = Double(pill.width)
        canvas.label(
          Rect(x: frame.center.x - width / 2, y: frame.y, width: width, height: Double(height)),
          .table([[pill.cell(height: height)]]), tooltip: column.tooltip)
      }
      let lines = TableMeasures.heading(column.heading, width: frame.width)
      let top = frame.maxY - Double(lines.count) * TableMeasures.lineHeight
      for (number, line) in lines.enumerated() {
        let place = Rect(
          x: frame.x, y: top + Double(number) * TableMeasures.lineHeight, width: frame.width,
          height: TableMeasures.lineHeight)
        canvas.text(line, in: place, color: theme.secondInk, align: .center, tooltip: column.tooltip)
      }
    }
  }

  private func drawRows(on canvas: inout Canvas) {
    for (index, row) in (content.rows + content.totals).enumerated() {
      let isTotal = index >= content.rows.count
      let frame = layout.names[index]
      canvas.text(
        row.name, in: frame, size: isTotal ? FontSize.small : FontSize.name,
        color: isTotal ? theme.secondInk : theme.ink, bold: !isTotal)
      for (cell, place) in zip(row.cells, layout.cells[index]) { draw(cell, in: place, on: &canvas) }
    }
  }

  private func draw(_ cell: TableContent.Cell, in frame: Rect, on canvas: inout Canvas) {
    let style = CellStyle(look: cell.look, theme: theme)
    let width = frame.width - 2
    func line(_ text: String, bold: Bool) -> [HTMLLabel] {
      let fitted = TextFitting.fit(text, size: FontSize.small, width: width, bold: bold)
      return [
        .cell(
          .text(fitted, color: style.textColor, bold: bold), width: Int(width), height: Int(TableMeasures.lineHeight),
          align: .center, isLow: !cell.detail.isEmpty)
      ]
    }
    var lines = [line(cell.text, bold: style.isBold)]
    if !cell.detail.isEmpty { lines.append(line(cell.detail, bold: false)) }
    let words = cell.tooltip.isEmpty ? "\(cell.text) \(cell.detail)" : cell.tooltip
    canvas.ornament(frame, label: .table(lines), style.frame + [.tooltip(words)])
  }
}
