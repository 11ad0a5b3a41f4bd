extension LayoutRequest {
  /// Places the cards and routes the lines.
  ///
  /// The same request always gives the same result, whatever the order of its links. Nothing fails: a line that no way
  /// is found for is listed in the result, and a page that is too large for A4 names the paper it needs.
  func laidOut() -> LayoutResult {
    let placement = Placement(of: self)
    let routing = EdgeRouter(placement: placement).route(links)
    var cards: [String: Rect] = [:]
    for (id, frame) in zip(placement.roster.ids, placement.cards) where cards[id] == nil { cards[id] = frame }
    var blocks: [String: Rect] = [:]
    for (group, frame) in zip(placement.roster.groups, placement.groups) where blocks[group.id] == nil {
      blocks[group.id] = frame
    }
    return LayoutResult(
      size: placement.size, cardSize: placement.cardSize, cards: cards, blocks: blocks, lanes: placement.lanes,
      header: placement.header, footer: placement.footer, legend: placement.legend,
      routes: routing.routes, unrouted: routing.unrouted, paper: .needed(for: placement.size))
  }
}
