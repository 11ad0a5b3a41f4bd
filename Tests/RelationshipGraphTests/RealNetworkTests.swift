import Foundation
import RelationshipGraph
import Testing

/// Real networks against reference values, when the shared data lie beside the package (or POWERMAP_SHARED names them).
@Suite(.enabled(if: SharedData.exists, "the shared networks are not beside the package"))
struct RealNetworkTests {
  struct Reference: Decodable {
    let betweenness_raw: [String: Double]
    let articulation_points: [String]?
    let bridges: [[String]]?
    let degree: [String: Double]?
    let components: [[String]]?
  }
  struct Oracle: Decodable {
    let directed: Reference?
    let undirected_any: Reference?
    let undirected_mutual: Reference?
  }

  @Test(arguments: ["advice", "friendship", "reports_to"]) func krackhardtsManagers(relation: String) throws {
    let oracle = try JSONDecoder().decode(Oracle.self, from: SharedData.file("oracles/krackhardt-\(relation).json"))
    let ties = try SharedData.ties("krackhardt-hightech/ties.csv", relation: relation)
    let pairs = Set(ties.map { [$0.source, $0.target] })
    let any = Set(ties.map { [min($0.source, $0.target), max($0.source, $0.target)] })
    let mutual = any.filter { pairs.contains($0) && pairs.contains($0.reversed()) }
    try check(ties, directed: true, oracle.directed)
    try check(edges(any), directed: false, oracle.undirected_any)
    try check(edges(mutual), directed: false, oracle.undirected_mutual)
    #expect(oracle.directed != nil)
  }

  @Test func theCutPeopleOfMutualAdvice() throws {
    let oracle = try JSONDecoder().decode(Oracle.self, from: SharedData.file("oracles/krackhardt-advice.json"))
    #expect(oracle.undirected_mutual?.articulation_points?.sorted() == ["18", "21", "7"])
    #expect(oracle.undirected_mutual?.bridges?.count == 3)
  }

  private func edges(_ pairs: Set<[Int32]>) -> [Graph.Edge] {
    pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { Graph.Edge(from: $0[0], to: $0[1]) }
  }

  private func check(_ edges: [Graph.Edge], directed: Bool, _ reference: Reference?) throws {
    guard let reference else { return }
    let count = reference.betweenness_raw.count
    let graph = try Graph(vertexCount: count, edges: edges, directed: directed)
    for (vertex, value) in graph.betweenness(normalised: false).enumerated() {
      let expected = try #require(reference.betweenness_raw[String(vertex + 1)])
      #expect(abs(value - expected) < 1e-9)
    }
    func name(_ vertex: Int32) -> String { String(vertex + 1) }
    if let points = reference.articulation_points {
      #expect(graph.articulationPoints().map(name).sorted() == points.sorted())
    }
    if let bridges = reference.bridges {
      let ours = graph.bridges().map { [name(edges[$0].source), name(edges[$0].target)].sorted() }
      #expect(Set(ours) == Set(bridges.map { $0.sorted() }))
    }
    if let degree = reference.degree {
      #expect(graph.degrees().enumerated().allSatisfy { Double($1) == degree[String($0 + 1)] })
    }
    if let components = reference.components { #expect(graph.connectedComponents().count == components.count) }
  }
}

/// Where the shared networks are.
enum SharedData {
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["POWERMAP_SHARED"] { return URL(filePath: path) }
    return URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared").standardized
  }

  static var exists: Bool { (try? file("krackhardt-hightech/ties.csv")) != nil }

  static func file(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: "data/\(name)")) }

  /// The ties of one relation, people numbered from 0.
  static func ties(_ name: String, relation: String) throws -> [Graph.Edge] {
    String(decoding: try file(name), as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: ",")
      guard fields.count == 3, fields[2] == relation, let source = Int32(fields[0]), let target = Int32(fields[1])
      else { return nil }
      return Graph.Edge(from: source - 1, to: target - 1)
    }
  }
}
