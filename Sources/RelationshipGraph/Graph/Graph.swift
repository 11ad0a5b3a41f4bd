/// An immutable graph in compressed sparse rows: vertices are `0 ..< vertexCount`, each edge has a weight and keeps the
/// position it had in the list it was built from.
///
/// An undirected edge is stored as two arcs, one at each end, with the same edge index; a self-loop is one arc.
/// Parallel edges and self-loops are kept as given. What a weight means is up to the algorithm: most ignore it.
/// The arcs of a vertex stand in the order of the edge list.
public struct Graph: Sendable, Hashable {
  /// The index of a vertex, from 0.
  public typealias Vertex = Int32

  /// One edge of the list a graph is built from.
  public struct Edge: Sendable, Hashable {
    /// The vertex the edge leaves (one of its ends, in an undirected graph).
    public var source: Vertex
    /// The vertex the edge enters (the other end, in an undirected graph).
    public var target: Vertex
    /// The weight, at least 0 and finite.
    public var weight: Double

    /// An edge from one vertex to another.
    public init(from source: Vertex, to target: Vertex, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// The number of vertices.
  public let vertexCount: Int
  /// The number of edges given, however many arcs they are stored as.
  public let edgeCount: Int
  /// Whether an edge can be passed only from its source to its target.
  public let isDirected: Bool

  /// `offsets[v] ..< offsets[v + 1]` are the arcs of vertex v in the three arrays below.
  let offsets: [Int32]
  let targets: [Vertex]
  let weights: [Double]
  let edgeIndices: [Int32]

  /// Builds a graph by counting sort.
  ///
  /// - Throws: `GraphError`, which names the first edge that is out of range or has a weight that is negative, infinite
  ///   or not a number, or says that the graph is too large for 32-bit indices.
  /// - Complexity: O(V + E).
  public init(vertexCount: Int, edges: some Sequence<Edge>, directed: Bool) throws(GraphError) {
    guard vertexCount >= 0, vertexCount < Int(Int32.max) else { throw .vertexCountOutOfRange(vertexCount) }
    let edges = Array(edges)
    let limit = Int(Int32.max) / (directed ? 1 : 2)
    guard edges.count <= limit else { throw .tooManyEdges(count: edges.count, limit: limit) }
    for (index, edge) in edges.enumerated() {
      // Both ends lie in range exactly when the greater does; as unsigned numbers negative ones are huge.
      if max(UInt32(bitPattern: edge.source), UInt32(bitPattern: edge.target)) >= UInt32(vertexCount) {
        let isSourceBad = UInt32(bitPattern: edge.source) >= UInt32(vertexCount)
        let end = isSourceBad ? edge.source : edge.target
        throw .edgeOutOfRange(edge: index, vertex: end, vertexCount: vertexCount)
      }
      guard edge.weight >= 0, edge.weight.isFinite else { throw .invalidWeight(edge: index, weight: edge.weight) }
    }
    self.init(vertexCount: vertexCount, checkedEdges: edges, directed: directed)
  }

  /// Builds a graph from edges that are known to be sound.
  init(vertexCount: Int, checkedEdges edges: [Edge], directed: Bool) {
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for edge in edges {
      offsets[Int(edge.source) + 1] += 1
      if !directed, edge.source != edge.target { offsets[Int(edge.target) + 1] += 1 }
    }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }

    let arcCount = Int(offsets[vertexCount])
    var next = offsets
    var targets = [Vertex](repeating: 0, count: arcCount)
    var weights = [Double](repeating: 0, count: arcCount)
    var edgeIndices = [Int32](repeating: 0, count: arcCount)
    func place(_ source: Vertex, _ target: Vertex, _ weight: Double, _ edge: Int) {
      let slot = Int(next[Int(source)])
      next[Int(source)] += 1
      targets[slot] = target
      weights[slot] = weight
      edgeIndices[slot] = Int32(edge)
    }
    for (index, edge) in edges.enumerated() {
      place(edge.source, edge.target, edge.weight, index)
      if !directed, edge.source != edge.target { place(edge.target, edge.source, edge.weight, index) }
    }

    self.vertexCount = vertexCount
    self.edgeCount = edges.count
    self.isDirected = directed
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.edgeIndices = edgeIndices
  }
}
