import PowerMapFiles
import SwiftCSV
import Testing

@Suite("Tables of comma-separated values")
struct CSVTableTests {
  @Test("Quotes, line breaks in quotes, a byte-order mark and CRLF")
  func wellFormed() throws {
    let table = try CSVTable(path: "t.csv", text: "\u{FEFF}id,name\r\n1,\"Lind, \"\"Pat\"\"\r\nJr\"\r\n\r\n2,\r\n")
    #expect(table.columns.map(\.text) == ["id", "name"])
    #expect(table.rows.map { $0.fields.map(\.text) } == [["1", "Lind, \"Pat\"\r\nJr"], ["2", ""]])
    #expect(table.rows[1].position == SourcePosition(line: 5, column: 1))
  }

  @Test(
    "What is not well formed is reported at its place",
    arguments: [
      ("a,b\n1,\"x\n2,y\n", DiagnosticCode.syntax, 2, 3), ("a,b\n1\n", .raggedRow, 2, 1),
      ("a,b\n1,2,3\n", .raggedRow, 2, 1),
      ("a,b,a\n", .duplicateColumn, 1, 5), ("a\n\"x\"y\n", .syntax, 2, 4), ("a\nx\"y\n", .syntax, 2, 2),
      ("", .emptyFile, 1, 1),
    ])
  func malformed(text: String, code: DiagnosticCode, line: Int, column: Int) throws {
    let problems = try #require(throws: Diagnostics.self) { try CSVTable(path: "t.csv", text: text) }
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.position == SourcePosition(line: line, column: column))
  }

  @Test("Positions are right behind line breaks in quotes, tabs and characters of several bytes")
  func positions() throws {
    let table = try CSVTable(path: "t.csv", text: "a,b\n\"é\r\n田\",x\n\t😀,\u{2028}\n")
    #expect(
      table.rows.map { $0.fields.map(\.position) } == [
        [SourcePosition(line: 2, column: 1), SourcePosition(line: 3, column: 4)],
        [SourcePosition(line: 4, column: 1), SourcePosition(line: 4, column: 4)],
      ])
  }

  @Test("A wide table costs its size, not the square of it")
  func wide() throws {
    let header = (0..<200_000).map { "c\($0)" }.joined(separator: ",")
    #expect(try CSVTable(path: "t.csv", text: header).columns.last?.position.column == header.count - 6)
  }

  @Test("Well-formed random tables read as SwiftCSV reads them", arguments: 1...60)
  func oracle(seed: UInt64) throws {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let alphabet = ["a", "ü", ",", "\"", "\n", " ", "7", "é", "田", "\r\n"]
    let width = 2 + next(3)
    let rows = (0..<(1 + next(6))).map { _ in
      (0..<width).map { _ in "v" + (0..<next(5)).map { _ in alphabet[next(alphabet.count)] }.joined() }
    }
    let header = (0..<width).map { "column\($0)" }
    let lineBreak = next(2) == 0 ? "\n" : "\r\n"
    let text =
      ([header] + rows).map { row in
        row.map { field in
          let mustBeQuoted = field.contains { ",\"".contains($0) || $0.isNewline }
          return mustBeQuoted || next(2) == 0 ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
        }.joined(separator: ",")
      }.joined(separator: lineBreak) + (next(2) == 0 ? lineBreak : "")
    let ours = try CSVTable(path: "t.csv", text: text).rows.map { $0.fields.map(\.text) }
    let theirs = try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false).rows
    #expect(ours == rows, "seed \(seed)")
    #expect(ours == theirs, "seed \(seed)")
  }
}
