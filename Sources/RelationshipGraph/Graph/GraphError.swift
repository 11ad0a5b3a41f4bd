/// What was wrong with the input of a graph or of an algorithm.
public enum GraphError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The number of vertices is negative or does not fit 32-bit indices.
  case vertexCountOutOfRange(Int)
  /// There are more edges than 32-bit indices can number.
  case tooManyEdges(count: Int, limit: Int)
  /// An edge names a vertex that the graph does not have.
  case edgeOutOfRange(edge: Int, vertex: Graph.Vertex, vertexCount: Int)
  /// An edge's weight is negative, infinite or not a number.
  case invalidWeight(edge: Int, weight: Double)
  /// An edge's weight is above 1 where the algorithm reads it as a probability.
  case weightAboveOne(edge: Int, weight: Double)
  /// The arrays of sources, targets and weights that describe edges differ in length.
  case edgeArraysDiffer(sources: Int, targets: Int, weights: Int?)
  /// An edge of a list is not in the graph.
  case noSuchEdge(edge: Int, edgeCount: Int)
  /// A source or target is not a vertex of the graph.
  case vertexOutOfRange(vertex: Graph.Vertex, vertexCount: Int)
  /// A list with one value for each vertex has another length.
  case wrongValueCount(expected: Int, actual: Int)
  /// A list with one length for each edge has another length.
  case wrongLengthCount(expected: Int, actual: Int)
  /// There are too many vertices to hold a value for each pair.
  case tooManyPairs(vertexCount: Int, limit: Int)
  /// A parameter of an algorithm is out of its range.
  case invalidParameter(name: String, value: Double, allowed: String)
  /// A vertex's value is not a probability from 0 to 1.
  case invalidProbability(vertex: Graph.Vertex, value: Double)

  /// What is wrong, where, and what is allowed.
  public var description: String {
    switch self {
    case .vertexCountOutOfRange(let count):
      "a graph cannot have \(count) vertices: give 0 to \(Int32.max - 1)"
    case .tooManyEdges(let count, let limit):
      "a graph cannot have \(count) edges: give at most \(limit)"
    case .edgeOutOfRange(let edge, let vertex, let vertexCount):
      "edge \(edge) names vertex \(vertex), but the graph has \(vertexCount) vertices, numbered from 0"
    case .invalidWeight(let edge, let weight):
      "edge \(edge) has weight \(weight): give a finite number that is not negative"
    case .weightAboveOne(let edge, let weight):
      "edge \(edge) has weight \(weight): a probability is at most 1"
    case .edgeArraysDiffer(let sources, let targets, let weights):
      "there are \(sources) sources and \(targets) targets\(weights.map { " and \($0) weights" } ?? ""): "
        + "give as many of each"
    case .noSuchEdge(let edge, let edgeCount):
      "there is no edge \(edge): the graph has \(edgeCount) edges, numbered from 0"
    case .vertexOutOfRange(let vertex, let vertexCount):
      "there is no vertex \(vertex): the graph has \(vertexCount) vertices, numbered from 0"
    case .wrongValueCount(let expected, let actual):
      "\(actual) values were given for \(expected) vertices: give one for each"
    case .wrongLengthCount(let expected, let actual):
      "\(actual) lengths were given for \(expected) edges: give one for each"
    case .tooManyPairs(let vertexCount, let limit):
      "a table of all pairs of \(vertexCount) vertices is too large: give at most \(limit)"
    case .invalidParameter(let name, let value, let allowed):
      "\(name) is \(value): give \(allowed)"
    case .invalidProbability(let vertex, let value):
      "vertex \(vertex) has the value \(value): a probability is from 0 to 1"
    }
  }
}

extension Graph {
  /// Refuses a list that names a vertex which the graph does not have.
  func checkVertices(_ vertices: [Vertex]) throws(GraphError) {
    for vertex in vertices where !contains(vertex) {
      throw .vertexOutOfRange(vertex: vertex, vertexCount: vertexCount)
    }
  }

  /// Lends the vertices of a list, which is checked, each once, in ascending order.
  @inline(__always)
  func withCheckedVertices<Result>(
    _ vertices: [Vertex], using workspace: inout Workspace,
    _ body: (inout Workspace, UnsafeBufferPointer<Vertex>) throws(GraphError) -> Result
  ) throws(GraphError) -> Result {
    try checkVertices(vertices)
    return try withDistinctVertices(vertices, using: &workspace, body)
  }

  /// Lends the vertices of a list, all of which exist, in order and each once.
  func withDistinctVertices<Result, Failure: Error>(
    _ vertices: [Vertex], using workspace: inout Workspace,
    _ body: (inout Workspace, UnsafeBufferPointer<Vertex>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try workspace.withUninitializedScratch(of: Vertex.self, count: vertices.count) {
      workspace, memory throws(Failure) in
      var list = memory
      _ = list.initialize(from: vertices)
      list.sort()
      var count = 0
      for vertex in list where count == 0 || list[count - 1] != vertex {
        list[count] = vertex
        count += 1
      }
      return try body(&workspace, UnsafeBufferPointer(rebasing: list[..<count]))
    }
  }

  /// Refuses a list that does not hold one probability for each vertex.
  func checkProbabilities(_ values: [Double]) throws(GraphError) {
    guard values.count == vertexCount else { throw .wrongValueCount(expected: vertexCount, actual: values.count) }
    for (vertex, value) in values.enumerated() where !(0...1).contains(value) {
      throw .invalidProbability(vertex: Int32(vertex), value: value)
    }
  }
}
