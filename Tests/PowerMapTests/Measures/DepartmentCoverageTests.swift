import PowerMap
import Testing

/// The states of a department (domain A5).
@Suite struct DepartmentCoverageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var departments = "{operations: {}}"
    var people = ""
    var ties = ""
    let state: DepartmentProfile.State
    let low: Double?
    var high: Double?
    var binding: String?
    var finding: FindingKind?
    var severity: Severity?
    var testDescription: String { name }
  }

  static let two = """
      a: {name: A, department: operations, seniority: director}
      b: {name: B, department: operations, seniority: manager}
    """
  static let cases: [Case] = [
    Case(
      name: "declared not present", departments: "{operations: {status: notPresent}}", state: .notPresent, low: nil),
    Case(name: "nobody mapped", state: .unmapped, low: 0, high: 0, finding: .departmentUnmapped, severity: .high),
    Case(
      name: "nobody mapped, unconfirmed", departments: "{operations: {status: unconfirmed}}", state: .unmapped, low: 0,
      high: 0, finding: .departmentUnmapped, severity: .low),
    Case(
      name: "not declared", departments: "{legal: {}}", state: .unmapped, low: 0, high: 0, finding: .departmentUnmapped),
    Case(
      name: "no live tie", people: two, ties: "[{between: [ana, a], strength: 0.39}]", state: .uncovered, low: 0,
      high: 0, binding: "threads", finding: .departmentUncovered, severity: .high),
    Case(
      name: "one of two threads", people: two, ties: "[{between: [ana, a], strength: 0.4}]", state: .thin, low: 0.5,
      high: 0.5, binding: "threads", finding: .departmentThin, severity: .medium),
    Case(
      name: "one holder of two", people: two,
      ties: "[{between: [ana, a], strength: 0.4}, {between: [ana, b], strength: 0.4}]", state: .thin, low: 0.5,
      high: 0.5, binding: "ours", finding: .departmentThin),
    Case(
      name: "too junior", people: two.replacing("director", with: "lead"),
      ties: "[{between: [ana, a], strength: 0.4}, {between: [ben, b], strength: 0.4}]", state: .thin, low: 0.75,
      high: 0.75, binding: "seniority", finding: .departmentThin),
    Case(
      name: "all there", people: two,
      ties: "[{between: [ana, a], strength: 0.4}, {between: [ben, b], strength: 0.4}]", state: .covered, low: 1,
      high: 1),
    Case(
      name: "an unknown tie decides", people: two,
      ties: "[{between: [ana, a], strength: 0.4}, {between: [ben, b]}]", state: .unknown, low: 0.5, high: 1,
      binding: "threads", finding: .departmentThin, severity: .low),
    Case(
      name: "an unknown seniority decides", people: two.replacing(", seniority: director", with: ""),
      ties: "[{between: [ana, a], strength: 0.4}, {between: [ben, b], strength: 0.4}]", state: .unknown, low: 0.75,
      high: 1, binding: "seniority", finding: .departmentThin, severity: .low),
  ]

  @Test(arguments: cases) func state(_ expected: Case) throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: \(expected.departments)
      people:
      \(expected.people)
        z: {name: Z, seniority: lead}
      team: {ana: {name: Ana}, ben: {name: Ben}}
      \(expected.ties.isEmpty ? "" : "ties: " + expected.ties)
      """)
    let department = try #require(analysis[department: "operations"])
    #expect(department.state == expected.state)
    #expect(department.coverage.low == expected.low)
    #expect(department.coverage.high == expected.high)
    #expect(department.binding == expected.binding || department.people.isEmpty)
    let finding = analysis.findings.first { $0.subject == .department("operations") }
    #expect(finding?.kind == expected.finding)
    if let severity = expected.severity { #expect(finding?.severity == severity) }
  }

  @Test func severityFollowsWhoIsThere() throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      departments: {procurement: {}, executive: {}}
      people:
        a: {name: A, department: procurement, roles: [economicBuyer]}
        b: {name: B, department: executive}
      """)
    let severities = Dictionary(
      uniqueKeysWithValues: analysis.findings.map { ($0.id, $0.severity) })
    #expect(severities["departmentUncovered:fixture/procurement"] == .critical)
    #expect(severities["departmentUncovered:fixture/executive"] == .critical)
    #expect(severities["departmentUnmapped:fixture/operations"] == .high)
  }

  /// Two departments of one function: the requirement is theirs together, and each is still listed.
  @Test func twoDepartmentsOfOneFunction() throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {east: {archetype: operations}, west: {archetype: operations}, gone: {archetype: operations, status: notPresent}}
      people:
        a: {name: A, department: east, seniority: director}
        b: {name: B, department: west, seniority: director}
      team: {ana: {name: Ana}, ben: {name: Ben}}
      ties: [{between: [ana, a], strength: 0.5}, {between: [ben, b], strength: 0.5}]
      """)
    #expect(analysis.departments.map(\.id) == ["east", "executive", "gone", "procurement", "west"])
    #expect(analysis[department: "east"]?.state == .covered)
    #expect(analysis[department: "east"]?.people == ["a", "b"])
    #expect(analysis[department: "west"]?.requirement == nil)
    #expect(analysis[department: "west"]?.people == ["b"])
    #expect(analysis[department: "gone"]?.state == .notPresent)
    #expect(analysis.mapped.departments == 2)
  }

  @Test func theMeanIsOverRequiredArchetypes() throws {
    #expect(abs((try Fixtures.f1().departmentCoverage.value ?? 0) - 0.5) < 1e-9)
    let none = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      departments: {procurement: {status: notPresent}, operations: {status: notPresent}, executive: {status: notPresent}, it: {}}
      people: {a: {name: A, department: it, seniority: chief}}
      """)
    guard case .notApplicable = none.departmentCoverage else {
      Issue.record("\(none.departmentCoverage)")
      return
    }
    // Its weight goes to the other terms in proportion, and that is said.
    #expect(abs(none.resilience.terms.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
    #expect(abs((none.resilience.terms.first?.weight ?? 0) - 0.3 / 0.85) < 1e-9)
    #expect(none.resilience.note != nil)
  }
}
