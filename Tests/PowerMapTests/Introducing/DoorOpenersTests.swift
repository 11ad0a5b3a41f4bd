@testable import PowerMap
import Testing

/// Whom to start with (domain A25).
@Suite struct DoorOpenersTests {
  /// The figures of the design, F1 with one person: pat .1429, omar .625, eva .7786.
  @Test func workedExample() throws {
    let analysis = try Fixtures.f1()
    let one = try #require(analysis.doorOpeners(count: 1).value)
    #expect(one.people.map(\.id) == ["eva"])
    #expect(abs(one.reach - (0.65 + 0.8 * 0.55) / 1.4) < 1e-9)
    #expect(one.isExact)

    let three = try #require(analysis.doorOpeners(count: 3).value)
    #expect(three.people.map(\.id) == ["eva", "pat", "omar"])
    let alone = Dictionary(uniqueKeysWithValues: three.people.map { ($0.id, $0.alone) })
    #expect(abs((alone["pat"] ?? 0) - 0.2 / 1.4) < 1e-9)
    #expect(abs((alone["omar"] ?? 0) - 0.625) < 1e-9)
    #expect(abs((alone["eva"] ?? 0) - 1.09 / 1.4) < 1e-9)
    #expect(abs(three.reach - 1) < 1e-9)
    #expect(abs(three.people.reduce(0) { $0 + $1.added } - three.reach) < 1e-9)
  }

  @Test func theRegistryHasThePolicysCount() throws {
    let analysis = try Fixtures.f1()
    #expect(analysis.list("doorOpeners", of: "fixture") == ["eva", "pat", "omar"])
  }

  @Test func nobodyMoreThanNeeded() throws {
    let openers = try #require(try account(people: "a: {name: A, seniority: chief}").doorOpeners().value)
    #expect(openers.people.map(\.id) == ["a"])
    #expect(openers.isExact)
  }

  @Test func anOpponentIsNotStartedWithButCanBeReached() throws {
    let analysis = try account(
      people: """
        a: {name: A, seniority: manager, stance: advocate}
          b: {name: B, seniority: chief, stance: opponent}
        """, ties: "- {between: [a, b], strength: 0.5}")
    let openers = try #require(analysis.doorOpeners().value)
    #expect(openers.people.map(\.id) == ["a"])
    #expect(abs(openers.reach - (0.4 + 0.5 * 1) / 1.4) < 1e-9)
    let enemies = try account(people: "b: {name: B, seniority: chief, stance: opponent}")
    #expect(enemies.doorOpeners().reason?.contains("opponents") == true)
  }

  @Test func oursAndCompetitorsAreNoWay() throws {
    let analysis = try account(
      people: """
        a: {name: A, seniority: chief}
          b: {name: B, seniority: chief}
        """,
      ties: """
        - {between: [ana, a], strength: 1}
          - {between: [ana, b], strength: 1}
          - {between: [rival, a], strength: 1}
          - {between: [rival, b], strength: 1}
        """, network: "rival: {name: Rival, side: competitor}")
    let openers = try #require(analysis.doorOpeners().value)
    #expect(openers.people.map(\.id) == ["a", "b"])
  }

  @Test func aThirdPartyCanOpenDoors() throws {
    let analysis = try account(
      people: """
        a: {name: A, seniority: chief}
          b: {name: B, seniority: chief}
        """,
      ties: """
        - {between: [lars, a], strength: 0.9}
          - {between: [lars, b], strength: 0.9}
        """, network: "lars: {name: Lars, thirdPartyKind: exEmployee}")
    let openers = try #require(analysis.doorOpeners(count: 1).value)
    #expect(openers.people.map(\.id) == ["lars"])
    #expect(abs(openers.reach - 0.9) < 1e-9)
  }

  @Test func nobodyMappedIsUnknown() throws {
    let empty = Account(id: "empty", name: "Empty")
    let analysis = try Book(accounts: [empty]).analysis(of: "empty", asOf: Fixtures.asOf)
    #expect(analysis.doorOpeners().reason == "nobody at the customer is mapped")
  }

  @Test func anUnratedTieMakesAnInterval() throws {
    let analysis = try account(
      people: """
        a: {name: A, seniority: chief}
          b: {name: B, seniority: chief}
        """, ties: "- {between: [a, b]}")
    guard case .known(let least, _, let most, _) = analysis.doorOpeners(count: 1) else {
      Issue.record("not known")
      return
    }
    #expect(abs(least.reach - 0.5) < 1e-9)
    #expect(abs(most.reach - (1 + 0.96) / 2) < 1e-9)
  }

  private func account(people: String, ties: String = "", network: String = "") throws -> Analysis {
    try Fixtures.analysis(
      """
      powermap: 1
      account: Doors
      assessedOn: 2024-01-01
      departments: {operations: {}}
      people:
        \(people)
      team: {ana: {name: Ana}}
      \(network.isEmpty ? "" : "network: {\(network)}")
      \(ties.isEmpty ? "" : "ties:\n  \(ties)")
      """)
  }
}
