/// A list of edges in whatever layout the caller keeps it. The compiler makes a copy of the building code for each
/// layout, so that none is converted into another first.
protocol EdgeSource {
  var count: Int { get }
  func source(_ index: Int) -> Graph.Vertex
  func target(_ index: Int) -> Graph.Vertex
  func weight(_ index: Int) -> Double
}

/// Edges one after another.
struct EdgeRecords: EdgeSource {
  let edges: UnsafeBufferPointer<Graph.Edge>
  var count: Int { edges.count }
  @inline(__always) func source(_ index: Int) -> Graph.Vertex { edges[index].source }
  @inline(__always) func target(_ index: Int) -> Graph.Vertex { edges[index].target }
  @inline(__always) func weight(_ index: Int) -> Double { edges[index].weight }
}

/// Edges as one array for each property, all of one length.
struct EdgeColumns: EdgeSource {
  let sources: UnsafeBufferPointer<Graph.Vertex>
  let targets: UnsafeBufferPointer<Graph.Vertex>
  let weights: UnsafeBufferPointer<Double>
  var count: Int { sources.count }
  @inline(__always) func source(_ index: Int) -> Graph.Vertex { sources[index] }
  @inline(__always) func target(_ index: Int) -> Graph.Vertex { targets[index] }
  @inline(__always) func weight(_ index: Int) -> Double { weights[index] }
}

/// Edges whose weights are all 1.
struct UnweightedEdgeColumns: EdgeSource {
  let sources: UnsafeBufferPointer<Graph.Vertex>
  let targets: UnsafeBufferPointer<Graph.Vertex>
  var count: Int { sources.count }
  @inline(__always) func source(_ index: Int) -> Graph.Vertex { sources[index] }
  @inline(__always) func target(_ index: Int) -> Graph.Vertex { targets[index] }
  @inline(__always) func weight(_ index: Int) -> Double { 1 }
}

extension EdgeSource {
  /// What is wrong with an edge of a graph with so many vertices; `nil` if nothing is.
  func fault(of index: Int, vertexCount: Int) -> GraphError? {
    for end in [source(index), target(index)] where !(0..<vertexCount).contains(Int(end)) {
      return .edgeOutOfRange(edge: index, vertex: end, vertexCount: vertexCount)
    }
    guard weight(index) >= 0, weight(index).isFinite else {
      return .invalidWeight(edge: index, weight: weight(index))
    }
    return nil
  }
}
