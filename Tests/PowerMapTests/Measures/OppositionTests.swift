import PowerMap
import Testing

/// Opposition and how complete the stances are (domain A24).
@Suite struct OppositionTests {
  /// Eva holds 0.65 of the 1.2 that the key people have.
  @Test func evasStanceIsUnknown() throws {
    let f1 = try Fixtures.variantOfF1 { $0.edit("omar") { $0.isKey = true } }
    #expect(abs((f1.number("stance.unknown") ?? 0) - 0.65 / 1.2) < 1e-9)
    #expect(f1.severity(of: "stanceUnknown:fixture") == .medium)
  }

  @Test(
    arguments: [
      (Edit("hers is known") { $0.edit("eva") { $0.stance = History(.neutral, on: Day(number: 1)) } }, 0),
      (
        Edit("nobody is key") { account in
          for person in account.people { account.edit(person.id) { $0.isKey = false } }
        }, nil
      ),
      (Edit("hers is of the future") { $0.edit("eva") { $0.stance = History(.neutral, on: Day(number: 30_000)) } }, 1),
      (
        Edit("most is known") { account in
          account.edit("omar") { $0.isKey = true }
          account.edit("pat") { $0.isKey = true }
        }, 0.65 / 1.4
      ),
    ] as [(Edit, Double?)])
  func unknownShare(edit: Edit, share: Double?) throws {
    let analysis = try Fixtures.variantOfF1(edit.change)
    let value = analysis.number("stance.unknown")
    #expect((value == nil) == (share == nil))
    if let share, let value { #expect(abs(value - share) < 1e-9, "\(value)") }
    #expect((analysis.severity(of: "stanceUnknown:fixture") != nil) == ((share ?? 0) > 0.5))
  }

  private func analysis(_ stances: [Stance?]) throws -> Analysis {
    let people = stances.enumerated().map { index, stance in
      Person(
        id: Person.ID("p\(index)"), name: "P\(index)", department: "it", formalAuthority: 0.5,
        stance: stance.map { History($0, on: Day(number: 1)) } ?? History())
    }
    let account = Account(id: "a", name: "A", departments: [Department(id: "it")], people: people)
    return try Book(accounts: [account]).analysis(of: "a", asOf: Fixtures.asOf)
  }

  @Test(
    arguments: [
      ([.neutral, .neutral, .supporter, .supporter, .advocate], "noneMapped", .noOppositionMapped, .low),
      ([.neutral, .neutral, .supporter, .supporter, nil], nil, nil, nil),
      ([.neutral, .neutral, .supporter, .supporter, .sceptic], "mapped", nil, nil),
      ([.neutral, .neutral, .neutral, .supporter, .opponent], "outnumbered", .outnumbered, .high),
      ([.opponent], "outnumbered", .outnumbered, .high),
      // The one whose stance is unknown may outweigh them.
      ([.sceptic, nil], "outnumbered", .outnumbered, .low),
      ([.sceptic, .supporter], "mapped", nil, nil),
      ([], nil, nil, nil),
    ] as [([Stance?], String?, FindingKind?, Severity?)])
  func states(stances: [Stance?], state: String?, finding: FindingKind?, severity: Severity?) throws {
    let analysis = try analysis(stances)
    #expect(analysis.state("opposition") == state)
    let kinds: [FindingKind] = [.noOppositionMapped, .outnumbered]
    let found = analysis.findings.filter { kinds.contains($0.kind) }
    #expect(found.map(\.kind) == (finding.map { [$0] } ?? []))
    #expect(found.first?.severity == severity)
  }
}
