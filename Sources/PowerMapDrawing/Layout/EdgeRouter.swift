/// A link between two cards that exist, by their positions in the roster.
struct RoutedLine: Sendable {
  var link: Int
  var kind: LayoutRequest.Link.Kind
  var from: Int
  var to: Int
  var distance: Double
  var weight: Int
  var net: Int32
}

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

  /// How many times routing may start over for lines without a way.
  private static let attempts = 3
  /// How many times the nets that cross others are routed once more.
  private static let refinements = 2
  /// The most states that are looked at: about twenty times what 60 cards need, so that only maps of hundreds of cards
  /// give up, within a second or so. Reporting lines come first, so it is influence that is left out.
  static let budget = 2_000_000

  private let placement: Placement
  private let budget: Int

  init(placement: Placement, budget: Int = Self.budget) {
    self.placement = placement
    self.budget = budget
  }

  func route(_ links: [LayoutRequest.Link]) -> Routing {
    var lines = lines(of: links)
    guard !lines.isEmpty else { return Routing(unrouted: Array(links.indices)) }
    var linesOfCard = [Int](repeating: 0, count: placement.cards.count)
    for line in lines {
      linesOfCard[line.from] += 1
      linesOfCard[line.to] += 1
    }
    let slots = linesOfCard.map { PortSlots(cardSize: placement.cardSize, lines: $0) }
    let clearance = lines.contains { $0.kind == .route } ? LayoutMetrics.boldClearance : LayoutMetrics.clearance
    let grid = TrackGrid(placement: placement, slots: slots, clearance: clearance)
    guard grid.columnCount > 1, grid.rowCount > 1 else { return Routing(unrouted: Array(links.indices)) }

    let corners = bestCorners(of: &lines, links: links.count, slots: slots, grid: grid)
    var routing = Routing()
    for (link, corners) in corners.enumerated() {
      if let corners {
        routing.routes.append(LayoutResult.Route(link: link, corners: corners))
      } else {
        routing.unrouted.append(link)
      }
    }
    return routing
  }

  /// The corners of each link, of the attempt that leaves out the fewest lines; the lines that failed in one attempt
  /// come first in the next.
  private func bestCorners(
    of lines: inout [RoutedLine], links: Int, slots: [PortSlots], grid: TrackGrid
  ) -> [[Point]?] {
    var best = [[Point]?](repeating: nil, count: links)
    var fewest = Int.max
    var budget = budget
    for _ in 0..<Self.attempts {
      var attempt = RoutingAttempt(
        placement: placement, slots: slots, grid: grid, nets: placement.cards.count + lines.count, budget: budget)
      var corners = lines.map { attempt.route($0.kind, net: $0.net, from: $0.from, to: $0.to) }
      refine(&corners, of: lines, in: &attempt)
      let missing = corners.count { $0 == nil }
      if missing < fewest {
        fewest = missing
        for (line, corners) in zip(lines, corners) { best[line.link] = corners }
      }
      budget = attempt.budget
      if missing == 0 || budget <= 0 { break }
      let order = lines.indices.filter { corners[$0] == nil } + lines.indices.filter { corners[$0] != nil }
      lines = order.map { lines[$0] }
    }
    return best
  }

  /// Routes the nets that cross others once more among all of them, which the first ones could not know; twice, as one
  /// makes room for another.
  private func refine(_ corners: inout [[Point]?], of lines: [RoutedLine], in attempt: inout RoutingAttempt) {
    var nets: [Int32] = []
    var linesOfNet = [[Int]](repeating: [], count: placement.cards.count + lines.count)
    for (index, line) in lines.enumerated() where corners[index] != nil {
      if linesOfNet[Int(line.net)].isEmpty { nets.append(line.net) }
      linesOfNet[Int(line.net)].append(index)
    }
    for _ in 0..<Self.refinements {
      for net in nets where attempt.budget > 0 && attempt.crosses(net) {
        let members = linesOfNet[Int(net)]
        guard let anew = attempt.reroute(members.map { lines[$0] }, net: net) else { continue }
        for (index, points) in zip(members, anew) { corners[index] = points }
      }
    }
  }

  /// The lines in the order in which they are routed, with their nets.
  private func lines(of links: [LayoutRequest.Link]) -> [RoutedLine] {
    let roster = placement.roster
    var lines: [RoutedLine] = []
    for (index, link) in links.enumerated() {
      guard let from = roster.positions[link.from], let to = roster.positions[link.to], from != to else { continue }
      let distance = placement.cards[from].center.distance(to: placement.cards[to].center)
      lines.append(
        RoutedLine(
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
