/// The arcs of a graph as bare memory, for the inner loops of algorithms.
///
/// Every index a loop forms is in bounds by the construction of `Graph`: `offsets` has one more element than there are
/// vertices and ascends to the number of arcs, which is the count of the other three; every end is a vertex. Buffers are
/// checked in debug builds and not in release builds.
struct Adjacency {
  let offsets: UnsafeBufferPointer<Int32>
  let ends: UnsafeBufferPointer<Int32>
  let weights: UnsafeBufferPointer<Double>
  let edges: UnsafeBufferPointer<Int32>

  var vertexCount: Int { offsets.count - 1 }

  /// Where the arcs of a vertex stand.
  @inline(__always) func arcs(_ vertex: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[vertex]), Int(offsets[vertex &+ 1])))
  }
}

extension Graph {
  /// Lends the arcs that leave each vertex for the time of the body.
  func withAdjacency<Result, Failure: Error>(
    _ body: (Adjacency) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try offsets.withUnsafeBufferPointer { offsets throws(Failure) in
      try targets.withUnsafeBufferPointer { ends throws(Failure) in
        try weights.withUnsafeBufferPointer { weights throws(Failure) in
          try edgeIndices.withUnsafeBufferPointer { edges throws(Failure) in
            try body(Adjacency(offsets: offsets, ends: ends, weights: weights, edges: edges))
          }
        }
      }
    }
  }

  /// Lends the arcs that leave and the arcs that enter each vertex: the same ones in an undirected graph.
  func withAdjacencies<Result, Failure: Error>(
    _ body: (_ outgoing: Adjacency, _ incoming: Adjacency) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let turned = isDirected ? reversed : self
    return try withAdjacency { outgoing throws(Failure) in
      try turned.withAdjacency { incoming throws(Failure) in try body(outgoing, incoming) }
    }
  }
}
