/// The arcs of a graph as plain memory, for the time of a body: what inner loops run on.
///
/// A graph is checked when it is built, so every offset is a position in the arc arrays or their end, and every target
/// is below the vertex count. That argument holds for every index the algorithms of this module take from a table,
/// so they may leave out the checks that an array makes; a debug build still makes them.
struct ArcTable {
  let vertexCount: Int
  /// `offsets[v] ..< offsets[v + 1]` are the arcs of vertex v in the arrays below.
  let offsets: UnsafeBufferPointer<Int32>
  let targets: UnsafeBufferPointer<Int32>
  let weights: UnsafeBufferPointer<Double>
  let edgeIndices: UnsafeBufferPointer<Int32>

  var arcCount: Int { targets.count }

  /// Where the arcs of a vertex stand.
  @inline(__always)
  func arcs(of vertex: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[vertex]), Int(offsets[vertex &+ 1])))
  }
}

extension Graph {
  /// Lends the arcs as plain memory for the time of the body.
  func withArcTable<Result, Failure: Error>(
    _ body: (ArcTable) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try offsets.withUnsafeBufferPointer { offsets throws(Failure) in
      try targets.withUnsafeBufferPointer { targets throws(Failure) in
        try weights.withUnsafeBufferPointer { weights throws(Failure) in
          try edgeIndices.withUnsafeBufferPointer { edgeIndices throws(Failure) in
            try body(
              ArcTable(
                vertexCount: vertexCount, offsets: offsets, targets: targets, weights: weights,
                edgeIndices: edgeIndices))
          }
        }
      }
    }
  }
}
