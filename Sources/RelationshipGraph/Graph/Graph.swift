/// An immutable graph in compressed sparse rows: vertices are `0 ..< vertexCount`, each edge has a weight and keeps the
/// position it had in the list it was built from.
///
/// An undirected edge is stored as two arcs, one at each end, with the same edge index; a self-loop is one arc.
/// Parallel edges and self-loops are kept as given; what they mean to an algorithm its documentation says.
/// What a weight means is up to the algorithm: most ignore it.
/// The arcs of a vertex stand in the order of the edge list.
///
/// Copying a graph shares its memory.
public struct Graph: Sendable {
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

  /// The arcs, by the vertex they leave.
  let rows: Rows
  /// The arcs turned round or without direction, once somebody has asked for them; `nil` in an undirected graph, which
  /// is its own reverse.
  let derived: DerivedRows?

  /// `offsets[v] ..< offsets[v + 1]` are the arcs of vertex v in the three arrays below.
  var offsets: [Int32] { rows.offsets }
  var targets: [Vertex] { rows.targets }
  var weights: [Double] { rows.weights }
  var edgeIndices: [Int32] { rows.edgeIndices }

  init(vertexCount: Int, edgeCount: Int, isDirected: Bool, rows: Rows, reversed: Rows? = nil) {
    self.vertexCount = vertexCount
    self.edgeCount = edgeCount
    self.isDirected = isDirected
    self.rows = rows
    derived = isDirected ? DerivedRows(reversed: reversed) : nil
  }
}

extension Graph: Hashable {
  /// Whether two graphs have the same vertices and the same edges in the same order.
  public static func == (one: Graph, other: Graph) -> Bool {
    one.vertexCount == other.vertexCount && one.edgeCount == other.edgeCount && one.isDirected == other.isDirected
      && one.rows == other.rows
  }

  /// Feeds what equality compares to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(vertexCount)
    hasher.combine(isDirected)
    hasher.combine(rows)
  }
}
