/// A set of vertex-disjoint paths under construction: a flow in the split graph, where each vertex v is an arc from its
/// entrance to its exit that one path can use. The split graph is implied: a node is `2v` (entrance) or `2v + 1` (exit).
struct VertexFlow {
  /// What stands in `previous` for a vertex without a path, and for the first vertex of a path.
  static let unused: Int32 = -1
  static let superSource: Int32 = -2

  let graph: Graph
  let sources: [Graph.Vertex]
  let isTarget: [Bool]
  /// Vertices taken out of the graph.
  var isRemoved: [Bool]
  /// The vertex before and after each vertex on its path.
  var previous: [Int32]
  var next: [Int32]

  /// The search's predecessor of each split node, and the nodes it reached.
  private var reachedFrom: [Int32]
  private var queue: [Int32] = []

  init(_ graph: Graph, sources: [Graph.Vertex], isTarget: [Bool]) {
    self.graph = graph
    self.sources = sources
    self.isTarget = isTarget
    isRemoved = [Bool](repeating: false, count: graph.vertexCount)
    previous = [Int32](repeating: Self.unused, count: graph.vertexCount)
    next = previous
    reachedFrom = [Int32](repeating: Self.unused, count: 2 * graph.vertexCount)
  }

  /// The sources at which a path begins.
  var starts: [Graph.Vertex] { sources.filter { previous[Int($0)] == Self.superSource } }

  /// The paths, by their first vertex.
  var paths: [[Graph.Vertex]] {
    starts.map { start in
      var path = [start]
      var vertex = start
      while !isTarget[Int(vertex)] {
        vertex = next[Int(vertex)]
        path.append(vertex)
      }
      return path
    }
  }

  /// Finds one more path, rerouting the others if need be, by breadth-first search. False if there is none.
  mutating func augment() -> Bool {
    defer {
      for node in queue { reachedFrom[Int(node)] = Self.unused }
      queue.removeAll(keepingCapacity: true)
    }
    for source in sources where !isRemoved[Int(source)] && previous[Int(source)] != Self.superSource {
      reach(2 * source, from: Self.superSource)
    }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let vertex = node / 2
      let v = Int(vertex)
      let isUsed = previous[v] != Self.unused
      if node.isMultiple(of: 2) {
        // At the entrance: through the vertex if it is free, else back along the path that uses it.
        if !isUsed {
          reach(node + 1, from: node)
        } else if previous[v] >= 0 {
          reach(2 * previous[v] + 1, from: node)
        }
        continue
      }
      if isUsed { reach(node - 1, from: node) }
      for arc in graph.arcRange(vertex) {
        let target = graph.targets[arc]
        guard !isRemoved[Int(target)], next[v] != target else { continue }
        if isTarget[Int(target)] {
          reroute(endingAt: node, target: target)
          return true
        }
        reach(2 * target, from: node)
      }
    }
    return false
  }

  private mutating func reach(_ node: Int32, from origin: Int32) {
    guard reachedFrom[Int(node)] == Self.unused else { return }
    reachedFrom[Int(node)] = origin
    queue.append(node)
  }

  /// Adds the path found to the flow. What it cancels is cleared before what it adds is written.
  private mutating func reroute(endingAt last: Int32, target: Graph.Vertex) {
    var gained: [(from: Int32, to: Int32)] = [(last / 2, target)]
    var node = last
    while true {
      let origin = reachedFrom[Int(node)]
      guard origin >= 0 else { break }
      let (isEntrance, cameFromEntrance) = (node.isMultiple(of: 2), origin.isMultiple(of: 2))
      if isEntrance, !cameFromEntrance {
        if origin == node + 1 {
          // Out of a vertex backwards: its path no longer passes it.
          previous[Int(node / 2)] = Self.unused
          next[Int(node / 2)] = Self.unused
        } else {
          gained.append((origin / 2, node / 2))
        }
      }
      node = origin
    }
    previous[Int(node / 2)] = Self.superSource
    for step in gained {
      next[Int(step.from)] = step.to
      if !isTarget[Int(step.to)] { previous[Int(step.to)] = step.from }
    }
  }

  /// Takes a vertex out of the graph together with the path through it. If the vertex lies in a minimum cut, what
  /// remains is again a greatest set of paths.
  mutating func remove(_ vertex: Graph.Vertex) {
    isRemoved[Int(vertex)] = true
    var path: [Graph.Vertex] = [vertex]
    var end = vertex
    while next[Int(end)] >= 0, !isTarget[Int(next[Int(end)])] {
      end = next[Int(end)]
      path.append(end)
    }
    var start = vertex
    while previous[Int(start)] >= 0 {
      start = previous[Int(start)]
      path.append(start)
    }
    for passed in path {
      previous[Int(passed)] = Self.unused
      next[Int(passed)] = Self.unused
    }
  }
}
