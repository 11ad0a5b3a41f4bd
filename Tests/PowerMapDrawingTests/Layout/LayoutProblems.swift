@testable import PowerMapDrawing

/// A straight piece of a routed line.
struct Segment {
  var start: Point
  var end: Point
  var net: String

  var isLevel: Bool
  var isUpright: Bool
  /// The upper left and lower right corners of the rectangle around the piece.
  var low: Point
  var high: Point

  init(start: Point, end: Point, net: String) {
    (self.start, self.end, self.net) = (start, end, net)
    isLevel = start.y == end.y
    isUpright = start.x == end.x
    low = Point(x: min(start.x, end.x), y: min(start.y, end.y))
    high = Point(x: max(start.x, end.x), y: max(start.y, end.y))
  }

  /// Whether a part of the piece is inside a rectangle, not only on its border.
  func enters(_ rect: Rect) -> Bool {
    high.x > rect.minX && low.x < rect.maxX && high.y > rect.minY && low.y < rect.maxY
  }

  /// Whether both run on one track and share at least a point.
  func sharesTrack(with other: Segment) -> Bool {
    if isLevel && other.isLevel { return start.y == other.start.y && high.x >= other.low.x && low.x <= other.high.x }
    if isUpright && other.isUpright {
      return start.x == other.start.x && high.y >= other.low.y && low.y <= other.high.y
    }
    return false
  }

  /// Whether both cross or touch, of which one is level and one upright.
  func meets(_ other: Segment) -> Bool {
    high.x >= other.low.x && low.x <= other.high.x && high.y >= other.low.y && low.y <= other.high.y
  }

  /// Whether both cross with neither ending on the other.
  func crosses(_ other: Segment) -> Bool {
    isLevel != other.isLevel && high.x >= other.low.x && low.x <= other.high.x && high.y >= other.low.y
      && low.y <= other.high.y && !endsOn(other) && !other.endsOn(self)
  }

  private func endsOn(_ other: Segment) -> Bool {
    [start, end].contains { point in
      other.low.x <= point.x && point.x <= other.high.x && other.low.y <= point.y && point.y <= other.high.y
    }
  }
}

extension LayoutResult {
  /// The pieces of all lines; the reporting lines of one boss are one net.
  func segments(of request: LayoutRequest) -> [Segment] {
    routes.flatMap { route in
      let link = request.links[route.link]
      let net = link.kind == .reporting ? "boss \(link.from)" : "link \(route.link)"
      return zip(route.corners, route.corners.dropFirst()).map { Segment(start: $0, end: $1, net: net) }
    }
  }

  /// Everything in a result that must not be, in words; empty if it is right.
  func problems(for request: LayoutRequest) -> [String] {
    placementProblems(for: request) + routeProblems(for: request) + netProblems(for: request)
  }

  private func placementProblems(for request: LayoutRequest) -> [String] {
    var problems: [String] = []
    let page = Rect(x: 0, y: 0, width: size.x, height: size.y)
    func check(_ rect: Rect, isInside outer: Rect, _ name: String) {
      if rect.minX < outer.minX || rect.minY < outer.minY || rect.maxX > outer.maxX + 1e-6
        || rect.maxY > outer.maxY + 1e-6 || rect.width < 0 || rect.height < 0
      {
        problems.append("\(name) is outside")
      }
    }
    let requested = [request.top].compactMap { $0 } + request.departments + request.bottom
    for block in requested {
      guard let frame = blocks[block.id] else {
        if !block.cards.isEmpty { problems.append("block \(block.id) has no frame") }
        continue
      }
      if block.cards.isEmpty { problems.append("the empty block \(block.id) has a frame") }
      check(frame, isInside: page, block.id)
      for card in block.cards {
        guard let place = cards[card.id] else {
          problems.append("card \(card.id) has no place")
          continue
        }
        check(place, isInside: frame, "card \(card.id)")
        if place.width != cardSize.x || place.height != cardSize.y {
          problems.append("card \(card.id) has another size")
        }
        if place.minY < frame.minY + LayoutMetrics.titleStrip { problems.append("card \(card.id) covers the title") }
      }
    }
    let placed = cards.sorted { $0.key < $1.key }
    for (index, first) in placed.enumerated() {
      for second in placed[(index + 1)...] where first.value.overlaps(second.value) {
        problems.append("cards \(first.key) and \(second.key) overlap")
      }
    }
    let frames = blocks.map(\.value) + [header, footer] + lanes.map(\.frame)
    for (index, first) in frames.enumerated() {
      check(first, isInside: page, "frame \(first)")
      for second in frames[(index + 1)...] where first.overlaps(second) {
        problems.append("frames \(first) and \(second) overlap")
      }
    }
    if legend.count != request.legendWidths.count { problems.append("items of the legend are missing") }
    for (place, width) in zip(legend, request.legendWidths) where width <= footer.width {
      check(Rect(x: place.x, y: place.y, width: width, height: 10), isInside: footer, "legend item at \(place)")
    }
    return problems
  }

  private func routeProblems(for request: LayoutRequest) -> [String] {
    var problems: [String] = []
    if (routes.map(\.link) + unrouted).sorted() != Array(request.links.indices) {
      problems.append("not every link is either routed or listed")
    }
    if routes.map(\.link) != routes.map(\.link).sorted() { problems.append("the routes are out of order") }
    let placed = Array(cards)
    func border(_ rect: Rect, has point: Point) -> Bool {
      rect.contains(point)
        && (point.x == rect.minX || point.x == rect.maxX || point.y == rect.minY || point.y == rect.maxY)
    }
    for route in routes {
      let link = request.links[route.link]
      let name = "line \(route.link) from \(link.from) to \(link.to)"
      guard let from = cards[link.from], let to = cards[link.to], let first = route.corners.first,
        let last = route.corners.last, route.corners.count > 1
      else {
        problems.append("\(name) has no ends")
        continue
      }
      if !border(from, has: first) || !border(to, has: last) { problems.append("\(name) does not end on borders") }
      let pieces = zip(route.corners, route.corners.dropFirst()).map { Segment(start: $0, end: $1, net: "") }
      for piece in pieces where piece.isLevel == piece.isUpright { problems.append("\(name) has a slanted piece") }
      for (piece, next) in zip(pieces, pieces.dropFirst()) where piece.isLevel == next.isLevel {
        problems.append("\(name) has a bend that is no right angle")
      }
      for piece in pieces {
        if piece.low.x < 0 || piece.low.y < 0 || piece.high.x > size.x || piece.high.y > size.y {
          problems.append("\(name) leaves the page")
        }
        for (id, card) in placed where piece.enters(card) { problems.append("\(name) runs through card \(id)") }
      }
    }
    return problems
  }

  /// Different nets may cross, but neither share a track nor touch where one of them bends or ends.
  private func netProblems(for request: LayoutRequest) -> [String] {
    var problems: [String] = []
    let segments = segments(of: request)
    for (index, first) in segments.enumerated() {
      for second in segments[(index + 1)...] where first.meets(second) && first.net != second.net {
        if first.sharesTrack(with: second) {
          problems.append("\(first.net) and \(second.net) share a track at \(second.low)")
        } else if !first.crosses(second) {
          problems.append("\(first.net) and \(second.net) touch at \(second.low)")
        }
      }
    }
    return problems
  }
}
