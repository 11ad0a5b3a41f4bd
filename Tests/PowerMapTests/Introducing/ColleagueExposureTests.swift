@testable import PowerMap
import Testing

/// What hangs on one person across the accounts (domain A26).
@Suite struct ColleagueExposureTests {
  /// Two copies of F1 that share ana: her loss is .3107 in each.
  @Test func workedExample() throws {
    let exposure = try two { x, y in
      x.annualRevenue = History(Money(minorUnits: 120_000_000, currency: "EUR"), on: Day(number: 19_000))
      y.annualRevenue = History(Money(minorUnits: 1_000_000, currency: "USD"), on: Day(number: 19_000))
    }
    let ana = try #require(exposure.first)
    #expect(ana.id == "ana")
    #expect(ana.accounts.map(\.account) == ["x", "y"])
    for account in ana.accounts {
      #expect(abs((account.loss.value ?? 0) - 0.435 / 1.4) < 1e-9)
      #expect(account.isOnlyHolder)
    }
    #expect(abs((ana.loss.value ?? 0) - 2 * 0.435 / 1.4) < 1e-9)
    // 1 200 000 EUR times .3107 is 372 857.14, as in A21.
    #expect(
      ana.revenue.map(\.value) == [
        Money(minorUnits: 37_285_714, currency: "EUR"), Money(minorUnits: 310_714, currency: "USD"),
      ])
    #expect(ana.accountsOfUnknownRevenue.isEmpty)
    #expect(exposure.first { $0.id == "ben" }?.accounts.isEmpty ?? true)
  }

  /// A portfolio adds accounts in any order, without what the figures rest on.
  @Test func accountByAccount() throws {
    var book = Book()
    for index in 0..<6 {
      var account = try Fixtures.f1().account
      account.id = Account.ID("account\(index)")
      if index > 2 { account.people.removeLast() }
      book.accounts.append(account)
    }
    let analyses = try book.accounts.map { try book.analysis(of: $0.id, asOf: Fixtures.asOf) }
    var sum = ColleagueLosses()
    for analysis in analyses.reversed() { sum.add(AccountLosses(analysis).withoutEvidence) }
    let all = ColleagueExposure.all(in: analyses)
    #expect(sum.exposures.map(\.person) == all.map(\.person))
    #expect(sum.exposures.map(\.loss.value) == all.map(\.loss.value))
    #expect(sum.exposures.map { $0.accounts.map(\.account) } == all.map { $0.accounts.map(\.account) })
  }

  @Test func sumsOfOneCurrency() throws {
    let exposure = try two { x, y in
      x.annualRevenue = History(Money(minorUnits: 1_400, currency: "EUR"), on: Day(number: 19_000))
      y.annualRevenue = x.annualRevenue
    }
    #expect(exposure.first?.revenue.map(\.value) == [Money(minorUnits: 870, currency: "EUR")])
  }

  @Test func unknownRevenueStaysUnknown() throws {
    let exposure = try two { x, y in
      x.annualRevenue = History(Money(minorUnits: 1_400, currency: "EUR"), on: Day(number: 19_000))
      // Known tomorrow only.
      y.annualRevenue = History(Money(minorUnits: 1_400, currency: "EUR"), on: Fixtures.asOf.adding(days: 1))
    }
    let ana = try #require(exposure.first)
    #expect(ana.revenue.map(\.value) == [Money(minorUnits: 435, currency: "EUR")])
    #expect(ana.accountsOfUnknownRevenue == ["y"])
    #expect(ana.accounts.last?.revenue.value == nil)
    #expect(ana.accounts.last?.revenue.reason == "no annual revenue is recorded")
  }

  @Test func anUnratedTieMakesAnInterval() throws {
    let exposure = try two { x, _ in x.ties.append(Tie(from: "ana", to: "eva")) }
    let loss = try #require(exposure.first?.accounts.first?.loss)
    #expect(abs((loss.low ?? 0) - 0.435 / 1.4) < 1e-9)
    #expect(abs((loss.high ?? 0) - (0.435 + 0.96 * 0.65) / 1.4) < 1e-9)
  }

  /// A third party carries no coverage: theirs is the reach that is lost.
  @Test func aThirdPartyHoldsReach() throws {
    var account = try Fixtures.f1().account
    account.network = [Person(id: "lars", name: "Lars", side: .thirdParty)]
    account.ties =
      account.ties.filter { $0.kind == .reportsTo } + [
        Tie(from: "ben", to: "lars", strength: History(0.5, on: Fixtures.asOf)),
        Tie(.advises, from: "lars", to: "eva", weight: 0.5),
      ]
    let exposure = Book(accounts: [account]).colleagueExposure(asOf: Fixtures.asOf)
    let lars = try #require(exposure.first { $0.id == "lars" })
    #expect(lars.heldAlone.map(\.account) == ["fixture"])
    let analysis = try Book(accounts: [account]).analysis(of: "fixture", asOf: Fixtures.asOf)
    let reach = analysis.people.reduce(0) { $0 + ($1.powerShare.value ?? 0) * ($1.reach.value ?? 0) }
    #expect(reach > 0)
    #expect(abs((lars.loss.value ?? 0) - reach) < 1e-9)
  }

  @Test func nobodyMappedIsUnknown() throws {
    let empty = Account(
      id: "empty", name: "Empty", team: [Person(id: "ana", name: "Ana", side: .ours)])
    let exposure = Book(accounts: [empty]).colleagueExposure(asOf: Fixtures.asOf)
    #expect(exposure.first?.loss.value == nil)
  }

  private func two(_ change: (inout Account, inout Account) -> Void) throws -> [ColleagueExposure] {
    var (x, y) = (try Fixtures.f1().account, try Fixtures.f1().account)
    (x.id, y.id) = ("x", "y")
    change(&x, &y)
    return Book(accounts: [y, x]).colleagueExposure(asOf: Fixtures.asOf)
  }
}
