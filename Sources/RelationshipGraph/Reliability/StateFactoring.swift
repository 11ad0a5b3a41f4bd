/// What conditioning came to: the probability, or `nil` if the budget of states ran out.
struct StateOutcome {
  let probability: Double?
  let states: Int
}

/// The exact reliability by conditioning on one vertex at a time.
///
/// A state is the set of undecided vertices and the frontier: those of them next to what is already reached. One
/// frontier vertex is decided: if it survives its neighbours join the frontier, if not it is gone. Probability mass
/// flows from states with more undecided vertices to states with fewer, and states met on several ways are one, which
/// makes cut vertices, series and tails cheap by themselves. The first of the frontier in breadth-first order is decided:
/// a fixed order makes states meet, and leaves half as many as the vertex with the fewest new neighbours did.
/// `Word` holds a set of vertices as bits.
struct StateFactoring<Word: FixedWidthInteger & UnsignedInteger> {
  private typealias State = ReliabilityState<Word>

  private let survival: [Double]
  private let outgoing: [Word]
  private let incoming: [Word]
  private let first: Word
  private let last: Word
  private var levels: [StateLevel<Word>]
  private var success = 0.0

  private init(_ network: ReliabilityNetwork) {
    let vertices = network.vertices
    survival = vertices.map(\.survival)
    outgoing = vertices.map { bits($0.outgoing) }
    incoming = vertices.map { bits($0.incoming) }
    first = bits(vertices.indices.lazy.filter { vertices[$0].isFirst })
    last = bits(vertices.indices.lazy.filter { vertices[$0].isLast })
    levels = Array(repeating: StateLevel(), count: vertices.count + 1)
  }

  static func outcome(of network: ReliabilityNetwork, budget: Int) -> StateOutcome {
    var factoring = StateFactoring(network)
    return factoring.run(budget: budget)
  }

  private mutating func run(budget: Int) -> StateOutcome {
    guard budget > 0 else { return StateOutcome(probability: nil, states: 0) }
    var states = 0
    arrive(State(undecided: bits(survival.indices), frontier: first), mass: 1)
    for number in levels.indices.reversed() {
      let level = levels[number]
      levels[number] = StateLevel()
      for (state, mass) in zip(level.states, level.masses) {
        guard states < budget else { return StateOutcome(probability: nil, states: states) }
        states += 1
        let vertex = state.frontier.trailingZeroBitCount
        let bit: Word = 1 << Word(truncatingIfNeeded: vertex)
        let rest = State(undecided: state.undecided & ~bit, frontier: state.frontier & ~bit)
        let joined = State(undecided: rest.undecided, frontier: rest.frontier | (outgoing[vertex] & rest.undecided))
        arrive(joined, mass: mass * survival[vertex])
        arrive(rest, mass: mass * (1 - survival[vertex]))
      }
    }
    return StateOutcome(probability: success, states: states)
  }

  /// Adds to the probability of a state what arrives there, once all that is idle has been left out of it, so that more
  /// states are one: for accounts of 30 people this and the order save four fifths of them.
  private mutating func arrive(_ state: State, mass: Double) {
    var state = state
    var mass = mass
    // The frontier that is next to the end needs no states: if one of it survives, that is success.
    var ending = state.frontier & last
    state.frontier &= ~ending
    state.undecided &= ~ending
    while ending != 0 {
      let vertex = ending.trailingZeroBitCount
      ending &= ending &- 1
      success += mass * survival[vertex]
      mass *= 1 - survival[vertex]
    }
    // A way worth taking passes the frontier only once, at its beginning.
    let leading = spread(last, within: state.undecided & ~state.frontier, along: incoming)
    let reached = spread(union(of: outgoing, over: state.frontier), within: leading, along: outgoing)
    state.frontier = union(of: incoming, over: reached) & state.frontier
    state.undecided = reached | state.frontier
    guard mass > 0, state.frontier != 0 else { return }
    levels[state.undecided.nonzeroBitCount].add(state, mass: mass)
  }

  /// What is next to some vertices.
  private func union(of neighbours: [Word], over vertices: Word) -> Word {
    neighbours.withUnsafeBufferPointer { neighbours in
      var union: Word = 0
      var open = vertices
      while open != 0 {
        union |= neighbours[open.trailingZeroBitCount]
        open &= open &- 1
      }
      return union
    }
  }

  /// What can be reached from some vertices inside a set. Most often that is all of it, which a few vertices show: ending
  /// there saves a tenth of the whole computation. Bounds: a bit that is set is the number of a vertex.
  private func spread(_ start: Word, within allowed: Word, along neighbours: [Word]) -> Word {
    neighbours.withUnsafeBufferPointer { neighbours in
      var reached = start & allowed
      var open = reached
      while open != 0, reached != allowed {
        let new = neighbours[open.trailingZeroBitCount] & allowed & ~reached
        open &= open &- 1
        reached |= new
        open |= new
      }
      return reached
    }
  }
}
