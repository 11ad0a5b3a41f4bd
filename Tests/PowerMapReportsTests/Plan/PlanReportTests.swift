import Foundation
import GoldenFiles
import PowerMap
import PowerMapReports
import Testing

@Suite("Reports of plans")
struct PlanReportTests {
  @Test("Of the example accounts", arguments: Examples.names, ReportFormat.allCases)
  func golden(name: String, format: ReportFormat) throws {
    let report = try Self.report(Examples.analysis(name))
    let file = GoldenFile("Tests/Fixtures/Reports/plan-\(name).\(format.fileExtension)")
    let difference = try file.difference(from: report.written(as: format))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("The words of fixture F1, with the figures of the domain")
  func fixtureOne() throws {
    let text = try words(PlanOptions(steps: 3))
    #expect(text.contains("Resilience is 27.1 of 100 today. These 3 steps take it to 72.4."), "\(text)")
    #expect(text.contains("1. Cara meets Eva +30.1 → 57.2"))
    #expect(text.contains("Ana asks Omar to introduce Cara to Eva. Weakest link: Ana – Omar (0.50)."))
    #expect(text.contains("Eva (economic buyer) holds"))
    #expect(try words(PlanOptions(steps: 1)).contains("This one step takes it to 57.2."))
  }

  @Test("Each way to plan says what it is")
  func methods() throws {
    #expect(try words(PlanOptions(isExact: true)).contains("Every combination was examined; none reaches more."))
    #expect(try words(PlanOptions(objective: .retention)).contains("Planned for expected retention"))
    #expect(try words(PlanOptions(objective: .retention, isExact: true)).contains("no combination reaches more"))
  }

  @Test("A way that an earlier step opens says so")
  func laterStep() throws {
    let text = try Self.report(Examples.analysis("northwind")).text()
    #expect(text.contains("Once step 1 is done, Ben Okoye asks Eva Brandt"))
  }

  @Test("No sentence of advice stands in two steps", arguments: Examples.names)
  func repetition(name: String) throws {
    let plan = try Examples.analysis(name).plan()
    let sentences = plan.steps.flatMap { $0.reasons + [$0.firstMove.words] }
    let levels: Set = ["both are of one level", "they are one level apart"]
    let told = sentences.filter { !levels.contains($0) }
    #expect(Set(told).count == told.count, "\(told)")
    for word in [" he ", " she ", " him ", " her ", " his "] { #expect(!told.contains { $0.contains(word) }) }
  }

  @Test("Where nothing adds anything it says so")
  func nothingToGain() throws {
    let analysis = try Examples.fixture("fixtureOne")
    let pairs = analysis.team.flatMap { colleague in analysis.people.map { Plan.Pair(colleague.id, $0.id) } }
    let text = try Self.report(analysis, PlanOptions(excluded: pairs)).text()
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("No relationship that may be planned would add anything: keep alive what there is."))
    #expect(!text.contains("Easy wins"), "what is excluded is not easy either")
  }

  @Test("It fits 80 columns, and hostile names do no harm", arguments: HostileNames.all)
  func hostile(name: String) throws {
    let report = try Self.report(HostileNames.account(called: name))
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
    let report = try Self.report(Examples.analysis("northwind"))
    #expect(!report.text().contains("\u{1B}"))
    let coloured = report.text(isColoured: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text())
  }

  private static func report(_ analysis: Analysis, _ options: PlanOptions = PlanOptions()) throws -> PlanReport {
    PlanReport(try analysis.plan(options), of: analysis)
  }

  /// The words of the text report of fixture F1, on one line.
  private func words(_ options: PlanOptions) throws -> String {
    try Self.report(Examples.fixture("fixtureOne"), options).text().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
