import PowerMap
import Testing

/// Tie strength against the figures of domain 4.1.
@Suite struct TieStrengthTests {
  static let asOf = Day(number: 20_000)

  /// An account of one pair, ana and pat, with one tie and some contacts, as ages in days.
  static func strength(
    rating: (value: Double, age: Int)? = nil, contacts: [(channel: Channel, age: Int)] = [], recorded: Bool = true,
    endedAge: Int? = nil, given: Double? = nil, logAge: Int? = nil, participants: [Person.ID] = ["ana", "pat"],
    result: InteractionResult = .held, at day: Day = asOf
  ) throws -> Measured<Double>? {
    let tie = Tie(
      from: "ana", to: "pat",
      rating: rating.map { History($0.value, on: asOf.adding(days: -$0.age)) } ?? History(),
      strength: given.map { History($0, on: asOf.adding(days: -10)) } ?? History(),
      endedOn: endedAge.map { asOf.adding(days: -$0) })
    let interactions = contacts.map {
      Interaction(on: asOf.adding(days: -$0.age), channel: $0.channel, with: participants, result: result)
    }
    let account = Account(
      id: "a", name: "A", logFrom: logAge.map { asOf.adding(days: -$0) },
      people: [Person(id: "pat", name: "Pat"), Person(id: "quinn", name: "Quinn")],
      team: [Person(id: "ana", name: "Ana", side: .ours), Person(id: "bo", name: "Bo", side: .ours)],
      ties: recorded ? [tie] : [], interactions: interactions)
    let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: day)
    return analysis.ties.first { $0.id == "ana:pat" }?.strength
  }

  @Test func ratingAndContacts() throws {
    let strength = try Self.strength(
      rating: (5, 365), contacts: [(.inPersonMeeting, 0), (.inPersonMeeting, 90), (.inPersonMeeting, 90)])
    #expect(abs((strength?.value ?? 0) - 0.615) < 1e-9)
  }

  @Test func ratingAloneFadesAndDiesAfter96Days() throws {
    let fresh = try #require(try Self.strength(rating: (4, 0))?.value)
    #expect(abs(fresh - 0.48) < 1e-9)
    #expect(try #require(try Self.strength(rating: (4, 96))?.value) >= 0.4)
    #expect(try #require(try Self.strength(rating: (4, 97))?.value) < 0.4)
  }

  @Test func oneMeetingIsNoRelationship() throws {
    let strength = try #require(try Self.strength(contacts: [(.inPersonMeeting, 0)], recorded: false)?.value)
    #expect(abs(strength - 0.2636) < 5e-5)
  }

  @Test(arguments: [(90, 0.45), (30, 0.732)])
  func meetingsInACadence(every days: Int, expected: Double) throws {
    let contacts = (0..<200).map { (Channel.inPersonMeeting, $0 * days) }
    let strength = try #require(try Self.strength(contacts: contacts)?.value)
    #expect(abs(strength - expected) < 5e-4)
  }

  /// Two contacts of evidence 1 saturate half of what contact proves; they are dead after 22 silent days.
  @Test func silenceKillsAThread() throws {
    let contacts: [(Channel, Int)] = [(.inPersonMeeting, 0), (.inPersonMeeting, 0)]
    func strength(after days: Int) throws -> Double {
      try #require(try Self.strength(contacts: contacts, at: Self.asOf.adding(days: days))?.value)
    }
    #expect(abs(try strength(after: 0) - 0.45) < 1e-9)
    #expect(abs(try strength(after: 21) - 0.4009) < 5e-5)
    #expect(abs(try strength(after: 22) - 0.3987) < 5e-5)
  }

  @Test func largeMeetingsCountLess() throws {
    let two = try #require(try Self.strength(contacts: [(.video, 0)])?.value)
    let four = try #require(
      try Self.strength(contacts: [(.video, 0)], participants: ["ana", "pat", "quinn", "bo"])?.value)
    #expect(abs(two - 0.9 * (1 - exp2(-0.7 / 2))) < 1e-9)
    #expect(abs(four - 0.9 * (1 - exp2(-0.7 / 3.0.squareRoot() / 2))) < 1e-9)
  }

  @Test func whatHappensWithoutEvidence() throws {
    // No record and no contact: no tie is listed at all, and cover says 0 because none is recorded.
    #expect(try Self.strength(recorded: false) == nil)
    // A record without anything usable is unknown, until the log is long enough to call it dormant.
    #expect(try Self.strength()?.value == nil)
    let unknown = try #require(try Self.strength())
    #expect(unknown.low == 0)
    #expect(abs((unknown.high ?? 0) - 0.96) < 1e-9)
    #expect(try Self.strength(logAge: 179)?.value == nil)
    #expect(try Self.strength(logAge: 180)?.value == 0)
    // Nobody answered: that proves nothing.
    #expect(try Self.strength(contacts: [(.email, 1)], logAge: 179, result: .noReply)?.value == nil)
    // Ended is known to be nothing.
    #expect(try Self.strength(rating: (5, 10), endedAge: 0)?.value == 0)
  }

  @Test func aGivenStrengthIsUsedAsItIs() throws {
    #expect(try Self.strength(contacts: [(.inPersonMeeting, 0)], given: 0.97)?.value == 0.97)
    #expect(try Self.strength(given: 0.97, at: Self.asOf.adding(days: 5_000))?.value == 0.97)
    #expect(try Self.strength(endedAge: 0, given: 0.97)?.value == 0)
    // Before its first date the tie does not exist yet.
    #expect(try Self.strength(given: 0.97, at: Self.asOf.adding(days: -11)) == nil)
  }

  /// Ties between two others have no contacts of ours behind them, so a rating makes them at most 0.6.
  @Test func tiesOfOthersAreCappedByTheirRating() throws {
    let account = Account(
      id: "a", name: "A", logFrom: Self.asOf.adding(days: -900),
      people: [Person(id: "pat", name: "Pat"), Person(id: "quinn", name: "Quinn")],
      team: [Person(id: "ana", name: "Ana", side: .ours)],
      ties: [Tie(from: "pat", to: "quinn", rating: History(5, on: Self.asOf))],
      interactions: [Interaction(on: Self.asOf, channel: .siteVisit, with: ["ana", "pat", "quinn"])])
    let ties = try Book(accounts: [account]).analysis(of: "a", asOf: Self.asOf).ties
    #expect(ties.map(\.id) == ["ana:pat", "ana:quinn", "pat:quinn"])
    #expect(abs((ties[2].strength.value ?? 0) - 0.6) < 1e-9)
  }
}

/// 2 to a power, by the standard library alone.
private func exp2(_ power: Double) -> Double {
  var result = 1.0
  var term = 1.0
  for index in 1..<60 {
    term *= power * 0.693147180559945309417 / Double(index)
    result += term
  }
  return result
}
