import Foundation
import GoldenFiles
import PowerMap
import PowerMapFiles
import PowerMapReports
import Testing

@Suite("What changed, in every format")
struct ComparisonReportTests {
  private static let earlier = "2026-05-01"

  private func report(_ name: String) throws -> ComparisonReport {
    ComparisonReport(
      from: try Examples.book().analysis(of: Account.ID(name), asOf: Self.earlier), to: try Examples.analysis(name))
  }

  private func fixtures() throws -> ComparisonReport {
    let before = try Examples.fixture("fixtureOne")
    var account = before.account
    let day = try #require(Day("2026-01-01"))
    account.ties.append(Tie(from: "cara", to: "eva", strength: History(0.6, on: day)))
    account.ties.append(Tie(from: "ben", to: "omar", strength: History(0.6, on: day)))
    let after = try Book(accounts: [account]).analysis(of: account.id, asOf: Examples.day)
    return ComparisonReport(from: before, to: after, labels: .init(before: "HEAD~1", after: "working tree"))
  }

  @Test("Of an example on two days", arguments: ["northwind", "verdi"], [ReportFormat.text, .markdown])
  func golden(name: String, format: ReportFormat) throws {
    let file = GoldenFile("Tests/Fixtures/Reports/diff-\(name).\(format.fileExtension)")
    #expect(try file.difference(from: try report(name).written(as: format)) == nil)
  }

  @Test("Of fixtures F1 and F2, with the figures of the domain", arguments: ReportFormat.allCases)
  func workedExample(format: ReportFormat) throws {
    let text = try fixtures().written(as: format)
    #expect(
      try GoldenFile("Tests/Fixtures/Reports/diff-fixtures.\(format.fileExtension)").difference(from: text) == nil)
    guard format != .json else { return }
    for words in ["27.1 → 65.9 (+38.8)", "fragile → adequate", "Cara – Eva became live: 0.00 → 0.60"] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test("Markdown begins with the score, then what got worse, then what got better")
  func order() throws {
    let markdown = try report("northwind").markdown
    #expect(markdown.split(separator: "\n").first?.contains("resilience") == true)
    let worse = try #require(markdown.firstRange(of: "What got worse"))
    let better = try #require(markdown.firstRange(of: "What got better"))
    #expect(worse.lowerBound < better.lowerBound)
  }

  @Test("The text fits 40 lines of 80 columns, however much changed")
  func screen() throws {
    let people = (0..<60).map {
      Person(id: Person.ID("p\($0)"), name: "A Very Long Name Number \($0)", department: "it", roles: [.decisionMaker])
    }
    var account = Account(
      id: "big", name: String(repeating: "Long ", count: 40), departments: [Department(id: "it")], people: people,
      team: [Person(id: "ana", name: "Ana", side: .ours)])
    let before = try Book(accounts: [account]).analysis(of: "big", asOf: Examples.day)
    let day = try #require(Day("2026-10-01"))
    account.ties = people.prefix(40).map { Tie(from: "ana", to: $0.id, strength: History(0.7, on: day)) }
    account.people.removeLast(10)
    let after = try Book(accounts: [account]).analysis(of: "big", asOf: Examples.day)
    for report in [
      ComparisonReport(from: before, to: after), ComparisonReport(from: after, to: before), try report("northwind"),
      try report("verdi"), try report("halden"), try fixtures(),
    ] {
      let lines = report.text().split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 41, "\(report.text())")
      for line in lines { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test("Colours change no word, and come only when asked for")
  func colours() throws {
    let report = try report("northwind")
    #expect(!report.text().contains("\u{1B}"))
    let coloured = report.text(isColoured: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text())
  }

  @Test("Nothing changed is said, and is no list of zeros")
  func nothing() throws {
    let analysis = try Examples.analysis("verdi")
    let report = ComparisonReport(from: analysis, to: analysis)
    #expect(report.text().contains("Nothing changed."))
    #expect(!report.text().contains("→ 0"))
    #expect(report.markdown.contains("Nothing changed."))
    #expect(report.json.contains("\"isEmpty\": true"))
  }

  @Test("An unknown score has no difference, and no zero in its place")
  func unknown() throws {
    let nobody = Account(id: "verdi", name: "Nobody", departments: [Department(id: "it")])
    let after = try Book(accounts: [nobody]).analysis(of: "verdi", asOf: Examples.day)
    let report = ComparisonReport(from: try Examples.analysis("verdi"), to: after)
    #expect(report.text().contains("→ unknown (unknown)"))
    // Below, ties of people who are not there any more are known to be 0.
    let figures = report.text().split(separator: "What got worse")[0]
    #expect(!figures.contains("→ 0.0"))
    #expect(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) is [String: Any])
  }

  @Test(
    "Hostile names reach neither the terminal nor the markup",
    arguments: ["\u{1B}[2J\u{7}x", "a\nb\r\nc", "\u{202E}evil", "<script>alert(1)</script>", "[x](javascript:1)"])
  func hostile(name: String) throws {
    let day = try #require(Day("2026-10-01"))
    let person = Person(id: "eva", name: name, title: name, department: "it", roles: [.economicBuyer])
    var account = Account(
      id: "x", name: name, departments: [Department(id: "it", name: name)], people: [person],
      team: [Person(id: "ana", name: name, side: .ours)])
    let before = try Book(accounts: [account]).analysis(of: "x", asOf: Examples.day)
    account.ties = [Tie(from: "ana", to: "eva", strength: History(0.7, on: day))]
    account.people[0].title = name + "!"
    let after = try Book(accounts: [account]).analysis(of: "x", asOf: Examples.day)
    let labels = ComparisonReport.Labels(before: name, after: name)
    let one = ComparisonReport(from: before, to: after, labels: labels)
    let all = WorkspaceComparisonReport(from: [before], to: [after], labels: labels)
    for text in [one.text(), one.markdown, all.text(), all.markdown] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
    for text in [one.markdown, all.markdown] {
      #expect(!text.contains("<script>"))
      #expect(!text.contains("x](javascript"))
    }
  }

  @Test("Of a workspace, with accounts that came and went", arguments: [ReportFormat.text, .markdown])
  func workspace(format: ReportFormat) throws {
    let book = try Examples.book()
    let before = try ["halden", "northwind"].map { try book.analysis(of: Account.ID($0), asOf: Self.earlier) }
    let after = try ["northwind", "verdi"].map(Examples.analysis)
    let report = WorkspaceComparisonReport(
      from: before, to: after, labels: .init(before: Self.earlier, after: Examples.day))
    #expect(report.added.map(\.account.id) == ["verdi"])
    #expect(report.removed.map(\.account.id) == ["halden"])
    let file = GoldenFile("Tests/Fixtures/Reports/diff-workspace.\(format.fileExtension)")
    #expect(try file.difference(from: report.written(as: format)) == nil)
  }
}
