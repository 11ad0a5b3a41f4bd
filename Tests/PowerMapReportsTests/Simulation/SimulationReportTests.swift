import Foundation
import GoldenFiles
import PowerMap
import PowerMapReports
import Testing

@Suite("Reports of simulations")
struct SimulationReportTests {
  /// Whoever leaves in the golden file of each example: the best connected, a department, and one of ours.
  private static let changes: [String: [Change]] = [
    "northwind": [.leaves("omar")],
    "halden": [.departmentLeaves("operations"), .tie("cara", "berit", strength: 0.6)],
    "verdi": [.leaves("ana"), .stance("elena", .sceptic)],
  ]

  @Test("Of the example accounts", arguments: Examples.names, ReportFormat.allCases)
  func golden(name: String, format: ReportFormat) throws {
    let analysis = try Examples.analysis(name)
    let report = try Self.report(analysis, try #require(Self.changes[name]), draws: name == "northwind" ? 200 : 0)
    let file = GoldenFile("Tests/Fixtures/Reports/simulate-\(name).\(format.fileExtension)")
    let difference = try file.difference(from: report.written(as: format))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("Every change has words of its own")
  func words() throws {
    let analysis = try Examples.fixture("fixtureOne")
    let changes: [Change] = [
      .ends("ana", "pat"), .leaves("omar"), .departmentLeaves("procurement"), .tie("cara", "eva", strength: 0.6),
      .stance("eva", .opponent),
    ]
    let text = try Self.report(analysis, changes).text()
    for words in [
      "if what is between Ana and Pat ended", "and if Omar leaves", "and if everybody in procurement leaves",
      "and if the tie between Cara and Eva were 0.60",
      "and if Eva were an opponent",
    ] { #expect(text.localizedCaseInsensitiveContains(words), "\(text)") }
  }

  @Test("Draws alone need no comparison")
  func drawsAlone() throws {
    let text = try Self.report(Examples.analysis("northwind"), [], draws: 50).text()
    #expect(text.hasPrefix("Departures within 365 days, drawn 50 times (seed 7):"))
    #expect(!text.contains("What would happen") && !text.contains("today → then"))
  }

  @Test("It fits 80 columns, and hostile names do no harm", arguments: HostileNames.all)
  func hostile(name: String) throws {
    let report = try Self.report(
      HostileNames.account(called: name), [.leaves("omar"), .tie("cara", "eva", strength: 0.6)], draws: 20)
    for line in report.text().split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
      #expect(!line.unicodeScalars.contains(where: HostileNames.disturbs))
    }
    #expect(!report.markdown.contains("<b>"))
    #expect(!report.markdown.unicodeScalars.contains { $0 != "\n" && HostileNames.disturbs($0) })
    _ = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
  }

  @Test("Colours come only when asked for, and change no letter")
  func colours() throws {
    let report = try Self.report(Examples.analysis("northwind"), [.leaves("omar")], draws: 20)
    #expect(!report.text().contains("\u{1B}"))
    let coloured = report.text(isColoured: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text())
  }

  private static func report(_ before: Analysis, _ changes: [Change], draws: Int = 0) throws -> SimulationReport {
    let after = try before.after(changes)
    return SimulationReport(
      changes, before: before, after: after, departures: draws > 0 ? after.departures(draws: draws, seed: 7) : nil)
  }
}
