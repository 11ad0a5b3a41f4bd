import PowerMap
import PowerMapFiles
import Testing

@Suite("Lines of a stream")
struct StreamRequestTests {
  private let account = #"{"account":"N","departments":{"it":{}},"people":{"eva":{"department":"it"}}"#

  @Test("A line holds an account, its day and what a workspace shares")
  func whole() throws {
    let line = """
      {"asOf":"2026-11-01","id":"northwind","organisation":"Contoso","team":{"ana":{"name":"Ana"}},\
      "policy":{"halfLife":{"rating":100}},"network":{"lars":{}},\
      "account":\(account),"ties":[{"between":["ana","eva"]}]}}
      """
    let request = try StreamRequest(line: line.utf8)
    #expect(request.id == "northwind")
    #expect(request.asOf == Day("2026-11-01"))
    #expect(request.book.organisation == "Contoso")
    #expect(request.book.policy.halfLife.rating == 100)
    #expect(request.book.team.map(\.id) == ["ana"])
    #expect(request.book.network.map(\.id) == ["lars"])
    #expect(request.book.accounts.map(\.id) == ["northwind"])
  }

  @Test("The day may be left out")
  func noDay() throws {
    let request = try StreamRequest(line: #"{"id":"n","account":\#(account)}}"#.utf8)
    #expect(request.asOf == nil)
  }

  @Test("A carriage return is white space, and ends no line")
  func carriageReturn() throws {
    let sound = #"{"id":"n","account":\#(account)}}"#
    #expect(try StreamRequest(line: "\r{\r\(sound.dropFirst())\r".utf8).id == "n")
    let fault = try #require(throws: StreamFault.self) { try StreamRequest(line: "\(sound)\r\(sound)".utf8) }
    #expect(fault.json(line: 1).contains("one value was expected, but more follows"))
  }

  @Test(
    "What is wrong is answered with the id, where that can be read, and the column",
    arguments: [
      ("", nil, "syntax", 1), ("[]", nil, "wrongType", 1), ("{}", nil, "missingKey", 1), ("{\"id\":", nil, "syntax", 7),
      (#"{"id":"n"}"#, "n", "missingKey", 1), (#"{"id":"n","account":3}"#, "n", "wrongType", 21),
      (#"{"id":"n n","account":{}}"#, nil, "malformed", 7), (#"{"id":"n","accounts":{}}"#, "n", "missingKey", 1),
      (#"{"id":"n","asOf":"now","account":{}}"#, "n", "malformed", 18),
      (
        #"{"id":"n","account":{"account":"N","departments":{},"people":{},"interactionsFrom":["/etc/passwd"]}}"#, "n",
        "outsideWorkspace", 85
      ),
      (
        #"{"id":"n","team":{"eva":{}},"account":{"account":"N","departments":{},"people":{"eva":{}}}}"#, "n",
        "duplicateId", 81
      ),
    ] as [(String, String?, String, Int)])
  func faults(line: String, id: String?, code: String, column: Int) throws {
    let fault = try #require(throws: StreamFault.self) { try StreamRequest(line: line.utf8) }
    #expect(fault.id?.rawValue == id)
    let first = try #require(fault.diagnostics.errors.first)
    #expect(first.code.rawValue == code, "\(fault.diagnostics)")
    #expect(first.position.column == column, "\(fault.diagnostics)")
    #expect(fault.json(line: 9).contains(#""code":"\#(code)","column":\#(column),"line":9,"message":""#))
  }

  @Test("Bytes that are no text, and a line over the limit, are faults as well")
  func bytes() {
    #expect(throws: StreamFault.self) { try StreamRequest(line: [0x7B, 0xFF, 0x7D]) }
    let long = repeatElement(UInt8(ascii: " "), count: StreamRequest.lengthLimit + 1)
    #expect(throws: StreamFault.self) { try StreamRequest(line: long) }
  }
}
