import Testing

@testable import PowerMap

/// Days until a live tie is no longer live (domain B4).
@Suite struct ThreadLifeTests {
  private static let asOf = Day(number: 20_000)

  @Test func twoMeetingsOfTodayLast22Days() throws {
    let (strength, days) = try Self.life(contacts: [0, 0])
    #expect(abs((strength ?? 0) - 0.45) < 1e-9)
    #expect(days == 22)
    // The figures that the days are read from, as they will be then.
    #expect(abs((try Self.life(contacts: [0, 0], later: 21).strength ?? 0) - 0.4009) < 5e-5)
    #expect(abs((try Self.life(contacts: [0, 0], later: 22).strength ?? 0) - 0.3987) < 5e-5)
    #expect(try Self.life(contacts: [0, 0], later: 21).days == 1)
    #expect(try Self.life(contacts: [0, 0], later: 22).days == nil)
  }

  @Test func aRatingOfFourLasts97Days() throws {
    #expect(try Self.life(rating: 4).days == 97)
  }

  /// The day is the first on which an analysis says that the tie is not live.
  @Test(arguments: [(nil, [0, 0, 30]), (5, []), (5, [0]), (3, [0, 10, 20]), (4, [3, 60, 90])])
  func theDayIsThatOfTheAnalysisThen(rating: Double?, contacts: [Int]) throws {
    let days = try #require(try Self.life(rating: rating, contacts: contacts).days)
    #expect(try #require(try Self.life(rating: rating, contacts: contacts, later: days - 1).strength) >= 0.4)
    #expect(try #require(try Self.life(rating: rating, contacts: contacts, later: days).strength) < 0.4)
  }

  @Test func aGivenStrengthDoesNotFade() throws {
    #expect(try Self.life(given: 0.8).days == nil)
    #expect(try Self.life(rating: 4, given: 0.8).days == nil)
  }

  @Test func whatIsNotLiveHasNoDayLeft() throws {
    #expect(try Self.life(rating: 2).days == nil)
    #expect(try Self.life(contacts: [0]).days == nil)
    let (strength, days) = try Self.life()
    #expect(strength == nil && days == nil, "unknown is not live")
  }

  /// The strength of the tie of ana and pat, and its days, some days later.
  private static func life(
    rating: Double? = nil, contacts: [Int] = [], given: Double? = nil, later days: Int = 0
  ) throws -> (strength: Double?, days: Int?) {
    let tie = Tie(
      from: "ana", to: "pat", rating: rating.map { History($0, on: asOf) } ?? History(),
      strength: given.map { History($0, on: asOf) } ?? History())
    let interactions = contacts.map { age in
      Interaction(on: asOf.adding(days: -age), channel: .inPersonMeeting, with: ["ana", "pat"], result: .held)
    }
    let account = Account(
      id: "a", name: "A", people: [Person(id: "pat", name: "Pat")],
      team: [Person(id: "ana", name: "Ana", side: .ours)], ties: [tie], interactions: interactions)
    let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: asOf.adding(days: days))
    let snapshot = analysis.basis.assembly.snapshot
    let pair = try #require(snapshot.pairs.first)
    return (pair.strength.value, ThreadLife.daysLeft(pair, in: snapshot))
  }
}
