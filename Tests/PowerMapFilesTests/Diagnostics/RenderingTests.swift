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
