import PowerMap
import PowerMapReports
import Testing

@Suite("The report of a job")
struct JobReportTests {
  /// Fixture F1 before, and what it is when somebody of ours is gone.
  private func worse() throws -> JobReport {
    let before = try Examples.fixture("fixtureOne")
    var account = before.account
    account.ties.removeAll { $0.to == "omar" && $0.from == "ana" }
    let after = try Book(accounts: [account]).analysis(of: "fixtureOne", asOf: Examples.day)
    let accounts = [
      JobAccount(
        id: "fixtureOne", analysis: after, gates: [try Gate("critical"), try Gate("resilience<90")],
        baseline: .earlier(before, "main")
      ) { _ in FileLocation(path: "a.yaml", line: 5) },
      JobAccount(
        id: "verdi", analysis: try Examples.analysis("verdi"), baseline: .newAccount
      ) { _ in FileLocation(path: "b.yaml") },
      JobAccount(
        id: "broken", analysis: nil,
        problems: [
          JobIssue(
            problem: "syntax", stopsAccount: true, at: FileLocation(path: "c.yaml", line: 3), message: "no | YAML")
        ]
      ) { _ in FileLocation(path: "c.yaml") },
    ]
    return try JobSample.report(accounts, base: .init(name: "main", removed: ["halden"]))
  }

  @Test("What is new is said first, then what fails the job, then a table of all accounts, the worst first")
  func order() throws {
    let markdown = try worse().markdown
    let parts = [
      "# 3 accounts as of 2026-11-01",
      "since main, 1 new account; the job fails on 1 account; 1 account cannot be used.",
      "## What got worse", "- Fixture One: New, ", "## What else changed", "- New account: Verdi Foods",
      "- Account gone: `halden`", "## What fails the job", "- Fixture One: Resilience score is", "## Cannot be used",
      "| `c.yaml:3` | no \\| YAML | `syntax` |", "## All accounts, the worst first", "| broken | cannot be used |",
      "| Fixture One | ", "| Verdi Foods | ", "## Fixture One", "## Verdi Foods",
    ]
    var rest = markdown[...]
    for part in parts {
      let range = try #require(rest.firstRange(of: part), "\(part) is not where it should be in\n\(markdown)")
      rest = rest[range.upperBound...]
    }
  }

  @Test("Counts of what came and went are those of the comparison, without what is set aside or information")
  func headline() throws {
    let report = try worse()
    let comparison = try #require(report.accounts.compactMap(\.changes).first).comparison
    let standing = comparison.newFindings.filter { $0.severity > .info }
    #expect(!standing.isEmpty)
    #expect(report.headline.hasPrefix("\(standing.count) new finding"))
  }

  @Test(
    "A full hash is cut, and no other name",
    arguments: [
      ("0123456789abcdef0123456789ABCDEF01234567", "0123456789"), ("origin/main", "origin/main"),
      ("0123456789ab", "0123456789ab"),
      (String(repeating: "main", count: 10), String(repeating: "main", count: 10)),
    ])
  func hash(name: String, words: String) throws {
    #expect(try JobSample.report([], base: .init(name: name)).headline.hasSuffix("since \(words)"))
  }

  @Test("A base that cannot be read is said, and makes nothing new")
  func unreadableBase() throws {
    let account = JobAccount(id: "verdi", analysis: try Examples.analysis("verdi")) { _ in
      FileLocation(path: "b.yaml")
    }
    let report = try JobSample.report([account], base: .init(name: "main", problem: "there was no workspace"))
    #expect(report.markdown.contains("Nothing is compared with main: There was no workspace."))
    #expect(!report.markdown.contains("new"))
    #expect(report.headline == "nothing fails")
  }

  @Test("A workspace that cannot be used never looks fine")
  func brokenWorkspace() throws {
    let problem = JobIssue(
      problem: "syntax", stopsAccount: true, at: FileLocation(path: "powermap.yaml"), message: "no YAML")
    let report = JobReport(asOf: try Day.read(Examples.day), problems: [problem], accounts: [])
    #expect(report.isBroken)
    #expect(report.headline == "the workspace cannot be used")
    #expect(report.markdown.contains("| `powermap.yaml:1` | no YAML | `syntax` |"))
  }
}
