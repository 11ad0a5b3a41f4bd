import Foundation
import PowerMap
import PowerMapFiles
import PowerMapReports
import Testing

@Suite("The text report on a screen")
struct ScreenTests {
  @Test("It fits 40 lines of 80 columns", arguments: Examples.names)
  func fits(name: String) throws {
    let lines = AccountReport(try Examples.analysis(name)).text().split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 41)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("It fits with sixty key people, long names and many gaps")
  func fitsLarge() throws {
    let long = String(repeating: "A very long name indeed ", count: 40)
    let people = (0..<60).map {
      Person(id: Person.ID("p\($0)"), name: long, title: long, department: "it", roles: [.decisionMaker])
    }
    let account = Account(
      id: "big", name: long, departments: [Department(id: "it")], people: people,
      team: [Person(id: "ana", name: long, side: .ours)],
      ties: people.prefix(40).map { Tie(from: "ana", to: $0.id) })
    let analysis = try Book(accounts: [account]).analysis(of: "big", asOf: Examples.day)
    let text = AccountReport(analysis).text()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 41, "\(text)")
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("An account of nobody has no score, and no zero in its place")
  func nobody() throws {
    let account = Account(id: "empty", name: "Empty", departments: [Department(id: "it")])
    let text = AccountReport(try Book(accounts: [account]).analysis(of: "empty", asOf: Examples.day)).text()
    #expect(text.contains("Resilience unknown"))
    #expect(!text.contains("0 of 100"))
  }

  @Test("Colours change no word, and come only when asked for", arguments: Examples.names)
  func colours(name: String) throws {
    let report = AccountReport(try Examples.analysis(name))
    let coloured = report.text(isColoured: true)
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(!report.text().contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text())
  }

  @Test(
    "Hostile names reach neither the terminal nor the markup",
    arguments: [
      "\u{1B}[2J\u{7}x", "a\nb\r\nc", "\u{202E}evil", "<script>alert(1)</script>", "| a | b |", "[x](javascript:1)",
      "`x` *y* _z_ #w @all", String(repeating: "😀", count: 100_000), "\u{0}\u{FFFE}", "名前株式会社",
    ])
  func hostile(name: String) throws {
    let person = Person(id: "eva", name: name, title: name, department: "it", roles: [.economicBuyer])
    let account = Account(
      id: "x", name: name, departments: [Department(id: "it", name: name)], people: [person],
      team: [Person(id: "ana", name: name, side: .ours)],
      ties: [Tie(from: "ana", to: "eva", strength: History(0.7, on: try #require(Day("2026-10-01"))))])
    let report = AccountReport(try Book(accounts: [account]).analysis(of: "x", asOf: Examples.day))
    for text in [report.text(), report.markdown] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
    #expect(!report.markdown.contains("<script>"))
    #expect(!report.markdown.contains("x](javascript"))
    for line in report.text().split(separator: "\n") { #expect(line.count <= 80) }
    #expect(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) is [String: Any])
  }
}
