/// One depth-first search that tells how many ordered pairs would stay connected after each single removal.
///
/// Bounds: all buffers have an element for each vertex; the parents form the path, so there is no stack.
struct FragmentationPass {
  let isDirected: Bool
  let outgoing: Adjacency
  let incoming: Adjacency
  let isRemoved: UnsafeMutableBufferPointer<Bool>
  let vertices: UnsafeMutableBufferPointer<Vertex>
  /// The vertices in the order of their discovery.
  let order: UnsafeMutableBufferPointer<Int32>
  /// The ordered pairs that are connected now.
  private(set) var connectedPairs = 0

  struct Vertex: BitwiseCopyable {
    var discovery: Int32 = -1
    var low: Int32 = 0
    var parent: Int32 = -1
    /// The next of its neighbours, counted through what leaves it and then, in a directed graph, what enters it.
    var nextNeighbour: Int32 = 0
    /// The vertices below it in the tree and itself.
    var size = 1
    /// The vertices in subtrees that hang from it alone, and the ordered pairs in them.
    var splitSize = 0
    var splitPairs = 0
    /// The pairs that stay connected without it, less those of all components.
    var change = 0
  }

  mutating func run() {
    vertices.update(repeating: Vertex())
    connectedPairs = 0
    var count: Int32 = 0
    for root in 0..<Int32(vertices.count) where !isRemoved[Int(root)] && vertices[Int(root)].discovery < 0 {
      let first = count
      discover(root, below: -1, &count)
      var current = root
      while current >= 0 {
        if let neighbour = nextNeighbour(of: Int(current)) {
          if vertices[Int(neighbour)].discovery < 0 {
            discover(neighbour, below: current, &count)
            current = neighbour
          } else {
            vertices[Int(current)].low = min(vertices[Int(current)].low, vertices[Int(neighbour)].discovery)
          }
        } else {
          current = finish(Int(current))
        }
      }
      conclude(Int(first)..<Int(count))
    }
  }

  /// The vertex after a given one whose removal leaves the fewest pairs connected, the smallest of equals.
  func best(after start: Int) -> (vertex: Int, connectedPairs: Int)? {
    var best: (vertex: Int, connectedPairs: Int)?
    for vertex in (start + 1)..<max(start + 1, vertices.count) where !isRemoved[vertex] {
      let pairs = connectedPairs + vertices[vertex].change
      if pairs < best?.connectedPairs ?? .max { best = (vertex, pairs) }
    }
    return best
  }

  @inline(__always) private func discover(_ vertex: Int32, below parent: Int32, _ count: inout Int32) {
    vertices[Int(vertex)].discovery = count
    vertices[Int(vertex)].low = count
    vertices[Int(vertex)].parent = parent
    order[Int(count)] = vertex
    count &+= 1
  }

  @inline(__always) private func nextNeighbour(of v: Int) -> Int32? {
    let leaving = outgoing.arcs(v)
    let entering = isDirected ? incoming.arcs(v) : 0..<0
    while true {
      // Two Int32 counts of arcs may exceed Int32 together: in the unsigned numbers they do not.
      let place = Int(UInt32(bitPattern: vertices[v].nextNeighbour))
      guard place < leaving.count &+ entering.count else { return nil }
      vertices[v].nextNeighbour &+= 1
      let neighbour =
        place < leaving.count
        ? outgoing.ends[leaving.lowerBound &+ place]
        : incoming.ends[entering.lowerBound &+ place &- leaving.count]
      if !isRemoved[Int(neighbour)] { return neighbour }
    }
  }

  /// Hands what was learnt about a vertex to the one above it, and returns that.
  @inline(__always) private func finish(_ v: Int) -> Int32 {
    let parent = vertices[v].parent
    guard parent >= 0 else { return parent }
    let (low, size) = (vertices[v].low, vertices[v].size)
    vertices[Int(parent)].size += size
    vertices[Int(parent)].low = min(vertices[Int(parent)].low, low)
    if low >= vertices[Int(parent)].discovery {
      vertices[Int(parent)].splitSize += size
      vertices[Int(parent)].splitPairs += size * (size - 1)
    }
    return parent
  }

  /// What each removal changes in a component, all of which is known now.
  private mutating func conclude(_ component: Range<Int>) {
    let size = component.count
    let pairs = size * (size - 1)
    connectedPairs += pairs
    for place in component {
      let v = Int(order[place])
      let rest = size - 1 - vertices[v].splitSize
      vertices[v].change = vertices[v].splitPairs + rest * (rest - 1) - pairs
    }
  }
}

extension Graph {
  /// Borrows the memory of a pass, nothing removed yet.
  func withFragmentationPass<Result>(
    using workspace: inout Workspace, _ body: (inout FragmentationPass) -> Result
  ) -> Result {
    withAdjacencies { outgoing, incoming in
      workspace.withScratch(repeating: false, count: vertexCount) { workspace, isRemoved in
        workspace.withScratch(repeating: FragmentationPass.Vertex(), count: vertexCount) { workspace, vertices in
          workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { _, order in
            var pass = FragmentationPass(
              isDirected: isDirected, outgoing: outgoing, incoming: incoming, isRemoved: isRemoved, vertices: vertices,
              order: order)
            return body(&pass)
          }
        }
      }
    }
  }
}
