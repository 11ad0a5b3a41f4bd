import PowerMap
import PowerMapSamples
import Testing

/// What is not asked for changes nothing else.
@Suite struct EvidenceTests {
  /// What is asked for and takes long needs no evidence and has tests of its own.
  private static let capabilities = Capability.all.filter { !$0.isSearched }

  /// What is worked out only where it is asked for, by the names it has in JSON.
  private static let leftOut: Set<String> = ["cutSet", "survival", "reliability", "interest", "jointMeetings"]

  @Test(arguments: Seeds.all, [[], [.account, .department], [.person], [.tie]] as [Set<Capability.Scope>])
  func figuresAndFindingsAreTheSame(_ seed: UInt64, _ scopes: Set<Capability.Scope>) throws {
    let book = RandomAccount(seed: seed).book
    let whole = try book.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf)
    let part = try book.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf, showing: scopes)
    for capability in Self.capabilities {
      let isWorded = scopes.contains(capability.scope) || capability.scope == .account
      let (expected, found) = (capability.results(whole), capability.results(part))
      #expect(expected.map(\.subject) == found.map(\.subject), "\(capability.key)")
      for ((subject, one), (_, other)) in zip(expected, found) {
        if !isWorded, Self.leftOut.contains(capability.field), other.reason == "not asked for" { continue }
        #expect(one.withoutEvidence == other.withoutEvidence, "\(capability.key) of \(subject)")
        if isWorded { #expect(one.because == other.because, "\(capability.key) of \(subject)") }
      }
    }
    #expect(whole.findings == part.findings)
    for (one, other) in zip(whole.people, part.people) {
      let hasPeople = scopes.contains(.person)
      #expect(other.influencePaths == (hasPeople ? one.influencePaths : []))
      #expect(other.directRoute == (hasPeople ? one.directRoute : nil))
      #expect(other.warmRoute == (hasPeople ? one.warmRoute : nil))
    }
  }

  @Test func evidenceOfPeopleAndTiesIsLeftOut() throws {
    let book = RandomAccount(seed: 1).book
    let part = try book.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf, showing: [.account])
    #expect(part.people.allSatisfy { $0.coverage.because.isEmpty && $0.power.because.isEmpty })
    #expect(part.ties.allSatisfy { $0.strength.because.isEmpty })
    #expect(part.people.allSatisfy { $0.seat.survival.value == nil && $0.influencePaths.isEmpty })
    #expect(part.departments.allSatisfy { $0.seat.survival.value == nil })
    #expect(!part.coverage.because.isEmpty)
  }
}
