import PowerMap
import Testing

/// Exposure in money (domain A21).
@Suite struct RevenueExposureTests {
  private static let revenue = Money(minorUnits: 120_000_000, currency: "EUR")

  private func f1(_ edit: (inout Account) -> Void = { _ in }) throws -> Analysis {
    try Fixtures.variantOfF1 { account in
      account.annualRevenue = History([
        Assessment(on: Day(number: 18_000), value: Money(minorUnits: 1, currency: "EUR")),
        Assessment(on: Day(number: 19_000), value: Self.revenue),
        Assessment(on: Day(number: 21_000), value: Money(minorUnits: 2, currency: "EUR")),
      ])
      edit(&account)
    }
  }

  private func amount(_ result: Measured<MeasuredValue>?) -> Int? {
    if case .money(let money) = result?.value { money.minorUnits } else { nil }
  }

  @Test func theExposuresOfF1() throws {
    let f1 = try f1()
    let unprotected = try #require(amount(f1.result("revenue.unprotected")))
    let ana = try #require(amount(f1.result("revenue.exposure", of: "ana")))
    // Exact to the cent; the design rounds to whole units.
    #expect((Double(unprotected) / 100).rounded() == 883_071)
    #expect((Double(ana) / 100).rounded() == 372_857)
    #expect(amount(f1.result("revenue.exposure", of: "eva")) == 0)
    #expect(f1.people.allSatisfy { $0.revenueExposure.value != nil })
  }

  @Test func findingsSayWhatTheyExpose() throws {
    let finding = try #require(try f1().findings.first { $0.kind == .busFactor })
    #expect(finding.revenueExposure.map { (Double($0.minorUnits) / 100).rounded() } == 372_857)
    #expect(abs((finding.exposure ?? 0) - 0.435 / 1.4) < 1e-9)
    #expect(try Fixtures.f1().findings.allSatisfy { $0.revenueExposure == nil })
  }

  @Test(
    arguments: [
      Edit("without a revenue") { $0.annualRevenue = History() },
      Edit("with one of the future only") { $0.annualRevenue = History(revenue, on: Day(number: 21_000)) },
      Edit("without anybody") { $0.people = [] },
    ])
  func unknown(edit: Edit) throws {
    guard case .unknown(let reason, _, _) = try #require(try f1(edit.change).result("revenue.unprotected")) else {
      Issue.record("\(edit.testDescription)")
      return
    }
    #expect(!reason.isEmpty)
  }

  /// Of what is open the worst end is what is proven.
  @Test func anUnknownTie() throws {
    let open = try f1 { $0.setTie("cara", "eva", nil) }.exposure.unprotectedRevenue
    let none = try f1().exposure.unprotectedRevenue
    #expect(open.value == none.value && open.high == none.value)
    #expect((open.low?.minorUnits ?? .max) < (open.high?.minorUnits ?? 0))
  }

  @Test(arguments: [(Int.max, 1.0), (Int.max, 0.5), (Int.min, 1.0), (0, 0.3), (-100, 0.5)])
  func noAmountOverflows(units: Int, factor: Double) {
    #expect(Money(minorUnits: units, currency: "EUR").scaled(by: factor).currency == "EUR")
    #expect(Money(minorUnits: 100, currency: "EUR").scaled(by: .nan).minorUnits == 100)
  }
}
