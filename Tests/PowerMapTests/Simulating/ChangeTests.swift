import PowerMap
import Testing

/// Changes tried on an analysis (domain 4.7, A15, A17).
@Suite struct ChangeTests {
  @Test func whoeverOfOursLeavesTakesTheirTiesAlong() throws {
    let after = try Fixtures.f1().after([.leaves("ana")])
    #expect(after.coverage.value == 0)
    #expect(after.departed == ["ana"] && after[colleague: "ana"] == nil)
    #expect(after.findings.contains { $0.id == "noThread:fixture" })
  }

  @Test(arguments: [
    ("ana", 0.5143), ("ben", 0.5893), ("cara", 0.4286), ("pat", 0.5929), ("omar", 0.3929), ("eva", 0.4286),
  ]) func aDepartureLeavesWhatTheRemovalSays(id: String, coverage: Double) throws {
    let after = try Fixtures.f2().after([.leaves(Person.ID(id))])
    #expect(abs((after.coverage.value ?? -1) - coverage) < 0.00005)
  }

  @Test func aChairKeepsItsPower() throws {
    let (before, after) = (try Fixtures.f2(), try Fixtures.f2().after([.leaves("omar")]))
    #expect(after[person: "omar"]?.powerShare.value == before[person: "omar"]?.powerShare.value)
    #expect(after[person: "omar"]?.coverage.value == 0)
    #expect(after[person: "eva"]?.disjointPaths.value == 1, "Omar passes nothing on any more")
  }

  @Test func aDepartmentLeavesTogether() throws {
    let after = try Fixtures.f2().after([.departmentLeaves("operations"), .leaves("eva")])
    #expect(abs((after.coverage.value ?? -1) - 0.1143) < 0.00005)
    #expect(after.departed == ["eva", "omar"])
  }

  @Test func aTieAddedIsATieRecorded() throws {
    let added = try Fixtures.f1().after([.tie("cara", "eva", strength: 0.6), .tie("omar", "ben", strength: 0.6)])
    let recorded = try Fixtures.f2()
    #expect(added.resilience.score.value == recorded.resilience.score.value)
    #expect(Set(added.findings.map(\.id)) == Set(recorded.findings.map(\.id)))
  }

  @Test func aTieEndedIsATieTakenAway() throws {
    let ended = try Fixtures.f2().after([.ends("cara", "eva"), .ends("ben", "omar")])
    let without = try Fixtures.f1()
    #expect(ended.resilience.score.value == without.resilience.score.value)
    // Omar reports to Eva and influences her; both end.
    let apart = try Fixtures.f2().after([.ends("omar", "eva")])
    #expect(apart.links.isEmpty)
    #expect(abs((apart[person: "omar"]?.influence.value ?? -1) - 0.3) < 1e-9)
  }

  @Test func changesThatMakeNoSenseAreRefused() throws {
    let analysis = try Fixtures.f1()
    #expect(throws: ChangeError.noSuchPerson("eve", known: ["ana", "ben", "cara", "eva", "omar", "pat"])) {
      try analysis.after([.leaves("eve")])
    }
    #expect(throws: ChangeError.noSuchDepartment("it", known: ["executive", "operations", "procurement"])) {
      try analysis.after([.departmentLeaves("it")])
    }
    #expect(throws: ChangeError.outOfRange(1.5, 0...1)) { try analysis.after([.tie("ana", "eva", strength: 1.5)]) }
    #expect(throws: ChangeError.noSuchTie("ben", "eva")) { try analysis.after([.ends("ben", "eva")]) }
    #expect(throws: ChangeError.hasLeft("eva")) {
      try analysis.after([.leaves("eva"), .tie("ben", "eva", strength: 0.5)])
    }
    #expect(throws: ChangeError.oneself("ana")) { try analysis.after([.tie("ana", "ana", strength: 1)]) }
    #expect(throws: ChangeError.noSuchTie("ben", "eva")) { try analysis.after([.rating("ben", "eva", 3)]) }
  }
}
