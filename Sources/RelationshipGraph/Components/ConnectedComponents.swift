/// A division of the vertices into components, numbered by their smallest vertex.
public struct ConnectedComponents: Sendable, Hashable {
  /// The component of each vertex.
  public let labels: [Int32]
  /// The number of components: 0 for the empty graph.
  public let count: Int

  /// Numbers the classes of any labelling in the order of their smallest vertex.
  init(renumbering representatives: [Int32]) {
    var labels = [Int32](repeating: 0, count: representatives.count)
    var number = [Int32](repeating: -1, count: representatives.count)
    var count: Int32 = 0
    for (vertex, representative) in representatives.enumerated() {
      if number[Int(representative)] < 0 {
        number[Int(representative)] = count
        count += 1
      }
      labels[vertex] = number[Int(representative)]
    }
    self.labels = labels
    self.count = Int(count)
  }

  /// The vertices of each component, ascending.
  public var members: [[Graph.Vertex]] {
    var members = [[Graph.Vertex]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[Int(label)].append(Int32(vertex)) }
    return members
  }
}

extension Graph {
  /// The components connected by edges in whatever direction (weakly connected, in a directed graph).
  ///
  /// - Complexity: O(V + E α(V)), by union-find with path halving.
  public func connectedComponents() -> ConnectedComponents {
    var parent = Array(0..<Int32(vertexCount))
    func root(of vertex: Int32) -> Int32 {
      var vertex = vertex
      while parent[Int(vertex)] != vertex {
        parent[Int(vertex)] = parent[Int(parent[Int(vertex)])]
        vertex = parent[Int(vertex)]
      }
      return vertex
    }
    for vertex in 0..<Int32(vertexCount) {
      for arc in arcRange(vertex) {
        let one = root(of: vertex)
        let other = root(of: targets[arc])
        parent[Int(max(one, other))] = min(one, other)
      }
    }
    return ConnectedComponents(renumbering: (0..<Int32(vertexCount)).map(root(of:)))
  }
}
