import RelationshipGraph
import Testing

/// Networks whose measures stand in the literature.
@Suite struct PublishedNetworkTests {
  /// Krackhardt's kite (1990): Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane.
  static let kite: [(Int32, Int32)] = [
    (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6), (5, 6),
    (5, 7), (6, 7), (7, 8), (8, 9),
  ]

  /// Marriages among Florentine families (Padgett and Ansell 1993), alphabetical: Acciaiuoli, Albizzi, Barbadori,
  /// Bischeri, Castellani, Ginori, Guadagni, Lamberteschi, Medici, Pazzi, Peruzzi, Pucci, Ridolfi, Salviati, Strozzi,
  /// Tornabuoni.
  static let florence: [(Int32, Int32)] = [
    (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 14), (4, 10), (4, 14), (6, 7), (6, 15),
    (8, 12), (8, 13), (8, 15), (9, 13), (10, 14), (12, 14), (12, 15),
  ]

  static func graph(_ vertexCount: Int, _ edges: [(Int32, Int32)]) throws -> Graph {
    try Graph(vertexCount: vertexCount, edges: edges.map { Graph.Edge(from: $0.0, to: $0.1) }, directed: false)
  }

  @Test func betweennessOfTheKite() throws {
    let kite = try Self.graph(10, Self.kite)
    let published = [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]
    for (value, expected) in zip(kite.betweenness(normalised: true), published) {
      #expect(abs(value - expected) < 0.0005)
    }
    #expect(abs(kite.betweenness(normalised: false)[7] - 14) < 1e-12)
    #expect(kite.degrees() == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
    #expect(kite.articulationPoints() == [7, 8])
    #expect(kite.bridges() == [16, 17])
  }

  @Test func betweennessOfTheFlorentineFamilies() throws {
    let florence = try Self.graph(16, Self.florence)
    let published = [
      0, 0.212, 0.093, 0.104, 0.055, 0, 0.255, 0, 0.522, 0, 0.022, 0, 0.114, 0.143, 0.103, 0.092,
    ]
    // Published among the fifteen families with a marriage, without Pucci: 14 × 13 / 2 = 91 pairs.
    for (value, expected) in zip(florence.betweenness(normalised: false), published) {
      #expect(abs(value / 91 - expected) < 0.0005)
    }
    #expect(florence.connectedComponents().count == 2)
    #expect(florence.connectedComponents().members[1] == [11])
    #expect(florence.articulationPoints() == [1, 6, 8, 13])
  }
}
