extension Graph {
  /// Builds a graph by counting sort.
  ///
  /// - Throws: `GraphError`, which names the first edge that is out of range or has a weight that is negative, infinite
  ///   or not a number, or says that the graph is too large for 32-bit indices.
  /// - Complexity: O(V + E).
  public init(vertexCount: Int, edges: some Sequence<Edge>, directed: Bool) throws(GraphError) {
    let edges = Array(edges)
    self = try edges.withUnsafeBufferPointer { edges throws(GraphError) in
      try Graph(vertexCount: vertexCount, checking: EdgeRecords(edges: edges), directed: directed)
    }
  }

  /// Builds a graph from parallel arrays: edge i leads from `sources[i]` to `targets[i]`. Without weights each is 1.
  ///
  /// - Throws: `GraphError`, as for a list of edges, and if the arrays differ in length.
  /// - Complexity: O(V + E).
  public init(
    vertexCount: Int, sources: [Vertex], targets: [Vertex], weights: [Double]? = nil, directed: Bool
  ) throws(GraphError) {
    guard sources.count == targets.count, sources.count == weights?.count ?? sources.count else {
      throw .edgeArraysDiffer(sources: sources.count, targets: targets.count, weights: weights?.count)
    }
    self = try sources.withUnsafeBufferPointer { sources throws(GraphError) in
      try targets.withUnsafeBufferPointer { targets throws(GraphError) in
        guard let weights else {
          let edges = UnweightedEdgeColumns(sources: sources, targets: targets)
          return try Graph(vertexCount: vertexCount, checking: edges, directed: directed)
        }
        return try weights.withUnsafeBufferPointer { weights throws(GraphError) in
          let edges = EdgeColumns(sources: sources, targets: targets, weights: weights)
          return try Graph(vertexCount: vertexCount, checking: edges, directed: directed)
        }
      }
    }
  }

  /// Builds a graph from edges that are known to be sound.
  init(vertexCount: Int, checkedEdges edges: [Edge], directed: Bool) {
    let rows = edges.withUnsafeBufferPointer { edges in
      Rows(vertexCount: vertexCount, edges: EdgeRecords(edges: edges), directed: directed)
    }
    self.init(vertexCount: vertexCount, edgeCount: edges.count, isDirected: directed, rows: rows)
  }

  private init(vertexCount: Int, checking edges: some EdgeSource, directed: Bool) throws(GraphError) {
    guard vertexCount >= 0, vertexCount < Int(Int32.max) else { throw .vertexCountOutOfRange(vertexCount) }
    let limit = Int(Int32.max) / (directed ? 1 : 2)
    guard edges.count <= limit else { throw .tooManyEdges(count: edges.count, limit: limit) }
    for index in 0..<edges.count {
      // Both ends lie in range exactly when the greater does; as unsigned numbers negative ones are huge.
      let end = max(UInt32(bitPattern: edges.source(index)), UInt32(bitPattern: edges.target(index)))
      // A weight is sound exactly when it lies in this range: nothing compares with not-a-number.
      let weight = edges.weight(index)
      if end >= UInt32(truncatingIfNeeded: vertexCount) || !(weight >= 0 && weight < .infinity),
        let fault = edges.fault(of: index, vertexCount: vertexCount)
      {
        throw fault
      }
    }
    self.init(
      vertexCount: vertexCount, edgeCount: edges.count, isDirected: directed,
      rows: Rows(vertexCount: vertexCount, edges: edges, directed: directed))
  }
}

extension Rows {
  /// Sorts edges whose ends are all below `vertexCount` into rows, by counting.
  ///
  /// Unchecked: every end is a valid index, and what the first pass counts is what the second places.
  @inline(__always)
  init(vertexCount: Int, edges: some EdgeSource, directed: Bool) {
    var targets: [Graph.Vertex] = []
    var weights: [Double] = []
    var edgeIndices: [Int32] = []
    // The count of v stands at v + 2. Summed up, v + 1 holds where the row of v begins and, when the row has been
    // filled, where it ends: that saves a second array of places.
    offsets = [Int32](uninitialized: vertexCount + 2) { place, initialized in
      place.initialize(repeating: 0)
      for index in 0..<edges.count {
        let (source, target) = (Int(edges.source(index)), Int(edges.target(index)))
        place[source + 2] &+= 1
        if !directed, source != target { place[target + 2] &+= 1 }
      }
      var arcCount: Int32 = 0
      for position in place.indices {
        arcCount &+= place[position]
        place[position] = arcCount
      }
      let capacity = Int(arcCount)
      targets = [Graph.Vertex](uninitialized: capacity) { targets, initialized in
        weights = [Double](uninitialized: capacity) { weights, initialized in
          edgeIndices = [Int32](uninitialized: capacity) { edgeIndices, initialized in
            Self.fill(targets, weights, edgeIndices, place: place, edges: edges, directed: directed)
            initialized = capacity
          }
          initialized = capacity
        }
        initialized = capacity
      }
      initialized = vertexCount + 1
    }
    self.targets = targets
    self.weights = weights
    self.edgeIndices = edgeIndices
  }

  /// Puts every arc in its place.
  @inline(__always)
  private static func fill(
    _ targets: UnsafeMutableBufferPointer<Graph.Vertex>, _ weights: UnsafeMutableBufferPointer<Double>,
    _ edgeIndices: UnsafeMutableBufferPointer<Int32>, place: UnsafeMutableBufferPointer<Int32>,
    edges: some EdgeSource, directed: Bool
  ) {
    for index in 0..<edges.count {
      let (source, target, weight) = (edges.source(index), edges.target(index), edges.weight(index))
      let there = Int(place[Int(source) + 1])
      place[Int(source) + 1] &+= 1
      targets[there] = target
      weights[there] = weight
      edgeIndices[there] = Int32(truncatingIfNeeded: index)
      guard !directed, source != target else { continue }
      let back = Int(place[Int(target) + 1])
      place[Int(target) + 1] &+= 1
      targets[back] = source
      weights[back] = weight
      edgeIndices[back] = Int32(truncatingIfNeeded: index)
    }
  }
}
