/// One pass over the lines: the nets routed so far, and the search for the next.
struct RoutingAttempt: Sendable {
  /// A reached state of a bus, with the one before on the way from the boss.
  private struct Twig {
    var state: Int
    var previous: Int?
    /// The way from the boss, in points.
    var length: Double
  }

  private struct Bus {
    var start: Port
    var twigs: [Twig]
  }

  /// What following a bus costs, as a part of its length: little, so that reports share it.
  private static let sharing = 0.3
  /// What it costs to enter a department's head from the side and not from above, in points of length.
  private static let sideways = 200.0

  private let placement: Placement
  private let slots: [PortSlots]
  private var search: PathSearch
  /// The buses of the bosses, by net; lines of other kinds have none.
  private var buses: [Bus?]
  /// The states of the ways of each net.
  private var ways: [[[Int]]]

  /// How many states may still be looked at.
  var budget: Int { search.budget }

  /// Starts with nothing routed; nets have numbers below `nets`, those of buses the numbers of their bosses.
  init(placement: Placement, slots: [PortSlots], grid: TrackGrid, nets: Int, budget: Int) {
    self.placement = placement
    self.slots = slots
    search = PathSearch(grid: grid, budget: budget)
    buses = [Bus?](repeating: nil, count: placement.cards.count)
    ways = [[[Int]]](repeating: [], count: nets)
  }

  /// Routes a line between two cards; nil where no way is left.
  mutating func route(_ kind: LayoutRequest.Link.Kind, net: Int32, from: Int, to: Int) -> [Point]? {
    guard kind == .reporting else {
      let path = path(net: net, from: allPorts(of: from), to: allPorts(of: to), cards: (from, to), costs: .other)
      return path.map { corners(of: $0.states, from: $0.start, to: $0.goal) }
    }
    return report(net: net, boss: from, to: to)
  }

  private mutating func claim(_ states: [Int], for net: Int32) {
    search.claim(states, for: net)
    ways[Int(net)].append(states)
  }

  /// Whether a net crosses another.
  func crosses(_ net: Int32) -> Bool {
    ways[Int(net)].contains { way in way.contains { !search.isFree($0 ^ 1, for: net) } }
  }

  /// Takes a net away and routes its lines anew among all others; what was there stays where that fails.
  ///
  /// - Returns: the corners of the lines, or nil if they stay as they are.
  mutating func reroute(_ lines: [RoutedLine], net: Int32) -> [[Point]]? {
    let before = ways[Int(net)]
    let bus = buses.indices.contains(Int(net)) ? buses[Int(net)] : nil
    for way in before { search.release(way) }
    ways[Int(net)] = []
    if bus != nil { buses[Int(net)] = nil }
    let corners = lines.compactMap { route($0.kind, net: net, from: $0.from, to: $0.to) }
    if corners.count == lines.count { return corners }
    for way in ways[Int(net)] { search.release(way) }
    for way in before { search.claim(way, for: net) }
    ways[Int(net)] = before
    if bus != nil { buses[Int(net)] = bus }
    return nil
  }

  private mutating func report(net: Int32, boss: Int, to: Int) -> [Point]? {
    let goals = reportPorts(of: to, boss: boss)
    if let bus = buses[boss] {
      return extend(bus, of: boss, net: net, to: to, goals: goals)
        ?? extend(bus, of: boss, net: net, to: to, goals: allPorts(of: to))
    }
    let found =
      path(net: net, from: bossPorts(of: boss, to: to), to: goals, cards: (boss, to), costs: .reporting)
      ?? path(net: net, from: allPorts(of: boss), to: allPorts(of: to), cards: (boss, to), costs: .reporting)
    guard let found else { return nil }
    var twigs: [Twig] = []
    grow(&twigs, by: found.states, from: nil)
    buses[boss] = Bus(start: found.start, twigs: twigs)
    return corners(of: found.states, from: found.start, to: found.goal)
  }

  /// Lets a bus grow a branch to one more report.
  private mutating func extend(_ bus: Bus, of boss: Int, net: Int32, to: Int, goals: [Port]) -> [Point]? {
    let starts = bus.twigs.map { PathSearch.Start(state: $0.state, cost: Self.sharing * $0.length) }
    guard
      let path = search.path(
        net: net, from: starts, to: goals, blocks: blocks(of: boss, to), costs: .reporting)
    else { return nil }
    claim(path.states, for: net)
    var way: [Int] = []
    var twig: Int? = path.start
    while let index = twig {
      way.append(bus.twigs[index].state)
      twig = bus.twigs[index].previous
    }
    var twigs = bus.twigs
    grow(&twigs, by: Array(path.states.dropFirst()), from: path.start)
    buses[boss] = Bus(start: bus.start, twigs: twigs)
    return corners(of: way.reversed() + path.states.dropFirst(), from: bus.start, to: goals[path.goal])
  }

  private func grow(_ twigs: inout [Twig], by states: [Int], from start: Int?) {
    var previous = start
    for state in states {
      var length = 0.0
      if let previous {
        let step = search.grid.places[twigs[previous].state / 2].distance(to: search.grid.places[state / 2])
        length = twigs[previous].length + step
      }
      twigs.append(Twig(state: state, previous: previous, length: length))
      previous = twigs.count - 1
    }
  }

  private mutating func path(
    net: Int32, from starts: [Port], to goals: [Port], cards: (Int, Int), costs: PathCosts
  ) -> (states: [Int], start: Port, goal: Port)? {
    let path = search.path(
      net: net, from: starts.map { PathSearch.Start(state: $0.state, cost: $0.cost) }, to: goals,
      blocks: blocks(of: cards.0, cards.1), costs: costs)
    guard let path else { return nil }
    claim(path.states, for: net)
    return (path.states, starts[path.start], goals[path.goal])
  }

  private func blocks(of first: Int, _ second: Int) -> (Int32, Int32) {
    (Int32(placement.roster.groupOfCard[first]), Int32(placement.roster.groupOfCard[second]))
  }

  /// The corners of a way, with the places on the cards' borders, without points inside straight pieces.
  private func corners(of states: [Int], from start: Port, to goal: Port) -> [Point] {
    var corners = [start.border]
    for point in states.map({ search.grid.places[$0 / 2] }) + [goal.border] {
      guard let last = corners.last, last != point else { continue }
      if corners.count > 1 {
        let before = corners[corners.count - 2]
        if (before.x == last.x && last.x == point.x) || (before.y == last.y && last.y == point.y) {
          corners.removeLast()
        }
      }
      corners.append(point)
    }
    return corners
  }
}

extension RoutingAttempt {
  private var grid: TrackGrid { search.grid }

  private func allPorts(of card: Int) -> [Port] {
    grid.freePorts(of: placement.cards[card], slots: slots[card])
  }

  private func port(of card: Int, _ side: Port.Side, slot: Int, cost: Double = 0) -> Port? {
    grid.port(of: placement.cards[card], slots: slots[card], side: side, slot: slot, cost: cost)
  }

  /// Whether a line goes from the executives down to a department.
  private func leadsDown(from boss: Int, to report: Int) -> Bool {
    let groups = placement.roster.groups
    return groups[placement.roster.groupOfCard[boss]].band == .top
      && groups[placement.roster.groupOfCard[report]].band != .top
  }

  /// Where a boss's bus leaves: at the middle for the executives, else at the left of the lower side.
  private func bossPorts(of boss: Int, to report: Int) -> [Port] {
    let slot = leadsDown(from: boss, to: report) ? 1 : 0
    return [port(of: boss, .bottom, slot: slot)].compactMap { $0 }
  }

  /// Where a reporting line enters: the head of a department from above, all others at the left.
  private func reportPorts(of report: Int, boss: Int) -> [Port] {
    let side = port(of: report, .left, slot: 0)
    guard leadsDown(from: boss, to: report), isUppermost(report) else { return [side].compactMap { $0 } }
    return [
      port(of: report, .top, slot: 1),
      port(of: report, .left, slot: 0, cost: Self.sideways),
    ].compactMap { $0 }
  }

  /// Whether nobody sits above a card in its block.
  private func isUppermost(_ card: Int) -> Bool {
    let block = placement.groups[placement.roster.groupOfCard[card]]
    return placement.cards[card].minY - block.minY < LayoutMetrics.titleStrip + 1
  }
}
