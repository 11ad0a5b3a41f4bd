import PowerMap
import Testing

/// The champion's test and the buying roles (domain A10).
@Suite struct BuyingRolesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var stance = "{2024-09-01: advocate}"
    var authority = 0.9
    var tie = 0.5
    var record = "interactions: [{on: 2024-08-01, channel: video, with: [ana, a], purposes: [advocacy]}]"
    let champion: ChampionState?
    let role: RoleCoverage.State
    var finding: FindingKind?
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "all four tests", champion: .champion, role: .singleHolder),
    Case(
      name: "a recommendation that was followed",
      record: "decisions: [{on: 2024-08-01, topic: t, involvement: {a: recommendedFollowed}}]", champion: .champion,
      role: .singleHolder),
    Case(
      name: "an introduction",
      record: "interactions: [{on: 2024-08-01, channel: phone, with: [ana, a], purposes: [introduction]}]",
      champion: .champion, role: .singleHolder),
    Case(
      name: "stance unknown", stance: "{2025-01-01: advocate}", champion: nil, role: .unidentified,
      finding: .roleMissing),
    Case(
      name: "only a supporter", stance: "{2024-09-01: supporter}", champion: ChampionState.none, role: .unidentified,
      finding: .roleMissing),
    Case(
      name: "an old stance", stance: "{2024-01-01: advocate}", champion: .unproven, role: .unidentified,
      finding: .unprovenChampion),
    Case(
      name: "an old stance and too little power", stance: "{2024-01-01: advocate}", authority: 0.05, champion: .coach,
      role: .unidentified, finding: .roleMissing),
    Case(
      name: "only called one", stance: "{2024-09-01: opponent}, roles: [champion]", champion: ChampionState.none,
      role: .identified, finding: .roleMissing),
    Case(name: "too little power", authority: 0.05, champion: .coach, role: .unidentified, finding: .coachNotChampion),
    Case(name: "no live tie", tie: 0.1, champion: .unproven, role: .unidentified, finding: .unprovenChampion),
    Case(name: "no advocacy", record: "", champion: .unproven, role: .unidentified, finding: .unprovenChampion),
    Case(
      name: "advocacy long ago",
      record: "interactions: [{on: 2023-08-01, channel: video, with: [ana, a], purposes: [advocacy]}]",
      champion: .unproven, role: .unidentified, finding: .unprovenChampion),
    Case(
      name: "advocacy that nobody answered",
      record: "interactions: [{on: 2024-08-01, channel: email, with: [ana, a], purposes: [advocacy], result: noReply}]",
      champion: .unproven, role: .unidentified, finding: .unprovenChampion),
  ]

  @Test(arguments: cases) func champion(_ expected: Case) throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-01-01
      departments: {it: {}}
      people:
        a: {name: A, department: it, formalAuthority: \(expected.authority), stance: \(expected.stance)}
        b: {name: B, department: it, formalAuthority: 1}
      team: {ana: {name: Ana}}
      ties: [{between: [ana, a], strength: \(expected.tie)}]
      \(expected.record)
      """)
    let champion = try #require(analysis[person: "a"]?.champion)
    #expect(champion.value == expected.champion)
    #expect(champion.value == nil ? champion.reason == "stance unknown" : !champion.because.isEmpty)
    #expect(analysis.roles.first { $0.role == .champion }?.state == expected.role)
    let found = analysis.findings.map(\.kind)
    if let finding = expected.finding { #expect(found.contains(finding)) }
  }

  @Test func anUnknownTieLeavesTheChampionOpen() throws {
    let analysis = try Fixtures.analysis(
      """
      powermap: 1
      account: Fixture
      assessedOn: 2024-09-01
      departments: {it: {}}
      people: {a: {name: A, department: it, stance: advocate}}
      team: {ana: {name: Ana}, ben: {name: Ben}}
      ties: [{between: [ana, a]}]
      interactions: [{on: 2024-08-01, channel: letter, with: [ben, a], purposes: [advocacy]}]
      """)
    let champion = try #require(analysis[person: "a"]?.champion)
    #expect(champion.low == .unproven && champion.high == .champion)
    let finding = try #require(analysis.findings.first { $0.kind == .unprovenChampion })
    #expect(finding.isPossible && finding.severity == .low)
    let role = try #require(analysis.roles.first { $0.role == .champion })
    #expect(role.state == .unknown && role.least == .unidentified && role.most == .singleHolder)
  }

  @Test func theEconomicBuyerOfF1IsKnownAndNotMet() throws {
    let f1 = try Fixtures.f1()
    #expect(f1.roles.map(\.state) == [.identified, .unidentified])
    let finding = try #require(f1.findings.first { $0.id == "roleUnthreaded:fixture/eva" })
    #expect(finding.severity == .critical)
    #expect(try Fixtures.f2().roles.map(\.state) == [.singleHolder, .unidentified])
  }

  @Test func twoHoldersAndAnUnknownTie() throws {
    func state(_ ties: String) throws -> RoleCoverage.State? {
      try Fixtures.analysis(
        """
        powermap: 1
        account: Fixture
        departments: {it: {}}
        people: {a: {name: A, department: it, roles: [economicBuyer]}}
        team: {ana: {name: Ana}, ben: {name: Ben}}
        assessedOn: 2024-01-01
        ties: \(ties)
        """
      ).roles.first?.state
    }
    #expect(try state("[{between: [ana, a], strength: 0.5}, {between: [ben, a], strength: 0.5}]") == .threaded)
    #expect(try state("[{between: [ana, a], strength: 0.5}, {between: [ben, a]}]") == .unknown)
    #expect(try state("[{between: [ana, a], strength: 0.3}]") == .identified)
  }
}
