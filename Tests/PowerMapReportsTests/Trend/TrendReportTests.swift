import Foundation
import GoldenFiles
import PowerMap
import Testing

@testable import PowerMapReports

@Suite("A trend, in every format")
struct TrendReportTests {
  private func trend() throws -> Trend {
    let days = DayStep(.month).days(
      from: try #require(Day("2026-02-28")), through: try #require(Day(Examples.day)))
    return try Examples.book().trend(of: "northwind", on: days)
  }

  @Test("Of an example over months", arguments: ReportFormat.allCases)
  func golden(format: ReportFormat) throws {
    let file = GoldenFile("Tests/Fixtures/Reports/trend-northwind.\(format.fileExtension)")
    #expect(try file.difference(from: TrendReport(try trend()).written(as: format)) == nil)
  }

  @Test("It fits 80 columns, and colours change no word")
  func screen() throws {
    let days = DayStep(.day).days(from: try #require(Day("2026-01-01")), through: try #require(Day(Examples.day)))
    for trend in [try trend(), try Examples.book().trend(of: "verdi", on: days)] {
      let text = TrendReport(trend).text()
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      #expect(TrendReport(trend).text(isColoured: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == text)
    }
  }

  private typealias Figure = Measured<Double>

  @Test("Bars go from the lowest figure to the highest, and a gap is no zero")
  func bars() {
    let unknown = Figure.unknown(reason: "no log", low: 0, high: 1)
    #expect(Sparkline.text((0..<8).map { .exactly(Double($0)) }, limit: 9) == "▁▂▃▄▅▆▇█")
    #expect(Sparkline.text([.exactly(1), unknown, .exactly(3)], limit: 9) == "▁·█")
    #expect(Sparkline.text([unknown, .notApplicable(reason: "x")], limit: 9) == "··")
    #expect(Sparkline.text([.exactly(5), .exactly(5)], limit: 9) == "▄▄")
    #expect(Sparkline.text([], limit: 9) == "")
  }

  @Test("Of many figures, evenly spaced ones with the first and the last")
  func many() {
    let figures = (0..<100).map { Figure.exactly($0 == 0 || $0 == 99 ? 1 : 0) }
    let text = Sparkline.text(figures, limit: 10)
    #expect(text == "█▁▁▁▁▁▁▁▁█")
  }

  @Test("JSON has a figure a day, and unknown is no number")
  func json() throws {
    let nobody = Account(id: "empty", name: "Empty", departments: [Department(id: "it")])
    let day = try #require(Day(Examples.day))
    let report = TrendReport(try Book(accounts: [nobody]).trend(of: "empty", on: [day]))
    let object = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any]
    let measures = object?["measures"] as? [String: [String: Any]]
    let figures = measures?["resilience"]?["figures"] as? [[String: Any]]
    #expect(figures?.first?["state"] as? String == "unknown")
    #expect(figures?.first?["value"] == nil)
    #expect(report.text().contains("·"))
  }
}
