import Foundation
import GoldenFiles
import PowerMap
import PowerMapReports
import Testing

@Suite("Reports of introductions")
struct IntroductionReportTests {
  @Test("Of a person of the example accounts", arguments: ["northwind/eva", "halden/berit"], ReportFormat.allCases)
  func golden(person: String, format: ReportFormat) throws {
    let day = try #require(Day(Examples.day))
    let report = IntroductionReport(try Examples.book().introductions(to: person, asOf: day), asOf: day)
    let name = person.split(separator: "/").last ?? ""
    let file = GoldenFile("Tests/Fixtures/Reports/introduce-\(name).\(format.fileExtension)")
    #expect(try file.difference(from: report.written(as: format)) == nil)
  }

  @Test("The words of fixture F1")
  func fixtureOne() throws {
    let text = try text(of: "eva")
    #expect(text.contains("One way to Eva is known."))
    #expect(text.contains("1. Have Ana ask Omar for an introduction to Eva; the weakest link is Omar – Eva (0.50)."))
    #expect(text.contains("It carries 0.23."))
  }

  @Test("Each state says what to do")
  func states() throws {
    #expect(try text(of: "ana").contains("Ana is one of ours: no introduction is needed."))
    #expect(try text(of: "pat").contains("Ana (0.80) has a live tie with Pat: no introduction is needed."))
    #expect(
      try text(of: "eva") { $0.ties.removeAll { $0.to == "omar" } }.contains(
        "No route to Eva is known. Ask every contact who knows them, and record the answer as a tie."))
    let cold = try text(of: "eva") { account in
      account.ties.removeAll { $0.id == "relationship:ana:omar" }
      account.ties.append(Tie(from: "ana", to: "omar", strength: History(0.3, on: Day(number: 20_000))))
    }
    #expect(cold.contains("Strengthen Ana – Omar (0.30) first; then have Ana ask Omar for an introduction to Eva"))
    let unrated = try text(of: "eva") { account in
      account.ties.removeAll { $0.id == "relationship:ana:omar" }
      account.ties.append(Tie(from: "ana", to: "omar"))
    }
    #expect(unrated.contains("- Rate ana:omar: nobody has said how well Ana knows Omar."))
  }

  @Test("Whoever left is somebody to ask")
  func departed() throws {
    let text = try text(of: "eva") { account in
      for index in account.people.indices where account.people[index].id == "omar" {
        account.people[index].leavingOn = Day(number: 20_400)
      }
    }
    #expect(text.contains("No route to Eva is known."))
    #expect(
      text.contains(
        "- Have Ana ask Omar, who was at Fixture One before 2025-11-08, perhaps with Eva, whether they know each other; "
          + "if so, record the tie."), "\(text)")
  }

  @Test(
    "Names from files disturb neither the screen nor the page",
    arguments: ["\u{1B}[2Jx", "a\nb", "\u{202E}evil", "<b>|", String(repeating: "long name ", count: 50)])
  func hostile(name: String) throws {
    let day = Day(number: 20_500)
    let book = try book { account in
      for index in account.people.indices { account.people[index].name = name }
      account.team[0].name = name
    }
    let report = IntroductionReport(try book.introductions(to: "eva", asOf: day), asOf: day)
    for line in report.text().split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
    #expect(!report.markdown.contains("<b>"))
    _ = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
  }

  /// The words of the text report, on one line.
  private func text(of person: String, _ change: (inout Account) -> Void = { _ in }) throws -> String {
    let day = Day(number: 20_500)
    let report = IntroductionReport(try book(change).introductions(to: person, asOf: day), asOf: day)
    return report.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func book(_ change: (inout Account) -> Void) throws -> Book {
    var account = try Examples.fixture("fixtureOne").account
    change(&account)
    return Book(accounts: [account])
  }
}
