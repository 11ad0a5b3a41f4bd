/// What a way costs besides its length, in points of length.
struct PathCosts: Sendable {
  /// A bend.
  var bend: Double
  /// Crossing another net.
  var crossing: Double
  /// The factor on lengths inside a block that is neither the source's nor the target's.
  var foreign: Double
  /// Running too close beside another net: for each edge, and for each point of its length.
  var closeEdge = 30.0
  var closeLength = 9.0

  static let reporting = PathCosts(bend: 10, crossing: 14, foreign: 4)
  static let other = PathCosts(bend: 14, crossing: 40, foreign: 1.25)
}

/// The search for the cheapest way on the grid (A*), among the nets routed before.
///
/// A state is a point of the grid with a direction, level or upright: twice the point, plus 1 if upright. A state
/// belongs to at most one net, and a bend takes both states of its point. So two nets can neither share a track nor
/// touch in a corner: they can only cross. Equal costs are taken in the order in which they were found.
struct PathSearch: Sendable {
  /// Where a search may start from.
  struct Start {
    var state: Int
    var cost: Double
  }

  /// A way that was found, from start to goal.
  struct Path {
    var states: [Int]
    /// Which of the starts it began at, and which of the goals it reached.
    var start: Int
    var goal: Int
  }

  static let nobody: Int32 = -1

  /// Who is at a state.
  private struct Occupant {
    var net = PathSearch.nobody
    /// How many nets have states too close beside it.
    var crowd: Int16 = 0
    /// Whether a line enters a card here; nothing may branch off, it would seem to come from that card.
    var isEnd = false
  }

  /// What the search at hand knows of a state.
  private struct Mark {
    /// Of the cheapest way found so far.
    var cost = 0.0
    /// The state before on that way; below -1 the number of a start.
    var previous: Int32 = -1
    /// Twice the number of the search that wrote this, and 1 more once the state has been looked at. What another
    /// search wrote counts as nothing, so that nothing has to be cleared.
    var stamp: Int32 = 0
  }

  let grid: TrackGrid
  private var occupants: [Occupant]
  private var marks: [Mark]
  /// Which of the goals a state is.
  private var goalNumbers: [Int32]
  private var queue = SearchQueue()
  private var round: Int32 = 0
  /// How many states may still be looked at in all searches together.
  var budget: Int

  init(grid: TrackGrid, budget: Int) {
    self.grid = grid
    self.budget = budget
    let count = 2 * grid.pointCount
    occupants = [Occupant](repeating: Occupant(), count: count)
    marks = [Mark](repeating: Mark(), count: count)
    goalNumbers = [Int32](repeating: Self.nobody, count: count)
  }

  /// Gives the states of a way to a net; the last is in front of a card.
  mutating func claim(_ states: [Int], for net: Int32) {
    for state in states {
      if occupants[state].net == Self.nobody { crowd(around: state, by: 1) }
      occupants[state].net = net
    }
    if let end = states.last { occupants[end].isEnd = true }
  }

  /// Takes states from their nets.
  mutating func release(_ states: [Int]) {
    for state in states {
      if occupants[state].net != Self.nobody { crowd(around: state, by: -1) }
      occupants[state].net = Self.nobody
      occupants[state].isEnd = false
    }
  }

  /// Tells the states too close beside one that it has become taken or free.
  private mutating func crowd(around state: Int, by change: Int16) {
    for neighbour in neighbours(of: state) { occupants[neighbour].crowd += change }
  }

  /// The states side by side with one and too close for another net, itself left out.
  private func neighbours(of state: Int) -> some Sequence<Int> {
    let (row, column) = (state / 2).quotientAndRemainder(dividingBy: grid.columnCount)
    let isUpright = state % 2 == 1
    let (near, here) = isUpright ? (grid.nearColumns[column], column) : (grid.nearRows[row], row)
    let across = isUpright ? 2 : 2 * grid.columnCount
    return near.lazy.filter { $0 != here }.map { state + ($0 - here) * across }
  }

  /// Whether a net may have a state.
  func isFree(_ state: Int, for net: Int32) -> Bool {
    let owner = occupants[state].net
    return owner == Self.nobody || owner == net
  }

  /// The cheapest way from any start to any goal; nil if there is none or the budget is spent.
  ///
  /// - Parameter blocks: the blocks that are not foreign to this line.
  mutating func path(
    net: Int32, from starts: [Start], to goals: [Port], blocks: (Int32, Int32), costs price: PathCosts
  ) -> Path? {
    let open = goals.indices.filter { isFree(goals[$0].state, for: net) }
    guard let target = Target(of: open.map { goals[$0] }, grid: grid, bend: price.bend), budget > 0 else { return nil }
    for index in open.reversed() { goalNumbers[goals[index].state] = Int32(index) }
    defer { for index in open { goalNumbers[goals[index].state] = Self.nobody } }
    round += 1
    queue.removeAll()
    var order: Int32 = 0
    func push(_ state: Int, cost: Double, from origin: Int32) {
      let mark = marks[state]
      // Written by this search: looked at already, or reached at least as cheaply.
      if mark.stamp >= 2 * round, mark.stamp > 2 * round || cost >= mark.cost - 1e-9 { return }
      marks[state] = Mark(cost: cost, previous: origin, stamp: 2 * round)
      let estimate = cost + target.least(from: grid.places[state / 2], isUpright: state % 2 == 1)
      queue.insert(.init(estimate: estimate, order: order, state: Int32(state)))
      order += 1
    }
    for (index, start) in starts.enumerated() where isFree(start.state, for: net) && !occupants[start.state].isEnd {
      let crosses = !isFree(start.state ^ 1, for: net)
      push(start.state, cost: start.cost + (crosses ? price.crossing : 0), from: Int32(-2 - index))
    }
    // The dearer ports are reached later than the cheaper ones, so the first goal need not be the best: the rest of
    // the way, into the port, counts as one more step.
    var best: (cost: Double, goal: Int, state: Int)?
    while let candidate = queue.removeFirst() {
      if let best, candidate.estimate >= best.cost - 1e-9 { break }
      let state = Int(candidate.state)
      if marks[state].stamp > 2 * round { continue }
      marks[state].stamp += 1
      budget -= 1
      if budget <= 0 { return nil }
      let cost = marks[state].cost
      let goal = Int(goalNumbers[state])
      if goal >= 0, cost + goals[goal].cost < best?.cost ?? .infinity { best = (cost + goals[goal].cost, goal, state) }
      if isFree(state ^ 1, for: net), !occupants[state ^ 1].isEnd {
        push(state ^ 1, cost: cost + price.bend, from: candidate.state)
      }
      for forward in [false, true] {
        guard let step = step(from: state, forward: forward, net: net, blocks: blocks, price: price) else { continue }
        push(step.state, cost: cost + step.cost, from: candidate.state)
      }
    }
    guard let best else { return nil }
    var states = [best.state]
    var origin = marks[best.state].previous
    while origin >= 0 {
      states.append(Int(origin))
      origin = marks[Int(origin)].previous
    }
    return Path(states: states.reversed(), start: Int(-2 - origin), goal: best.goal)
  }

  /// The next state in the direction of a state, with what the way there costs; nil if the way is blocked.
  private func step(
    from state: Int, forward: Bool, net: Int32, blocks: (Int32, Int32), price: PathCosts
  ) -> (state: Int, cost: Double)? {
    let point = state / 2
    let upright = state % 2
    let stride = upright == 1 ? grid.columnCount : 1
    let edge = forward ? point : point - stride
    guard edge >= 0 else { return nil }
    let region = grid.regions[2 * edge + upright]
    guard region != TrackGrid.Region.blocked else { return nil }
    let target = forward ? point + stride : edge
    let next = 2 * target + upright
    let occupant = occupants[next]
    guard occupant.net == Self.nobody || occupant.net == net else { return nil }
    // Only one of the two differs.
    let length = grid.places[target].distance(to: grid.places[point])
    let atHome = region == TrackGrid.Region.open || region == blocks.0 || region == blocks.1
    var cost = atHome ? length : length * price.foreign
    if !isFree(next ^ 1, for: net) { cost += price.crossing }
    if occupant.crowd > 0 {
      for neighbour in neighbours(of: next) where !isFree(neighbour, for: net) {
        cost += price.closeEdge + price.closeLength * length
      }
    }
    return (next, cost)
  }
}

/// What lies between a place and the nearest of the goals of a search, at least.
private struct Target {
  /// The smallest rectangle around the goals.
  private var low: Point
  private var high: Point
  /// Whether a goal can be entered level, and upright.
  private let hasLevel: Bool
  private let hasUpright: Bool
  private let cheapest: Double
  private let bend: Double

  /// Nil without a goal.
  init?(of goals: [Port], grid: TrackGrid, bend: Double) {
    guard let first = goals.first else { return nil }
    low = grid.places[first.state / 2]
    high = low
    for goal in goals {
      let point = grid.places[goal.state / 2]
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    hasLevel = goals.contains { $0.state % 2 == 0 }
    hasUpright = goals.contains { $0.state % 2 == 1 }
    cheapest = goals.map(\.cost).min() ?? 0
    self.bend = bend
  }

  /// The length and the bends that are needed at least; never more than a way costs, so that the first way found is
  /// the cheapest.
  func least(from point: Point, isUpright: Bool) -> Double {
    let x = max(low.x - point.x, point.x - high.x, 0)
    let y = max(low.y - point.y, point.y - high.y, 0)
    let isAhead = isUpright ? x == 0 : y == 0
    let (along, across) = isUpright ? (hasUpright, hasLevel) : (hasLevel, hasUpright)
    // Straight on; once around a corner; or aside and back into the same direction.
    let bends = isAhead && along ? 0.0 : across ? 1 : 2
    return x + y + bends * bend + cheapest
  }
}
