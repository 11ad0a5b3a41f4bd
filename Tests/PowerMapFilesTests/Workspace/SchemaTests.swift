import Foundation
import PowerMapFiles
import Testing

@Suite("The schema of the file format")
struct SchemaTests {
  @Test("It is JSON, the same every time, and knows the constants with their defaults")
  func text() throws {
    let text = AccountFileSchema.text()
    #expect(text == AccountFileSchema.text())
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    #expect(text.contains("Half-life of a rating, in days. Default: 365."))
    // For script/validate-examples, where the command is not built.
    if let path = ProcessInfo.processInfo.environment["POWERMAP_SCHEMA_OUTPUT"] {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
