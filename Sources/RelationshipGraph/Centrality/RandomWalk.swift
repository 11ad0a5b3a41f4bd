/// The linear equations of a random walk with restart: x = damping · P x + (1 − damping) · restart.
///
/// Walks that cannot go on are left out. That scales the solution without changing its proportions, because what
/// they would add starts where every other walk starts.
struct RandomWalk {
  private let incoming: ArcTable
  private let damping: Double
  /// (1 − damping) · restart.
  private let source: UnsafeMutableBufferPointer<Double>
  /// The inverse of the sum of the weights that leave each vertex; 0 where walks cannot go on.
  private let inverseStrength: UnsafeMutableBufferPointer<Double>
  /// Each vertex's share divided by its strength, which is what its neighbours read: of this iteration and the last.
  private let perWeight: UnsafeMutableBufferPointer<Double>
  private let scratch: UnsafeMutableBufferPointer<Double>
  private let before: UnsafeMutableBufferPointer<Double>

  /// More than any damping up to 0.9999 takes at the finest tolerance.
  private static let maximumIterations = 500_000

  static func with(
    incoming: ArcTable, outgoing: ArcTable, restart: [Double]?, damping: Double, using workspace: inout Workspace,
    _ body: (RandomWalk) -> Void
  ) {
    let count = outgoing.vertexCount
    workspace.withUninitializedScratch(of: Double.self, count: 5 * count) { _, memory in
      func part(_ index: Int) -> UnsafeMutableBufferPointer<Double> {
        UnsafeMutableBufferPointer(rebasing: memory[(index * count)..<((index + 1) * count)])
      }
      let walk = RandomWalk(
        incoming: incoming, damping: damping, source: part(0), inverseStrength: part(1), perWeight: part(2),
        scratch: part(3), before: part(4))
      for vertex in 0..<count {
        walk.source[vertex] = (1 - damping) * (restart?[vertex] ?? 1 / Double(count))
        var strength = 0.0
        for arc in outgoing.arcs(of: vertex) { strength += outgoing.weights[arc] }
        let inverse = 1 / strength
        walk.inverseStrength[vertex] = inverse.isFinite ? inverse : 0
      }
      body(walk)
    }
  }

  /// The damped share that arrives at a vertex.
  @inline(__always)
  private func arriving(at vertex: Int) -> Double {
    var sum = 0.0
    for arc in incoming.arcs(of: vertex) {
      sum += incoming.weights[arc] * perWeight[Int(incoming.targets[arc])]
    }
    return damping * sum
  }

  /// For an undirected graph, whose walk has real eigenvalues from −1 to 1: the Chebyshev semi-iteration, which needs 40
  /// iterations at damping 0.85 where stepping along takes 140.
  ///
  /// Stops when the residual shows that the sum of the errors is below the tolerance: it is at most the residual
  /// divided by 1 − damping.
  func solveByChebyshev(tolerance: Double, into shares: UnsafeMutableBufferPointer<Double>) {
    let count = shares.count
    // Alternately the current shares and those before, which the next ones replace.
    var (current, other) = (shares, before)
    var next = scratch
    var walk = self
    for vertex in 0..<count {
      current[vertex] = source[vertex] / (1 - damping)
      other[vertex] = 0
      perWeight[vertex] = current[vertex] * inverseStrength[vertex]
    }
    var factor = 1.0
    for iteration in 1...Self.maximumIterations {
      var residual = 0.0
      var sum = 0.0
      for vertex in 0..<count {
        let stepped = walk.arriving(at: vertex) + source[vertex]
        residual += abs(stepped - current[vertex])
        sum += stepped
        let share = other[vertex] + factor * (stepped - other[vertex])
        other[vertex] = share
        next[vertex] = share * inverseStrength[vertex]
      }
      // The residual is that of the current shares, and the next may be worse. Scaling to a sum of 1 at most doubles the
      // relative error.
      if residual <= tolerance * (1 - damping) * sum / 2 { break }
      swap(&current, &other)
      let read = walk.perWeight
      walk = walk.reading(next)
      next = read
      factor = iteration == 1 ? 2 / (2 - damping * damping) : 1 / (1 - damping * damping * factor / 4)
    }
    if current.baseAddress != shares.baseAddress { _ = shares.update(fromContentsOf: current) }
  }

  private func reading(_ perWeight: UnsafeMutableBufferPointer<Double>) -> RandomWalk {
    RandomWalk(
      incoming: incoming, damping: damping, source: source, inverseStrength: inverseStrength, perWeight: perWeight,
      scratch: scratch, before: before)
  }

  /// For a directed graph: Gauss–Seidel sweeps, which use each new share at once. After a sweep that changed the shares
  /// by d altogether the residual is at most damping · d.
  func solveBySweeps(tolerance: Double, into shares: UnsafeMutableBufferPointer<Double>) {
    let count = shares.count
    for vertex in 0..<count {
      shares[vertex] = source[vertex]
      perWeight[vertex] = source[vertex] * inverseStrength[vertex]
    }
    for _ in 1...Self.maximumIterations {
      var change = 0.0
      var sum = 0.0
      for vertex in 0..<count {
        let share = arriving(at: vertex) + source[vertex]
        change += abs(share - shares[vertex])
        sum += share
        shares[vertex] = share
        perWeight[vertex] = share * inverseStrength[vertex]
      }
      if damping * change <= tolerance * (1 - damping) * sum / 2 { break }
    }
  }
}
