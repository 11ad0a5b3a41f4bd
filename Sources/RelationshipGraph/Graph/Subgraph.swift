/// A graph without some of its vertices or edges: a view that copies no arc, in the numbering of the whole graph.
///
///     let rest = try graph.subgraph(withoutVertices: [hub])
///     rest.outgoing(0).map(\.target)          // looked up in place
///     rest.compacted().graph.betweenness(normalised: true)
///
/// What is missing is marked, one byte for each vertex or edge. Looking at arcs through the marks is right for a few of
/// them. An algorithm would have to look up a mark for every arc it meets, as often as it meets it, and skip the gaps;
/// it runs on the ``compacted()`` graph instead, which is one like any other.
public struct Subgraph: Sendable {
  /// The graph that this is a part of.
  public let whole: Graph
  /// Whether each vertex is kept; nil where all are.
  let keepsVertex: [Bool]?
  /// Whether each edge between kept vertices is kept; nil where all are.
  let keepsEdge: [Bool]?

  /// Whether the graph has the vertex and it is kept.
  public func contains(_ vertex: Graph.Vertex) -> Bool {
    whole.contains(vertex) && keepsVertex?[Int(vertex)] ?? true
  }

  /// The arcs that leave a vertex and are kept, in the order of the edge list; none for a vertex that is not there.
  public func outgoing(_ vertex: Graph.Vertex) -> LazyFilterSequence<Graph.Arcs> {
    // The arcs of a vertex that does not exist are none.
    whole.outgoing(contains(vertex) ? vertex : -1).lazy.filter { arc in
      contains(arc.target) && keepsEdge?[arc.edge] ?? true
    }
  }
}

extension Graph {
  /// The part of the graph that some vertices span: they, and every edge both of whose ends are among them.
  ///
  /// The order of the list does not matter, and a vertex named several times counts once.
  ///
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(V).
  public func subgraph(ofVertices vertices: [Vertex]) throws(GraphError) -> Subgraph {
    Subgraph(whole: self, keepsVertex: try marks(of: vertices, as: true), keepsEdge: nil)
  }

  /// The graph without some of its vertices and whatever touches them.
  ///
  /// - Throws: `GraphError.vertexOutOfRange`.
  /// - Complexity: O(V).
  public func subgraph(withoutVertices vertices: [Vertex]) throws(GraphError) -> Subgraph {
    Subgraph(whole: self, keepsVertex: try marks(of: vertices, as: false), keepsEdge: nil)
  }

  /// The graph of all vertices and some edges, given by their indices.
  ///
  /// The order of the list does not matter, and an edge named several times counts once.
  ///
  /// - Throws: `GraphError.noSuchEdge`.
  /// - Complexity: O(E).
  public func subgraph(ofEdges edges: [Int]) throws(GraphError) -> Subgraph {
    var keepsEdge = [Bool](repeating: false, count: edgeCount)
    for edge in edges {
      guard keepsEdge.indices.contains(edge) else { throw .noSuchEdge(edge: edge, edgeCount: edgeCount) }
      keepsEdge[edge] = true
    }
    return Subgraph(whole: self, keepsVertex: nil, keepsEdge: keepsEdge)
  }

  /// A mark for each vertex: the given one for those of a list, the other for the rest.
  private func marks(of vertices: [Vertex], as mark: Bool) throws(GraphError) -> [Bool] {
    try checkVertices(vertices)
    var marks = [Bool](repeating: !mark, count: vertexCount)
    for vertex in vertices { marks[Int(vertex)] = mark }
    return marks
  }
}
