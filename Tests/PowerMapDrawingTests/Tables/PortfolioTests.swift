import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("The portfolio of accounts")
struct PortfolioTests {
  /// The sample account under another id, with a revenue.
  static func analysis(_ id: Account.ID, _ revenue: Money?, people: Int = 12) throws -> Analysis {
    var account = try #require(SampleBook(SampleShape(people: people, departments: 4)).book.accounts.first)
    (account.id, account.name) = (id, "Account \(id)")
    if let revenue { account.annualRevenue = History(revenue, on: SampleBook.day) }
    return try Book(organisation: "Contoso", accounts: [account]).analysis(of: id, asOf: SampleBook.day)
  }

  static func table(_ analyses: [Analysis], _ options: DrawingOptions = .init()) -> TableContent {
    Portfolio(analyses.map(AccountHeadline.init), options: options).table
  }

  private static func euros(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: "EUR") }

  @Test func theMostRevenueAtRiskIsFirstAndTheUnknownLast() throws {
    let table = Self.table([
      try Self.analysis("unknown", nil), try Self.analysis("small", Self.euros(10_000)),
      try Self.analysis("b", Self.euros(900_000)), try Self.analysis("a", Self.euros(900_000)),
    ])
    #expect(
      table.rows.map(\.name) == ["1 · Account a", "2 · Account b", "3 · Account small", "4 · Account unknown"])
    #expect(table.title == "Contoso")
    #expect(table.figures.contains(.init(value: "1.8m EUR", caption: "revenue of a year, 1 unknown")))
  }

  @Test func amountsOfDifferentCurrenciesAreNeitherAddedNorCompared() throws {
    let yen = Money(minorUnits: 9_000_000, currency: "JPY")
    let table = Self.table([
      try Self.analysis("a", Self.euros(10_000), people: 20), try Self.analysis("b", yen),
      try Self.analysis("c", Self.euros(20_000)),
    ])
    let scores = try ["a", "b", "c"].map { id in
      try #require(
        Self.analysis(Account.ID(id), nil, people: id == "a" ? 20 : 12).resilience.score.value)
    }
    #expect(table.rows.first?.name == (scores[0] < scores[1] ? "1 · Account a" : "1 · Account b"))
    #expect(table.notes == ["amounts are in EUR, JPY and are not compared: the least resilient first"])
    #expect(!table.figures.contains { $0.caption.hasPrefix("revenue") || $0.caption.hasPrefix("at risk") })
    #expect(table.plot?.points.count == 2)
    #expect(table.plot?.notes == ["Not placed, revenue in JPY: Account b"])
  }

  @Test func whatIsUnknownHasALookOfItsOwnAndNoPlace() throws {
    let table = Self.table([try Self.analysis("a", nil), try Self.analysis("b", Self.euros(10_000))])
    let unknown = try #require(table.rows.last)
    #expect(table.columns[7].heading == "revenue at risk" && table.columns[8].heading == "revenue of a year")
    #expect(unknown.cells[7].text == "?" && unknown.cells[7].look == .unknown)
    #expect(unknown.cells[8].text == "?" && unknown.cells[9].text == "?")
    #expect(table.plot?.points.map(\.name) == ["Account b"])
    #expect(table.plot?.notes == ["Not placed, revenue unknown: Account a"])
  }

  /// Neither nothing nor a loss has a place on a logarithmic axis.
  @Test(arguments: [0, -5]) func onlyRevenueIsPlaced(amount: Int) throws {
    let table = Self.table([try Self.analysis("a", Self.euros(amount)), try Self.analysis("b", Self.euros(10))])
    #expect(table.plot?.points.map(\.name) == ["Account b"])
    #expect(table.plot?.notes == ["Not placed, no revenue: Account a"])
    #expect(Self.table([try Self.analysis("a", Self.euros(amount))]).plot == nil)
  }

  @Test func theExamplesFiguresAreThoseOfTheirAnalyses() throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let analysis = try book.analysis(of: "northwind", asOf: ExampleAccounts.day)
    let cells = try #require(Self.table([analysis]).rows.first?.cells)
    #expect(
      cells.map(\.text) == [
        FigureText.number(analysis.resilience.score), FigureText.share(analysis.coverage),
        FigureText.share(analysis.coverageAfterWorstLoss), FigureText.integer(analysis.leastSeatThreads), "5", "0",
        "\(analysis.findings.count { $0.severity == .critical && $0.waivedUntil == nil })", "1.0m EUR", "1.2m EUR",
        "2027-01-31",
      ])
    #expect(cells[0].detail == analysis.resilience.band.value?.rawValue)
    #expect(cells[0].look == .heat(HeatStep(.need, 2)))
    #expect(cells[9].detail == "in 72 days")
    #expect(cells.map(\.look).allSatisfy { $0 != .unknown })
  }

  /// A figure that may lie in two depths has none.
  @Test(arguments: [4, 12, 25, 40]) func anIntervalAcrossDepthsIsNoHeat(people: Int) throws {
    let account = AccountHeadline(try Self.analysis("a", Self.euros(10_000), people: people))
    let band = account.band
    #expect((account.cells[0].look == .unknown) == (band.low != band.high))
    let gaps = account.departmentGaps
    #expect(account.cells[4].text == FigureText.integer(gaps))
    #expect((account.cells[4].look == .unknown) == (min(gaps.low ?? 0, 3) != min(gaps.high ?? 0, 3)))
  }

  @Test(arguments: [View.matrix, .portfolio]) func aSuppositionSaysSo(view: View) throws {
    let before = try Self.analysis("a", nil)
    let after = try before.after([.leaves("p001")])
    #expect(Drawing(after, view: view).dot.contains("Simulated: "))
    #expect(!Drawing(before, view: view).dot.contains("Simulated: "))
    let other = try Self.analysis("b", nil).after([.leaves("p001")])
    #expect(Self.table([after, other]).notes.first == "simulated: people of 2 accounts have left")
  }

  @Test func whatHasNoMeaningIsNeitherDeepNorUnknown() throws {
    let cells = AccountHeadline(try Self.analysis("a", nil, people: 0)).cells
    #expect(cells[5].text == "–" && cells[5].look == .plain)
    #expect(cells[5].tooltip == "Account a: single points of failure –, nobody is key")
  }

  @Test func aLargePortfolioSaysWhatItLeavesOut() throws {
    let many = try (0..<50).map {
      AccountHeadline(try Self.analysis(Account.ID("a\($0)"), Self.euros(10_000), people: 3))
    }
    let drawing = Drawing(portfolio: many)
    #expect(drawing.omissions.hiddenAccounts == 10 && drawing.view == .portfolio)
    #expect(drawing.dot.contains("10 accounts further down not shown"))
    let full = Drawing(portfolio: many, options: DrawingOptions(isFull: true))
    #expect(full.omissions.isEmpty)
    #expect(Drawing(portfolio: many.reversed()) == drawing)
  }

  @Test func noAccountIsASentence() {
    let drawing = Drawing(portfolio: [])
    #expect(drawing.title == "Portfolio" && drawing.dot.contains("There is no account."))
  }

  @Test(arguments: [
    (0, "0 EUR"), (99, "99 EUR"), (999, "1.0k EUR"), (1_234, "1.2k EUR"), (640_000, "640k EUR"),
    (996_000, "1.0m EUR"), (2_150_000, "2.2m EUR"), (12_345_678, "12m EUR"), (1_500_000_000, "1.5bn EUR"),
    (-1_234, "−1.2k EUR"),
  ])
  func amountsHaveTwoDigits(amount: Int, text: String) {
    #expect(FigureText.money(Self.euros(amount)) == text)
  }

  @Test func amountsKeepTheirInterval() {
    #expect(FigureText.money(.between(Self.euros(410_000), Self.euros(1_200_000))) == "410k–1.2m EUR")
    #expect(FigureText.money(.unknown(reason: "", low: Self.euros(0), high: nil)) == "?")
    #expect(FigureText.money(.notApplicable(reason: "")) == "–")
    #expect(FigureText.money(Money(minorUnits: 1_500, currency: "JPY")) == "1.5k JPY")
  }
}
