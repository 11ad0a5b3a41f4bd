import PowerMap
import PowerMapFiles
import Testing

@Suite("Text is looked over in blocks")
struct BlockTests {
  @Test("What is no plain text is found at its place, also where blocks meet", arguments: [0, 1, 250, 600])
  func places(length: Int) throws {
    for length in length..<(length + 12) {
      let start = "#" + String(repeating: "x", count: length)
      let faults = [
        (start + "\u{1}", 1, length + 2), (start + "é\u{1}", 1, length + 3), (start + "😀é\u{1}", 1, length + 4),
        (start + "\r\n#\u{1}", 2, 2), (start + "\u{2028}#é\u{1}", 2, 3), (start + "\n\(start)\u{1}", 2, length + 2),
      ]
      for (text, line, column) in faults {
        let error = #expect(throws: Diagnostics.self) { try Book(text: text, path: "x.yaml") }
        let problem = try #require(error?.first)
        #expect(problem.code == .invalidCharacter)
        #expect([problem.position.line, problem.position.column] == [line, column], "\(length)")
      }
    }
  }

  @Test("A byte that is no UTF-8 is found, also where blocks meet", arguments: 250..<260)
  func encoding(length: Int) throws {
    // The first byte of a character, and then none of its others.
    let line = Array(repeating: UInt8(ascii: " "), count: length) + [0xC3] + Array("{}".utf8)
    let fault = try #require(throws: StreamFault.self) { try StreamRequest(line: line) }
    let problem = try #require(fault.diagnostics.first)
    #expect(problem.code == .invalidEncoding && problem.position.column == length + 1)
  }
}
