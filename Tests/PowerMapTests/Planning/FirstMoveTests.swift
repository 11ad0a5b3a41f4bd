import Testing

@testable import PowerMap

/// How a relationship begins: with care, whoever it is (domain 4.10).
@Suite struct FirstMoveTests {
  private static let pitches: Set<PurposeClass> = [.tactical, .tacticalPitch]

  @Test(arguments: Archetype.allCases.map(Optional.some) + [nil])
  func nobodyIsPitchedTo(archetype: Archetype?) throws {
    for seniority in Seniority.allCases.map(Optional.some) + [nil] {
      for roles in Role.allCases.map({ [$0] }) + [[]] {
        var person = Person(id: "eva", name: "Eva", seniority: seniority)
        person.roles = roles
        let move = FirstMove(with: person, named: "Eva", archetype: archetype)
        let kind = try #require(PurposeClass.defaults[move.purpose], "\(move.purpose) has no class")
        #expect(!Self.pitches.contains(kind), "\(move)")
        #expect(move.words.contains("Eva") && !move.words.contains("{"), "\(move.words)")
        #expect(move.words.hasSuffix("."))
      }
    }
  }

  @Test(arguments: Channel.allCases) func thePreferredChannelIsUsed(channel: Channel) {
    var person = Person(id: "eva", name: "Eva")
    person.preferredChannel = channel
    #expect(FirstMove(with: person, named: "Eva", archetype: .operations).channel == channel)
  }

  @Test func everyChannelHasWordsOfItsOwn() {
    let words = Channel.allCases.map(\.words)
    #expect(words.allSatisfy { !$0.isEmpty })
    #expect(Set(words).count == words.count)
  }

  @Test func executivesMeetInPersonAndAreAskedWhatTheyAnswerFor() {
    func move(_ seniority: Seniority, _ archetype: Archetype, _ roles: [Role] = []) -> FirstMove {
      var person = Person(id: "eva", name: "Eva", seniority: seniority)
      person.roles = roles
      return FirstMove(with: person, named: "Eva", archetype: archetype)
    }
    let moves = [
      move(.chief, .executive, [.economicBuyer]), move(.chief, .executive), move(.vicePresident, .executive),
      move(.chief, .finance),
    ]
    #expect(moves.allSatisfy { $0.channel == .inPersonMeeting })
    #expect(Set(moves.map(\.words)).count == moves.count)
    #expect(move(.manager, .finance).channel == .video)
  }
}
