import PowerMap
import Testing

/// Findings: ids, severities, order, causes and waivers (domain section 6).
@Suite struct FindingTests {
  @Test func theFindingsOfF1() throws {
    let findings = try Fixtures.f1().findings
    #expect(
      findings.map { "\($0.severity) \($0.id)" } == [
        "critical departmentUncovered:fixture/executive", "critical roleUnthreaded:fixture/eva",
        "high busFactor:fixture", "high singleHolderAccount:fixture", "high spof:fixture/eva",
        "high correlatedLoss:fixture/operations", "high correlatedLoss:fixture/procurement",
        "high roleMissing:fixture/champion", "medium thinThreads:fixture", "medium departmentThin:fixture/operations",
        "medium procurementDependency:fixture", "medium stanceUnknown:fixture", "low singleHolder:fixture/omar",
        "low singleHolder:fixture/pat", "info dataGap:fixture/competitors",
        "info dataGap:fixture/perceivedPower",
      ])
  }

  @Test func theFindingsOfF2() throws {
    let ids = try Fixtures.f2().findings.map(\.id)
    #expect(!ids.contains { $0.hasPrefix("spof") || $0.hasPrefix("busFactor") || $0.hasPrefix("thinThreads") })
    #expect(ids.contains("singleHolder:fixture/eva"))
    #expect(ids.contains("departmentThin:fixture/operations"))
  }

  @Test func oneCauseIsShownOnce() throws {
    let findings = try Fixtures.f1().findings
    let causes = Dictionary(uniqueKeysWithValues: findings.map { ($0.id, $0.causedBy) })
    #expect(causes["roleUnthreaded:fixture/eva"] == "departmentUncovered:fixture/executive")
    #expect(causes["singleHolder:fixture/omar"] == "busFactor:fixture")
    #expect(causes["departmentUncovered:fixture/executive"] == .some(nil))
    for finding in findings {
      guard let cause = finding.causedBy else { continue }
      let head = try #require(findings.first { $0.id == cause })
      #expect(head.causedBy == nil)
      #expect(head.severity >= finding.severity)
    }
  }

  @Test func everyKindHasARowAndEveryFindingSaysWhatToDo() throws {
    for kind in FindingKind.allCases {
      #expect(!kind.rule.condition.isEmpty)
      #expect(kind.rule.action.hasSuffix("."))
      #expect(Capability.named(kind.rule.measure) != nil, "\(kind) names \(kind.rule.measure)")
    }
    for finding in try Fixtures.f1().findings + Fixtures.f2().findings + Fixtures.fan().findings {
      #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."))
      #expect(finding.action.hasSuffix("."))
    }
  }

  @Test(arguments: [(0, "noThread"), (1, "singleThreaded"), (2, "thinThreads"), (3, nil)] as [(Int, String?)])
  func threads(_ count: Int, expected: String?) throws {
    let names = ["a", "b", "c"]
    let ties = names.prefix(count).map { "{between: [ana, \($0)], strength: 0.5}" }.joined(separator: ", ")
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {it: {}}
      people: {a: {name: A, department: it}, b: {name: B, department: it}, c: {name: C, department: it}}
      team: {ana: {name: Ana}}
      ties: [\(ties)]
      """)
    let kinds: Set<FindingKind> = [.noThread, .singleThreaded, .thinThreads]
    #expect(analysis.findings.filter { kinds.contains($0.kind) }.map(\.kind.rawValue) == (expected.map { [$0] } ?? []))
  }

  /// A gap that no unknown tie can close is certain; a worse one that it may hide is possible beside it.
  @Test func whatIsCertainStaysSevere() throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      departments: {executive: {}}
      people: {a: {name: A, department: executive, seniority: chief, roles: [economicBuyer]}}
      team: {ana: {name: Ana}}
      ties: [{between: [ana, a]}]
      """)
    let findings = Dictionary(uniqueKeysWithValues: analysis.findings.map { ($0.id, $0.severity) })
    #expect(findings["singleThreaded:fixture"] == .critical)
    #expect(findings["noThread:fixture"] == .low)
    #expect(findings["keyUnreached:fixture/a"] == .low)
    #expect(findings["departmentUncovered:fixture/executive"] == .low)
    #expect(analysis.findings.first { $0.kind == .keyUnreached }?.action.contains("Rate a:ana") == true)
  }

  @Test func onlyCertainPeopleCutASeatOff() throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {it: {}}
      people:
        omar: {name: Omar, department: it, influences: {eva: 0.9}}
        eva: {name: Eva, department: it, isKey: true}
      team: {ana: {name: Ana}, ben: {name: Ben}}
      ties: [{between: [ana, omar], strength: 0.9}, {between: [ben, omar]}]
      """)
    let finding = try #require(analysis.findings.first { $0.kind == .spof })
    #expect(finding.severity == .high)
    #expect(finding.message == "if Omar leaves Eva is cut off; possibly also if Ana does")
  }

  /// Unknown ties of ours make others look worse to lose; the bus factor names its own set.
  @Test func theBusFactorNamesItsOwnPeople() throws {
    let f1 = try Fixtures.f1()
    #expect(f1.busFactorPeople == ["ana"])
    let finding = try #require(f1.findings.first { $0.kind == .busFactor })
    #expect(finding.message == "if Ana leaves, coverage falls to 0 %")
  }

  @Test func aKeyPersonNobodyReaches() throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {it: {}}
      people:
        far: {name: Far, department: it, isKey: true}
        foe: {name: Foe, department: it, stance: opponent, influences: {far: 0.9}}
        near: {name: Near, department: it}
      team: {ana: {name: Ana}}
      ties: [{between: [ana, foe], strength: 0.9}, {between: [ana, near], strength: 0.9}]
      """)
    // The only way leads through an opponent, who introduces nobody.
    let far = try #require(analysis[person: "far"])
    #expect(far.seat.threads.value == 0)
    #expect(far.seat.survival.value == 0)
    guard case .notApplicable(let reason) = far.singlePointsOfFailure else {
      Issue.record("\(far.singlePointsOfFailure)")
      return
    }
    #expect(reason.contains("no path"))
    #expect(analysis.findings.contains { $0.id == "keyUnreached:fixture/far" && $0.severity == .critical })
    // The opponent is still a seat of their own.
    #expect(analysis[person: "foe"]?.disjointPaths.value == 1)
  }

  @Test func waivedFindingsStayListedAtTheEnd() throws {
    let text = """
      powermap: 1
      account: Fixture
      departments: {executive: {}}
      people: {a: {name: A, department: executive}}
      waivers:
        - {finding: "departmentUncovered:fixture/executive", reason: sale, until: 2024-10-04}
      """
    let held = try Fixtures.analysis(text).findings
    let waived = try #require(held.last)
    #expect(waived.id == "departmentUncovered:fixture/executive")
    #expect(waived.waiverReason == "sale")
    let past = try Fixtures.analysis(text, asOf: Fixtures.asOf.adding(days: 1)).findings
    #expect(past.first { $0.id == waived.id }?.waivedUntil == nil)
  }
}
