import Testing

@testable import PowerMapDrawing

@Suite("Layouts of made-up accounts")
struct RandomLayoutTests {
  /// All sizes once, and up to 40 people, where most of the forms differ, twice.
  static let forms: [(people: Int, seed: UInt64)] = (1...60).map { ($0, 1) } + (1...40).map { ($0, 2) }

  @Test("Nothing overlaps, nothing runs through a card, and the text can be read", arguments: forms)
  func anyForm(people: Int, seed: UInt64) {
    let request = MadeUpAccount.random(people: people, seed: seed)
    let result = request.laidOut()
    #expect(result.problems(for: request) == [])
    #expect(result.unrouted == [])
    let paper: PaperSize = people <= 25 ? .a4 : .a3
    #expect(paper.smallestText(of: result.size) >= 5)
    #expect(result.paper == .a4 || (people > 25 && result.paper == .a3))
  }

  @Test("The text of accounts of any form can be read", arguments: 1...60)
  func readable(people: Int) {
    for seed in UInt64(3)...9 {
      let request = MadeUpAccount.random(people: people, seed: seed)
      let text = (people <= 25 ? PaperSize.a4 : .a3).smallestText(of: Placement(of: request).size)
      #expect(text >= 5, "seed \(seed)")
    }
  }

  @Test("Accounts of the usual form are right", arguments: [12, 25, 40, 60], [UInt64(1), 2, 3])
  func usualForm(people: Int, seed: UInt64) {
    let request = MadeUpAccount.usual(people: people, seed: seed)
    let result = request.laidOut()
    #expect(result.problems(for: request) == [])
    #expect(result.unrouted == [])
    #expect(result.paper == (people <= 25 ? .a4 : .a3))
  }

  @Test("The order of the links changes nothing", arguments: [3, 8, 12, 17, 25, 33], [UInt64(1), 2])
  func shuffledLinks(people: Int, seed: UInt64) {
    let request = MadeUpAccount.random(people: people, seed: seed)
    var dice = Dice(seed: seed)
    let order = request.links.indices.shuffled(using: &dice)
    var shuffled = request
    shuffled.links = order.map { request.links[$0] }

    let result = request.laidOut()
    var other = shuffled.laidOut()
    other.routes = other.routes.map { LayoutResult.Route(link: order[$0.link], corners: $0.corners) }
    other.routes.sort { $0.link < $1.link }
    other.unrouted = other.unrouted.map { order[$0] }.sorted()
    #expect(other == result)
  }

  @Test("The same request gives the same layout", arguments: [1, 12, 25, 45])
  func repeated(people: Int) {
    let request = MadeUpAccount.random(people: people, seed: 5)
    #expect(request.laidOut() == request.laidOut())
  }

  @Test("More than 100 cards are laid out, on the paper they need", arguments: [101, 130])
  func large(people: Int) {
    let request = MadeUpAccount.random(people: people, seed: 1)
    let result = request.laidOut()
    #expect(result.problems(for: request) == [])
    #expect(result.paper != .a4)
  }
}
