/// A set of vertex-disjoint paths under construction: a flow in the split graph, where each vertex v is an arc from its
/// entrance to its exit that one path can use.
///
/// The split graph is implied: a node is `2v` (entrance) or `2v + 1` (exit). A vertex that no path uses is its exit
/// alone, since whoever gets to its entrance gets through. Nodes are unsigned because 2v + 1 may exceed `Int32.max`.
///
/// Bounds: `previous`, `next`, `isTouched` and `touched` have an element for each vertex, which `touched` lists once;
/// `origins` has two for each node, and each queue one for each node, which enters it once.
struct DisjointPathFlow {
  typealias Node = UInt32

  /// What stands in `previous` and `next` for a vertex without a path.
  static let unused: Int32 = -1
  /// What stands in `previous` for the first vertex of a path, and for a target.
  static let superSource: Int32 = -2
  static let target: Int32 = -3
  /// What stands in `origins` for a node that a search has not reached, and for one where it began.
  static let unreached = Node.max
  static let root = Node.max - 1

  let outgoing: UnsafeRows
  let incoming: UnsafeRows
  let sources: UnsafeBufferPointer<Graph.Vertex>
  private(set) var targets = UnsafeBufferPointer<Graph.Vertex>(start: nil, count: 0)

  /// The vertex before and after each vertex on its path.
  let previous: UnsafeMutableBufferPointer<Int32>
  let next: UnsafeMutableBufferPointer<Int32>
  /// Where the search came from at each node: from the sources at even places, from the targets at odd ones. Both are
  /// needed together, so they lie together.
  private let origins: UnsafeMutableBufferPointer<Node>
  /// Whether a path has ever led through a vertex, and the list of those: rerouting can leave a circle that no path
  /// passes any more, so that what was used is not found along the paths.
  private let isTouched: UnsafeMutableBufferPointer<Bool>
  private let touched: UnsafeMutableBufferPointer<Node>
  private var touchedCount = 0
  private var ahead: SearchQueue
  private var behind: SearchQueue

  /// The nodes a search has reached, and how many of them it has passed on.
  private struct SearchQueue {
    let nodes: UnsafeMutableBufferPointer<Node>
    var head = 0
    var tail = 0

    var openCount: Int { tail &- head }
  }

  /// Borrows the memory of a flow, without paths or targets yet.
  static func with<Result>(
    _ graph: Graph, from sources: UnsafeBufferPointer<Graph.Vertex>, using workspace: inout Workspace,
    _ body: (inout Workspace, inout DisjointPathFlow) -> Result
  ) -> Result {
    let count = graph.vertexCount
    return graph.withUnsafeRowsBothWays { outgoing, incoming in
      workspace.withScratch(repeating: unused, count: 2 * count) { workspace, steps in
        workspace.withScratch(repeating: unreached, count: 4 * count) { workspace, origins in
          workspace.withScratch(repeating: false, count: count) { workspace, isTouched in
            workspace.withUninitializedScratch(of: Node.self, count: 5 * count) { workspace, nodes in
              var flow = DisjointPathFlow(
                outgoing: outgoing, incoming: incoming, sources: sources,
                previous: .init(rebasing: steps[..<count]), next: .init(rebasing: steps[count...]), origins: origins,
                isTouched: isTouched, touched: .init(rebasing: nodes[(4 * count)...]),
                ahead: SearchQueue(nodes: .init(rebasing: nodes[..<(2 * count)])),
                behind: SearchQueue(nodes: .init(rebasing: nodes[(2 * count)..<(4 * count)])))
              return body(&workspace, &flow)
            }
          }
        }
      }
    }
  }

  /// Takes up new targets, which stay lent until others come, and forgets the paths to the old ones: O(vertices that
  /// paths led through).
  mutating func restart(to targets: UnsafeBufferPointer<Graph.Vertex>) {
    for index in 0..<touchedCount {
      let vertex = Int(touched[index])
      previous[vertex] = Self.unused
      next[vertex] = Self.unused
      isTouched[vertex] = false
    }
    touchedCount = 0
    for target in self.targets { previous[Int(target)] = Self.unused }
    self.targets = targets
    for target in targets { previous[Int(target)] = Self.target }
  }

  /// The number of paths when no more can be found: a source that is a target is one by itself.
  mutating func countPaths() -> Int {
    var count = sources.count { isTarget($0) }
    while augment() { count += 1 }
    return count
  }

  @inline(__always) func isTarget(_ vertex: Int32) -> Bool { previous[Int(vertex)] == Self.target }

  /// The sources at which a path begins.
  var starts: some Sequence<Graph.Vertex> {
    sources.lazy.filter { [previous] source in previous[Int(source)] == Self.superSource }
  }

  /// The paths, by their first vertex.
  var paths: [[Graph.Vertex]] {
    starts.map { start in
      var path = [start]
      var vertex = start
      while !isTarget(vertex) {
        vertex = next[Int(vertex)]
        path.append(vertex)
      }
      return path
    }
  }
}

// MARK: - The search

extension DisjointPathFlow {
  @inline(__always) static func entrance(_ vertex: Int32) -> Node { UInt32(bitPattern: vertex) &* 2 }
  @inline(__always) static func exit(_ vertex: Int32) -> Node { UInt32(bitPattern: vertex) &* 2 &+ 1 }

  @inline(__always) private func place(_ node: Node, ahead isAhead: Bool) -> Int {
    Int(node) &* 2 &+ (isAhead ? 0 : 1)
  }
  func isReachable(_ node: Node) -> Bool { origins[place(node, ahead: true)] != Self.unreached }
  func leadsOn(_ node: Node) -> Bool { origins[place(node, ahead: false)] != Self.unreached }

  /// Finds one more path, rerouting the others if need be. False if there is none.
  ///
  /// Two breadth-first searches, from the sources and from the targets, until they meet: at a million vertices they
  /// touch a few thousand nodes where one alone touches most, and where a cut is near either end that end's search runs
  /// dry at once. So a path too many for the degrees costs nothing but the neighbours of the targets.
  private mutating func augment() -> Bool {
    defer { forgetSearch() }
    guard let node = meeting() else { return false }
    reroute(through: node)
    return true
  }

  private mutating func meeting() -> Node? {
    beginBehind()
    if let node = beginAhead() { return node }
    while ahead.openCount > 0, behind.openCount > 0 {
      if let node = ahead.openCount <= behind.openCount ? advance() : retreat() { return node }
    }
    return nil
  }

  /// Searches from both ends as far as the flow leaves a way, when no path can be added.
  mutating func exploreBothEnds() {
    beginBehind()
    _ = beginAhead()
    while ahead.openCount > 0 { _ = advance() }
    while behind.openCount > 0 { _ = retreat() }
  }

  /// Goes on from one more node, from the sources' side or from the targets'.
  mutating func exploreAhead(of node: Node) {
    _ = reachAhead(node, from: Self.root)
    while ahead.openCount > 0 { _ = advance() }
  }

  mutating func exploreBehind(_ node: Node) {
    _ = reachBehind(node, from: Self.root)
    while behind.openCount > 0 { _ = retreat() }
  }

  mutating func forgetSearch() {
    for index in 0..<ahead.tail { origins[place(ahead.nodes[index], ahead: true)] = Self.unreached }
    for index in 0..<behind.tail { origins[place(behind.nodes[index], ahead: false)] = Self.unreached }
    (ahead.head, ahead.tail, behind.head, behind.tail) = (0, 0, 0, 0)
  }

  private mutating func beginAhead() -> Node? {
    for source in sources {
      let state = previous[Int(source)]
      guard state != Self.target, state != Self.superSource else { continue }
      let node = state == Self.unused ? Self.exit(source) : Self.entrance(source)
      if reachAhead(node, from: Self.root) { return node }
    }
    return nil
  }

  private mutating func beginBehind() {
    for target in targets {
      for arc in incoming.arcs(of: Int(target)) {
        let vertex = incoming.targets[arc]
        guard !isTarget(vertex), next[Int(vertex)] != target else { continue }
        _ = reachBehind(Self.exit(vertex), from: Self.root)
      }
    }
  }

  /// True if the other search has been here.
  @inline(__always) private mutating func reachAhead(_ node: Node, from origin: Node) -> Bool {
    let place = place(node, ahead: true)
    guard origins[place] == Self.unreached else { return false }
    origins[place] = origin
    ahead.nodes[ahead.tail] = node
    ahead.tail &+= 1
    return origins[place ^ 1] != Self.unreached
  }

  /// True if the other search has been here.
  @inline(__always) private mutating func reachBehind(_ node: Node, from origin: Node) -> Bool {
    let place = place(node, ahead: false)
    guard origins[place] == Self.unreached else { return false }
    origins[place] = origin
    behind.nodes[behind.tail] = node
    behind.tail &+= 1
    return origins[place ^ 1] != Self.unreached
  }

  /// One level on from the sources. The node where the searches meet, if they do.
  private mutating func advance() -> Node? {
    let end = ahead.tail
    while ahead.head < end {
      let node = ahead.nodes[ahead.head]
      ahead.head &+= 1
      let v = Int(node >> 1)
      let before = previous[v]
      if node & 1 == 0 {
        // At the entrance of a vertex in use: back along its path.
        if before >= 0, reachAhead(Self.exit(before), from: node) { return Self.exit(before) }
        continue
      }
      if before != Self.unused, reachAhead(node &- 1, from: node) { return node &- 1 }
      let after = next[v]
      for arc in outgoing.arcs(of: v) {
        let end = outgoing.targets[arc]
        let state = previous[Int(end)]
        guard end != after, state != Self.target else { continue }
        let reached = state == Self.unused ? Self.exit(end) : Self.entrance(end)
        if reachAhead(reached, from: node) { return reached }
      }
    }
    return nil
  }

  /// One level back from the targets. The node where the searches meet, if they do.
  private mutating func retreat() -> Node? {
    let end = behind.tail
    while behind.head < end {
      let node = behind.nodes[behind.head]
      behind.head &+= 1
      let v = Int(node >> 1)
      let before = previous[v]
      if before != Self.unused {
        if node & 1 == 1 {
          // At the exit of a vertex in use: from the entrance of the next, whose path is turned back to here.
          let after = next[v]
          if !isTarget(after), reachBehind(Self.entrance(after), from: node) { return Self.entrance(after) }
          continue
        }
        if reachBehind(node | 1, from: node) { return node | 1 }
      }
      for arc in incoming.arcs(of: v) {
        let start = incoming.targets[arc]
        guard start != before, previous[Int(start)] != Self.target else { continue }
        if reachBehind(Self.exit(start), from: node) { return Self.exit(start) }
      }
    }
    return nil
  }

  /// Adds the path found to the flow. What it cancels is cleared before what it adds is written.
  private mutating func reroute(through meeting: Node) {
    forEachStep(through: meeting) { from, to in
      // From the exit of a vertex to its entrance: its path no longer passes it.
      guard from & 1 == 1, from >> 1 == to >> 1 else { return }
      previous[Int(to >> 1)] = Self.unused
      next[Int(to >> 1)] = Self.unused
    }
    var (first, last) = (meeting, meeting)
    forEachStep(through: meeting) { from, to in
      if to == first { first = from }
      if from == last { last = to }
      guard from & 1 == 1, from >> 1 != to >> 1 else { return }
      touch(to >> 1)
      next[Int(from >> 1)] = Int32(bitPattern: to >> 1)
      previous[Int(to >> 1)] = Int32(bitPattern: from >> 1)
    }
    touch(first >> 1)
    previous[Int(first >> 1)] = Self.superSource
    let end = Int(last >> 1)
    for arc in outgoing.arcs(of: end) where isTarget(outgoing.targets[arc]) {
      next[end] = outgoing.targets[arc]
      break
    }
  }

  @inline(__always) private mutating func touch(_ vertex: Node) {
    guard !isTouched[Int(vertex)] else { return }
    isTouched[Int(vertex)] = true
    touched[touchedCount] = vertex
    touchedCount &+= 1
  }

  /// The steps of the path found: from the meeting back to a source, and then from the meeting on to a target.
  @inline(__always) private func forEachStep(through meeting: Node, _ body: (_ from: Node, _ to: Node) -> Void) {
    for isAhead in [true, false] {
      var node = meeting
      while true {
        let origin = origins[place(node, ahead: isAhead)]
        guard origin != Self.root else { break }
        if isAhead { body(origin, node) } else { body(node, origin) }
        node = origin
      }
    }
  }
}
