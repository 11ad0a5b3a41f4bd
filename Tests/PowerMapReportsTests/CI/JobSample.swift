import PowerMap
import PowerMapReports

/// A job about the accounts of the tests, with every kind of thing that can be said in it.
enum JobSample {
  static let hostile = "<a href=\"x\">100 %, 'b': c</a>\u{1}\n& more"

  /// Fixture F1 alone; with a finding that is set aside where one is wanted.
  static func fixtureOne(
    gates: [String] = [], waived: String? = nil, baseline: JobAccount.Baseline = .none
  ) throws -> JobReport {
    var book = Book(accounts: [try Examples.fixture("fixtureOne").account])
    let until = try Day.read("2027-01-31")
    book.waivers = waived.map { [Waiver(finding: $0, reason: "he retires", until: until)] } ?? []
    let account = JobAccount(
      id: "fixtureOne", analysis: try book.analysis(of: "fixtureOne", asOf: Examples.day),
      gates: try gates.map { try Gate($0) }, baseline: baseline
    ) { finding in
      FileLocation(path: "accounts/one, two.yaml", line: finding.subject == .account ? 1 : 7, column: 3)
    }
    return try report([account], base: { if case .none = baseline { nil } else { .init(name: "main") } }())
  }

  /// An account that cannot be used, with a message that every format must escape.
  static func broken(at line: Int = 4) throws -> JobReport {
    let problem = JobIssue(
      problem: "unknownKey", stopsAccount: true, at: FileLocation(path: "accounts/é 1,2.yaml", line: line, column: 9),
      message: hostile)
    return try report([
      JobAccount(id: "bro<ken", analysis: nil, problems: [problem]) { _ in FileLocation(path: "") }
    ])
  }

  static func report(_ accounts: [JobAccount], base: JobReport.Base? = nil) throws -> JobReport {
    JobReport(asOf: try Day.read(Examples.day), base: base, accounts: accounts)
  }
}

extension Day {
  /// A day that the tests write.
  static func read(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw AnalysisError.badDate(text) }
    return day
  }
}
