/// Where cards, blocks and labels stand; lines are routed between them afterwards.
struct Placement: Sendable {
  let roster: Roster
  let spacing: Spacing
  /// The frame of each card, by position in the roster.
  private(set) var cards: [Rect]
  /// The frame of each block, by position in the roster.
  private(set) var groups: [Rect]
  private(set) var lanes: [LayoutResult.Lane] = []
  private(set) var size = Point(x: 0, y: 0)
  private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var footer = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var legend: [Point] = []

  var cardSize: Point { Point(x: spacing.cardWidth, y: LayoutMetrics.cardHeight) }

  /// Places a request: header, executives, shelves of departments, bottom band and footer, from above.
  init(of request: LayoutRequest) {
    let roster = Roster(request)
    let declared = roster.groups(in: .departments)
    let departments = DepartmentOrder(request, roster: roster).order.map { declared[$0] }
    let counts = departments.map { group in
      roster.departmentTiers.map { tier in roster.groups[group].members.count { roster.tiers[$0] == tier } }
    }
    let frame = PageFrame(request, roster: roster)
    let topCount = frame.topCount
    let peopleCount = counts.reduce(topCount) { $0 + $1.reduce(0, +) }
    let plan = PlacementSearch.plan(counts: counts, cards: peopleCount, frame: frame)

    self.roster = roster
    spacing = plan.spacing
    let nowhere = Rect(x: 0, y: 0, width: 0, height: 0)
    cards = [Rect](repeating: nowhere, count: roster.ids.count)
    groups = [Rect](repeating: nowhere, count: roster.groups.count)
    size = plan.pageSize

    let left = LayoutMetrics.pageMargin
    let contentWidth = size.x - 2 * left
    header = Rect(x: left, y: left, width: contentWidth, height: LayoutMetrics.headerHeight)
    var y = header.maxY
    y = placeTop(roster.groups(in: .top), y: y, contentWidth: contentWidth)
    for shelf in plan.shelves {
      y = place(
        shelf, departments: departments, y: y, width: contentWidth - LayoutMetrics.laneColumn,
        labels: request.tierLabels)
    }
    y = placeBottom(roster.groups(in: .bottom), y: y, contentWidth: contentWidth)
    let flow = LegendFlow(widths: request.legendWidths, lineWidth: contentWidth)
    footer = Rect(x: left, y: size.y - left - flow.height, width: contentWidth, height: flow.height)
    legend = flow.places.map { Point(x: footer.x + $0.x, y: footer.y + $0.y) }
  }

  private mutating func placeTop(_ top: [Int], y: Double, contentWidth: Double) -> Double {
    guard let group = top.first else { return y }
    let members = roster.groups[group].members
    let width = contentWidth - LayoutMetrics.laneColumn
    let band = TopBand(count: members.count, width: width, spacing: spacing)
    let x = LayoutMetrics.pageMargin + LayoutMetrics.laneColumn + (width - band.size.x) / 2
    groups[group] = Rect(x: x, y: y, width: band.size.x, height: band.size.y)
    placeRows(
      of: members, columns: band.columns, step: spacing.columnStep,
      from: Point(x: x + LayoutMetrics.blockPaddingLeft, y: y + LayoutMetrics.titleStrip))
    return y + band.size.y + spacing.shelfGap
  }

  private mutating func placeBottom(_ bottom: [Int], y: Double, contentWidth: Double) -> Double {
    let counts = bottom.map { roster.groups[$0].members.count }
    let band = BottomBand(counts: counts, width: contentWidth, spacing: spacing)
    for (index, group) in bottom.enumerated() {
      var frame = band.frames[index]
      frame.x += LayoutMetrics.pageMargin
      frame.y += y
      groups[group] = frame
      let columns = band.columns[index]
      // Slack moves the cards of a block apart, but not so far that they no longer look like one group.
      let room = frame.width - 2 * LayoutMetrics.blockPadding - spacing.width(columns: columns)
      let extra = min(max(room, 0) / Double(max(columns - 1, 1)), LayoutMetrics.widestBottomGap)
      placeRows(
        of: roster.groups[group].members, columns: columns, step: spacing.columnStep + extra,
        from: Point(x: frame.x + LayoutMetrics.blockPadding, y: frame.y + LayoutMetrics.titleStrip))
    }
    return y + band.height
  }

  private mutating func placeRows(of members: Range<Int>, columns: Int, step: Double, from corner: Point) {
    for (index, card) in members.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: max(columns, 1))
      cards[card] = Rect(
        x: corner.x + Double(column) * step, y: corner.y + Double(row) * spacing.rowStep,
        width: spacing.cardWidth, height: LayoutMetrics.cardHeight)
    }
  }

  /// Places a shelf, sharing the slack of its width among its blocks so that all shelves align at both edges.
  private mutating func place(
    _ shelf: Shelf, departments: [Int], y: Double, width: Double, labels: [String]
  ) -> Double {
    let height = spacing.blockHeight(rows: shelf.totalRows)
    let natural = spacing.shelfWidth(columns: shelf.totalColumns, blocks: shelf.departments.count)
    let slack = max(0, width - natural) / Double(max(shelf.departments.count, 1))
    var laneTops: [Double] = []
    var top = y + LayoutMetrics.titleStrip
    for (lane, rows) in shelf.rows.enumerated() {
      laneTops.append(top)
      lanes.append(
        LayoutResult.Lane(
          label: label(of: shelf.lanes[lane], labels: labels),
          frame: Rect(
            x: LayoutMetrics.pageMargin, y: top, width: LayoutMetrics.laneLabelWidth,
            height: Double(rows) * spacing.rowStep - spacing.rowGap),
          separator: lane == 0 ? nil : top - spacing.rowGap / 2))
      top += Double(rows) * spacing.rowStep
    }
    var x = LayoutMetrics.pageMargin + LayoutMetrics.laneColumn
    for (index, department) in shelf.departments.enumerated() {
      let columns = shelf.columns[index]
      let frame = Rect(
        x: x, y: y, width: spacing.shelfWidth(columns: columns, blocks: 1) + slack, height: height)
      let group = departments[department]
      groups[group] = frame
      let extra = columns > 1 ? min(slack / Double(columns), LayoutMetrics.widestExtraColumnGap) : 0
      let step = spacing.columnStep + extra
      let inner = Double(columns - 1) * step + spacing.cardWidth
      let room = frame.width - LayoutMetrics.blockPaddingLeft - LayoutMetrics.blockPaddingRight
      let seating = Seating(
        of: roster.groups[group].members, shelf: shelf, department: index, roster: roster)
      for seat in seating.seats {
        let offset = seat.column.map { (room - inner) / 2 + Double($0) * step } ?? (room - spacing.cardWidth) / 2
        cards[seat.card] = Rect(
          x: frame.x + LayoutMetrics.blockPaddingLeft + offset,
          y: laneTops[seat.lane] + Double(seat.row) * spacing.rowStep,
          width: spacing.cardWidth, height: LayoutMetrics.cardHeight)
      }
      x += frame.width + spacing.blockGap
    }
    return y + height + spacing.shelfGap
  }

  /// The label of a lane: its tier's, or the first and last where lanes were merged.
  private func label(of lane: ClosedRange<Int>, labels: [String]) -> String {
    func label(_ tier: Int) -> String {
      let tier = roster.departmentTiers[tier]
      return labels.indices.contains(tier) ? labels[tier] : ""
    }
    guard lane.count > 1 else { return label(lane.lowerBound) }
    return "\(label(lane.lowerBound)) – \(label(lane.upperBound))"
  }
}
