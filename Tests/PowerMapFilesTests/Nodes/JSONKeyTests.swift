import PowerMap
import PowerMapFiles
import Testing

@Suite("The keys of JSON")
struct JSONKeyTests {
  @Test("Of keys that stand twice the first counts, among few as among many", arguments: [1, 2, 16, 63, 64, 65, 100])
  func duplicates(count: Int) throws {
    let people = (0..<count).map { "\"p\($0)\": {\"name\": \"Person \($0)\"}" }
    let again = ["\"p0\": {\"name\": \"Other\"}", "\"p\\u0030\": {\"name\": \"Other\"}"]
    let text = """
      {"account": "X", "departments": {}, "people": {
      \((people + again).joined(separator: ",\n"))
      }}
      """
    let error = #expect(throws: Diagnostics.self) { try Book(text: text, path: "x.json") }
    let found = try #require(error).errors.map { "\($0.code.rawValue) \($0.position.line)" }
    #expect(found == ["duplicateKey \(count + 2)", "duplicateKey \(count + 3)"])
  }
}
