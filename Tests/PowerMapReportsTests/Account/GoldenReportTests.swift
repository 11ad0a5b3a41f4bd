import GoldenFiles
import PowerMap
import PowerMapReports
import Testing

@Suite("Reports of the example accounts")
struct GoldenReportTests {
  @Test("As text, JSON and Markdown", arguments: Examples.names, ReportFormat.allCases)
  func account(name: String, format: ReportFormat) throws {
    let text = AccountReport(try Examples.analysis(name)).written(as: format)
    let file = GoldenFile("Tests/Fixtures/Reports/\(name).\(format.fileExtension)")
    #expect(try file.difference(from: text) == nil)
  }

  @Test(
    "Of an account with intervals, gaps, a waiver and constants of its own", arguments: [ReportFormat.text, .markdown])
  func murky(format: ReportFormat) throws {
    let text = AccountReport(try Examples.fixture("murky")).written(as: format)
    let file = GoldenFile("Tests/Fixtures/Reports/murky.\(format.fileExtension)")
    #expect(try file.difference(from: text) == nil)
  }

  @Test("Of fixture F1, with the figures of the domain")
  func fixtureOne() throws {
    let text = AccountReport(try Examples.fixture("fixtureOne")).text()
    for words in [
      "Resilience 27.1 of 100: fragile", "9.3 of 30", "0.0 of 25", "5.3 of 20", "7.5 of 15", "5.0 of 10", "72 %",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
  }

  @Test("Of the workspace, as text and Markdown", arguments: [ReportFormat.text, .markdown])
  func workspace(format: ReportFormat) throws {
    let analyses = try Examples.analyses()
    let text = WorkspaceReport(analyses, asOf: try #require(analyses.first).asOf).written(as: format)
    let file = GoldenFile("Tests/Fixtures/Reports/workspace.\(format.fileExtension)")
    #expect(try file.difference(from: text) == nil)
  }
}

extension ReportFormat {
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .markdown: "md"
    }
  }
}
