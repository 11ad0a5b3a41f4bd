import GoldenFiles
import PowerMapReports
import Testing

@Suite("The pages of the reference are current")
struct ReferencePagesTests {
  @Test func measures() throws {
    #expect(try GoldenFile("Docs/Measures.md").difference(from: ReferencePages.measures()) == nil)
  }

  @Test func findings() throws {
    #expect(try GoldenFile("Docs/Findings.md").difference(from: ReferencePages.findings) == nil)
  }

  @Test func policy() throws {
    #expect(try GoldenFile("Docs/Policy.md").difference(from: ReferencePages.policy) == nil)
  }
}
