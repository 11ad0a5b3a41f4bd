/// How much the neighbours of each vertex are neighbours of each other.
public struct Clustering: Sendable, Hashable {
  /// The number of triangles that each vertex is a corner of.
  public let triangles: [Int]
  /// The number of different neighbours of each vertex.
  public let neighbors: [Int]

  /// The local clustering coefficient of each vertex: the share, from 0 to 1, of the pairs of its neighbours that are
  /// neighbours themselves; 0 with fewer than two neighbours.
  ///
  /// Source: Watts and Strogatz, "Collective dynamics of small-world networks", 1998.
  public var coefficients: [Double] {
    zip(triangles, neighbors).map { triangles, neighbors in
      neighbors < 2 ? 0 : 2 * Double(triangles) / (Double(neighbors) * Double(neighbors - 1))
    }
  }

  /// The mean of the local coefficients, from 0 to 1; 0 for the empty graph.
  public var averageCoefficient: Double {
    let coefficients = coefficients
    return coefficients.isEmpty ? 0 : coefficients.reduce(0, +) / Double(coefficients.count)
  }

  /// The share, from 0 to 1, of all paths of two edges whose ends are neighbours: three times the triangles by the number
  /// of such paths; 0 where there is none.
  ///
  /// Source: Newman, "The structure and function of complex networks", 2003.
  public var transitivity: Double {
    let closed = triangles.reduce(0, +)
    let paths = neighbors.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    return paths == 0 ? 0 : Double(closed) / paths
  }
}

extension Graph {
  /// The triangles and neighbours of each vertex, from which clustering coefficients and transitivity follow.
  ///
  /// Directions and weights are ignored, parallel and opposite edges are one, and self-loops none.
  ///
  /// - Complexity: O(E √E) time, O(V + E) memory. A directed graph keeps its undirected view afterwards.
  public func clustering() -> Clustering {
    var workspace = Workspace()
    return clustering(using: &workspace)
  }

  /// The triangles and neighbours of each vertex, with the caller's memory. See ``clustering()``.
  public func clustering(using workspace: inout Workspace) -> Clustering {
    var triangles = [Int](repeating: 0, count: vertexCount)
    var neighbors = triangles
    withNeighborPairs(using: &workspace) { _, pairs in
      triangles.withUnsafeMutableBufferPointer { triangles in
        pairs.forEachTriangle { triangle in
          triangles[triangle.first] &+= 1
          triangles[triangle.second] &+= 1
          triangles[triangle.third] &+= 1
        }
      }
      neighbors.withUnsafeMutableBufferPointer { neighbors in
        pairs.forEachPair { one, other, _ in
          neighbors[one] &+= 1
          neighbors[other] &+= 1
        }
      }
    }
    return Clustering(triangles: triangles, neighbors: neighbors)
  }
}
