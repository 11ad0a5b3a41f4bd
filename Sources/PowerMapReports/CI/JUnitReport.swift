import PowerMap

/// A job as JUnit XML, which every CI system shows: a suite for each account, with a case for whether it can be used
/// and one for each condition. So it fails exactly when the job does.
///
/// There is no time in it, since nothing is timed.
public struct JUnitReport: Sendable {
  private let report: JobReport

  /// The document of a job.
  public init(_ report: JobReport) {
    self.report = report
  }

  /// One case of a suite.
  private struct Case {
    var name: String
    var outcome = Outcome.passed

    enum Outcome {
      case passed
      /// The condition holds.
      case failed(String)
      /// The account or workspace cannot be used, because of these problems.
      case broken([JobIssue])
    }
  }

  private struct Suite {
    var name: String
    var cases: [Case]

    var failures: Int { cases.count { if case .failed = $0.outcome { true } else { false } } }
    var errors: Int { cases.count { if case .broken = $0.outcome { true } else { false } } }
  }

  /// The document; the same bytes for the same report.
  public var xml: String {
    let suites = [suite("workspace", problems: report.problems)] + report.accounts.map(suite)
    let total = [
      ("tests", suites.reduce(0) { $0 + $1.cases.count }), ("failures", suites.reduce(0) { $0 + $1.failures }),
      ("errors", suites.reduce(0) { $0 + $1.errors }),
    ]
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"powermap\"\(Self.attributes(total))>\n"
    return head + suites.map(Self.element).joined() + "</testsuites>\n"
  }

  private func suite(_ account: JobAccount) -> Suite {
    var suite = suite(account.id, problems: account.analysis == nil ? account.issues : [])
    suite.cases += account.conditions.map { Case(name: $0.text, outcome: $0.failure.map { .failed($0) } ?? .passed) }
    return suite
  }

  private func suite(_ name: String, problems: [JobIssue]) -> Suite {
    let errors = problems.filter { $0.severity == .critical }
    return Suite(name: name, cases: [Case(name: "can be used", outcome: errors.isEmpty ? .passed : .broken(errors))])
  }

  private static func attributes(_ counts: [(String, Int)]) -> String {
    counts.map { " \($0)=\"\($1)\"" }.joined()
  }

  private static func element(_ suite: Suite) -> String {
    let name = XMLText.escaped(suite.name)
    let counts = [("tests", suite.cases.count), ("failures", suite.failures), ("errors", suite.errors)]
    return "  <testsuite name=\"\(name)\"\(attributes(counts))>\n"
      + suite.cases.map { element($0, in: name) }.joined() + "  </testsuite>\n"
  }

  private static func element(_ test: Case, in suite: String) -> String {
    let head = "    <testcase classname=\"\(suite)\" name=\"\(XMLText.escaped(test.name))\""
    let body: String
    switch test.outcome {
    case .passed: return head + "/>\n"
    case .failed(let reason):
      body = "<failure message=\"\(XMLText.escaped(reason))\" type=\"condition\"/>"
    case .broken(let problems):
      let lines = problems.map { "\($0.location.text): \($0.message)" }
      let (first, all) = (XMLText.escaped(lines.first ?? ""), XMLText.escaped(lines.joined(separator: "\n")))
      body = "<error message=\"\(first)\" type=\"invalidInput\">\(all)</error>"
    }
    return head + ">\n      \(body)\n    </testcase>\n"
  }
}
