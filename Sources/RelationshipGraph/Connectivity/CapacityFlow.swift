/// A flow under construction in which each edge carries at most its weight: in either direction, in an undirected graph.
///
/// Bounds: `residual` has two places for each edge e, `2e` for what may still pass along it (from its lower end to its
/// higher, if undirected) and `2e + 1` for what may pass back; `steps` has two for each vertex v, `2v` for the search
/// from the sources and `2v + 1` for the one from the targets. A vertex enters each queue once.
struct CapacityFlow {
  /// How a search came to a vertex: from which, and by which place of `residual`. Unsigned, because 2e + 1 may exceed
  /// `Int32.max`.
  struct Step: BitwiseCopyable {
    var vertex: Int32
    var slot: UInt32

    static var unreached: Step { Step(vertex: -1, slot: 0) }
    static var root: Step { Step(vertex: -2, slot: 0) }
  }

  /// The vertices a search has reached, and how many of them it has passed on.
  struct SearchQueue {
    let vertices: UnsafeMutableBufferPointer<Int32>
    var head = 0
    var tail = 0

    var openCount: Int { tail &- head }
  }

  let isDirected: Bool
  let outgoing: UnsafeRows
  let incoming: UnsafeRows
  let sources: UnsafeBufferPointer<Graph.Vertex>
  private(set) var targets = UnsafeBufferPointer<Graph.Vertex>(start: nil, count: 0)
  private let residual: UnsafeMutableBufferPointer<Double>
  private let steps: UnsafeMutableBufferPointer<Step>
  /// Whether a path has been pushed through a vertex, and the list of those.
  private let isTouched: UnsafeMutableBufferPointer<Bool>
  private let touched: UnsafeMutableBufferPointer<Int32>
  private var touchedCount = 0
  private var ahead: SearchQueue
  private var behind: SearchQueue
  private(set) var value = 0.0

  /// Borrows the memory of a flow, empty and without targets yet.
  static func with<Result>(
    _ graph: Graph, from sources: UnsafeBufferPointer<Graph.Vertex>, using workspace: inout Workspace,
    _ body: (inout CapacityFlow) -> Result
  ) -> Result {
    let count = graph.vertexCount
    return graph.withUnsafeRowsBothWays { outgoing, incoming in
      workspace.withScratch(repeating: 0.0, count: 2 * graph.edgeCount) { workspace, residual in
        workspace.withScratch(repeating: Step.unreached, count: 2 * count) { workspace, steps in
          workspace.withScratch(repeating: false, count: count) { workspace, isTouched in
            workspace.withUninitializedScratch(of: Int32.self, count: 3 * count) { _, lists in
              var flow = CapacityFlow(
                isDirected: graph.isDirected, outgoing: outgoing, incoming: incoming, sources: sources,
                residual: residual, steps: steps, isTouched: isTouched, touched: .init(rebasing: lists[..<count]),
                ahead: SearchQueue(vertices: .init(rebasing: lists[count..<(2 * count)])),
                behind: SearchQueue(vertices: .init(rebasing: lists[(2 * count)...])))
              for vertex in 0..<count { flow.emptyArcs(of: vertex) }
              return body(&flow)
            }
          }
        }
      }
    }
  }

  /// Takes up new targets, which stay lent until others come, and forgets the flow to the old ones: O(arcs of the
  /// vertices it passed).
  mutating func restart(to targets: UnsafeBufferPointer<Graph.Vertex>) {
    for index in 0..<touchedCount {
      let vertex = Int(touched[index])
      isTouched[vertex] = false
      emptyArcs(of: vertex)
    }
    touchedCount = 0
    value = 0
    self.targets = targets
  }

  private func emptyArcs(of vertex: Int) {
    for arc in outgoing.arcs(of: vertex) {
      residual[slot(arc, from: vertex, to: Int(outgoing.targets[arc]))] = outgoing.weights[arc]
    }
    // What may pass back along a directed edge is what passes along it: nothing yet.
    if isDirected { for arc in outgoing.arcs(of: vertex) { residual[2 &* Int(outgoing.edgeIndices[arc]) &+ 1] = 0 } }
  }

  /// The place of an outgoing arc. An undirected edge is passed forwards from its lower end.
  @inline(__always) private func slot(_ arc: Int, from vertex: Int, to end: Int) -> Int {
    2 &* Int(outgoing.edgeIndices[arc]) &+ (isDirected || vertex <= end ? 0 : 1)
  }
}

// MARK: - The search

extension CapacityFlow {
  /// Pushes until no path is left.
  mutating func maximise() {
    while pushShortestPaths() {}
  }

  /// Pushes along shortest paths that two breadth-first searches, level by level from both ends, find where they meet.
  /// Every meeting of that level is a path of the same length, and is pushed along while something may pass: so a phase
  /// does much of what a blocking flow does. False if there is no path.
  private mutating func pushShortestPaths() -> Bool {
    defer { forgetSearch() }
    for target in targets { reach(target, by: .root, ahead: false) }
    for source in sources { reach(source, by: .root, ahead: true) }
    while ahead.openCount > 0, behind.openCount > 0 {
      if ahead.openCount <= behind.openCount ? advance() : retreat() { return true }
    }
    return false
  }

  private mutating func forgetSearch() {
    for index in 0..<ahead.tail { steps[2 &* Int(ahead.vertices[index])] = .unreached }
    for index in 0..<behind.tail { steps[2 &* Int(behind.vertices[index]) &+ 1] = .unreached }
    (ahead.head, ahead.tail, behind.head, behind.tail) = (0, 0, 0, 0)
  }

  @inline(__always) private mutating func reach(_ vertex: Int32, by step: Step, ahead isAhead: Bool) {
    steps[2 &* Int(vertex) &+ (isAhead ? 0 : 1)] = step
    if isAhead {
      ahead.vertices[ahead.tail] = vertex
      ahead.tail &+= 1
    } else {
      behind.vertices[behind.tail] = vertex
      behind.tail &+= 1
    }
  }

  @inline(__always) private func isReached(_ vertex: Int32, ahead isAhead: Bool) -> Bool {
    steps[2 &* Int(vertex) &+ (isAhead ? 0 : 1)].vertex != -1
  }

  /// One level on from the sources. True if the searches met.
  private mutating func advance() -> Bool {
    var isMet = false
    let end = ahead.tail
    while ahead.head < end {
      let vertex = ahead.vertices[ahead.head]
      ahead.head &+= 1
      let v = Int(vertex)
      for arc in outgoing.arcs(of: v) {
        let target = outgoing.targets[arc]
        guard !isReached(target, ahead: true) else { continue }
        pass(from: vertex, to: target, by: slot(arc, from: v, to: Int(target)), ahead: true, &isMet)
      }
      // Flow that enters can be turned back; in an undirected graph the arcs above did that too.
      guard isDirected, isTouched[v] else { continue }
      for arc in incoming.arcs(of: v) {
        let target = incoming.targets[arc]
        guard !isReached(target, ahead: true) else { continue }
        pass(from: vertex, to: target, by: 2 &* Int(incoming.edgeIndices[arc]) &+ 1, ahead: true, &isMet)
      }
    }
    return isMet
  }

  /// One level back from the targets. True if the searches met.
  private mutating func retreat() -> Bool {
    var isMet = false
    let end = behind.tail
    while behind.head < end {
      let vertex = behind.vertices[behind.head]
      behind.head &+= 1
      let v = Int(vertex)
      for arc in incoming.arcs(of: v) {
        let source = incoming.targets[arc]
        guard !isReached(source, ahead: false) else { continue }
        let slot = 2 &* Int(incoming.edgeIndices[arc]) &+ (isDirected || source <= vertex ? 0 : 1)
        pass(from: source, to: vertex, by: slot, ahead: false, &isMet)
      }
      guard isDirected, isTouched[v] else { continue }
      for arc in outgoing.arcs(of: v) {
        let source = outgoing.targets[arc]
        guard !isReached(source, ahead: false) else { continue }
        pass(from: source, to: vertex, by: 2 &* Int(outgoing.edgeIndices[arc]) &+ 1, ahead: false, &isMet)
      }
    }
    return isMet
  }

  /// Takes a search along one arc, to where the other search has been or to where none has.
  @inline(__always) private mutating func pass(
    from source: Int32, to target: Int32, by slot: Int, ahead isAhead: Bool, _ isMet: inout Bool
  ) {
    guard residual[slot] > 0 else { return }
    let step = UInt32(truncatingIfNeeded: slot)
    let (known, new) = isAhead ? (source, target) : (target, source)
    if isReached(new, ahead: !isAhead) {
      isMet = true
      push(from: source, to: target, by: slot)
    } else if !isMet {
      reach(new, by: Step(vertex: known, slot: step), ahead: isAhead)
    }
  }

  /// Pushes as much as may pass along the path through one arc; nothing, if an earlier push has used it up.
  private mutating func push(from source: Int32, to target: Int32, by slot: Int) {
    var amount = residual[slot]
    Self.forEachStep(of: steps, from: source, to: target) { amount = min(amount, residual[$1]) }
    guard amount > 0 else { return }
    value += amount
    move(amount, slot)
    touch(source)
    touch(target)
    Self.forEachStep(of: steps, from: source, to: target) { vertex, slot in
      move(amount, slot)
      touch(vertex)
    }
  }

  @inline(__always) private func move(_ amount: Double, _ slot: Int) {
    residual[slot] -= amount
    // Bounded, so that weights near the greatest number give no infinity, of which a difference were not a number.
    residual[slot ^ 1] = min(residual[slot ^ 1] + amount, .greatestFiniteMagnitude)
  }

  private mutating func touch(_ vertex: Int32) {
    guard !isTouched[Int(vertex)] else { return }
    isTouched[Int(vertex)] = true
    touched[touchedCount] = vertex
    touchedCount &+= 1
  }

  /// The steps from one vertex back to a source, then those from another on to a target: the vertex each leads to.
  @inline(__always) private static func forEachStep(
    of steps: UnsafeMutableBufferPointer<Step>, from source: Int32, to target: Int32,
    _ body: (_ vertex: Int32, _ slot: Int) -> Void
  ) {
    for (start, side) in [(source, 0), (target, 1)] {
      var step = steps[2 &* Int(start) &+ side]
      while step.vertex >= 0 {
        body(step.vertex, Int(step.slot))
        step = steps[2 &* Int(step.vertex) &+ side]
      }
    }
  }
}

// MARK: - The cut

extension CapacityFlow {
  /// When no path is left, the edges of the minimum cut nearest the sources, ascending, and their weights' sum.
  mutating func minimumCut() -> (edges: [Int], value: Double) {
    defer { forgetSearch() }
    for source in sources { reach(source, by: .root, ahead: true) }
    while ahead.openCount > 0 { _ = advance() }
    // The arcs that leave what is reached; then, in the same memory, their edges.
    var crossing: [Int] = []
    for index in 0..<ahead.tail {
      for arc in outgoing.arcs(of: Int(ahead.vertices[index])) {
        if outgoing.weights[arc] > 0, !isReached(outgoing.targets[arc], ahead: true) { crossing.append(arc) }
      }
    }
    crossing.sort { outgoing.edgeIndices[$0] < outgoing.edgeIndices[$1] }
    let value = crossing.reduce(0) { $0 + outgoing.weights[$1] }
    for index in crossing.indices { crossing[index] = Int(outgoing.edgeIndices[crossing[index]]) }
    return (crossing, value)
  }
}
