import PowerMap
import PowerMapFiles
import Testing

@Suite("Diagnostics as they are printed")
struct RenderingTests {
  private let problems: Diagnostics

  init() throws {
    let text = soundText.replacing("[ana, eva]", with: "[ana, eve]")
    problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
  }

  @Test("As a compiler prints them")
  func compiler() {
    #expect(
      problems.description == """
        a.yaml:11:21: error: 'relationship' names 'eve', who is not in people; did you mean 'eva'?
           11 |   - {between: [ana, eve], rating: 4}
              |                     ^~~
        """)
  }

  @Test("The caret stands under its place after wide letters and marks that combine")
  func columns() throws {
    let text = soundText.replacing("[ana, eva], rating: 4", with: "[ana, eva], note: 'e\u{301}名', rtaing: 4")
    let problems = try #require(throws: Diagnostics.self) { try Book(text: text, path: "a.yaml") }
    let lines = problems.description.split(separator: "\n")
    let caret = try #require(lines.last)
    #expect(lines[lines.count - 2].hasSuffix("rtaing: 4}"))
    // "é" takes one column and "名" two.
    let before = String(repeating: " ", count: "  - {between: [ana, eva], note: 'exx', ".count)
    #expect(caret == "      | \(before)^~~~~~", "\(problems)")
  }

  @Test("As GitHub shows them")
  func annotations() {
    #expect(
      problems.gitHubAnnotations
        == "::error file=a.yaml,line=11,col=21,title=unknownReference::"
        + "'relationship' names 'eve', who is not in people; did you mean 'eva'?")
  }

  @Test("As JSON")
  func json() {
    #expect(problems.json.contains("\"code\": \"unknownReference\",\n    \"column\": 21,\n    \"line\": 11"))
  }
}
