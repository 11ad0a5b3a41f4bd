import Foundation
import GoldenFiles
import PowerMap
import PowerMapReports
import Testing

@Suite("Reports of who opens doors and what hangs on whom")
struct WhoReportTests {
  @Test("Of the example workspace", arguments: ReportFormat.allCases)
  func golden(format: ReportFormat) throws {
    let analyses = try Examples.analyses()
    let text = WhoReport(analyses, asOf: try #require(analyses.first).asOf).written(as: format)
    let file = GoldenFile("Tests/Fixtures/Reports/who.\(format.fileExtension)")
    #expect(try file.difference(from: text) == nil)
  }

  @Test("Of fixture F1, with the figures of the domain")
  func fixtureOne() throws {
    let analysis = try Examples.fixture("fixtureOne")
    let text = WhoReport([analysis], asOf: analysis.asOf).text()
    #expect(text.contains("1. Eva"))
    #expect(text.contains("+78 %"))
    #expect(text.contains("alone"))
    #expect(text.contains("0.31"))
    #expect(text.contains("unknown"))
  }

  @Test("It fits 80 columns, and hostile names do no harm", arguments: ["\u{1B}[2Jx", "<b>|", "名前株式会社", "long name "])
  func hostile(name: String) throws {
    let long = String(repeating: name, count: 30)
    var account = try Examples.fixture("fixtureOne").account
    account.name = long
    for index in account.people.indices { (account.people[index].name, account.people[index].title) = (long, long) }
    for index in account.team.indices { account.team[index].name = long }
    let analysis = try Book(accounts: [account]).analysis(of: "fixtureOne", asOf: Examples.day)
    let report = WhoReport([analysis], asOf: analysis.asOf)
    for line in report.text().split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
    }
    #expect(!report.markdown.contains("<b>"))
    _ = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
  }

  @Test("An account of nobody says so")
  func nobody() throws {
    let account = Account(id: "empty", name: "Empty", departments: [Department(id: "it")])
    let analysis = try Book(accounts: [account]).analysis(of: "empty", asOf: Examples.day)
    let text = WhoReport([analysis], asOf: analysis.asOf).text()
    #expect(text.contains("Empty: nobody at the customer is mapped"))
    #expect(text.contains("No departure of one of ours would cost any coverage."))
  }
}
