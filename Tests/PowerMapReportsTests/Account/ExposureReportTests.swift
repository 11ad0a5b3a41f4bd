import PowerMap
import PowerMapReports
import Testing

@Suite("What reports say of exposure, and of what nobody has looked into")
struct ExposureReportTests {
  private func analysis(_ edit: (inout Account) -> Void = { _ in }) throws -> Analysis {
    var account = try Examples.fixture("fixtureOne").account
    account.annualRevenue = History(
      Money(minorUnits: 120_000_000, currency: "EUR"), on: try #require(Day("2026-01-01")))
    edit(&account)
    return try Book(accounts: [account]).analysis(of: account.id, asOf: Examples.day)
  }

  @Test("Money has two significant digits in words, and all of them in JSON")
  func digits() throws {
    let report = AccountReport(try analysis())
    #expect(report.markdown.contains("| `revenue.unprotected` | Unprotected revenue | 880000 EUR |"))
    #expect(report.markdown.contains("| Ana | ours | 0 % | 31 % | 370000 EUR |"))
    #expect(report.json.contains("88307143"))
    #expect(try Explanation("revenue.exposure", of: "ana", in: report.analysis).text().contains("370000 EUR"))
  }

  @Test("Without a revenue there is no column of money")
  func noRevenue() throws {
    let report = AccountReport(try analysis { $0.annualRevenue = History() })
    #expect(!report.markdown.contains("revenue exposed"))
    #expect(report.text().contains("Unprotected revenue: no revenue of a year is known"))
  }

  @Test("The joint loss that costs most stands under the single ones")
  func joint() throws {
    let report = AccountReport(
      try analysis { $0.groups = [DepartureGroup(id: "site", members: ["omar", "pat"], cause: "the site | closes")] })
    #expect(report.markdown.contains("| the site \\| closes together | a group | 0 % | 31 % | 370000 EUR |"))
  }

  @Test("What nobody has looked into is told once, and one reason once")
  func gaps() throws {
    let text = AccountReport(try analysis()).text()
    #expect(text.contains("whom competitors hold: nobody has reviewed the competitors"), "\(text)")
    #expect(!text.contains("Complaints about competitors"))
    let nobody = AccountReport(
      try analysis { account in
        account.ties = []
        account.competitorIntelReviewedOn = account.annualRevenue.entries[0].on.adding(days: 300)
      }
    ).text()
    let titles = "Effective tentacles, Procurement dependency, Effective threads, Effective holders: nobody at"
    #expect(nobody.replacing("\n ", with: "").contains(titles), "\(nobody)")
  }
}
