/// What conditioning came to: the probability, or `nil` if the budget of states ran out.
struct StateOutcome {
  let probability: Double?
  let states: Int
}

/// The undecided vertices, and those of them next to what is already reached.
struct ReliabilityState<Word: FixedWidthInteger & UnsignedInteger>: Hashable {
  var undecided: Word
  var frontier: Word
}

extension ReliabilityNetwork {
  /// The exact reliability by conditioning on one vertex at a time.
  ///
  /// A state is the set of undecided vertices and the frontier: those of them next to what is already reached. One
  /// frontier vertex is decided: if it survives its neighbours join the frontier, if not it is gone. Probability mass
  /// flows from states with more undecided vertices to states with fewer, and states met on several ways are one, which
  /// makes cut vertices, series and tails cheap by themselves. `Word` holds a set of vertices as bits.
  func factor<Word: FixedWidthInteger & UnsignedInteger>(_: Word.Type, budget: Int) -> StateOutcome {
    typealias State = ReliabilityState<Word>
    func bits(_ neighbours: [Int]) -> Word { neighbours.reduce(0) { $0 | (1 << Word($1)) } }
    func bits(where isIncluded: (Vertex) -> Bool) -> Word { bits(vertices.indices.filter { isIncluded(vertices[$0]) }) }
    let outgoing = vertices.map { bits($0.outgoing) }
    let incoming = vertices.map { bits($0.incoming) }
    let last = bits(where: \.isLast)

    func spread(_ start: Word, within allowed: Word, along neighbours: [Word]) -> Word {
      var reached = start & allowed
      var open = reached
      while open != 0 {
        let vertex = open.trailingZeroBitCount
        open &= open - 1
        let new = neighbours[vertex] & allowed & ~reached
        reached |= new
        open |= new
      }
      return reached
    }
    func relevant(_ state: State) -> State {
      let ahead = spread(state.frontier, within: state.undecided, along: outgoing)
      let useful = spread(last, within: ahead, along: incoming)
      return State(undecided: useful, frontier: state.frontier & useful)
    }
    /// The frontier vertex that lets in the fewest new ones keeps the number of states small.
    func pivot(of state: State) -> Int {
      var best = state.frontier.trailingZeroBitCount
      var least = Int.max
      var open = state.frontier
      while open != 0 {
        let vertex = open.trailingZeroBitCount
        open &= open - 1
        let growth = (outgoing[vertex] & state.undecided & ~state.frontier).nonzeroBitCount
        if growth < least { (best, least) = (vertex, growth) }
      }
      return best
    }

    // The arrays keep the order of arrival: sums must not depend on the order of a dictionary.
    var levels = [[(state: State, mass: Double)]](repeating: [], count: vertices.count + 1)
    var place: [State: Int] = [:]
    func arrive(_ state: State, _ mass: Double) {
      let state = relevant(state)
      guard mass > 0, state.frontier != 0 else { return }
      let level = state.undecided.nonzeroBitCount
      if let index = place[state] {
        levels[level][index].mass += mass
      } else {
        place[state] = levels[level].count
        levels[level].append((state, mass))
      }
    }
    var success = 0.0
    var states = 0
    arrive(State(undecided: bits(where: { _ in true }), frontier: bits(where: \.isFirst)), 1)
    for level in levels.indices.reversed() {
      for (state, mass) in levels[level] {
        guard states < budget else { return StateOutcome(probability: nil, states: states) }
        states += 1
        place[state] = nil
        let vertex = pivot(of: state)
        let bit: Word = 1 << Word(vertex)
        let survival = vertices[vertex].survival
        let rest = State(undecided: state.undecided & ~bit, frontier: state.frontier & ~bit)
        if last & bit != 0 {
          success += mass * survival
        } else {
          let joined = rest.frontier | (outgoing[vertex] & rest.undecided)
          arrive(State(undecided: rest.undecided, frontier: joined), mass * survival)
        }
        arrive(rest, mass * (1 - survival))
      }
      levels[level] = []
    }
    return StateOutcome(probability: success, states: states)
  }
}
