import PowerMap
import Testing

/// What people take along who leave together (domain A17).
@Suite struct JointRemovalTests {
  private static let closure = DepartureGroup(id: "site", members: ["omar", "eva"], cause: "the site closes")

  @Test func theSiteOfF2Closes() throws {
    let f2 = try Fixtures.variantOfF2 { $0.groups = [Self.closure] }
    let worst = try #require(f2.exposure.correlatedLosses.first)
    #expect(worst.id == "site" && worst.isGroup && worst.people == ["eva", "omar"])
    #expect(abs((worst.coverageAfter.value ?? 0) - 0.16 / 1.4) < 1e-9)
    #expect(worst.coverageAfter.value?.fixed(4) == "0.1143")
    #expect(abs((f2.number("loss.correlated") ?? 0) - 0.83 / 1.4) < 1e-9)
    #expect(f2.severity(of: "correlatedLoss:fixture/site") == .high)
    #expect(f2.findings.count { $0.kind == .correlatedLoss } == 1)
  }

  /// Every department is such a group; those of one person are what the single removals say.
  @Test func departmentsOfF2() throws {
    let f2 = try Fixtures.f2()
    let losses = f2.exposure.correlatedLosses
    let after = Dictionary(uniqueKeysWithValues: losses.map { ($0.id, $0.coverageAfter.value ?? -1) })
    for (department, person) in [("operations", "omar"), ("executive", "eva"), ("procurement", "pat")] {
      let single = f2.removals.first { $0.id.rawValue == person }?.coverageAfter.value
      #expect(abs((after[department] ?? -1) - (single ?? -2)) < 1e-9)
    }
    #expect(abs((f2.number("loss.correlated") ?? 0) - 0.44 / 1.4) < 1e-9)
    #expect(!f2.findings.contains { $0.kind == .correlatedLoss })
  }

  @Test(
    arguments: [
      ("ours as well", ["ana", "cara"], 0.55 * 0.6 / 1.4), ("ours alone", ["ana"], (0.33 + 0.39) / 1.4),
      ("everybody of ours", ["ana", "ben", "cara"], 0), ("both sides", ["ana", "eva"], 0.33 / 1.4),
      ("somebody twice", ["omar", "omar"], 0.55 / 1.4), ("somebody who is not there", ["omar", "gone"], 0.55 / 1.4),
    ] as [(String, [Person.ID], Double)])
  func groups(name: String, members: [Person.ID], after: Double) throws {
    let f2 = try Fixtures.variantOfF2 { $0.groups = [DepartureGroup(id: "g", members: members, cause: "a test")] }
    let loss = try #require(f2.exposure.correlatedLosses.first { $0.id == "g" })
    #expect(abs((loss.coverageAfter.value ?? -1) - after) < 1e-9, "\(loss)")
    #expect(abs((loss.loss.value ?? -1) - (0.99 / 1.4 - after)) < 1e-9)
  }

  @Test func aGroupOfNobodyPresentIsNoScenario() throws {
    let f2 = try Fixtures.variantOfF2 { $0.groups = [DepartureGroup(id: "g", members: ["gone"], cause: "a test")] }
    #expect(!f2.exposure.correlatedLosses.contains { $0.isGroup })
  }

  @Test func coverageThatIsBelowTheFloorAlreadyIsNoFindingOfItsOwn() throws {
    let analysis = try Fixtures.variantOfF1 { account in
      account.setTie("ana", "pat", 0.2)
      account.setTie("ana", "omar", 0.2)
      account.groups = [Self.closure]
    }
    #expect((analysis.coverage.value ?? 1) < 0.25)
    #expect(!analysis.findings.contains { $0.kind == .correlatedLoss })
  }

  @Test func anUnknownTieMakesAnInterval() throws {
    func loss(_ strength: Double?) throws -> CorrelatedLoss {
      try #require(
        try Fixtures.variantOfF2 { account in
          account.groups = [DepartureGroup(id: "g", members: ["ana"], cause: "a test")]
          account.setTie("ben", "omar", strength)
        }.exposure.correlatedLosses.first { $0.id == "g" })
    }
    let open = try loss(nil)
    #expect((open.loss.low ?? 1) < (open.loss.high ?? 0))
    for strength in [0, 0.3, 0.96] {
      let value = try loss(strength).loss.value ?? -1
      #expect((open.loss.low ?? 1) - 1e-9 <= value && value <= (open.loss.high ?? 0) + 1e-9)
    }
  }
}
