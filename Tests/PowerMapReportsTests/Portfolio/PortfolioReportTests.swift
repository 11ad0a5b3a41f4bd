import Foundation
import GoldenFiles
import PowerMap
import Testing

@testable import PowerMapReports

@Suite("A portfolio, in every format")
struct PortfolioReportTests {
  private static func report(_ change: (inout Book) -> Void = { _ in }, rowLimit: Int? = nil) throws -> PortfolioReport
  {
    var book = try Examples.book()
    change(&book)
    var losses = ColleagueLosses()
    let analyses = try book.accounts.map { try book.analysis(of: $0.id, asOf: Examples.day) }
    for analysis in analyses { losses.add(AccountLosses(analysis).withoutEvidence) }
    return PortfolioReport(
      asOf: try #require(Day(Examples.day)), accounts: analyses.map(AccountHeadline.init), losses: losses,
      unusable: [
        .init(id: "acme", path: "accounts/acme.yaml", line: 7, column: 3, message: "the tie 'a|b' names nobody")
      ], rowLimit: rowLimit)
  }

  @Test("The examples", arguments: ReportFormat.allCases)
  func golden(format: ReportFormat) throws {
    let file = GoldenFile("Tests/Fixtures/Reports/portfolio.\(format.fileExtension)")
    #expect(try file.difference(from: Self.report().written(as: format)) == nil)
  }

  @Test("It fits 80 columns, and colours change no word")
  func screen() throws {
    for report in [
      try Self.report(),
      try Self.report { book in for index in book.accounts.indices { book.accounts[index].name = Self.long } },
    ] {
      for line in report.text().split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      #expect(report.text(isColoured: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text())
    }
  }

  private static let long = "A company whose name goes on and on, and has a few more words after that"

  @Test("Of many rows the first are shown, and how many there are beyond them")
  func rows() throws {
    let report = try Self.report(rowLimit: 1)
    #expect(report.text().contains("2 more: --rows all, or JSON and CSV, have them."))
    #expect(!report.text().contains("Halden"))
    #expect(report.markdown.contains("\n2 more.\n"))
    #expect(report.json.contains("Halden") && report.accountCSV.contains("Halden"))
  }

  @Test("What is unknown is no number in any format")
  func unknown() throws {
    let report = try Self.report { book in
      for index in book.accounts.indices { book.accounts[index].annualRevenue = History() }
    }
    #expect(
      report.accounts.map(\.id)
        == report.accounts.map(\.id).sorted { left, right in
          let scores = [left, right].map { id in report.accounts.first { $0.id == id }?.score.value ?? .infinity }
          return scores[0] < scores[1]
        })
    #expect(report.text().contains("revenue of 3 accounts unknown"))
    let header = report.accountCSV.split(separator: "\r\n")[0].split(separator: ",").map(String.init)
    let column = try #require(header.firstIndex(of: "revenue_at_risk_low"))
    for row in report.accountCSV.split(separator: "\r\n").dropFirst() {
      #expect(row.split(separator: ",", omittingEmptySubsequences: false)[column] == "")
    }
    #expect(report.json.contains(#""revenue.unprotected": {"#))
    #expect(!report.json.contains("annualRevenue"))
  }

  @Test("Nobody has an account")
  func none() throws {
    let report = PortfolioReport(asOf: try #require(Day(Examples.day)), accounts: [])
    #expect(report.text() == "0 accounts as of 2026-11-01\nThere is no account that can be used.\n")
    #expect(report.accountCSV.split(separator: "\r\n").count == 1)
  }

  @Test(
    "A text is no formula and no second field",
    arguments: [
      ("=1+1", "'=1+1"), ("+49", "'+49"), ("-5", "'-5"), ("@home", "'@home"), ("a,b", "\"a,b\""),
      ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""), ("plain", "plain"),
    ])
  func csv(text: String, field: String) throws {
    #expect(CSV.text([[CSV.safe(text), "x"]]) == "\(field),x\r\n")
  }

  @Test("Hostile names are text in Markdown")
  func hostile() throws {
    let report = try Self.report { book in
      for index in book.accounts.indices { book.accounts[index].name = "<script>|*x*\n# y" }
    }
    #expect(!report.markdown.contains("<script>") && !report.markdown.contains("\n# y"))
  }
}
