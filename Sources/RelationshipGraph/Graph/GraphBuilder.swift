extension Graph {
  /// Collects edges between things that have names of their own, and numbers those in the order they are first met.
  ///
  ///     var builder = Graph.Builder<String>()
  ///     builder.addEdge(from: "Ana", to: "Omar", weight: 0.8)
  ///     let graph = try builder.graph(directed: false)
  ///     builder.label(of: graph.articulationPoints()[0])
  ///
  /// Finding a label's number takes a dictionary; whoever has numbers already builds a `Graph` directly, many times faster.
  public struct Builder<Label: Hashable> {
    /// The labels, by vertex.
    public private(set) var labels: [Label] = []

    private var vertices: [Label: Vertex] = [:]
    private var sources: [Vertex] = []
    private var targets: [Vertex] = []
    private var weights: [Double] = []

    /// A builder of a graph without vertices.
    public init() {}

    /// The number of edges added so far, which is the index of the next.
    public var edgeCount: Int { sources.count }

    /// The vertex with this label, which is added if it is new.
    @discardableResult
    public mutating func addVertex(_ label: Label) -> Vertex {
      if let vertex = vertices[label] { return vertex }
      // Too many labels for 32 bits are refused when the graph is built.
      let vertex = Vertex(clamping: labels.count)
      vertices[label] = vertex
      labels.append(label)
      return vertex
    }

    /// Adds an edge, and its ends where they are new; the answer is the index of the edge.
    ///
    /// Whether the weight is sound is found out when the graph is built. Parallel edges and self-loops are kept.
    @discardableResult
    public mutating func addEdge(from source: Label, to target: Label, weight: Double = 1) -> Int {
      sources.append(addVertex(source))
      targets.append(addVertex(target))
      weights.append(weight)
      return sources.count - 1
    }

    /// The vertex with a label; `nil` if there is none.
    public func vertex(for label: Label) -> Vertex? { vertices[label] }

    /// The label of a vertex; `nil` if there is no such vertex.
    public func label(of vertex: Vertex) -> Label? {
      labels.indices.contains(Int(vertex)) ? labels[Int(vertex)] : nil
    }

    /// The graph of what has been added so far. More can be added afterwards, for another graph.
    ///
    /// - Throws: `GraphError`, which names the first edge with a weight that is negative, infinite or not a number.
    /// - Complexity: O(V + E).
    public func graph(directed: Bool) throws(GraphError) -> Graph {
      try Graph(
        vertexCount: labels.count, sources: sources, targets: targets, weights: weights, directed: directed)
    }
  }
}

extension Graph.Builder: Sendable where Label: Sendable {}
