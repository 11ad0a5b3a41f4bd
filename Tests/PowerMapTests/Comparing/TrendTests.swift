import PowerMap
import PowerMapFiles
import Testing

@Suite("Measures over time")
struct TrendTests {
  private let fading = """
    account: Fixture
    logFrom: 2020-01-01
    departments: {it: {}}
    people: {eva: {name: Eva, department: it, seniority: chief, isKey: true}}
    team: {ana: {name: Ana, seniority: chief}}
    ties: [{between: [ana, eva], rating: {2024-01-01: 4}}]
    """

  @Test("Every figure is that of the analysis of its day")
  func figures() throws {
    let book = try Book(text: fading, path: "fixture.yaml")
    let first = try #require(Day("2023-12-31"))
    let days = DayStep(.month).days(from: first, through: try #require(Day("2024-06-30")))
    let trend = try book.trend(of: "fixture", on: days)
    #expect(trend.days == days)
    #expect(
      trend.series.map(\.key) == [
        "resilience", "coverage.power", "n1.coverage", "retention.expected", "threads", "threads.customer",
        "threads.ours", "busFactor",
      ])
    for series in trend.series {
      #expect(series.figures.count == days.count)
      for (day, figure) in zip(days, series.figures) {
        let analysis = try book.analysis(of: "fixture", asOf: day)
        #expect(figure.value == analysis.number(series.key), "\(series.key) on \(day)")
      }
    }
    let threads = try #require(trend.series.first { $0.key == "threads.customer" })
    #expect(threads.figures.map(\.value) == [0, 1, 1, 1, 0, 0, 0])
    #expect(threads.change?.difference.value == 0)
  }

  @Test("What is unknown on a day is unknown in the trend")
  func unknown() throws {
    let text = """
      account: Fixture
      departments: {it: {}}
      people: {eva: {name: Eva, department: it, seniority: chief, isKey: true, joinedOn: 2024-03-01}}
      team: {ana: {name: Ana}}
      ties: [{between: [ana, eva], strength: {2024-03-01: 0.5}}]
      """
    let days = [try #require(Day("2024-02-01")), try #require(Day("2024-03-01"))]
    let trend = try Book(text: text, path: "fixture.yaml").trend(of: "fixture", on: days)
    let score = try #require(trend.series.first)
    #expect(score.figures.map { $0.value == nil } == [true, false])
    #expect(score.change?.difference.value == nil)
  }

  @Test("Every account-wide number may be asked for, and what is none says so")
  func measures() throws {
    let book = try Book(text: fading, path: "fixture.yaml")
    let keys = Capability.accountNumbers.map(\.key)
    #expect(keys.contains("support.unknown") && keys.contains("path.redundancy"))
    #expect(!keys.contains("resilience.band") && !keys.contains("role.coverage"))
    let day = try #require(Day("2024-02-01"))
    let band = try #require(Capability.named("resilience.band"))
    let trend = try book.trend(of: "fixture", on: [day], measures: [band])
    #expect(trend.series.first?.figures.first == .notApplicable(reason: "it is no number"))
    #expect(throws: AnalysisError.self) { try book.trend(of: "nobody", on: []) }
  }
}
