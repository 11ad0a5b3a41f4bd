extension LayoutRequest {
  /// A stand-in that puts the cards of each block under one another.
  func laidOut() -> LayoutResult {
    var cards: [String: Rect] = [:]
    var blocks: [String: Rect] = [:]
    var x = 82.0
    var height = 0.0
    for block in [top].compactMap(\.self) + departments + bottom where !block.cards.isEmpty {
      for (index, card) in block.cards.enumerated() {
        cards[card.id] = Rect(x: x + 18, y: 107 + Double(index) * 61, width: 146, height: 46)
      }
      blocks[block.id] = Rect(x: x, y: 86, width: 172, height: Double(block.cards.count) * 61 + 14)
      height = max(height, Double(block.cards.count) * 61 + 14)
      x += 186
    }
    let width = max(x, minimumWidth + 48)
    return LayoutResult(
      size: Point(x: width + 24, y: height + 180), cardSize: Point(x: 146, y: 46), cards: cards, blocks: blocks,
      lanes: [], header: Rect(x: 24, y: 24, width: width - 24, height: 62),
      footer: Rect(x: 24, y: 100 + height, width: width - 24, height: 60),
      legend: legendWidths.indices.map { Point(x: 24 + Double($0 % 5) * 200, y: 105 + height + Double($0 / 5) * 17) },
      routes: [], unrouted: Array(links.indices), paper: .a4)
  }
}
