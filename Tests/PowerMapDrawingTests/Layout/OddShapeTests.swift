import Testing

@testable import PowerMapDrawing

@Suite("Layouts of odd requests")
struct OddShapeTests {
  private static func request(
    top: [LayoutRequest.Card]? = nil, departments: [[LayoutRequest.Card]] = [], bottom: [[LayoutRequest.Card]] = [],
    links: [LayoutRequest.Link] = []
  ) -> LayoutRequest {
    func block(_ id: String, _ cards: [LayoutRequest.Card]) -> LayoutRequest.Block {
      LayoutRequest.Block(id: id, cards: cards, titleWidth: 50, stateWidth: 20)
    }
    return LayoutRequest(
      top: top.map { block("top", $0) },
      departments: departments.enumerated().map { block("d\($0)", $1) },
      bottom: bottom.enumerated().map { block("b\($0)", $1) },
      links: links, tierLabels: MadeUpAccount.tierLabels, minimumWidth: 500, legendWidths: [80, 90], keepsOrder: false)
  }

  private static func cards(_ ids: String..., tier: Int = 1, boss: String? = nil) -> [LayoutRequest.Card] {
    ids.map { LayoutRequest.Card(id: $0, tier: tier, boss: boss) }
  }

  private static func many(_ count: Int, prefix: String, tiers: Int = 1) -> [LayoutRequest.Card] {
    (0..<count).map { LayoutRequest.Card(id: "\(prefix)\($0)", tier: 1 + $0 % tiers, boss: nil) }
  }

  private static func influence(_ from: String, _ to: String) -> LayoutRequest.Link {
    LayoutRequest.Link(kind: .influence, from: from, to: to, weight: 2)
  }

  private static func reporting(_ from: String, _ to: String) -> LayoutRequest.Link {
    LayoutRequest.Link(kind: .reporting, from: from, to: to, weight: 1)
  }

  /// Each with what it is, and how many of its links cannot be routed.
  static let shapes: [(name: String, request: LayoutRequest, unrouted: [Int])] = [
    ("nothing at all", request(), []),
    ("links without cards", request(links: [influence("a", "b"), reporting("a", "b")]), [0, 1]),
    ("one card", request(departments: [cards("a")]), []),
    ("one executive", request(top: cards("a", tier: 0)), []),
    ("only our team", request(bottom: [cards("a", "b")]), []),
    ("many executives", request(top: many(14, prefix: "t"), departments: [cards("a")]), []),
    ("empty blocks", request(top: [], departments: [[], cards("a"), []], bottom: [[], cards("u")]), []),
    ("a department of 20", request(departments: [many(20, prefix: "a", tiers: 4)]), []),
    ("a department of 20 in one tier", request(departments: [many(20, prefix: "a"), cards("b")]), []),
    ("twenty departments", request(departments: (0..<20).map { many(2, prefix: "d\($0)c", tiers: 2) }), []),
    ("a large team", request(departments: [cards("a")], bottom: [many(23, prefix: "u"), many(9, prefix: "x")]), []),
    (
      "many bottom blocks",
      request(departments: [cards("a")], bottom: (0..<6).map { many(3, prefix: "b\($0)c") }), []
    ),
    ("a link to itself", request(departments: [cards("a", "b")], links: [influence("a", "a")]), [0]),
    (
      "unknown ends",
      request(
        departments: [cards("a", "b")],
        links: [influence("a", "nobody"), influence("a", "b"), reporting("nobody", "a")]), [0, 2]
    ),
    (
      "a reporting cycle",
      request(
        departments: [cards("a", boss: "b") + cards("b", tier: 2, boss: "a")],
        links: [reporting("a", "b"), reporting("b", "a")]), []
    ),
    ("somebody's own boss", request(departments: [cards("a", boss: "a")], links: [reporting("a", "a")]), [0]),
    (
      "a boss in another department",
      request(
        departments: [cards("a"), cards("b", "c", tier: 3, boss: "a")],
        links: [reporting("a", "b"), reporting("a", "c")]), []
    ),
    (
      "a boss below the report",
      request(
        departments: [cards("a", boss: "z") + cards("z", tier: 4)], links: [reporting("z", "a")]), []
    ),
    (
      "the same link twice",
      request(departments: [cards("a"), cards("b")], links: [influence("a", "b"), influence("a", "b")]), []
    ),
    (
      "tiers without labels",
      request(departments: [cards("a", tier: -3) + cards("b", tier: 99) + cards("c", tier: .max)]), []
    ),
    (
      "a hub of influence",
      request(
        top: cards("hub", tier: 0), departments: (0..<6).map { many(3, prefix: "d\($0)c", tiers: 2) },
        links: (0..<6).flatMap { department in
          [influence("d\(department)c0", "hub"), influence("hub", "d\(department)c1")]
        }), []
    ),
  ]

  @Test("is right and lists what it cannot route", arguments: shapes.indices)
  func shape(_ index: Int) {
    let (name, request, unrouted) = Self.shapes[index]
    let result = request.laidOut()
    #expect(result.problems(for: request) == [], "\(name)")
    #expect(result.unrouted == unrouted, "\(name)")
  }

  @Test("More lines than a card has places for are listed, not drawn over each other")
  func moreLinesThanPlaces() {
    let request = Self.request(
      top: Self.cards("hub", tier: 0), departments: [Self.many(40, prefix: "a", tiers: 3)],
      links: (0..<40).map { Self.influence("a\($0)", "hub") })
    let result = request.laidOut()
    #expect(result.problems(for: request) == [])
    #expect(result.routes.count >= 15)
    #expect(result.routes.count + result.unrouted.count == 40)
  }

  @Test("Two cards or blocks with one id do no harm")
  func repeatedIdentifiers() {
    let request = Self.request(
      departments: [Self.cards("a", "a", "b"), Self.cards("a")], links: [Self.influence("b", "a")])
    #expect(request.laidOut().routes.count == 1)
  }

  @Test("Widths that are no lengths do no harm", arguments: [Double.nan, .infinity, -.infinity, -50, 1e300])
  func absurdWidths(_ width: Double) {
    var request = Self.request(departments: [Self.cards("a", "b")], links: [Self.influence("a", "b")])
    request.minimumWidth = width
    request.legendWidths = [width, 10, width]
    request.departments[0].titleWidth = width
    request.departments[0].stateWidth = width
    let result = request.laidOut()
    #expect(result.size.x.isFinite && result.size.y.isFinite)
    #expect(result.legend.count == 3)
  }

  @Test("The content is at least as wide as asked for", arguments: [100.0, 640, 1500])
  func minimumWidth(_ width: Double) {
    var request = Self.request(departments: [Self.cards("a")])
    request.minimumWidth = width
    let result = request.laidOut()
    #expect(result.header.width >= width)
    #expect(result.problems(for: request) == [])
  }
}
