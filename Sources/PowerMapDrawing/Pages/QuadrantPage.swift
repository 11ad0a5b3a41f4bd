internal import PowerMap

/// A grid of cells with small cards in them, as DOT.
struct QuadrantPage {
  let content: QuadrantContent
  let theme: Theme
  let legend: [LegendItem]
  /// How many slots the cells of each column have side by side, and those of each row one above the other.
  let slots: Slots

  /// The numbers of slots along both sides.
  struct Slots: Sendable, Hashable {
    var columns: [Int]
    var rows: [Int]

    /// As many rows as the fullest cell of each needs.
    init(columns: [Int], for content: QuadrantContent) {
      self.columns = columns
      rows = content.rows.map { cells in
        let needed = zip(cells, columns).map { cell, width in
          // A slot to spare, so that there is a choice and places mean something.
          cell.members.isEmpty ? 0 : (cell.members.count + width) / width
        }
        return max(2, needed.max() ?? 0)
      }
    }
  }

  private static let slotGap = Point(x: 12, y: 10)
  private static let cellGap = 14.0
  private static let padding = 12.0
  /// The two lines at the top of a cell.
  private static let titleHeight = 38.0
  /// Left of the cells and below them, the names of the axes.
  private static let axis = 18.0

  init(_ content: QuadrantContent, theme: Theme) {
    self.content = content
    self.theme = theme
    legend = content.encodings.compactMap { LegendItem($0, theme: theme) }
    let legendWidths = legend.map(\.width)
    // The slots side by side that make the page fit the paper best; the fewest of equally good ones.
    var best: (slots: Slots, scale: Double)?
    for columns in Self.choices(of: content.rows.first?.count ?? 0) {
      let slots = Slots(columns: columns, for: content)
      let frame = Self.frame(content, slots, legendWidths: legendWidths)
      let scale = PaperSize.a4.scale(of: frame.size)
      if scale > (best?.scale ?? 0) + 1e-9 { best = (slots, scale) }
    }
    slots = best?.slots ?? Slots(columns: [], for: content)
  }

  private static let mostSlotColumns = 6

  /// All ways to give so many columns slots, the fewest first.
  private static func choices(of count: Int) -> [[Int]] {
    var choices: [[Int]] = [[]]
    for _ in 0..<count {
      choices = choices.flatMap { choice in (1...mostSlotColumns).map { choice + [$0] } }
    }
    let sums = choices.map { $0.reduce(0, +) }
    return choices.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }.map { choices[$0] }
  }

  /// The parts of the page.
  private struct Frame {
    var size: Point
    var header: Rect
    var footer: Rect
    var legend: LegendFlow
    /// One for each cell.
    var cells: [[Rect]]
  }

  private static func frame(_ content: QuadrantContent, _ slots: Slots, legendWidths: [Double]) -> Frame {
    let margin = LayoutMetrics.pageMargin
    let card = CompactCardLabel.size
    let widths = slots.columns.map { Double($0) * (card.x + slotGap.x) - slotGap.x + 2 * padding }
    let natural = axis + widths.reduce(0) { $0 + $1 + cellGap } - cellGap
    let width = max(natural, content.header.minimumWidth)
    let slack = widths.isEmpty ? 0 : (width - natural) / Double(widths.count)
    var y = margin + LayoutMetrics.headerHeight
    var cells: [[Rect]] = []
    for rows in slots.rows {
      let height = titleHeight + Double(rows) * (card.y + slotGap.y) - slotGap.y + padding
      var x = margin + axis
      cells.append(
        widths.map { width in
          defer { x += width + slack + cellGap }
          return Rect(x: x, y: y, width: width + slack, height: height)
        })
      y += height + cellGap
    }
    y += axis - cellGap + LayoutMetrics.footerGap
    let flow = LegendFlow(widths: legendWidths, lineWidth: width)
    return Frame(
      size: Point(x: width + 2 * margin, y: y + flow.height + margin),
      header: Rect(x: margin, y: margin, width: width, height: LayoutMetrics.headerHeight),
      footer: Rect(x: margin, y: y, width: width, height: flow.height), legend: flow, cells: cells)
  }

  private var frame: Frame { Self.frame(content, slots, legendWidths: legend.map(\.width)) }

  /// The size of the page, in points.
  var size: Point { frame.size }

  /// The paper that the page can be read on.
  var paper: PaperSize { PaperSize.needed(for: frame.size) }

  /// The frame of each card, by id.
  var cards: [String: Rect] {
    let frames = frame.cells
    var cards: [String: Rect] = [:]
    for (row, cells) in content.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let size = (columns: slots.columns[column], rows: slots.rows[row])
        for (member, slot) in zip(cell.members, Self.slots(of: cell, size)) {
          guard let slot else { continue }
          cards[member.card.id] = Self.place(slot, of: size.columns, in: frames[row][column])
        }
      }
    }
    return cards
  }

  /// The strongest choose first.
  private static func slots(
    of cell: QuadrantContent.Cell, _ size: (columns: Int, rows: Int)
  ) -> [(column: Int, row: Int)?] {
    let order = cell.members.indices.sorted { (cell.members[$0].y, $0) < (cell.members[$1].y, $1) }
    let places = order.map { Point(x: cell.members[$0].x, y: cell.members[$0].y) }
    var slots = [(column: Int, row: Int)?](repeating: nil, count: cell.members.count)
    for (index, slot) in zip(order, SlotPlacement.slots(for: places, columns: size.columns, rows: size.rows)) {
      slots[index] = slot
    }
    return slots
  }

  /// The frame of a slot; the slots share the width of their cell.
  private static func place(_ slot: (column: Int, row: Int), of columns: Int, in frame: Rect) -> Rect {
    let card = CompactCardLabel.size
    let step = columns > 1 ? (frame.width - 2 * padding - card.x) / Double(columns - 1) : 0
    return Rect(
      x: frame.x + padding + Double(slot.column) * step,
      y: frame.y + titleHeight + Double(slot.row) * (card.y + slotGap.y), width: card.x, height: card.y)
  }

  // MARK: - Drawing

  var graph: DOTGraph {
    let frame = frame
    let cards = cards
    var canvas = Canvas(size: frame.size, theme: theme)
    for member in content.members where member.card.isKey {
      guard let place = cards[member.card.id] else { continue }
      canvas.ornament(
        place.grown(by: CardStyle.ringGap), label: .empty, CardStyle(card: member.card, theme: theme).ring)
    }
    for (index, (cell, place)) in zip(content.rows.joined(), frame.cells.joined()).enumerated() {
      draw(cell, in: place, id: "c\(index)", on: &canvas)
    }
    canvas.header(content.header, in: frame.header, paper: paper, theme: theme)
    drawAxes(frame, on: &canvas)
    for member in content.members {
      guard let place = cards[member.card.id] else { continue }
      canvas.node(
        member.card.id, place,
        label: CompactCardLabel(card: member.card, department: member.department, theme: theme).label,
        CardStyle(card: member.card, theme: theme).attributes)
    }
    canvas.legend(
      legend, at: frame.legend.places.map { Point(x: $0.x + frame.footer.x, y: $0.y + frame.footer.y) },
      in: frame.footer, theme: theme)
    return canvas.graph
  }

  private func draw(_ cell: QuadrantContent.Cell, in place: Rect, id: String, on canvas: inout Canvas) {
    let (border, fill) = cell.isProminent ? (theme.ours, theme.ourBlock) : (theme.blockBorder, theme.block)
    canvas.block(
      id, place, members: cell.members.map(\.card.id),
      [
        .style([.rounded, .filled]), .color(border), .fillColor(fill), .penWidth(cell.isProminent ? 1.6 : 1),
        .tooltip("\(cell.name): \(cell.words)"),
      ])
    let width = place.width - 2 * Self.padding
    canvas.text(
      cell.name.uppercased(), in: Rect(x: place.x + Self.padding, y: place.y + 6, width: width, height: 12),
      color: cell.isProminent ? theme.ours : theme.secondInk, bold: true)
    canvas.text(
      cell.words, in: Rect(x: place.x + Self.padding, y: place.y + 18, width: width, height: 12),
      color: theme.secondInk)
  }

  /// The names of the axes: power upwards along the left edge, a letter a line since Graphviz turns no text, and
  /// interest to the right below.
  private func drawAxes(_ frame: Frame, on canvas: inout Canvas) {
    guard let first = frame.cells.first?.first, let last = frame.cells.last?.last else { return }
    let letters = ["↑"] + "POWER".map(String.init)
    let height = 12.0
    let middle = (first.minY + last.maxY) / 2
    let top = middle - height * Double(letters.count) / 2
    for (index, letter) in letters.enumerated() {
      canvas.text(
        letter,
        in: Rect(
          x: frame.header.x, y: top + Double(index) * height, width: Self.axis - 4, height: height),
        color: theme.secondInk, bold: true, align: .center)
    }
    canvas.text(
      "INTEREST →", in: Rect(x: first.minX, y: last.maxY + 3, width: last.maxX - first.minX, height: height),
      color: theme.secondInk, bold: true, align: .center)
  }
}

extension Sheet {
  /// People in quadrants.
  init(quadrantsOf subject: ViewSubject, view: View, rules: ViewRules) {
    let builder = ContentBuilder(subject, view: view, rules: rules)
    let content = QuadrantContent(builder)
    let page = QuadrantPage(content, theme: subject.options.theme)
    title = builder.title
    dot = page.graph.text
    omissions = content.omissions
    paper = page.paper
    elements = Dictionary(
      content.members.compactMap { member in member.card.person.map { ($0, member.card.id) } },
      uniquingKeysWith: { first, _ in first })
  }
}
