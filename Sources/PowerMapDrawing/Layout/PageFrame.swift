/// What surrounds the departments, and what it takes of the page.
struct PageFrame: Sendable {
  /// The number of cards of the top block.
  var topCount: Int
  /// The number of cards of each block of the bottom band.
  var bottomCounts: [Int]
  var legendWidths: [Double]
  var minimumWidth: Double

  init(_ request: LayoutRequest, roster: Roster) {
    topCount = roster.groups(in: .top).reduce(0) { $0 + roster.groups[$1].members.count }
    bottomCounts = roster.groups(in: .bottom).map { roster.groups[$0].members.count }
    legendWidths = request.legendWidths
    minimumWidth = request.minimumWidth.finiteLength
  }

  /// The widths of content worth trying for departments of a width: the least, and those with which the bottom band
  /// needs fewer rows.
  func contentWidths(departments width: Double, spacing: Spacing) -> [Double] {
    let single = spacing.cardWidth + 2 * LayoutMetrics.blockPaddingLeft
    // Executives need not be wrapped as long as a page of usual form holds them.
    let top = topCount > 0 ? spacing.width(columns: min(topCount, 4)) + 2 * LayoutMetrics.blockPaddingLeft : 0
    let least = max(LayoutMetrics.laneColumn + max(width, single, top), minimumWidth)
    let wider = (1...3).map { BottomBand.width(counts: bottomCounts, rows: $0, spacing: spacing) }
    return [least] + wider.filter { $0 > least }
  }

  /// The size of the page for content of a width, with departments of a height that includes the gap below each shelf.
  func pageSize(contentWidth: Double, departments height: Double, spacing: Spacing) -> Point {
    let top = TopBand(count: topCount, width: contentWidth - LayoutMetrics.laneColumn, spacing: spacing)
    let bottom = BottomBand(counts: bottomCounts, width: contentWidth, spacing: spacing)
    let footer = LegendFlow(widths: legendWidths, lineWidth: contentWidth)
    var y = LayoutMetrics.pageMargin + LayoutMetrics.headerHeight + height
    if topCount > 0 { y += top.size.y + spacing.shelfGap }
    if bottom.height > 0 {
      y += bottom.height
    } else if topCount > 0 || height > 0 {
      y -= spacing.shelfGap
    }
    y += LayoutMetrics.footerGap + footer.height + LayoutMetrics.pageMargin
    return Point(x: contentWidth + 2 * LayoutMetrics.pageMargin, y: y)
  }
}
