import PowerMapReports
import Testing

@Suite("The summary of a step")
struct StepSummaryTests {
  private let lines = (1...100).map { "line \($0) é" }.joined(separator: "\n") + "\n"

  @Test("What fits is left as it is")
  func whole() {
    #expect(StepSummary.cut(lines, toFit: lines.utf8.count) == lines)
  }

  @Test("What does not is cut after a line, with how much was left out", arguments: [80, 200, 1000])
  func cut(room: Int) throws {
    let text = StepSummary.cut(lines, toFit: room)
    #expect(text.utf8.count <= room)
    let kept = text.split(separator: "\n").filter { $0.hasPrefix("line ") }
    #expect(!kept.isEmpty)
    #expect(kept.last == "line \(kept.count) é")
    // The last line break ends the last line, and begins none.
    #expect(text.hasSuffix("\n\(100 - kept.count) lines are left out here; report.md has everything.\n"), "\(text)")
  }

  @Test("Where there is no room for the note, there is nothing")
  func noRoom() {
    #expect(StepSummary.cut(lines, toFit: 0) == "")
  }
}
