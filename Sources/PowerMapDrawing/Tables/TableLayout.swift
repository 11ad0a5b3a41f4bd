/// The places of a table's parts on its page.
struct TableLayout {
  let size: Point
  let header: Rect
  let sentence: Rect?
  /// One for each column.
  let headings: [Rect]
  /// One for each row, then one for each total.
  let names: [Rect]
  /// The cells of each row, then of each total.
  let cells: [[Rect]]
  let plot: Rect?
  let legend: [Point]
  let footer: Rect

  /// The paper on which the smallest text can be read.
  var paper: PaperSize { .needed(for: size) }

  init(_ content: TableContent, legend legendWidths: [Double]) {
    let measures = TableMeasures(content)
    let margin = LayoutMetrics.pageMargin
    let rows = content.rows + content.totals
    var widths = measures.columns
    var table = measures.name + widths.reduce(0) { $0 + $1 + TableMeasures.gap }
    let needed = max(HeaderText(content).minimumWidth, content.plot == nil ? 0 : PlotLayout.leastWidth)
    // A table that is narrower than its header would leave half of the page empty.
    let slack = max(needed - table, 0)
    let framed = content.columns.indices.filter { content.columns[$0].isHeat }
    for index in framed {
      widths[index] += min((slack / Double(framed.count)).rounded(.down), TableMeasures.mostStretch)
    }
    table = measures.name + widths.reduce(0) { $0 + $1 + TableMeasures.gap }
    let width = max(needed, table)

    header = Rect(x: margin, y: margin, width: width, height: LayoutMetrics.headerHeight)
    var y = header.maxY
    sentence =
      content.sentence == nil ? nil : Rect(x: margin, y: y, width: width, height: TableMeasures.sentenceHeight)
    if sentence != nil { y += TableMeasures.sentenceHeight }
    var columns: [(x: Double, width: Double)] = []
    var x = margin + measures.name + TableMeasures.gap
    for width in widths {
      columns.append((x, width))
      x += width + TableMeasures.gap
    }
    let headingHeight = measures.headingHeight
    headings = columns.map { Rect(x: $0.x, y: y, width: $0.width, height: headingHeight) }
    if !rows.isEmpty { y += headingHeight + TableMeasures.gap }
    var names: [Rect] = []
    var cells: [[Rect]] = []
    for index in rows.indices {
      if index == content.rows.count { y += TableMeasures.totalsGap }
      let isTotal = index >= content.rows.count
      let height = isTotal ? TableMeasures.totalHeight : TableMeasures.rowHeight
      names.append(Rect(x: margin, y: y, width: measures.name, height: height))
      cells.append(columns.map { Rect(x: $0.x, y: y, width: $0.width, height: height) })
      y += height + TableMeasures.gap
    }
    self.names = names
    self.cells = cells
    if let plot = content.plot {
      y += TableMeasures.plotGap
      self.plot = Rect(x: margin, y: y, width: width, height: PlotLayout.height(notes: plot.notes.count))
      y += PlotLayout.height(notes: plot.notes.count)
    } else {
      plot = nil
    }
    let flow = LegendFlow(widths: legendWidths, lineWidth: width)
    let top = y + LayoutMetrics.footerGap
    footer = Rect(x: margin, y: top, width: width, height: flow.height)
    legend = flow.places.map { Point(x: margin + $0.x, y: top + $0.y) }
    size = Point(x: width + 2 * margin, y: footer.maxY + margin)
  }
}
