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
