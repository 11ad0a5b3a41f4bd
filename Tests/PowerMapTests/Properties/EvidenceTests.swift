import PowerMap
import PowerMapSamples
import Testing

/// Leaving evidence out changes nothing but the evidence.
@Suite struct EvidenceTests {
  /// What is asked for and takes long needs no evidence and has tests of its own.
  private static let capabilities = Capability.all.filter { !$0.isSearched }

  @Test(arguments: Seeds.all, [[], [.account, .department], [.person], [.tie]] as [Set<Capability.Scope>])
  func figuresAndFindingsAreTheSame(_ seed: UInt64, _ scopes: Set<Capability.Scope>) throws {
    let book = RandomAccount(seed: seed).book
    let whole = try book.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf)
    let part = try book.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf, evidenceOf: scopes)
    for capability in Self.capabilities {
      let isWorded = scopes.contains(capability.scope) || [.account, .department].contains(capability.scope)
      let (expected, found) = (capability.results(whole), capability.results(part))
      #expect(expected.map(\.subject) == found.map(\.subject), "\(capability.key)")
      for ((subject, one), (_, other)) in zip(expected, found) {
        #expect(one.withoutEvidence == other.withoutEvidence, "\(capability.key) of \(subject)")
        if isWorded { #expect(one.because == other.because, "\(capability.key) of \(subject)") }
      }
    }
    #expect(whole.findings == part.findings)
    #expect(whole.people.map(\.influencePaths) == part.people.map(\.influencePaths))
    #expect(whole.people.map(\.directRoute) == part.people.map(\.directRoute))
    #expect(whole.people.map(\.warmRoute) == part.people.map(\.warmRoute))
  }

  @Test func evidenceOfPeopleAndTiesIsLeftOut() throws {
    let book = RandomAccount(seed: 1).book
    let part = try book.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf, evidenceOf: [.account])
    #expect(part.people.allSatisfy { $0.coverage.because.isEmpty && $0.power.because.isEmpty })
    #expect(part.ties.allSatisfy { $0.strength.because.isEmpty })
    #expect(!part.coverage.because.isEmpty)
  }
}
