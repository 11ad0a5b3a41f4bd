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
/// makes cut vertices, series and tails cheap by themselves. `Word` holds a set of vertices as bits.
struct StateFactoring<Word: FixedWidthInteger & UnsignedInteger> {
  private typealias State = ReliabilityState<Word>

  private let survival: [Double]
  private let outgoing: [Word]
  private let incoming: [Word]
  private let first: Word
  private let last: Word
  private var levels: [StateLevel<Word>]

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
    let all: Word = bits(survival.indices)
    var success = 0.0
    var states = 0
    arrive(State(undecided: all, frontier: first), mass: 1)
    for number in levels.indices.reversed() {
      let level = levels[number]
      levels[number] = StateLevel()
      for (state, mass) in zip(level.states, level.masses) {
        guard states < budget else { return StateOutcome(probability: nil, states: states) }
        states += 1
        let vertex = pivot(of: state)
        let bit: Word = 1 << Word(truncatingIfNeeded: vertex)
        let rest = State(undecided: state.undecided & ~bit, frontier: state.frontier & ~bit)
        if last & bit != 0 {
          success += mass * survival[vertex]
        } else {
          // Whatever could be reached still can: through the neighbours, if it was through the vertex.
          let joined = State(undecided: rest.undecided, frontier: rest.frontier | (outgoing[vertex] & rest.undecided))
          arrive(joined, mass: mass * survival[vertex])
        }
        let ahead = spread(rest.frontier, within: rest.undecided, along: outgoing)
        arrive(State(undecided: ahead, frontier: rest.frontier), mass: mass * (1 - survival[vertex]))
      }
    }
    return StateOutcome(probability: success, states: states)
  }

  /// Adds to the probability of a state, all of whose vertices can be reached, less those that lead nowhere.
  private mutating func arrive(_ state: State, mass: Double) {
    let useful = spread(last, within: state.undecided, along: incoming)
    let state = State(undecided: useful, frontier: state.frontier & useful)
    guard mass > 0, state.frontier != 0 else { return }
    levels[useful.nonzeroBitCount].add(state, mass: mass)
  }

  /// The frontier vertex that lets in the fewest new ones keeps the number of states small.
  private func pivot(of state: State) -> Int {
    let outside = state.undecided & ~state.frontier
    var best = state.frontier.trailingZeroBitCount
    var least = Int.max
    var open = state.frontier
    while open != 0 {
      let vertex = open.trailingZeroBitCount
      open &= open &- 1
      let growth = (outgoing[vertex] & outside).nonzeroBitCount
      if growth < least { (best, least) = (vertex, growth) }
    }
    return best
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
