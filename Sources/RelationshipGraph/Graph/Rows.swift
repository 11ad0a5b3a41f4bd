/// The arcs of a graph by the vertex they leave: `offsets[v] ..< offsets[v + 1]` are the positions of the arcs of v.
struct Rows: Sendable, Hashable {
  let offsets: [Int32]
  let targets: [Graph.Vertex]
  let weights: [Double]
  let edgeIndices: [Int32]
}

/// The arcs of a graph as a hot loop reads them: without reference counts, and without bounds checks in a release build.
///
/// Whoever reads has the bounds from how a graph is built: offsets ascend from 0 to the number of arcs, targets are below
/// the number of vertices and edge indices below the number of edges. A debug build checks every access.
struct UnsafeRows {
  let offsets: UnsafeBufferPointer<Int32>
  let targets: UnsafeBufferPointer<Graph.Vertex>
  let weights: UnsafeBufferPointer<Double>
  let edgeIndices: UnsafeBufferPointer<Int32>

  var vertexCount: Int { offsets.count - 1 }

  /// The positions of the arcs of an existing vertex.
  @inline(__always) func arcs(of vertex: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[vertex]), Int(offsets[vertex + 1])))
  }
}

extension Rows {
  /// Lends the arrays as buffers for the time of the body.
  @inline(__always)
  func withUnsafeRows<Result, Failure: Error>(
    _ body: (UnsafeRows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try offsets.withUnsafeBufferPointer { offsets throws(Failure) in
      try targets.withUnsafeBufferPointer { targets throws(Failure) in
        try weights.withUnsafeBufferPointer { weights throws(Failure) in
          try edgeIndices.withUnsafeBufferPointer { edgeIndices throws(Failure) in
            try body(UnsafeRows(offsets: offsets, targets: targets, weights: weights, edgeIndices: edgeIndices))
          }
        }
      }
    }
  }
}

extension Graph {
  /// Lends the arcs as buffers for the time of the body.
  @inline(__always)
  func withUnsafeRows<Result, Failure: Error>(
    _ body: (UnsafeRows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try rows.withUnsafeRows(body)
  }
}
