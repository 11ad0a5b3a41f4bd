import Testing

@testable import PowerMapDrawing

@Suite("The queue of a search")
struct SearchQueueTests {
  @Test("The least comes first, of equals the earlier, while others come in between", arguments: [UInt64(1), 2, 3])
  func order(seed: UInt64) {
    var dice = Dice(seed: seed)
    var queue = SearchQueue()
    var waiting: [SearchQueue.Entry] = []
    for order in 0..<Int32(2_000) {
      // Few estimates, so that many are equal.
      let entry = SearchQueue.Entry(estimate: Double(dice.number(in: 0...20)), order: order, state: order)
      queue.insert(entry)
      waiting.append(entry)
      guard dice.hits(0.45) else { continue }
      let first = waiting.indices.min { waiting[$0].comes(before: waiting[$1]) }
      let expected = first.map { waiting.remove(at: $0).order }
      #expect(queue.removeFirst()?.order == expected)
    }
    waiting.sort { $0.comes(before: $1) }
    for entry in waiting { #expect(queue.removeFirst()?.order == entry.order) }
    #expect(queue.removeFirst() == nil)
  }

  @Test func emptied() {
    var queue = SearchQueue()
    queue.insert(.init(estimate: 1, order: 0, state: 0))
    queue.removeAll()
    #expect(queue.removeFirst() == nil)
  }
}
