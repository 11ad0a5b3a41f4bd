import Testing

@testable import PowerMapCommand

@Suite("Work on many things")
struct BatchTests {
  @Test("Every element is worked on once and received in order", arguments: [1, 2, 3, 7], [1, 2, 5, 40])
  func order(jobs: Int, stretch: Int) async throws {
    var received: [Int] = []
    var finished: [Int] = []
    try await Batch.inOrder(Array(0..<17), atMost: jobs, inStretchesOf: stretch) {
      await Task.yield()
      return $0 * $0
    } finished: {
      finished.append($0)
    } receive: {
      received.append($0)
      return true
    }
    #expect(received == (0..<17).map { $0 * $0 })
    #expect(finished == finished.sorted() && finished.last == 17)
  }

  @Test("Nothing new is begun once a result is refused", arguments: zip([1, 3], [11, 12]))
  func refused(stretch: Int, count: Int) async throws {
    var received: [Int] = []
    try await Batch.inOrder(Array(0..<100), atMost: 1, inStretchesOf: stretch) {
      $0
    } finished: { _ in
    } receive: {
      received.append($0)
      return $0 < 10
    }
    #expect(received == Array(0..<count))
  }
}
