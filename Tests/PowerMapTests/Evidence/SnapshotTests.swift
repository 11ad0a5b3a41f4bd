import PowerMap
import Testing

/// Who is there and what holds on a day (domain ground rule 2, section 3).
@Suite struct SnapshotTests {
  private static let text = """
    powermap: 1
    account: Fixture
    assessedOn: 2024-01-01
    departments: {operations: {}}
    people:
      old: {name: Old, department: operations, leavingOn: 2024-06-01, seniority: chief}
      new: {name: New, department: operations, joinedOn: 2024-07-01, seniority: chief}
      stays: {name: Stays, department: operations, seniority: manager,
              stance: {2023-01-01: opponent, 2024-05-01: advocate}}
    team: {ana: {name: Ana}, idle: {name: Idle}}
    network: {lars: {name: Lars}, nina: {name: Nina}}
    ties:
      - {between: [ana, old], strength: 0.9}
      - {between: [ana, stays], strength: {2024-03-01: 0.5, 2024-08-01: 0.7}}
      - {kind: influences, from: stays, to: old, weight: 0.9, since: 2024-02-01}
      - {kind: advises, from: lars, to: stays, weight: 0.4}
    interactions:
      - {on: 2024-09-01, channel: phone, with: [ana, stays]}
    """

  private func analysis(_ day: String) throws -> Analysis {
    try Fixtures.analysis(Self.text, asOf: try #require(Day(day)))
  }

  @Test func peopleComeAndGo() throws {
    #expect(try analysis("2024-05-31").people.map(\.id) == ["old", "stays"])
    #expect(try analysis("2024-06-01").people.map(\.id) == ["stays"])
    #expect(try analysis("2024-07-01").people.map(\.id) == ["new", "stays"])
  }

  @Test func assessmentsAreTheLatestOfTheDay() throws {
    #expect(try analysis("2024-04-30")[person: "stays"]?.stance == .opponent)
    #expect(try analysis("2024-05-01")[person: "stays"]?.stance == .advocate)
    #expect(try analysis("2022-12-31")[person: "stays"]?.stance == nil)
    #expect(try analysis("2024-02-28").ties.map(\.id) == ["ana:old"])
    #expect(try analysis("2024-03-01").ties.last?.strength.value == 0.5)
    #expect(try analysis("2024-08-01").ties.last?.strength.value == 0.7)
  }

  @Test func linksHoldBetweenPeoplePresent() throws {
    #expect(try analysis("2024-01-31").links.map(\.id) == ["advises:lars:stays"])
    #expect(try analysis("2024-02-01").links.map(\.id) == ["advises:lars:stays", "influences:stays:old"])
    #expect(try analysis("2024-06-01").links.map(\.id) == ["advises:lars:stays"])
  }

  @Test func whatLiesAheadIsCountedAndLeftOut() throws {
    let early = try analysis("2024-02-01")
    let late = try analysis("2025-01-01")
    #expect(early.findings.contains { $0.kind == .futureRecord })
    #expect(!late.findings.contains { $0.kind == .futureRecord })
  }

  /// Records of business and of competitors count like all others; a renewal is a plan.
  @Test func everyRecordOfTheFutureCounts() throws {
    let tomorrow = Fixtures.asOf.adding(days: 1)
    let analysis = try Fixtures.variantOfF1 { account in
      account.incumbency = Incumbency(since: tomorrow)
      account.competitorIntelReviewedOn = tomorrow
      account.opportunities = [Opportunity(id: "o", openedOn: tomorrow)]
      account.competitorSignals = [
        CompetitorSignal(competitor: "Rival", on: tomorrow, source: .thirdParty, kind: .meeting)
      ]
      account.renewals = [Renewal(on: tomorrow)]
    }
    #expect(analysis.findings.first { $0.kind == .futureRecord }?.value == 4)
  }

  @Test func onlyThirdPartiesWithATieCount() throws {
    let analysis = try analysis("2025-01-01")
    #expect(analysis.network.map(\.id) == ["lars"])
    // A third party sways others and has no share of power of its own.
    #expect((analysis.network.first?.power.value ?? 0) > 0)
    #expect(analysis.number("power.actual", of: "lars") == analysis.network.first?.power.value)
    #expect(analysis.number("power.share", of: "lars") == nil)
  }

  @Test func knownDeparturesAreCertain() throws {
    #expect(try analysis("2024-05-01")[person: "old"]?.attrition == 1)
    #expect(try analysis("2024-05-01")[person: "stays"]?.attrition == 0.15)
    #expect(try analysis("2023-01-01")[person: "old"]?.attrition == 0.15)
  }

  /// `employment` at the customer stands in for the days of joining and leaving.
  @Test func employmentSaysWhoIsThere() throws {
    let text = """
      powermap: 1
      account: Acme
      departments: {it: {}}
      people:
        eve: {name: Eve, department: it, employment: [
          {organisation: Acme, from: 2020-01-01, to: 2022-01-01}, {organisation: Rival, from: 2022-01-01, to: 2024-01-01},
          {organisation: Acme, from: 2024-01-01, to: 2025-03-01}]}
      """
    func eve(_ day: String) throws -> PersonProfile? {
      try Fixtures.analysis(text, asOf: try #require(Day(day)))[person: "eve"]
    }
    #expect(try eve("2021-12-31")?.attrition == 1)
    #expect(try eve("2022-01-01") == nil)
    #expect(try eve("2024-01-01")?.attrition == 0.15)
    #expect(try eve("2024-03-01")?.attrition == 1)
    #expect(try eve("2025-03-01") == nil)
  }

  @Test func errorsNameWhatIsWrong() throws {
    let book = Book(accounts: [Account(id: "a", name: "A")])
    #expect(throws: AnalysisError.badDate("2024-02-30")) { try book.analysis(of: "a", asOf: "2024-02-30") }
    #expect(throws: AnalysisError.noSuchAccount("b", known: ["a"])) {
      try book.analysis(of: "b", asOf: Fixtures.asOf)
    }
  }
}
