import PowerMap
import Testing

/// Perceived against actual power, the incumbency prior, and attention against power (domain A8).
@Suite struct PowerGapTests {
  private static let perceived: [Person.ID: Double] = ["pat": 0.8, "omar": 0.4, "eva": 0.8]

  private static func perceive(_ account: inout Account, _ values: [Person.ID: Double] = perceived) {
    for (id, value) in values.sorted(by: { $0.key < $1.key }) {
      account.edit(id) { $0.perceivedPower = History(value, on: Day(number: 19_900)) }
    }
  }

  @Test func theGapOfF1() throws {
    let f1 = try Fixtures.variantOfF1 { Self.perceive(&$0) }
    #expect(abs((f1.number("power.gap", of: "procurement") ?? 0) - (0.4 - 0.2 / 1.4)) < 1e-9)
    #expect(f1.number("power.gap", of: "procurement")?.fixed(3) == "0.257")
    #expect(abs((f1.number("power.gap", of: "operations") ?? 0) - (0.2 - 0.55 / 1.4)) < 1e-9)
    #expect(f1.severity(of: "overestimatedPower:fixture/procurement") == .medium)
    #expect(f1.severity(of: "underestimatedPower:fixture/operations") == .high)
    #expect(f1.severity(of: "underestimatedPower:fixture/executive") == nil)
    let finding = try #require(f1.findings.first { $0.kind == .overestimatedPower })
    #expect(finding.message.contains("a prior, not evidence"))
  }

  @Test func aDecisionIsEvidence() throws {
    let analysis = try Fixtures.variantOfF1 { account in
      Self.perceive(&account)
      account.decisions = [Decision(on: Day(number: 19_000), topic: "site", involvement: ["pat": .informed])]
    }
    let finding = try #require(analysis.findings.first { $0.kind == .overestimatedPower })
    #expect(!finding.message.contains("prior"))
  }

  @Test(
    arguments: [
      Edit("nobody's is known") { _ in },
      Edit("of two only") { perceive(&$0, ["omar": 0.4, "eva": 0.8]) },
      Edit("of three without any") { perceive(&$0, ["pat": 0, "omar": 0, "eva": 0]) },
      Edit("of three who hold too little") { account in
        perceive(&account)
        for id in ["a", "b", "c"] as [Person.ID] {
          account.people.append(Person(id: id, name: "\(id)", department: "executive", seniority: .chief))
        }
      },
    ])
  func unknown(edit: Edit) throws {
    let analysis = try Fixtures.variantOfF1(edit.change)
    guard case .unknown(let reason, _, _) = try #require(analysis.result("power.gap", of: "procurement")) else {
      Issue.record("\(edit.testDescription)")
      return
    }
    #expect(!reason.isEmpty)
    #expect(!analysis.findings.contains { $0.kind == .overestimatedPower || $0.kind == .underestimatedPower })
    #expect(analysis.severity(of: "dataGap:fixture/perceivedPower") == .info)
  }

  // The incumbency prior.

  /// Two of three departments use us, for six years.
  private static func incumbent(_ account: inout Account) {
    account.departments.append(Department(id: "finance"))
    account.departments.append(Department(id: "legal", status: .notPresent))
    account.incumbency = Incumbency(
      since: Fixtures.asOf.adding(days: -6 * 365), usingDepartments: ["operations", "executive", "procurement"])
  }

  @Test func procurementSwaysLessWhereWeAreInUse() throws {
    let analysis = try Fixtures.variantOfF1(Self.incumbent)
    #expect(analysis.number("power.influence", of: "pat") == 0.2)
    #expect(abs((analysis.number("power.actual", of: "pat") ?? 0) - 0.16) < 1e-9)
    #expect(abs((analysis.number("power.actual", of: "omar") ?? 0) - 0.55) < 1e-9)
    let because = analysis.result("power.actual", of: "pat")?.because ?? []
    #expect(because.contains { $0.source == "incumbency" && abs(($0.value ?? 0) - 0.8) < 1e-9 })
  }

  @Test func decisionsAreNotRelieved() throws {
    func power(_ involvement: Involvement) throws -> Double {
      try Fixtures.variantOfF1 { account in
        Self.incumbent(&account)
        account.decisions = ["one", "two"].map {
          Decision(on: Fixtures.asOf, topic: $0, involvement: ["pat": involvement])
        }
      }.number("power.actual", of: "pat") ?? 0
    }
    #expect(abs(try power(.overruled) - 2 * 0.16 / 4) < 1e-9)
    #expect(abs(try power(.vetoed) - (2 * 0.16 + 2) / 4) < 1e-9)
  }

  @Test(
    arguments: [
      (
        Edit("half the tenure") { $0.incumbency?.since = Fixtures.asOf.adding(days: -547) },
        1 - 0.3 * 547 / 1095 * 2 / 3
      ),
      (Edit("nobody asked who uses it") { $0.incumbency?.usingDepartments = nil }, 1),
      (Edit("nobody uses it") { $0.incumbency?.usingDepartments = [] }, 1),
      (Edit("it lies ahead") { $0.incumbency?.since = Fixtures.asOf.adding(days: 1) }, 1),
      (Edit("everybody uses it") { $0.incumbency?.usingDepartments = ["operations", "executive", "finance"] }, 0.7),
      (
        Edit("there is nothing but procurement") { account in
          account.people.removeAll { $0.id != "pat" }
          account.departments.removeAll { $0.id != "procurement" }
        }, 1
      ),
    ] as [(Edit, Double)])
  func factor(edit: Edit, factor: Double) throws {
    let analysis = try Fixtures.variantOfF1 { account in
      Self.incumbent(&account)
      edit.change(&account)
    }
    let influence = analysis.number("power.influence", of: "pat") ?? -1
    #expect(abs((analysis.number("power.actual", of: "pat") ?? 0) - influence * factor) < 1e-9)
  }

  // Attention.

  private static func touch(_ account: inout Account) {
    account.logFrom = Fixtures.asOf.adding(days: -180)
    for (index, id) in (["pat", "pat", "pat", "omar"] as [Person.ID]).enumerated() {
      account.interactions.append(
        Interaction(on: Fixtures.asOf.adding(days: -index), channel: .email, with: ["ana", id]))
    }
  }

  @Test func attentionGoesWhereLessPowerIs() throws {
    let analysis = try Fixtures.variantOfF1 { Self.touch(&$0) }
    let shares = analysis.people.map { $0.powerShare.value ?? 0 }
    #expect(abs((analysis.number("attention.gap", of: "procurement") ?? 0) - (0.75 - shares[2])) < 1e-9)
    #expect(abs((analysis.number("attention.gap", of: "executive") ?? 0) + shares[0]) < 1e-9)
  }

  @Test(
    arguments: [
      Edit("no log") { $0.logFrom = nil },
      Edit("a log that is too short") { $0.logFrom = Fixtures.asOf.adding(days: -179) },
      Edit("no contact") { $0.interactions = [] },
      Edit("only old contacts") { account in
        account.interactions = [
          Interaction(on: Fixtures.asOf.adding(days: -181), channel: .email, with: ["ana", "pat"])
        ]
      },
    ])
  func attentionNeedsALog(edit: Edit) throws {
    let analysis = try Fixtures.variantOfF1 { account in
      Self.touch(&account)
      edit.change(&account)
    }
    #expect(analysis.result("attention.gap", of: "procurement")?.value == nil)
  }
}
