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
      run: { $0.graph.connectedComponents(using: &$0.workspace) },
      checksum: { Double($0.count) }),
    Row(
      "articulation",
      run: { $0.graph.articulationPointsAndBridges(using: &$0.workspace) },
      checksum: { Double($0.articulationPoints.count + $0.bridges.count) }),
    Row(
      "dominators",
      run: { try $0.graph.dominatorTree(from: $0.team, using: &$0.workspace) },
      checksum: { tree, subject in subject.vertices.compactMap(tree.immediateDominator(of:)).map(Int.init).sum }),
    Row(
      "removals",
      run: { try $0.graph.dominatorTree(from: $0.team, using: &$0.workspace).lostByRemoval() },
      checksum: { $0.sum }),
    Row(
      "connectivity",
      run: { try $0.graph.disjointPathCounts(from: $0.team, toEach: $0.targets, using: &$0.workspace) },
      checksum: { $0.sum }),
    Row(
      "minimum-cut",
      run: { try $0.graph.minimumCutValues(from: $0.team, toEach: $0.targets, using: &$0.workspace) },
      checksum: { $0.sum }),
    Row(
      "betweenness", usesThreads: true,
      run: { subject in
        let graph = subject.graph
        guard subject.threads > 1 else { return graph.betweenness(normalised: false, using: &subject.workspace) }
        return try blocking { await graph.betweennessInParallel(normalised: false) }
      },
      checksum: { $0.sum }),
    Row(
      "betweenness-pivots",
      run: { $0.graph.sampledBetweenness(pivots: 100, seed: 1, normalised: false, using: &$0.workspace) },
      checksum: { _ in nil }),
    Row(
      "betweenness-weighted",
      run: { try $0.lengths.weightedBetweenness(normalised: false, using: &$0.workspace) },
      checksum: { $0.sum }),
    Row(
      "closeness-weighted",
      run: { try $0.lengths.weightedCloseness(using: &$0.workspace) },
      checksum: { $0.sum }),
    Row(
      "dijkstra",
      run: { try $0.lengths.shortestPaths(from: [$0.source], using: &$0.workspace) },
      checksum: { $0.distances.sum }),
    Row(
      "reliable-all-pairs",
      run: { try $0.graph.reliabilityOfBestPaths(using: &$0.workspace) },
      checksum: { $0.values.sum }),
    Row(
      "widest-all-pairs",
      run: { try $0.graph.widthOfWidestPaths(using: &$0.workspace) },
      checksum: { $0.values.filter(\.isFinite).sum }),
    Row(
      "pagerank",
      run: { try $0.graph.pageRank(damping: 0.85, tolerance: 1e-10, using: &$0.workspace) },
      checksum: { $0.map { $0 * $0 }.sum }),
    Row(
      "core",
      run: { $0.graph.coreNumbers(using: &$0.workspace) },
      checksum: { $0.sum }),
    Row(
      "constraint",
      run: { $0.graph.constraint(using: &$0.workspace) },
      checksum: { $0.sum }),
    Row(
      "portfolio", usesThreads: true,
      run: { try $0.measurePortfolio() },
      checksum: { $0.articulationPoints + $0.betweenness + $0.connectivity }),
  ]
}
