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
    let least = max(HeaderText(content).minimumWidth, content.plot == nil ? 0 : PlotLayout.leastWidth)
    let widths = measures.columns(filling: least, of: content)
    let width = max(least, measures.width(of: widths))
    var y = margin
    /// The next stripe of the page, as high as given.
    func stripe(_ height: Double, gap: Double = 0) -> Rect {
      defer { y += height + gap }
      return Rect(x: margin, y: y, width: width, height: height)
    }
    /// The part of a stripe that belongs to each column.
    func columns(of stripe: Rect) -> [Rect] {
      var x = margin + measures.name + TableMeasures.gap
      return widths.map { width in
        defer { x += width + TableMeasures.gap }
        return Rect(x: x, y: stripe.y, width: width, height: stripe.height)
      }
    }
    header = stripe(LayoutMetrics.headerHeight)
    sentence = content.sentence.map { _ in stripe(TableMeasures.sentenceHeight) }
    var stripes: [Rect] = []
    if content.rows.isEmpty {
      headings = []
    } else {
      headings = columns(of: stripe(measures.headingHeight, gap: TableMeasures.gap))
      stripes = content.rows.map { _ in stripe(TableMeasures.rowHeight, gap: TableMeasures.gap) }
      if !content.totals.isEmpty { y += TableMeasures.totalsGap }
      stripes += content.totals.map { _ in stripe(TableMeasures.totalHeight, gap: TableMeasures.gap) }
    }
    names = stripes.map { Rect(x: $0.x, y: $0.y, width: measures.name, height: $0.height) }
    cells = stripes.map(columns)
    if content.plot != nil { y += TableMeasures.plotGap }
    plot = content.plot.map { stripe(PlotLayout.height(notes: $0.notes.count)) }
    y += LayoutMetrics.footerGap
    let flow = LegendFlow(widths: legendWidths, lineWidth: width)
    let footer = stripe(flow.height)
    self.footer = footer
    legend = flow.places.map { Point(x: footer.x + $0.x, y: footer.y + $0.y) }
    size = Point(x: width + 2 * margin, y: y + margin)
  }
}
