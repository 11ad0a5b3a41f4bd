@testable import PowerMap
import Testing

@Suite("What changed between two analyses")
struct ComparisonTests {
  @Test("F1 to F2: two ties became live, the score rose by 38.754107, and nobody cuts Eva off any more")
  func workedExample() throws {
    let change = try Fixtures.f1().difference(to: try Fixtures.f2())
    #expect(change.ties.map(\.id) == ["ben:omar", "cara:eva"])
    #expect(change.ties.allSatisfy { $0.kind == .becameLive && $0.isOurs && $0.strength.before.value == 0 })
    let score = try #require(change.score.score.difference.value)
    #expect(abs(score - 38.754107) < 5e-7)
    #expect(change.score.score.difference.isExact)
    #expect(change.score.band.before.value == .fragile)
    #expect(change.score.band.after.value == .adequate)
    #expect(change.resolvedFindings.map(\.id).contains("spof:fixture/eva"))
    #expect(!change.newFindings.contains { $0.kind == .spof })
    #expect(change.joined.isEmpty && change.left.isEmpty && change.moved.isEmpty)
  }

  @Test("The terms sum to the difference of the score, where no cap holds it")
  func terms() throws {
    let change = try Fixtures.f1().difference(to: try Fixtures.f2())
    let expected = [11.8929, 9.8214, 7.04, 5, 5]
    for (term, points) in zip(change.score.terms, expected) {
      #expect(abs((term.points.difference.value ?? 0) - points) < 5e-3, "\(term.key)")
    }
    let sum = change.score.terms.compactMap(\.points.difference.value).reduce(0, +)
    #expect(abs(sum - (change.score.raw.difference.value ?? 0)) < 1e-9)
    #expect(change.measures.first { $0.key == "busFactor" }?.figures.difference.value == 1)
    #expect(change.measures.first { $0.key == "threads" }?.figures.difference.value == 1)
  }

  @Test("Seats and departments that changed")
  func seatsAndDepartments() throws {
    let change = try Fixtures.f1().difference(to: try Fixtures.f2())
    let eva = try #require(change.seats.first { $0.subject == .person("eva") })
    #expect(eva.threads.before.value == 1)
    #expect(eva.threads.after.value == 2)
    #expect(eva.cutSet.before.value == ["ana"])
    #expect(change.departments.map(\.id) == ["executive"])
    #expect(change.departments.first?.state == ValueChange(before: .uncovered, after: .covered))
  }

  @Test("The same analysis twice has no difference", arguments: [Fixtures.f1, Fixtures.f2, Fixtures.hourglass])
  func identity(_ account: @Sendable () throws -> Analysis) throws {
    let analysis = try account()
    let change = analysis.difference(to: analysis)
    #expect(change.isEmpty)
    #expect(change.persistingFindings == analysis.findings)
  }

  @Test("The two the other way around are the mirror image")
  func mirror() throws {
    let (f1, f2) = (try Fixtures.f1(), try Fixtures.f2())
    expectMirror(f1.difference(to: f2), f2.difference(to: f1))
  }

  @Test("People join, leave and move, on either side")
  func people() throws {
    var book = Book(accounts: [try Fixtures.f1().account])
    let before = try book.analysis(of: "fixture", asOf: Fixtures.asOf)
    book.accounts[0].people.removeAll { $0.id == "pat" }
    book.accounts[0].ties.removeAll { $0.from == "pat" || $0.to == "pat" }
    book.accounts[0].people.append(Person(id: "zoe", name: "Zoe", department: "procurement"))
    book.accounts[0].people[0].title = "Director of Plants"
    book.accounts[0].people[0].seniority = .vicePresident
    book.accounts[0].people[0].department = "executive"
    book.accounts[0].team[0].title = "Account Executive"
    let change = before.difference(to: try book.analysis(of: "fixture", asOf: Fixtures.asOf))
    #expect(change.left.map(\.id) == ["pat"])
    #expect(change.joined.map(\.id) == ["zoe"])
    #expect(change.joined.map(\.side) == [.customer])
    #expect(change.moved.map(\.id).count == 2)
    let moved = try #require(change.moved.first { $0.id == before.account.people.first { $0.id != "pat" }?.id })
    #expect(moved.changes == [.department, .title, .seniority])
    #expect(change.moved.contains { $0.changes == [.title] && $0.after.side == .ours })
    #expect(change.ties.filter { $0.kind == .wentCold }.map(\.id) == ["ana:pat"])
  }

  @Test("Somebody who comes over to us changed sides")
  func sides() throws {
    var book = Book(accounts: [try Fixtures.f2().account])
    let before = try book.analysis(of: "fixture", asOf: Fixtures.asOf)
    book.accounts[0].people.removeAll { $0.id == "pat" }
    book.accounts[0].ties.removeAll { $0.from == "pat" || $0.to == "pat" }
    book.accounts[0].team.append(Person(id: "pat", name: "Pat", side: .ours, seniority: .manager))
    let change = before.difference(to: try book.analysis(of: "fixture", asOf: Fixtures.asOf))
    #expect(change.moved.first { $0.id == "pat" }?.changes.contains(.side) == true)
    #expect(change.left.isEmpty && change.joined.isEmpty)
  }

  @Test("Two days of one book are compared as two books are")
  func days() throws {
    let text = """
      account: Fixture
      logFrom: 2020-01-01
      departments: {it: {}}
      people: {eva: {name: Eva, department: it, seniority: chief, isKey: true}}
      team: {ana: {name: Ana, seniority: chief}}
      ties: [{between: [ana, eva], rating: {2024-01-01: 4}}]
      """
    let fresh = try #require(Day("2024-01-01"))
    let before = try Fixtures.analysis(text, asOf: fresh)
    // A rating of 4 alone is live for 96 days.
    #expect(
      before.difference(to: try Fixtures.analysis(text, asOf: fresh.adding(days: 96))).ties.map(\.kind) == [.weakened])
    #expect(
      before.difference(to: try Fixtures.analysis(text, asOf: fresh.adding(days: 97))).ties.map(\.kind) == [.wentCold])
    #expect(before.difference(to: try Fixtures.analysis(text, asOf: fresh.adding(days: 1))).ties.isEmpty)
  }

  @Test("A finding is the same in an account of another id, and its severity may have changed")
  func otherAccount() throws {
    var account = try Fixtures.f1().account
    account.id = "other"
    let before = try Fixtures.f1()
    let change = before.difference(to: try Book(accounts: [account]).analysis(of: "other", asOf: Fixtures.asOf))
    #expect(change.newFindings.isEmpty && change.resolvedFindings.isEmpty)
    #expect(change.persistingFindings.count == before.findings.count)
    #expect(change.isEmpty)
    var worse = before
    worse.findings[0].severity = .info
    #expect(worse.difference(to: before).findings.filter(\.isChanged).count == 1)
  }

  @Test("A finding that nobody can tell any more is not called resolved without saying so")
  func unknownFinding() throws {
    let before = try Fixtures.f1()
    var book = Book(accounts: [before.account])
    book.accounts[0].people = []
    book.accounts[0].ties = []
    let change = before.difference(to: try book.analysis(of: "fixture", asOf: Fixtures.asOf))
    let busFactor = try #require(change.findings.first { $0.finding.kind == .busFactor })
    guard case .resolved(_, let reason) = busFactor else {
      Issue.record("\(busFactor)")
      return
    }
    #expect(reason?.isEmpty == false)
    guard case .unknown = change.score.score.difference else {
      Issue.record("\(change.score.score.difference)")
      return
    }
  }
}

/// Expects that one comparison is the other the other way around.
func expectMirror(_ change: Comparison, _ back: Comparison, _ comment: Comment? = nil) {
  #expect(change.newFindings == back.resolvedFindings, comment)
  #expect(change.resolvedFindings == back.newFindings, comment)
  #expect(Set(change.persistingFindings.map(\.id)) == Set(back.persistingFindings.map(\.id)), comment)
  #expect(change.joined == back.left && change.left == back.joined, comment)
  #expect(change.moved.map(\.id) == back.moved.map(\.id), comment)
  #expect(change.moved.map(\.changes) == back.moved.map(\.changes), comment)
  #expect(change.ties.map(\.id) == back.ties.map(\.id), comment)
  #expect(change.ties.map(\.kind) == back.ties.map(\.kind.mirrored), comment)
  #expect(change.departments.map(\.id) == back.departments.map(\.id), comment)
  #expect(change.seats.map(\.subject) == back.seats.map(\.subject), comment)
  #expect(change.isEmpty == back.isEmpty, comment)
  for (measure, other) in zip(change.measures, back.measures) {
    switch (measure.figures.difference, other.figures.difference) {
    case (.known(let there, let low, let high, _), .known(let back, let lowBack, let highBack, _)):
      #expect(there == -back && low == -highBack && high == -lowBack, comment)
    case (.unknown, .unknown), (.notApplicable, .notApplicable): break
    default: Issue.record("\(measure.key) has no mirror image")
    }
  }
}

extension TieChange.Kind {
  fileprivate var mirrored: Self {
    switch self {
    case .becameLive: .wentCold
    case .wentCold: .becameLive
    case .strengthened: .weakened
    case .weakened: .strengthened
    case .becameKnown: .becameUnknown
    case .becameUnknown: .becameKnown
    }
  }
}
