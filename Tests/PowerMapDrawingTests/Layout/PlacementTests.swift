import Testing

@testable import PowerMapDrawing

@Suite("Placement")
struct PlacementTests {
  private func block(_ id: String, _ cards: [LayoutRequest.Card]) -> LayoutRequest.Block {
    LayoutRequest.Block(id: id, cards: cards, titleWidth: 40, stateWidth: 20)
  }

  private func card(_ id: String, _ tier: Int, _ boss: String? = nil) -> LayoutRequest.Card {
    LayoutRequest.Card(id: id, tier: tier, boss: boss)
  }

  private func request(_ departments: [LayoutRequest.Block]) -> LayoutRequest {
    LayoutRequest(
      top: nil, departments: departments, bottom: [], links: [], tierLabels: MadeUpAccount.tierLabels,
      minimumWidth: 400, legendWidths: [], keepsOrder: false)
  }

  @Test("Papers are the smallest on which 8 points remain 5")
  func papers() {
    #expect(PaperSize.needed(for: Point(x: 1270, y: 800)) == .a4)
    #expect(PaperSize.needed(for: Point(x: 1271, y: 800)) == .a3)
    #expect(PaperSize.needed(for: Point(x: 1000, y: 876)) == .a3)
    #expect(PaperSize.needed(for: Point(x: 1828, y: 1270)) == .a3)
    #expect(PaperSize.needed(for: Point(x: 1900, y: 1270)) == .a2)
    #expect(PaperSize.needed(for: Point(x: 3600, y: 100)) == .a1)
    #expect(PaperSize.needed(for: Point(x: 90_000, y: 100)) == .a0)
  }

  @Test("Legend items flow into lines, and one wider than the line has its own")
  func legendFlow() {
    let flow = LegendFlow(widths: [100, 80, 20, 500, 10], lineWidth: 212)
    #expect(
      flow.places == [
        Point(x: 0, y: 4), Point(x: 112, y: 4), Point(x: 0, y: 21), Point(x: 0, y: 38), Point(x: 0, y: 55),
      ])
    #expect(flow.height == 4 + 4 * 17)
    #expect(LegendFlow(widths: [], lineWidth: 100).height == 4)
  }

  @Test("Departments that influence each other move together, unless their order is kept")
  func departmentOrder() {
    var request = request(["a", "b", "c", "d"].map { block($0, [card("\($0)1", 1)]) })
    request.links = [
      LayoutRequest.Link(kind: .influence, from: "a1", to: "d1", weight: 4),
      LayoutRequest.Link(kind: .reporting, from: "a1", to: "c1", weight: 4),
    ]
    let order = DepartmentOrder(request, roster: Roster(request)).order
    let places = [0, 3].compactMap { order.firstIndex(of: $0) }
    #expect(abs(places[0] - places[1]) == 1)
    request.keepsOrder = true
    #expect(DepartmentOrder(request, roster: Roster(request)).order == [0, 1, 2, 3])
    let blocks = request.laidOut().blocks
    let edges = ["a", "b", "c", "d"].compactMap { blocks[$0]?.minX }
    #expect(edges == edges.sorted() && Set(edges).count == 4)
  }

  @Test("A shelf has the columns its fullest tier needs, and rows in common")
  func shelf() {
    let counts = [[1, 2, 0], [1, 5, 1], [0, 0, 3]]
    let shelf = Shelf(departments: 0..<3, counts: counts, heights: [3, 3, 3], merges: 0)
    #expect(shelf.columns == [1, 2, 1])
    #expect(shelf.rows == [1, 3, 3])
    #expect(shelf.lanes == [0...0, 1...1, 2...2])
  }

  @Test("Merged lanes save rows, and their label names both ends")
  func mergedLanes() {
    let counts = [[1, 2, 0], [1, 0, 2]]
    let shelf = Shelf(departments: 0..<2, counts: counts, heights: [3, 3, 3], merges: 1)
    #expect(shelf.rows == [1, 2])
    #expect(shelf.lanes == [0...0, 1...2])
    let unmergeable = Shelf(departments: 0..<1, counts: [[1, 1, 1]], heights: [1, 1, 1], merges: 2)
    #expect(unmergeable.lanes.count == 3)
  }

  @Test("Reports sit below their boss, those of the nearest boss first")
  func seating() throws {
    let members = [
      card("head", 1), card("a", 2, "head"), card("b", 2, "head"), card("a1", 3, "a"), card("b1", 3, "b"),
      card("a2", 3, "a"),
    ]
    let wide = request([block("d", members)]).laidOut()
    let boss = try #require(wide.cards["a"])
    #expect(wide.cards["a1"]?.minX == boss.minX)
    #expect(wide.cards["b1"]?.minX == wide.cards["b"]?.minX)

    let roster = Roster(request([block("d", members)]))
    let shelf = Shelf(departments: 0..<1, counts: [[1, 2, 3]], heights: [3, 3, 3], merges: 0)
    let seats = Seating(of: 0..<6, shelf: shelf, department: 0, roster: roster).seats
    let lowest = seats.filter { $0.lane == 2 }.sorted { $0.row < $1.row }
    #expect(lowest.map { roster.ids[$0.card] } == ["b1", "a1", "a2"])
  }

  @Test("Lanes are named and separated on every shelf")
  func lanes() {
    let request = request([block("d", [card("a", 1), card("b", 2), card("c", 5)])])
    let lanes = request.laidOut().lanes
    #expect(lanes.map(\.label) == ["C-level", "Director / head", "Unknown level"])
    #expect(lanes.map { $0.separator == nil } == [true, false, false])
  }

  @Test("The bottom band stands side by side in as few rows as fit, else one above the other")
  func bottomBand() {
    let spacing = Spacing(cardWidth: 146)
    let wide = BottomBand(counts: [3, 1], width: 1000, spacing: spacing)
    #expect(wide.columns == [3, 1])
    #expect(wide.frames.last?.maxX == 1000)
    let rows = BottomBand(counts: [4, 2], width: 600, spacing: spacing)
    #expect(rows.columns == [2, 1])
    let stacked = BottomBand(counts: [2, 2], width: 300, spacing: spacing)
    #expect(stacked.columns == [1, 1])
    #expect(stacked.frames[1].minY > stacked.frames[0].maxY)
  }
}
