/// What conditioning came to: the probability, or `nil` if the budget of states ran out.
struct StateOutcome {
  let probability: Double?
  let states: Int
}

extension ReliabilityNetwork {
  /// The reliability by merging and conditioning, if that takes no more than `budget` states and 128 vertices.
  mutating func condition(budget: Int, using workspace: inout Workspace) -> StateOutcome {
    guard !isEmpty else { return StateOutcome(probability: 0, states: 0) }
    reduce()
    return switch count {
    case ...64: StateFactoring<UInt64>.outcome(of: self, budget: budget, using: &workspace)
    case ...128: StateFactoring<UInt128>.outcome(of: self, budget: budget, using: &workspace)
    default: StateOutcome(probability: nil, states: 0)
    }
  }
}

/// The exact reliability by conditioning on one vertex at a time.
///
/// A state is the set of undecided vertices and the frontier: those of them next to what is already reached. One
/// frontier vertex is decided: if it survives its neighbours join the frontier, if not it is gone. Probability mass
/// flows from states with more undecided vertices to states with fewer, and states met on several ways are one, which
/// makes cut vertices, series and tails cheap by themselves. The first of the frontier in breadth-first order is decided:
/// a fixed order makes states meet, and leaves half as many as the vertex with the fewest new neighbours did.
/// `Word` holds a set of vertices as bits.
///
/// Bounds: a bit that is set is the number of a vertex, which each buffer has an element for.
struct StateFactoring<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable> {
  private typealias Table = StateTable<Word>

  private let survival: UnsafeMutableBufferPointer<Double>
  private let outgoing: UnsafeMutableBufferPointer<Word>
  private let incoming: UnsafeMutableBufferPointer<Word>
  private let last: Word
  private let budget: Int
  private var success = 0.0
  private var states = 0

  static func outcome(
    of network: ReliabilityNetwork, budget: Int, using workspace: inout Workspace
  ) -> StateOutcome {
    guard budget > 0 else { return StateOutcome(probability: nil, states: 0) }
    let count = network.count
    return workspace.withUninitializedScratch(of: Word.self, count: 2 * count) { workspace, words in
      workspace.withUninitializedScratch(of: Double.self, count: count) { workspace, survival in
        var factoring = StateFactoring(
          network, survival: survival, outgoing: .init(rebasing: words[..<count]),
          incoming: .init(rebasing: words[count...]), budget: budget)
        return Table.with(vertexCount: count, using: &workspace) { workspace, table in
          factoring.begin(network, in: &table)
          return factoring.run(&table, using: &workspace)
        }
      }
    }
  }

  private init(
    _ network: ReliabilityNetwork, survival: UnsafeMutableBufferPointer<Double>,
    outgoing: UnsafeMutableBufferPointer<Word>, incoming: UnsafeMutableBufferPointer<Word>, budget: Int
  ) {
    for vertex in 0..<network.count {
      survival[vertex] = network.vertices[vertex].survival
      outgoing[vertex] = bits(network.outgoing[vertex])
      incoming[vertex] = bits(network.incoming[vertex])
    }
    self.survival = survival
    self.outgoing = outgoing
    self.incoming = incoming
    self.budget = budget
    last = network.vertices(where: \.isLast)
  }

  private mutating func begin(_ network: ReliabilityNetwork, in table: inout Table) {
    let first: Word = network.vertices(where: \.isFirst)
    let all: Word = bits(0..<Int32(truncatingIfNeeded: network.count))
    arrive(frontier: first, inner: all & ~first, mass: 1, in: &table)
  }

  private mutating func run(_ table: inout Table, using workspace: inout Workspace) -> StateOutcome {
    // A state that is looked at leads to two at most.
    while table.room >= 2 || table.compact() {
      guard let (state, mass) = table.popFirst() else { return StateOutcome(probability: success, states: states) }
      guard states < budget else { return StateOutcome(probability: nil, states: states) }
      states += 1
      decide(state, mass: mass, in: &table)
    }
    return table.withTwiceTheRoom(using: &workspace) { workspace, larger in run(&larger, using: &workspace) }
  }

  /// Lets the first of the frontier survive or fail.
  private mutating func decide(_ state: Table.State, mass: Double, in table: inout Table) {
    let vertex = state.frontier.trailingZeroBitCount
    let others = state.frontier & (state.frontier &- 1)
    let joining = outgoing[vertex] & state.inner
    arrive(
      frontier: others | joining, inner: state.inner & ~joining, mass: mass * survival[vertex], in: &table)
    let failing = mass * (1 - survival[vertex])
    // What is next to another of the frontier is still reached, and all of it led on before: where that goes for everything,
    // nothing need be searched, which saves a twentieth of the whole computation.
    var lost = joining
    var open = others
    while lost != 0, open != 0 {
      lost &= ~outgoing[open.trailingZeroBitCount]
      open &= open &- 1
    }
    if lost == 0 {
      add(frontier: others, inner: state.inner, mass: failing, to: &table)
    } else {
      reach(from: others, within: state.inner, mass: failing, in: &table)
    }
  }

  /// Adds to the probability of a state what arrives there, once all that is idle has been left out of it, so that more
  /// states are one: for accounts of 30 people this and the order save four fifths of them.
  private mutating func arrive(frontier: Word, inner: Word, mass: Double, in table: inout Table) {
    var mass = mass
    // The frontier that is next to the end needs no states: if one of it survives, that is success.
    var ending = frontier & last
    let frontier = frontier & ~ending
    while ending != 0 {
      let vertex = ending.trailingZeroBitCount
      ending &= ending &- 1
      success += mass * survival[vertex]
      mass *= 1 - survival[vertex]
    }
    // A way worth taking passes the frontier only once, at its beginning.
    let leading = spread(last, within: inner, along: incoming)
    reach(from: frontier, within: leading, mass: mass, in: &table)
  }

  /// Leaves out what cannot be reached, and the frontier that leads nowhere; all that is `leading` leads to the end.
  private func reach(from frontier: Word, within leading: Word, mass: Double, in table: inout Table) {
    var next: Word = 0
    var open = frontier
    while open != 0 {
      next |= outgoing[open.trailingZeroBitCount]
      open &= open &- 1
    }
    let reached = spread(next, within: leading, along: outgoing)
    var useful = frontier
    open = frontier
    while open != 0 {
      if outgoing[open.trailingZeroBitCount] & reached == 0 { useful &= ~(open & (0 &- open)) }
      open &= open &- 1
    }
    add(frontier: useful, inner: reached, mass: mass, to: &table)
  }

  @inline(__always)
  private func add(frontier: Word, inner: Word, mass: Double, to table: inout Table) {
    guard mass > 0, frontier != 0 else { return }
    table.add(Table.State(frontier: frontier, inner: inner), mass: mass)
  }

  /// What can be reached from some vertices inside a set. Most often that is all of it, which a few vertices show: ending
  /// there saves a tenth of the whole computation.
  @inline(__always)
  private func spread(_ start: Word, within allowed: Word, along neighbours: UnsafeMutableBufferPointer<Word>) -> Word {
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

/// A set of vertices as bits.
func bits<Word: FixedWidthInteger & UnsignedInteger>(_ vertices: some Sequence<Int32>) -> Word {
  vertices.reduce(0) { $0 | (1 << Word(truncatingIfNeeded: $1)) }
}

extension ReliabilityNetwork {
  /// The vertices of a kind as bits.
  func vertices<Word: FixedWidthInteger & UnsignedInteger>(where isOfKind: (Vertex) -> Bool) -> Word {
    var word: Word = 0
    for vertex in 0..<count where isOfKind(vertices[vertex]) { word |= 1 << Word(truncatingIfNeeded: vertex) }
    return word
  }
}
