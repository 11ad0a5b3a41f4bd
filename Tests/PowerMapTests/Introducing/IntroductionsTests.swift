@testable import PowerMap
import Testing

/// Who can introduce us (domain A27).
@Suite struct IntroductionsTests {
  private static let asOf = Fixtures.asOf

  @Test func workedExample() throws {
    let introductions = try book().introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .introduced)
    let path = try #require(introductions.paths.first)
    #expect(introductions.paths.count == 1)
    #expect(path.people.map(\.id.description) == ["ana", "omar", "eva"].map { $0 == "ana" ? $0 : "fixture/\($0)" })
    #expect(abs(path.value - 0.225) < 1e-9)
    #expect(path.links == [0.5, 0.5])
    #expect(
      path.advice() == "Have Ana ask Omar for an introduction to Eva; the weakest link is Omar – Eva (0.50).")
    #expect(introductions.best == path)
  }

  @Test func aLiveTieNeedsNoIntroduction() throws {
    let introductions = try book().introductions(to: "pat", asOf: Self.asOf)
    #expect(introductions.state == .live)
    #expect(introductions.direct.map(\.colleague.id.description) == ["ana"])
    #expect(introductions.direct.map(\.strength) == [0.8])
  }

  @Test func oursAndCompetitorsAreAnswered() throws {
    var book = try book()
    book.network = [Person(id: "rival", name: "Rival", side: .competitor)]
    #expect(try book.introductions(to: "cara", asOf: Self.asOf).state == .ours)
    #expect(try book.introductions(to: "fixture/cara", asOf: Self.asOf).state == .ours)
    #expect(try book.introductions(to: "rival", asOf: Self.asOf).state == .competitor)
  }

  @Test func withoutAnybodyOfOursNoRouteIsKnown() throws {
    let introductions = try book { account in
      account.team = []
      account.ties.removeAll { $0.from == "ana" || $0.to == "ana" }
    }.introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .unreached)
    #expect(introductions.paths.isEmpty)
  }

  @Test func anOpponentIntroducesNobody() throws {
    let introductions = try book { account in
      for index in account.people.indices where account.people[index].id == "omar" {
        account.people[index].stance = History(.opponent, on: Self.asOf)
      }
    }.introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .unreached)
  }

  @Test func aWayThatBeginsColdIsNoWay() throws {
    let introductions = try book { $0.set("ana", "omar", strength: 0.3) }.introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .cold)
    #expect(introductions.paths.isEmpty)
    #expect(introductions.coldPath?.people.map(\.id.person) == ["ana", "omar", "eva"])
  }

  @Test func aWeakTieIsSaid() throws {
    let introductions = try book {
      $0.set("ana", "omar", strength: 0)
      $0.set("ben", "eva", strength: 0.2)
    }.introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .acquainted)
  }

  @Test func anUnratedTieIsNamed() throws {
    let introductions = try book { account in
      account.ties.removeAll { $0.id == "relationship:ana:omar" }
      account.ties.append(Tie(from: "ana", to: "omar"))
    }.introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .unrated)
    #expect(introductions.unrated.map(\.from.id.person) == ["ana"])
    #expect(introductions.unrated.map(\.to.id.person) == ["omar"])
  }

  /// A third party whom one account knows opens the door of another.
  @Test func theWayLeadsThroughAnotherAccount() throws {
    var one = Account(id: "one", name: "One", people: [Person(id: "kim", name: "Kim")])
    one.ties = [Tie(from: "ana", to: "lars", strength: History(0.5, on: Self.asOf))]
    var two = Account(id: "two", name: "Two", people: [Person(id: "eva", name: "Eva")])
    two.ties = [Tie(.advises, from: "lars", to: "eva", weight: 0.5)]
    let book = Book(
      team: [Person(id: "ana", name: "Ana", side: .ours)],
      network: [Person(id: "lars", name: "Lars", side: .thirdParty)], accounts: [one, two])
    let introductions = try book.introductions(to: "two/eva", asOf: Self.asOf)
    #expect(introductions.paths.map { $0.people.map(\.id.description) } == [["ana", "lars", "two/eva"]])
    #expect(abs((introductions.paths.first?.value ?? 0) - 0.5 * 0.6 * 0.5) < 1e-9)
    #expect(try book.introductions(to: "lars", asOf: Self.asOf).state == .live)
  }

  /// The best way would block both others, so the two are given, and the best one beside them.
  @Test func twoWaysWhereTheBestOneBlocksThem() throws {
    let introductions = try chains(["s-a", "s-c", "a-b", "c-b", "a-d", "b-t", "d-t"], weak: ["c", "d"])
      .introductions(to: "t", asOf: Self.asOf)
    #expect(introductions.best?.people.map(\.id.person) == ["s", "a", "b", "t"])
    let ways = introductions.paths.map { $0.people.map(\.id.person) }
    #expect(Set(ways) == [["s", "a", "d", "t"], ["s", "c", "b", "t"]])
  }

  @Test func theHopLimitHolds() throws {
    let four = try chains(["s-a", "a-b", "b-c", "c-t"]).introductions(to: "t", asOf: Self.asOf)
    #expect(four.paths.map(\.people.count) == [5])
    let five = try chains(["s-a", "a-b", "b-c", "c-d", "d-t"]).introductions(to: "t", asOf: Self.asOf)
    #expect(five.state == .unreached)
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 3), (5, 4)])
  func asManyAsAreAskedFor(count: Int, found: Int) throws {
    let links = ["a", "b", "c", "d"].flatMap { ["s-\($0)", "\($0)-t"] }
    #expect(try chains(links).introductions(to: "t", asOf: Self.asOf, count: count).paths.count == found)
  }

  @Test func aFormerEmployerIsSomebodyToAskAndNoWay() throws {
    func introductions(evaSince: Day) throws -> PersonIntroductions {
      var lars = Person(id: "lars", name: "Lars", side: .thirdParty)
      lars.employment = [
        Employment(organisation: "Fixture", from: Day(number: 15_000), to: Day(number: 16_000))
      ]
      return try book { account in
        account.network = [lars]
        account.set("ben", "lars", strength: 0.7)
        account.ties.removeAll { $0.id == "relationship:ana:omar" }
        for index in account.people.indices where account.people[index].id == "eva" {
          account.people[index].joinedOn = evaSince
        }
      }.introductions(to: "eva", asOf: Self.asOf)
    }
    let together = try introductions(evaSince: Day(number: 15_500))
    #expect(together.state == .unreached)
    #expect(together.formerColleagues.map(\.person.id.description) == ["lars"])
    #expect(together.formerColleagues.first?.from == Day(number: 15_500))
    #expect(together.formerColleagues.first?.to == Day(number: 16_000))
    #expect(together.formerColleagues.first?.reach == 0.7)
    #expect(together.formerColleagues.first?.contact?.id.description == "ben")
    #expect(try introductions(evaSince: Day(number: 16_000)).formerColleagues.isEmpty)
  }

  /// Omar has left: he is no way any more, but Ana knew him, and he was there with Eva.
  @Test func whoeverLeftIsSomebodyToAsk() throws {
    func leave(_ account: inout Account) {
      for index in account.people.indices where account.people[index].id == "omar" {
        account.people[index].leavingOn = Self.asOf.adding(days: -30)
      }
    }
    let introductions = try book(leave).introductions(to: "eva", asOf: Self.asOf)
    #expect(introductions.state == .unreached)
    let omar = try #require(introductions.formerColleagues.first)
    #expect(omar.person.id.description == "fixture/omar")
    #expect(omar.contact?.id.description == "ana")
    #expect(omar.reach == nil)
    #expect(omar.to == Self.asOf.adding(days: -30))
    // In the network under the same id, he is there as he is now.
    let moved = try book { account in
      leave(&account)
      account.network = [Person(id: "omar", name: "Omar", side: .thirdParty, organisation: "Elsewhere")]
    }.introductions(to: "eva", asOf: Self.asOf)
    #expect(moved.formerColleagues.isEmpty)
  }

  @Test func whoeverIsMeantMustBeClear() throws {
    var other = try Fixtures.f1().account
    other.id = "other"
    let two = Book(accounts: [try Fixtures.f1().account, other])
    let choices: [BookPerson.ID] = [.init("eva", in: "fixture"), .init("eva", in: "other")]
    #expect(throws: IntroductionError.ambiguous("eva", choices: choices)) {
      try two.introductions(to: "eva", asOf: Self.asOf)
    }
    #expect(throws: IntroductionError.ambiguous("EVA", choices: choices)) {
      try two.introductions(to: "EVA", asOf: Self.asOf)
    }
    #expect(try book().introductions(to: "Eva", asOf: Self.asOf).state == .introduced)
    #expect(try two.introductions(to: "other/eva", asOf: Self.asOf).state == .introduced)
    do throws(IntroductionError) {
      _ = try two.introductions(to: "evva", asOf: Self.asOf)
      Issue.record("found")
    } catch { #expect(error.candidates.contains("eva") && error.candidates.contains("other/eva")) }
    let gone = try book { $0.people[0].leavingOn = Self.asOf }
    let leaver = try Fixtures.f1().account.people[0].id.rawValue
    #expect(throws: IntroductionError.notThere(leaver, Self.asOf)) {
      try gone.introductions(to: leaver, asOf: Self.asOf)
    }
  }

  private func book(_ change: (inout Account) -> Void = { _ in }) throws -> Book {
    var account = try Fixtures.f1().account
    change(&account)
    return Book(accounts: [account])
  }

  /// Advocates all, one of ours named `s`, and ties of strength 1, those of the weak ones .5.
  private func chains(_ links: [String], weak: Set<String> = []) throws -> Book {
    let pairs = links.map { $0.split(separator: "-").map(String.init) }
    let names = Set(pairs.flatMap { $0 }).sorted().filter { $0 != "s" }
    var account = Account(
      id: "chains", name: "Chains",
      people: names.map { Person(id: Person.ID($0), name: $0, stance: History(.advocate, on: Self.asOf)) },
      team: [Person(id: "s", name: "S", side: .ours)])
    account.ties = pairs.map { ends in
      Tie(
        from: Person.ID(ends[0]), to: Person.ID(ends[1]),
        strength: History(weak.isDisjoint(with: ends) ? 1 : 0.5, on: Self.asOf))
    }
    return Book(accounts: [account])
  }
}

extension Account {
  fileprivate mutating func set(_ one: Person.ID, _ other: Person.ID, strength: Double) {
    let tie = Tie(from: one, to: other, strength: History(strength, on: Fixtures.asOf))
    ties.removeAll { $0.id == tie.id }
    ties.append(tie)
  }
}
