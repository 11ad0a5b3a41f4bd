import Testing

@testable import PowerMapDrawing

@Suite("Routing")
struct RoutingTests {
  private func block(_ id: String, _ cards: [(String, Int)], title: Double = 40) -> LayoutRequest.Block {
    LayoutRequest.Block(
      id: id, cards: cards.map { LayoutRequest.Card(id: $0.0, tier: $0.1, boss: nil) }, titleWidth: title,
      stateWidth: 20)
  }

  private func request(
    top: LayoutRequest.Block? = nil, _ departments: [LayoutRequest.Block], links: [LayoutRequest.Link]
  ) -> LayoutRequest {
    LayoutRequest(
      top: top, departments: departments, bottom: [], links: links, tierLabels: MadeUpAccount.tierLabels,
      minimumWidth: 400, legendWidths: [], keepsOrder: true)
  }

  private func reporting(_ from: String, _ to: String) -> LayoutRequest.Link {
    LayoutRequest.Link(kind: .reporting, from: from, to: to, weight: 1)
  }

  @Test("Neighbours are joined by a straight line")
  func straight() {
    let link = LayoutRequest.Link(kind: .influence, from: "a", to: "b", weight: 1)
    let result = request([block("d", [("a", 1)]), block("e", [("b", 1)])], links: [link]).laidOut()
    #expect(result.routes.first?.corners.count == 2)
  }

  @Test("The reports of a boss share a bus that leaves at one place and enters at the left")
  func bus() throws {
    let request = request(
      [block("d", [("a", 1), ("b", 2), ("c", 2)])], links: [reporting("a", "b"), reporting("a", "c")])
    let result = request.laidOut()
    #expect(Set(result.routes.map { $0.corners[0] }).count == 1)
    let boss = try #require(result.cards["a"])
    #expect(result.routes.allSatisfy { $0.corners[0].y == boss.maxY })
    for (route, id) in zip(result.routes, ["b", "c"]) {
      let report = try #require(result.cards[id])
      #expect(route.corners.last == Point(x: report.minX, y: report.center.y))
    }
  }

  @Test("A head is entered from above, or from the left where a long title is in the way")
  func heads() throws {
    for title in [40.0, 400] {
      let request = request(
        top: block("top", [("ceo", 0)]), [block("d", [("a", 1)], title: title), block("e", [("b", 1)], title: title)],
        links: [reporting("ceo", "a"), reporting("ceo", "b")])
      let result = request.laidOut()
      #expect(result.problems(for: request) == [])
      let head = try #require(result.cards["a"])
      let end = try #require(result.routes.first?.corners.last)
      #expect(title < 100 ? end.y == head.minY : end.x == head.minX)
    }
  }

  @Test("Nothing branches off where a line enters a card", arguments: [UInt64(1), 2, 3, 4])
  func branches(seed: UInt64) {
    let request = MadeUpAccount.random(people: 25, seed: seed)
    let result = request.laidOut()
    for route in result.routes where request.links[route.link].kind == .reporting {
      guard let end = route.corners.last else { continue }
      let passing = result.routes.filter { other in
        other.link != route.link && request.links[other.link].from == request.links[route.link].from
          && request.links[other.link].kind == .reporting && other.corners.contains(end)
      }
      #expect(passing.isEmpty)
    }
  }

  @Test("Lines keep clear of the titles and of the labels of the lanes", arguments: [UInt64(1), 2, 3])
  func texts(seed: UInt64) {
    let request = MadeUpAccount.random(people: 30, seed: seed)
    let result = request.laidOut()
    let titles = request.departments.compactMap { block in
      result.blocks[block.id].map { Rect(x: $0.minX + 9, y: $0.minY + 6, width: block.titleWidth, height: 10) }
    }
    for piece in result.segments(of: request) {
      #expect(!(titles + result.lanes.map(\.frame)).contains { piece.enters($0) })
    }
  }

  @Test("Routes asked for are drawn beside reporting and influence")
  func routesAskedFor() {
    var request = MadeUpAccount.usual(people: 12, seed: 1)
    let team = request.bottom[0].cards.map(\.id)
    let people = request.departments.flatMap(\.cards).map(\.id)
    for (from, to) in zip(team, people) {
      request.links.append(LayoutRequest.Link(kind: .route, from: from, to: to, weight: 1))
    }
    let result = request.laidOut()
    #expect(result.problems(for: request) == [])
    #expect(result.unrouted == [])
  }

  @Test("When nothing may be looked at any more, lines are left out")
  func budget() {
    let request = MadeUpAccount.usual(people: 12, seed: 1)
    let routing = EdgeRouter(placement: Placement(of: request), budget: 2000).route(request.links)
    #expect(!routing.unrouted.isEmpty)
    #expect(!routing.routes.isEmpty)
    #expect(routing.routes.count + routing.unrouted.count == request.links.count)
  }
}
