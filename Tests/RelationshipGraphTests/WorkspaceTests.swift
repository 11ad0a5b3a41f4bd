import Testing

@testable import RelationshipGraph

@Suite struct WorkspaceTests {
  @Test func loansDoNotOverlapAndAreGivenBack() {
    var workspace = Workspace()
    #expect(workspace.capacity == 0)
    for round in 1...3 {
      let sum = workspace.withScratch(repeating: Int32(round), count: 1_000) { workspace, outer in
        let inner = workspace.withScratch(repeating: 7.5, count: 3_000) { _, inner in
          inner.reduce(0, +)
        }
        #expect(inner == 22_500)
        return outer.reduce(0, +)
      }
      #expect(sum == Int32(1_000 * round))
    }
    // Three rounds of the same loans need the memory of one.
    #expect(workspace.capacity < 3 * (4_000 + 24_000))
  }

  @Test func nothingIsANumberOfElementsToo() {
    var workspace = Workspace()
    let count = workspace.withScratch(repeating: UInt8(1), count: 0) { workspace, empty in
      workspace.withUninitializedScratch(of: Double.self, count: -1) { _, none in empty.count + none.count }
    }
    #expect(count == 0)
  }

  @Test func anErrorGivesBackWhatWasLent() {
    struct Failure: Error {}
    var workspace = Workspace()
    for _ in 0..<100 {
      do {
        try workspace.withScratch(repeating: 0.0, count: 1_000) { _, _ throws(Failure) in throw Failure() }
      } catch {}
    }
    #expect(workspace.capacity <= 16_384)
  }
}
