import PowerMap
import Testing

/// Authority, influence and what decisions reveal (domain 4.2), and who is key (4.5).
@Suite struct ActualPowerTests {
  private func analysis(_ people: String, _ rest: String = "") throws -> Analysis {
    try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {operations: {}}
      people:
      \(people)
      \(rest)
      """)
  }

  @Test(arguments: [
    ("seniority: individual", 0.15), ("seniority: lead", 0.25), ("seniority: manager", 0.4),
    ("seniority: director", 0.6), ("seniority: vicePresident", 0.8), ("seniority: chief", 1),
    ("roles: [approver]", 0.6), ("roles: [economicBuyer]", 0.8), ("roles: [technicalBuyer]", 0.5),
    ("roles: [influencer]", 0.3), ("seniority: chief, roles: [approver]", 1), ("formalAuthority: 0.05", 0.05),
    ("formalAuthority: 0.7, seniority: chief", 0.7), ("title: Somebody", 0.3),
  ])
  func authority(_ attributes: String, expected: Double) throws {
    let analysis = try analysis("  p: {name: P, department: operations, \(attributes)}")
    let person = try #require(analysis[person: "p"])
    #expect(person.authority == expected)
    #expect(person.isAuthorityAssumed == !(attributes.contains("seniority") || attributes.contains("formal")))
  }

  @Test func chainsEndAfterThreeEdges() throws {
    let analysis = try analysis(
      """
        a: {name: A, department: operations, formalAuthority: 0.1, influences: {b: 1}}
        b: {name: B, department: operations, formalAuthority: 0.1, influences: {c: 1}}
        c: {name: C, department: operations, formalAuthority: 0.1, influences: {d: 1}}
        d: {name: D, department: operations, formalAuthority: 0.1, influences: {e: 1}}
        e: {name: E, department: operations, formalAuthority: 0.1}
      """)
    #expect(abs((analysis.number("power.influence", of: "a") ?? 0) - 0.8) < 1e-9)
    #expect(abs((analysis.number("power.influence", of: "b") ?? 0) - 0.8) < 1e-9)
    #expect(analysis[person: "a"]?.influencePaths.map(\.people).contains(["a", "b", "c", "d"]) == true)
  }

  /// Two fresh decisions in which somebody was overruled halve what the structure says.
  @Test func decisionsCorrectTheStructure() throws {
    let people = """
        p: {name: P, department: operations, formalAuthority: 0.16}
        q: {name: Q, department: operations, formalAuthority: 0.84}
      """
    let decisions = """
      decisions:
        - {on: 2024-10-04, topic: one, involvement: {p: overruled, q: decided}}
        - {on: 2024-10-04, topic: two, involvement: {p: overruled, q: vetoed}}
        - {on: 2030-01-01, topic: later, involvement: {p: decided}}
      """
    let day = try #require(Day("2024-10-04"))
    #expect(day.number == Fixtures.asOf.number)
    let analysis = try analysis(people, decisions)
    #expect(abs((analysis.number("power.actual", of: "p") ?? 0) - 2 * 0.16 / 4) < 1e-9)
    #expect(abs((analysis.number("power.actual", of: "q") ?? 0) - (2 * 0.84 + 2) / 4) < 1e-9)
  }

  @Test func nobodyMappedIsUnknownNotZero() throws {
    let analysis = try Book(accounts: [Account(id: "a", name: "A")]).analysis(of: "a", asOf: Fixtures.asOf)
    for key in ["resilience", "coverage.power", "n1.coverage", "retention.expected", "busFactor", "threads"] {
      let result = try #require(Capability.named(key)?.results(analysis).first?.result)
      guard case .unknown(let reason, _, _) = result else {
        Issue.record("\(key) is \(result)")
        continue
      }
      #expect(!reason.isEmpty)
    }
    #expect(analysis.resilience.band.value == nil)
    #expect(analysis.findings.contains { $0.id == "dataGap:a/power" })
    #expect(analysis.findings.contains { $0.id == "departmentUnmapped:a/executive" && $0.severity == .critical })
  }

  @Test func keyPeople() throws {
    func key(_ people: String) throws -> [Person.ID] { try analysis(people).people.filter(\.isKey).map(\.id) }
    // Roles decide, and an explicit false wins over a role.
    #expect(
      try key(
        """
          a: {name: A, department: operations, roles: [economicBuyer]}
          b: {name: B, department: operations, roles: [approver], isKey: false}
          c: {name: C, department: operations, isKey: true}
        """) == ["a", "c"])
    // Shares that differ only by the dust of their sums are equal, so the ids decide.
    #expect(
      try key(
        """
          a: {name: A, department: operations, formalAuthority: 0.3}
          b: {name: B, department: operations, formalAuthority: 0.1, influences: {c: 1}}
          c: {name: C, department: operations, formalAuthority: 0.2}
          d: {name: D, department: operations, formalAuthority: 0.3}
        """) == ["a", "b"])
    // Else the fewest by power who hold half of it; equal ones in order of ids.
    #expect(
      try key(
        """
          a: {name: A, department: operations, formalAuthority: 0.25}
          b: {name: B, department: operations, formalAuthority: 0.25}
          c: {name: C, department: operations, formalAuthority: 0.25}
          d: {name: D, department: operations, formalAuthority: 0.25}
        """) == ["a", "b"])
  }
}
