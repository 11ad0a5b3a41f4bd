/// Where lines may run: beside cards and blocks, at the heights and widths where lines meet cards, and in the gaps.
struct Tracks: Sendable {
  private(set) var xs: [Double] = []
  private(set) var ys: [Double] = []

  /// Tracks left of a card; all three are within the padding of a block.
  private static let leftOfCard = [6.0, 11, 15.5]
  /// From a card to the tracks that the lines leave it on, left and right, above and below.
  static let besideCard = 6.0
  static let aboveCard = 5.0
  /// Two tracks closer than this are one.
  private static let same = 1.0
  /// Between two tracks in a gap.
  private static let step = 5.0
  private static let mostBetweenColumns = 6
  private static let mostBetweenRows = 7

  init(placement: Placement, slots: [PortSlots]) {
    for (frame, slots) in zip(placement.cards, slots) {
      xs += Self.leftOfCard.map { frame.minX - $0 } + [frame.maxX + Self.besideCard]
      xs += slots.acrossTop.map { frame.minX + $0 }
      ys += [frame.minY - Self.aboveCard, frame.maxY + Self.aboveCard]
      ys += slots.downSides.map { frame.minY + $0 }
    }
    for frame in placement.groups {
      xs += [frame.minX - 5, frame.minX - 9.5, frame.maxX + 4.5]
      ys += [frame.minY - 5, frame.minY - 10, frame.minY - 15, frame.maxY + 5]
    }
    addGutters(between: placement.cards)
    let left = placement.header.minX
    let right = placement.header.maxX
    xs += [left - 8, right + 8]
    xs = Self.thinned(xs, from: left - 10, to: right + 10)
    ys = Self.thinned(ys, from: placement.header.maxY - 6, to: placement.footer.minY - 3)
  }

  /// Adds tracks in the gaps between neighbouring cards of a row, and between neighbouring rows.
  private mutating func addGutters(between cards: [Rect]) {
    let ordered = cards.sorted { ($0.minY, $0.minX) < ($1.minY, $1.minX) }
    var rowTop: Double?
    for (card, next) in zip(ordered, ordered.dropFirst()) {
      if card.minY == next.minY {
        xs += Self.between(card.maxX, next.minX, margin: Self.besideCard, most: Self.mostBetweenColumns)
      } else if rowTop != next.minY {
        ys += Self.between(card.maxY, next.minY, margin: Self.aboveCard, most: Self.mostBetweenRows)
        rowTop = next.minY
      }
    }
  }

  private static func between(_ low: Double, _ high: Double, margin: Double, most: Int) -> [Double] {
    let room = high - low - 2 * margin
    guard room >= step else { return [] }
    let count = Int(min(room / step, Double(most)))
    return (1...max(count, 1)).map { low + margin + Double($0) * room / Double(count + 1) }
  }

  private static func thinned(_ tracks: [Double], from low: Double, to high: Double) -> [Double] {
    var kept: [Double] = []
    for track in tracks.sorted() where low <= track && track <= high {
      if let last = kept.last, track - last < same { continue }
      kept.append(track)
    }
    return kept
  }
}
