import Foundation
import PowerMap
import Testing

@testable import PowerMapReports

@Suite("The page of a portfolio")
struct PortfolioPageTests {
  private static func page(
    isReversed: Bool = false, path: String = "crm/accounts/acme.yaml", _ change: (inout Book) -> Void = { _ in }
  ) throws -> String {
    var book = try Examples.book()
    change(&book)
    let ids = isReversed ? book.accounts.map(\.id).reversed() : book.accounts.map(\.id)
    let analyses = try ids.map { try book.analysis(of: $0, asOf: Examples.day) }
    var losses = ColleagueLosses()
    for analysis in analyses { losses.add(AccountLosses(analysis).withoutEvidence) }
    let report = PortfolioReport(
      asOf: try #require(Day(Examples.day)), accounts: analyses.map(AccountHeadline.init), losses: losses,
      unusable: [.init(id: "acme", path: path, line: 7, column: 3, message: "the tie 'a|b' names nobody")])
    return PortfolioPage(report, pages: ["northwind": "accounts/northwind.html"], workspace: "crm").html
  }

  @Test("The same accounts give the same bytes, in whatever order they come")
  func order() throws {
    #expect(try Self.page() == Self.page(isReversed: true))
  }

  @Test("It begins with a policy, ends with its end, and names nothing outside")
  func whole() throws {
    let page = try Self.page()
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    #expect(
      !page.contains("http:") && !page.contains("https:") && !page.contains("style=\"") && !page.contains("onclick"))
  }

  @Test("An account has a link where it has a page, in the table and in the plot")
  func links() throws {
    let page = try Self.page()
    #expect(page.contains("<th scope=\"row\"><a href=\"accounts/northwind.html\">Northwind Group</a></th>"))
    #expect(page.contains("<a href=\"accounts/northwind.html\" tabindex=\"-1\"><circle"))
    #expect(page.contains("<th scope=\"row\">Verdi Foods</th>"))
  }

  @Test("A figure that is unknown has nothing to be sorted by")
  func unknown() throws {
    func keys(_ page: String, _ name: String) throws -> Int {
      let start = try #require(page.range(of: "\(name)</th>"))
      let row = try #require(page[start.upperBound...].components(separatedBy: "</tr>").first)
      return row.components(separatedBy: "data-key").count - 1
    }
    let (all, less) = try (
      Self.page(),
      Self.page { book in for index in book.accounts.indices { book.accounts[index].annualRevenue = History() } }
    )
    #expect(try keys(all, "Verdi Foods") == 10)
    #expect(try keys(less, "Verdi Foods") == 8, "revenue, and what of it is at risk")
    #expect(less.contains("revenue unknown") || !less.contains("<circle"))
  }

  @Test("Amounts of several currencies are not compared")
  func currencies() throws {
    let one = try Self.page()
    let two = try Self.page { book in
      guard let day = Day("2026-01-01") else { return }
      book.accounts[0].annualRevenue = History(Money(minorUnits: 90_000_00, currency: "USD"), on: day)
    }
    func sortable(_ page: String) -> Int {
      page.components(separatedBy: "<th scope=\"col\" class=\"plain\" data-first").count - 1
    }
    #expect(sortable(one) == 2 && sortable(two) == 1)
    #expect(two.contains("amounts of several currencies are not compared"))
  }

  @Test(
    "What cannot be used is named as the workspace names it",
    arguments: [
      ("crm/accounts/acme.yaml", "accounts/acme.yaml"), ("/srv/crm/acme.yaml", "/srv/crm/acme.yaml"),
    ])
  func unusable(path: String, shown: String) throws {
    let page = try Self.page(path: path)
    #expect(page.contains("<code>\(shown):7:3</code>"))
    #expect(page.contains("The tie &apos;a|b&apos; names nobody."))
  }

  @Test("Without an account there is a page that says so")
  func empty() throws {
    let page = PortfolioPage(PortfolioReport(asOf: try #require(Day("2026-11-01")), accounts: [])).html
    #expect(page.contains("There is no account that can be used."))
    #expect(page.contains("<h1>Portfolio</h1>"))
  }
}
