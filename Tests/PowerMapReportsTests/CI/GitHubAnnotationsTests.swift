import PowerMap
import PowerMapReports
import Testing

@Suite("Findings beside the lines of a pull request")
struct GitHubAnnotationsTests {
  @Test("Percent signs are escaped everywhere, commas and colons in properties; a line break never gets there")
  func escaping() throws {
    #expect(
      GitHubAnnotations(try JobSample.broken()).text == """
        ::error file=accounts/é 1%2C2.yaml,line=4,col=9,title=unknownKey::\
        <a href="x">100 %25, 'b': c</a>\u{FFFD} & more.
        ::notice title=powermap::1 account cannot be used

        """)
  }

  @Test("A finding at its line, with what to do; what is set aside is not shown")
  func findings() throws {
    let id = "spof:fixtureOne/eva"
    let all = GitHubAnnotations(try JobSample.fixtureOne()).text
    let rest = GitHubAnnotations(try JobSample.fixtureOne(waived: id)).text
    let line = try #require(all.split(separator: "\n").first { $0.contains("title=spof") })
    #expect(line.hasPrefix("::error file=accounts/one%2C two.yaml,line=7,col=3,title=spof::"))
    #expect(!rest.contains(line))
  }

  @Test("No more than GitHub shows, the worst first, and a line that says how many are not shown")
  func limit() throws {
    let problems = (1...30).map { number in
      JobIssue(
        problem: "unknownKey", stopsAccount: number > 15, at: FileLocation(path: "a.yaml", line: number),
        message: "problem \(number)")
    }
    let account = JobAccount(id: "a", analysis: nil, problems: problems) { _ in FileLocation(path: "a.yaml") }
    let lines = GitHubAnnotations(try JobSample.report([account])).text.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
    #expect(lines[10..<20].allSatisfy { $0.hasPrefix("::warning ") })
    #expect(lines.last?.hasSuffix("; 10 issues are not shown here, report.md has all") == true)
  }

  @Test("What is new comes before what is worse and old")
  func newFirst() throws {
    let before = try Examples.fixture("fixtureOne")
    let report = try JobSample.fixtureOne(baseline: .earlier(before, "main"))
    let fresh = try JobSample.fixtureOne(baseline: .newAccount)
    #expect(report.headline == "no finding is new or resolved since main")
    #expect(fresh.headline == "no finding is new or resolved since main, 1 new account")
    #expect(report.issues.allSatisfy { $0.isNew == false })
    #expect(fresh.issues.allSatisfy { $0.isNew == true })
  }
}
