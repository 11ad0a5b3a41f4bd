import PowerMap
import Testing

/// Unknown strengths become intervals, and resolving them lands inside (domain ground rule 4, 4.9).
@Suite struct IntervalTests {
  private func account(_ tie: String) throws -> Analysis {
    try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {procurement: {}, operations: {}, executive: {}}
      people:
        pat: {name: Pat, department: procurement, seniority: manager}
        omar: {name: Omar, department: operations, seniority: director, reportsTo: eva, influences: {eva: 0.5}}
        eva: {name: Eva, department: executive, seniority: chief, roles: [economicBuyer]}
      team: {ana: {name: Ana}, cara: {name: Cara}}
      ties:
        - {between: [ana, pat], strength: 0.8}
        - {between: [ana, omar], strength: 0.5}
        - {between: [cara, eva]\(tie)}
      """)
  }

  @Test func anUnknownTieWidensWhatDependsOnIt() throws {
    let open = try account("")
    let none = try account(", strength: 0")
    let most = try account(", strength: 0.96")
    for key in [
      "resilience", "coverage.power", "n1.coverage", "retention.expected", "path.redundancy", "coverage.required",
    ] {
      let result = try #require(Capability.named(key)?.results(open).first?.result)
      guard case .known(.number(let value), .number(let low), .number(let high), let because) = result else {
        Issue.record("\(key): \(result)")
        continue
      }
      #expect(value == low)
      #expect(abs(low - (none.number(key) ?? -1)) < 1e-9, "\(key)")
      #expect(abs(high - (most.number(key) ?? -1)) < 1e-9, "\(key)")
      #expect(!because.isEmpty)
    }
    #expect(open.ties.first { $0.id == "cara:eva" }?.strength.value == nil)
    #expect(open[person: "pat"]?.coverage.isExact == true)
  }

  @Test(arguments: [0.0, 0.1, 0.2, 0.39, 0.4, 0.7, 0.96])
  func resolvingItLandsInside(_ strength: Double) throws {
    let open = try account("")
    let resolved = try account(", strength: \(strength)")
    // A diagnostic gives the known-only figure, and says how many ties are unknown.
    let diagnostics = [
      "tentacles", "tentacle.share", "threads.effective", "threads.effective.ours", "dependency.procurement",
    ]
    for capability in Capability.all where capability.scope != .tie && !diagnostics.contains(capability.key) {
      for (open, resolved) in zip(capability.results(open), capability.results(resolved)) {
        guard let low = open.result.low?.number, let high = open.result.high?.number,
          let value = resolved.result.value?.number
        else { continue }
        #expect(low - 1e-9 <= value && value <= high + 1e-9, "\(capability.key) of \(open.subject)")
      }
    }
  }

  @Test func theUncertaintyIsSaid() throws {
    let open = try account("")
    #expect(open.resilience.isUncertain)
    let finding = try #require(open.findings.first { $0.kind == .rateTheseTies })
    #expect(finding.message.contains("cara:eva"))
    #expect(open.mapped.unknownTies == 1)
    #expect(open.findings.first { $0.id == "departmentUncovered:fixture/executive" }?.isPossible == true)
    #expect(open.findings.first { $0.id == "departmentUncovered:fixture/executive" }?.severity == .low)
    #expect(open.roles.first?.state == .unknown)
    #expect(open.resilience.label.hasPrefix("uncertain ("))
    #expect(open.resilience.band.low != open.resilience.band.high)
    // What nobody has said about stances may stand on either side.
    #expect(open.support.supportive.low == 0)
    #expect(abs((open.support.opposing.high ?? 0) - 1) < 1e-9)
  }
}

extension MeasuredValue {
  /// The figure where it is one.
  var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    case .text, .list, .money, .parts: nil
    }
  }
}
