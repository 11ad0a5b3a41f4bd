import RelationshipGraph

extension Row {
  /// Every task; the definitions of the peers' are in `peers.py` under the same names.
  static let all: [Row] = [
    Row(
      "build",
      run: { try Graph(vertexCount: $0.vertices.count, edges: $0.edges, directed: false) },
      checksum: { Double($0.edgeCount) }),
    Row(
      "components",
      run: { $0.graph.connectedComponents() },
      checksum: { Double($0.count) }),
    Row(
      "articulation",
      run: { $0.graph.articulationPointsAndBridges() },
      checksum: { Double($0.articulationPoints.count + $0.bridges.count) }),
    Row(
      "dominators",
      run: { subject in (subject, try subject.graph.dominatorTree(from: subject.team)) },
      checksum: { subject, tree in subject.vertices.compactMap(tree.immediateDominator(of:)).map(Int.init).sum }),
    Row(
      "removals",
      run: { try $0.graph.dominatorTree(from: $0.team).lostByRemoval() },
      checksum: { $0.sum }),
    Row(
      "connectivity",
      run: { subject in
        try subject.targets.map { try subject.graph.vertexConnectivity(from: subject.team, to: [$0]).disjointPaths }
      },
      checksum: { $0.sum }),
    Row(
      "betweenness",
      run: { $0.graph.betweenness(normalised: false) },
      checksum: { $0.sum }),
    Row(
      "portfolio",
      run: { try $0.measurePortfolio() },
      checksum: { $0.articulationPoints + $0.betweenness + $0.connectivity }),
  ]
}
