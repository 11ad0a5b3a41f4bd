import PowerMap
import PowerMapReports
import Testing

@Suite("Reports of accounts of which little is known")
struct SparseAccountTests {
  private func report(_ people: [Person], ties: [Tie] = []) throws -> AccountReport {
    let account = Account(
      id: "x", name: "X", departments: [Department(id: "it")], people: people,
      team: [Person(id: "ana", name: "Ana Ruiz", side: .ours)], ties: ties)
    return AccountReport(try Book(accounts: [account]).analysis(of: "x", asOf: Examples.day))
  }

  private func person(_ id: Person.ID, isKey: Bool? = nil, authority: Double? = nil) -> Person {
    var person = Person(id: id, name: "Person \(id)", department: "it", isKey: isKey)
    person.formalAuthority = authority
    return person
  }

  private func tie(to id: Person.ID) throws -> Tie {
    Tie(from: "ana", to: id, rating: History(4, on: try #require(Day("2026-10-01"))))
  }

  @Test("Nobody is key")
  func nobodyKey() throws {
    let text = try report([person("eva", isKey: false), person("pat", isKey: false)], ties: [tie(to: "eva")]).text()
    #expect(text.contains("nobody known here counts as a key person"), "\(text)")
    #expect(text.contains("Known: 2 people"))
    #expect(!text.contains("Nobody is known"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test("Nobody is there")
  func nobody() throws {
    let text = try report([]).text()
    #expect(text.contains("Nobody is known here yet"), "\(text)")
    #expect(text.contains("Known: 0 people"))
    #expect(!text.contains("\n\n\n"))
    #expect(!text.contains("unknown of the power"))
  }

  @Test("Nobody has any power")
  func noPower() throws {
    let text = try report([person("eva", authority: 0), person("pat", authority: 0)], ties: [tie(to: "eva")]).text()
    #expect(text.contains("Resilience unknown"), "\(text)")
    #expect(text.contains("where Person eva and Person pat stand"))
    #expect(!text.contains("unknown of the power"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test("An uncertain score is told as what it lies between, with both bands")
  func uncertain() throws {
    let analysis = try Examples.fixture("murky")
    guard case .known(_, let low, let high, _) = analysis.resilience.score else {
      Issue.record("the score is known")
      return
    }
    let words = "\(low.fixed(1)) to \(high.fixed(1)) of 100: uncertain (critical to adequate)."
    let text = AccountReport(analysis).text()
    #expect(text.contains("Resilience \(words)\nIt depends on 2 ties of unknown strength.\n"), "\(text)")
    #expect(WorkspaceReport([analysis], asOf: analysis.asOf).text().contains("  uncertain  "))
  }

  @Test("A term that does not apply is told in a sentence")
  func note() throws {
    var report = try report([person("eva", isKey: true)], ties: [tie(to: "eva")])
    report.analysis = try {
      var book = Book(accounts: [report.analysis.account])
      book.policy.required = [:]
      return try book.analysis(of: "x", asOf: Examples.day)
    }()
    let note = "A term that does not apply gave its weight to the others in proportion."
    #expect(report.text().contains("\n\(note)\n"), "\(report.text())")
    #expect(report.markdown.contains(note))
  }

  @Test("Where there may be a second way in, the cut is only possible")
  func possibleCut() throws {
    let known = try #require(Day("2026-10-01"))
    let account = Account(
      id: "x", name: "X", departments: [Department(id: "it")], people: [person("eva", isKey: true)],
      team: [Person(id: "ana", name: "Ana Ruiz", side: .ours), Person(id: "ben", name: "Ben Okoye", side: .ours)],
      ties: [Tie(from: "ana", to: "eva", rating: History(4, on: known)), Tie(from: "ben", to: "eva")])
    let report = AccountReport(try Book(accounts: [account]).analysis(of: "x", asOf: Examples.day))
    #expect(report.text().contains("1–2  possibly Ana Ruiz"), "\(report.text())")
    #expect(report.markdown.contains("| 1–2 | possibly Ana Ruiz |"))
  }
}
