import HeapModule

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

  private struct Candidate: Comparable {
    var estimate: Double
    var order: Int32
    var state: Int32

    static func < (left: Candidate, right: Candidate) -> Bool {
      left.estimate != right.estimate ? left.estimate < right.estimate : left.order < right.order
    }
  }

  static let nobody: Int32 = -1

  let grid: TrackGrid
  /// The net of each state.
  private(set) var owners: [Int32]
  /// Whether a line enters a card at a state; nothing may branch off there, it would seem to come from that card.
  private var ends: [Bool]
  /// How many states may still be looked at in all searches together.
  var budget: Int

  // Of the search at hand; a state's entries count only if its round is the current one.
  private var round: Int32 = 0
  private var rounds: [Int32]
  private var costs: [Double]
  private var previous: [Int32]
  private var closed: [Bool]
  /// Which of the goals a state is.
  private var goalNumbers: [Int32]

  init(grid: TrackGrid, budget: Int) {
    self.grid = grid
    self.budget = budget
    let count = 2 * grid.pointCount
    owners = [Int32](repeating: Self.nobody, count: count)
    ends = [Bool](repeating: false, count: count)
    rounds = [Int32](repeating: 0, count: count)
    costs = [Double](repeating: 0, count: count)
    previous = [Int32](repeating: -1, count: count)
    closed = [Bool](repeating: false, count: count)
    goalNumbers = [Int32](repeating: Self.nobody, count: count)
  }

  /// Gives the states of a way to a net; the last is in front of a card.
  mutating func claim(_ states: [Int], for net: Int32) {
    for state in states { owners[state] = net }
    if let end = states.last { ends[end] = true }
  }

  /// Takes states from their nets.
  mutating func release(_ states: [Int]) {
    for state in states {
      owners[state] = Self.nobody
      ends[state] = false
    }
  }

  /// Whether a net may have a state.
  func isFree(_ state: Int, for net: Int32) -> Bool { owners[state] == Self.nobody || owners[state] == net }

  /// The cheapest way from any start to any goal; nil if there is none or the budget is spent.
  ///
  /// - Parameter blocks: the blocks that are not foreign to this line.
  mutating func path(
    net: Int32, from starts: [Start], to goals: [Port], blocks: (Int32, Int32), costs price: PathCosts
  ) -> Path? {
    let open = goals.indices.filter { isFree(goals[$0].state, for: net) }
    guard let target = Bounds(of: open.map { grid.place(of: goals[$0].state / 2) }), budget > 0 else { return nil }
    for index in open.reversed() { goalNumbers[goals[index].state] = Int32(index) }
    defer { for index in open { goalNumbers[goals[index].state] = Self.nobody } }
    let cheapestGoal = open.map { goals[$0].cost }.min() ?? 0
    round += 1
    var heap = Heap<Candidate>()
    var order: Int32 = 0
    func estimate(_ state: Int) -> Double {
      let left = target.distance(to: grid.place(of: state / 2))
      let turns = state % 2 == 1 ? left.x > 0 : left.y > 0
      return left.x + left.y + (turns ? price.bend : 0) + cheapestGoal
    }
    func push(_ state: Int, cost: Double, from origin: Int32) {
      if rounds[state] == round {
        guard !closed[state], cost < costs[state] - 1e-9 else { return }
      }
      rounds[state] = round
      closed[state] = false
      costs[state] = cost
      previous[state] = origin
      heap.insert(Candidate(estimate: cost + estimate(state), order: order, state: Int32(state)))
      order += 1
    }
    for (index, start) in starts.enumerated() where isFree(start.state, for: net) && !ends[start.state] {
      let crosses = !isFree(start.state ^ 1, for: net)
      push(start.state, cost: start.cost + (crosses ? price.crossing : 0), from: Int32(-2 - index))
    }
    // The dearer ports are reached later than the cheaper ones, so the first goal need not be the best: the rest of
    // the way, into the port, counts as one more step.
    var best: (cost: Double, goal: Int, state: Int)?
    while let candidate = heap.popMin() {
      if let best, candidate.estimate >= best.cost - 1e-9 { break }
      let state = Int(candidate.state)
      if closed[state] { continue }
      closed[state] = true
      budget -= 1
      if budget <= 0 { return nil }
      let cost = costs[state]
      let goal = Int(goalNumbers[state])
      if goal >= 0, cost + goals[goal].cost < best?.cost ?? .infinity { best = (cost + goals[goal].cost, goal, state) }
      if isFree(state ^ 1, for: net), !ends[state ^ 1] {
        push(state ^ 1, cost: cost + price.bend, from: candidate.state)
      }
      for forward in [false, true] {
        guard let step = step(from: state, forward: forward, net: net, blocks: blocks, price: price) else { continue }
        push(step.state, cost: cost + step.cost, from: candidate.state)
      }
    }
    guard let best else { return nil }
    var states = [best.state]
    var origin = previous[best.state]
    while origin >= 0 {
      states.append(Int(origin))
      origin = previous[Int(origin)]
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
    guard isFree(next, for: net) else { return nil }
    let (row, column) = target.quotientAndRemainder(dividingBy: grid.columnCount)
    let length: Double
    let near: ClosedRange<Int>
    if upright == 1 {
      length = grid.ys[forward ? row : row + 1] - grid.ys[forward ? row - 1 : row]
      near = grid.nearColumns[column]
    } else {
      length = grid.xs[forward ? column : column + 1] - grid.xs[forward ? column - 1 : column]
      near = grid.nearRows[row]
    }
    let atHome = region == TrackGrid.Region.open || region == blocks.0 || region == blocks.1
    var cost = atHome ? length : length * price.foreign
    if !isFree(next ^ 1, for: net) { cost += price.crossing }
    if near.count > 1 {
      let here = upright == 1 ? column : row
      let across = upright == 1 ? 1 : grid.columnCount
      for neighbour in near where neighbour != here {
        if !isFree(2 * (target + (neighbour - here) * across) + upright, for: net) {
          cost += price.closeEdge + price.closeLength * length
        }
      }
    }
    return (next, cost)
  }
}

/// The smallest rectangle around points, for the least length of a way to any of them.
private struct Bounds {
  var low: Point
  var high: Point

  init?(of points: [Point]) {
    guard let first = points.first else { return nil }
    low = first
    high = first
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
  }

  /// How far a point is outside, to the side and up or down.
  func distance(to point: Point) -> Point {
    Point(x: max(low.x - point.x, point.x - high.x, 0), y: max(low.y - point.y, point.y - high.y, 0))
  }
}
