/// Routes the lines of a request between the cards of a placement.
///
/// Lines are routed one after another: reporting, then influence, then routes, each the shortest first, so that the
/// many short lines take the direct ways. All reporting lines of one boss are one net, which grows as a tree from one
/// port. If lines remain without a way, everything is routed once more with those first.
struct EdgeRouter: Sendable {
  /// The outcome, in the order of the links.
  struct Routing: Sendable {
    var routes: [LayoutResult.Route] = []
    var unrouted: [Int] = []
  }

  /// A link between two cards that exist.
  private struct Line {
    var link: Int
    var kind: LayoutRequest.Link.Kind
    var from: Int
    var to: Int
    var distance: Double
    var weight: Int
    var net: Int32
  }

  /// How many times routing may start over for lines without a way.
  private static let attempts = 3
  /// The most states that are looked at, for a map of usual size: far more than it needs, so that only huge maps give
  /// up. Reporting lines come first and so are routed in any case.
  private static let budget = 6_000_000

  private let placement: Placement

  init(placement: Placement) { self.placement = placement }

  func route(_ links: [LayoutRequest.Link]) -> Routing {
    var lines = lines(of: links)
    guard !lines.isEmpty else { return Routing(unrouted: Array(links.indices)) }
    var linesOfCard = [Int](repeating: 0, count: placement.cards.count)
    for line in lines {
      linesOfCard[line.from] += 1
      linesOfCard[line.to] += 1
    }
    let slots = linesOfCard.map { PortSlots(cardSize: placement.cardSize, lines: $0) }
    let clearance = lines.contains { $0.kind == .route } ? 7 : 4.2
    let grid = TrackGrid(placement: placement, slots: slots, clearance: clearance)
    guard grid.columnCount > 1, grid.rowCount > 1 else { return Routing(unrouted: Array(links.indices)) }

    var best: (corners: [[Point]?], missing: Int)?
    var budget = Self.budget
    for _ in 0..<Self.attempts {
      var attempt = RoutingAttempt(placement: placement, slots: slots, grid: grid, budget: budget)
      let corners = lines.map { attempt.route($0.kind, net: $0.net, from: $0.from, to: $0.to) }
      let missing = corners.count { $0 == nil }
      var byLink = [[Point]?](repeating: nil, count: links.count)
      for (line, corners) in zip(lines, corners) { byLink[line.link] = corners }
      if missing < best?.missing ?? .max { best = (byLink, missing) }
      budget = attempt.budget
      if missing == 0 || budget <= 0 { break }
      let order = lines.indices.filter { corners[$0] == nil } + lines.indices.filter { corners[$0] != nil }
      lines = order.map { lines[$0] }
    }
    var routing = Routing()
    for link in links.indices {
      if let corners = best?.corners[link] {
        routing.routes.append(LayoutResult.Route(link: link, corners: corners))
      } else {
        routing.unrouted.append(link)
      }
    }
    return routing
  }

  /// The lines in the order in which they are routed, with their nets.
  private func lines(of links: [LayoutRequest.Link]) -> [Line] {
    let roster = placement.roster
    var lines: [Line] = []
    for (index, link) in links.enumerated() {
      guard let from = roster.positions[link.from], let to = roster.positions[link.to], from != to else { continue }
      let distance = placement.cards[from].center.distance(to: placement.cards[to].center)
      lines.append(
        Line(
          link: index, kind: link.kind, from: from, to: to, distance: distance.rounded(), weight: link.weight, net: 0))
    }
    lines.sort { left, right in
      if left.kind != right.kind { return left.kind < right.kind }
      if left.distance != right.distance { return left.distance < right.distance }
      if left.from != right.from { return left.from < right.from }
      if left.to != right.to { return left.to < right.to }
      return left.weight != right.weight ? left.weight > right.weight : left.link < right.link
    }
    // A boss's reporting lines have the boss's number, every other line a number after those.
    for index in lines.indices {
      let net = lines[index].kind == .reporting ? lines[index].from : roster.ids.count + index
      lines[index].net = Int32(net)
    }
    return lines
  }
}
