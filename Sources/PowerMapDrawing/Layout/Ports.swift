/// The places on the border of a card at which lines may meet it.
struct PortSlots: Sendable, Hashable {
  /// From the left edge of the card, along its upper and lower sides; the first is for reporting lines.
  var acrossTop: [Double]
  /// From the upper edge of the card, along its left and right sides; the first is for reporting lines.
  var downSides: [Double]

  /// From the left edge to the reporting line of a boss in a department.
  static let busOffset = 18.0

  /// The slots of a card with so many lines: five on each side where three and two would not do.
  init(cardSize: Point, lines: Int) {
    acrossTop = [Self.busOffset, cardSize.x * 0.5, cardSize.x * 0.72]
    downSides = [cardSize.y / 2, 10, cardSize.y - 10]
    if lines > 6 {
      acrossTop += [cardSize.x * 0.35, cardSize.x * 0.86, cardSize.x * 0.61]
      downSides += [cardSize.y / 2 - 6.5, cardSize.y / 2 + 6.5]
    }
  }
}

/// A place on the border of a card, with the point of the grid in front of it.
struct Port: Sendable, Hashable {
  enum Side: Sendable, Hashable { case left, right, top, bottom }

  /// The place on the border.
  var border: Point
  /// The state of the grid: twice the point, plus 1 where the line meets the card upright.
  var state: Int
  /// What it costs to take this port and not a better one, in points of length.
  var cost: Double
}

extension TrackGrid {
  /// The port of a card at a slot of a side; nil where no track leads to it.
  func port(of card: Rect, slots: PortSlots, side: Port.Side, slot: Int, cost: Double) -> Port? {
    let upright = side == .top || side == .bottom
    let offsets = upright ? slots.acrossTop : slots.downSides
    guard offsets.indices.contains(slot) else { return nil }
    let front: Point
    switch side {
    case .left: front = Point(x: card.minX - Tracks.besideCard, y: card.minY + offsets[slot])
    case .right: front = Point(x: card.maxX + Tracks.besideCard, y: card.minY + offsets[slot])
    case .top: front = Point(x: card.minX + offsets[slot], y: card.minY - Tracks.aboveCard)
    case .bottom: front = Point(x: card.minX + offsets[slot], y: card.maxY + Tracks.aboveCard)
    }
    // Tracks that nearly coincide are one, so the nearest may be off by as much.
    guard let column = xs.nearestIndex(to: front.x, within: 1.2), let row = ys.nearestIndex(to: front.y, within: 1.2)
    else { return nil }
    let border: Point
    switch side {
    case .left: border = Point(x: card.minX, y: ys[row])
    case .right: border = Point(x: card.maxX, y: ys[row])
    case .top: border = Point(x: xs[column], y: card.minY)
    case .bottom: border = Point(x: xs[column], y: card.maxY)
    }
    return Port(border: border, state: 2 * point(column: column, row: row) + (upright ? 1 : 0), cost: cost)
  }

  /// The ports that any line may use, the middle ones first.
  func freePorts(of card: Rect, slots: PortSlots) -> [Port] {
    var ports: [Port] = []
    for side in [Port.Side.right, .left] {
      for slot in slots.downSides.indices {
        ports.append(contentsOf: port(of: card, slots: slots, side: side, slot: slot, cost: 2 * Double(slot)))
      }
    }
    for side in [Port.Side.top, .bottom] {
      for slot in slots.acrossTop.indices.dropFirst() {
        ports.append(contentsOf: port(of: card, slots: slots, side: side, slot: slot, cost: 2 * Double(slot - 1)))
      }
    }
    return ports
  }
}

extension [Port] {
  fileprivate mutating func append(contentsOf port: Port?) {
    if let port { append(port) }
  }
}
