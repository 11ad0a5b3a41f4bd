/// The part of a graph that matters to a reliability: every vertex on some way from a source to a target, the sources
/// and targets themselves drawn together into a beginning and an end that cannot fail.
///
/// It stands in lent memory and only ever shrinks, so that it needs no more than what it was made in. Nothing leads to a
/// first vertex or on from a last one: a shortest way enters the first ones from the beginning only, and leaves the last
/// ones to the end only.
///
/// Bounds: vertices are numbered below `count`, and every buffer has an element for each; rows see to their own.
struct ReliabilityNetwork {
  /// A vertex that may fail.
  struct Vertex: BitwiseCopyable {
    var survival: Double
    /// Whether the way can begin or end here.
    var isFirst: Bool
    var isLast: Bool
    /// The vertex of the graph that it was made of; of merged ones, one of them.
    let origin: Int32
  }

  /// The number of vertices left: 0 if no way is.
  private(set) var count: Int
  private(set) var vertices: UnsafeMutableBufferPointer<Vertex>
  /// Where the vertices are put when they are numbered anew.
  private var renumbered: UnsafeMutableBufferPointer<Vertex>
  /// The neighbours of each vertex, ascending.
  let incoming: NetworkRows
  let outgoing: NetworkRows
  /// The vertices that a search has met, in its order, and where each stands there, −1 if it was not met.
  private let order: UnsafeMutableBufferPointer<Int32>
  private let number: UnsafeMutableBufferPointer<Int32>
  /// Room to look vertices up by their neighbours: a power of two, at least twice their number.
  let slots: UnsafeMutableBufferPointer<Int32>

  /// Whether no way is left.
  var isEmpty: Bool { count == 0 }

  /// Lends a network of `count` vertices that has room for `arcCount` arcs, which the body makes, for the time of the body.
  static func with<Result>(
    count: Int, arcCount: Int, using workspace: inout Workspace,
    _ body: (inout Workspace, inout ReliabilityNetwork) -> Result
  ) -> Result {
    var slotCount = 2
    while slotCount < 2 * count { slotCount *= 2 }
    return workspace.withUninitializedScratch(of: Vertex.self, count: 2 * count) { workspace, vertices in
      workspace.withUninitializedScratch(of: NetworkRows.Bounds.self, count: 2 * count) { workspace, bounds in
        workspace.withUninitializedScratch(of: Int32.self, count: 2 * arcCount) { workspace, ends in
          workspace.withUninitializedScratch(of: Int32.self, count: 2 * count + slotCount) { workspace, integers in
            var network = ReliabilityNetwork(
              count: count, vertices: .init(rebasing: vertices[..<count]),
              renumbered: .init(rebasing: vertices[count...]),
              incoming: NetworkRows(
                bounds: .init(rebasing: bounds[..<count]), ends: .init(rebasing: ends[..<arcCount])),
              outgoing: NetworkRows(
                bounds: .init(rebasing: bounds[count...]), ends: .init(rebasing: ends[arcCount...])),
              order: .init(rebasing: integers[..<count]), number: .init(rebasing: integers[count..<(2 * count)]),
              slots: .init(rebasing: integers[(2 * count)...]))
            return body(&workspace, &network)
          }
        }
      }
    }
  }

  /// Sorts what leads on from each vertex and drops repetitions; finds what leads to it.
  mutating func sortRows() {
    for vertex in 0..<count {
      order[vertex] = Int32(truncatingIfNeeded: vertex)
      number[vertex] = Int32(truncatingIfNeeded: vertex)
    }
    incoming.fill(turning: outgoing, order: order[..<count], number: number)
    outgoing.fill(turning: incoming, order: order[..<count], number: number)
  }

  /// Keeps the vertices that can survive and lie on a way from the beginning to the end, numbered breadth-first. What leads
  /// to a vertex is found anew.
  mutating func dropIrrelevant() {
    keepVertices(search(isAhead: true))
    incoming.fill(turning: outgoing, order: order[..<count], number: number)
    _ = search(isAhead: false)
    // What leads to the end stays in the order of the first search.
    var kept = 0
    for vertex in 0..<count where number[vertex] >= 0 {
      order[kept] = Int32(truncatingIfNeeded: vertex)
      number[vertex] = Int32(truncatingIfNeeded: kept)
      kept += 1
    }
    guard kept < count else {
      outgoing.fill(turning: incoming, order: order[..<count], number: number)
      return
    }
    keepVertices(kept)
    outgoing.fill(turning: incoming, order: order[..<count], number: number)
    incoming.renumber(order: order[..<count], number: number)
  }

  /// The first vertices of the order become the network.
  private mutating func keepVertices(_ kept: Int) {
    for place in 0..<kept { renumbered[place] = vertices[Int(order[place])] }
    swap(&vertices, &renumbered)
    count = kept
  }

  /// Puts into `order` the vertices that can survive and be reached from the beginning, or lead to the end,
  /// breadth-first, and tells how many they are.
  private func search(isAhead: Bool) -> Int {
    var found = 0
    func visit(_ vertex: Int) {
      guard number[vertex] < 0, vertices[vertex].survival > 0 else { return }
      number[vertex] = Int32(truncatingIfNeeded: found)
      order[found] = Int32(truncatingIfNeeded: vertex)
      found &+= 1
    }
    for vertex in 0..<count { number[vertex] = -1 }
    for vertex in 0..<count where isAhead ? vertices[vertex].isFirst : vertices[vertex].isLast { visit(vertex) }
    let rows = isAhead ? outgoing : incoming
    var head = 0
    while head < found {
      let vertex = Int(order[head])
      head &+= 1
      for next in rows[vertex] { visit(Int(next)) }
    }
    return found
  }
}
