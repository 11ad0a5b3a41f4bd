import PowerMap
import Testing

@Suite("Steps through the calendar")
struct DayStepTests {
  private func days(_ step: String, _ first: String, _ last: String) throws -> [String] {
    try #require(DayStep(step)).days(from: try #require(Day(first)), through: try #require(Day(last)))
      .map(\.description)
  }

  @Test("Months that are too short are cut, and the next one has its day again")
  func monthEnds() throws {
    #expect(
      try days("month", "2026-01-31", "2026-05-31")
        == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"])
    #expect(try days("month", "2027-12-30", "2028-02-29") == ["2027-12-30", "2028-01-30", "2028-02-29"])
    #expect(try days("year", "2024-02-29", "2026-03-01") == ["2024-02-29", "2025-02-28", "2026-02-28", "2026-03-01"])
  }

  @Test("The last day is always there, once")
  func lastDay() throws {
    #expect(
      try days("quarter", "2026-01-01", "2026-08-15") == ["2026-01-01", "2026-04-01", "2026-07-01", "2026-08-15"])
    #expect(try days("week", "2026-01-01", "2026-01-15") == ["2026-01-01", "2026-01-08", "2026-01-15"])
    #expect(try days("10 days", "2026-01-01", "2026-01-12") == ["2026-01-01", "2026-01-11", "2026-01-12"])
    #expect(try days("2 months", "2026-01-01", "2026-01-01") == ["2026-01-01"])
    #expect(try days("day", "2026-01-02", "2026-01-01") == [])
  }

  @Test("The end of the calendar and steps beyond every number end the list")
  func far() throws {
    #expect(try days("year", "9998-06-01", "9999-12-31") == ["9998-06-01", "9999-06-01", "9999-12-31"])
    #expect(try days("\(Int.max) months", "2026-01-01", "2026-02-01") == ["2026-01-01", "2026-02-01"])
    #expect(try days("\(Int.max / 7) weeks", "2026-01-01", "2026-02-01") == ["2026-01-01", "2026-02-01"])
  }

  @Test(
    "What is no step", arguments: ["", "fortnight", "0 days", "-1 days", "1.5 days", "days", "2", "2 2 days", "x days"])
  func invalid(_ text: String) {
    #expect(DayStep(text) == nil)
  }

  @Test("A step reads as it is written", arguments: ["day", "month", "quarter", "14 days", "2 weeks"])
  func description(_ text: String) {
    #expect(DayStep(text)?.description == text)
  }

  @Test("Months later and earlier")
  func months() throws {
    let day = try #require(Day("2026-01-31"))
    #expect(day.adding(months: 1)?.description == "2026-02-28")
    #expect(day.adding(months: -2)?.description == "2025-11-30")
    #expect(day.adding(months: -1)?.description == "2025-12-31")
    #expect(day.adding(months: .max) == nil)
    #expect(day.adding(months: -12 * 2026) == nil)
  }
}
