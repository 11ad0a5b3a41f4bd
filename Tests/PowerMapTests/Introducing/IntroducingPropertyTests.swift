import PowerMapSamples
import Testing

@testable import PowerMap

/// What must hold of door openers, introductions and exposure in every account. A failing argument is the seed.
@Suite struct IntroducingPropertyTests {
  /// Chosen one by one they reach at least 1 - 1/e of the most, and never more than it.
  @Test(arguments: Seeds.all) func greedyDoorOpenersAreNearlyBest(_ seed: UInt64) throws {
    let exact = RandomAccount(seed: seed)
    var greedy = exact
    var policy = Policy()
    policy.doorOpeners.exactPeople = 0
    greedy.change { $0.policy = policy }
    let (best, chosen) = (try exact.analysis(), try greedy.analysis())
    for count in 1...3 {
      let (most, one) = (best.doorOpeners(count: count), chosen.doorOpeners(count: count))
      guard let mostReach = most.value?.reach, let oneReach = one.value?.reach else {
        #expect(most.value == nil && one.value == nil)
        continue
      }
      #expect(most.value?.isExact == true)
      #expect(mostReach >= oneReach - 1e-9)
      #expect(oneReach >= (1 - 1 / 2.718281828459045) * mostReach - 1e-9)
      if one.value?.isExact == true { #expect(abs(oneReach - mostReach) < 1e-9) }
      #expect((0...1 + 1e-9).contains(mostReach))
      #expect((most.value?.people.count ?? 0) <= count)
      for person in most.value?.people ?? [] {
        #expect(best[person: person.id]?.stance != .opponent)
      }
    }
  }

  @Test(arguments: Seeds.all) func introductionsAreTrue(_ seed: UInt64) throws {
    let random = RandomAccount(seed: seed)
    let analysis = try random.analysis()
    let network = BookNetwork(random.book, analyses: [analysis], asOf: RandomAccount.asOf)
    for person in analysis.people {
      let id = BookPerson.ID(person.id, in: RandomAccount.id)
      let introductions = network.introductions(to: try #require(network[id]))
      #expect(introductions.best?.people.map(\.id.person) == person.warmRoute?.people)
      #expect(introductions.best?.value == person.warmRoute?.value)
      if let best = introductions.best {
        #expect(introductions.paths.first == best || !introductions.paths.contains(best))
      }
      #expect((introductions.best == nil) == introductions.paths.isEmpty)
      #expect((introductions.state == .live) == !person.liveHolders.isEmpty)
      let inner = introductions.paths.flatMap { $0.people.dropFirst().dropLast() }
      #expect(Set(inner.map(\.id)).count == inner.count)
      for path in introductions.paths { try check(path, in: analysis) }
    }
  }

  /// The accounts above meet what the properties speak of.
  @Test func theSeedsMeetEveryCase() throws {
    var states: Set<PersonIntroductions.State> = []
    var (several, blocked, shared, inexact) = (0, 0, 0, 0)
    for seed in Seeds.all.prefix(400) {
      let random = RandomAccount(seed: seed)
      let analysis = try random.analysis()
      let network = BookNetwork(random.book, analyses: [analysis], asOf: RandomAccount.asOf)
      for person in network.people {
        let introductions = network.introductions(to: person)
        states.insert(introductions.state)
        several += introductions.paths.count > 1 ? 1 : 0
        blocked += introductions.best.map { introductions.paths.contains($0) ? 0 : 1 } ?? 0
      }
      let exposure = ColleagueExposure.all(in: [analysis])
      shared += exposure.count { $0.person.side == .thirdParty && ($0.loss.value ?? 0) > 0 }
      if case .known(let least, _, let most, _) = analysis.doorOpeners(), least != most { inexact += 1 }
    }
    #expect(states == Set(PersonIntroductions.State.allCases))
    #expect(several > 0 && blocked > 0 && shared > 0 && inexact > 0)
  }

  private func check(_ path: IntroductionPath, in analysis: Analysis) throws {
    #expect((3...analysis.policy.hops.introduction + 1).contains(path.people.count))
    #expect(path.people.first?.person.side == .ours)
    #expect(try #require(path.links.first) >= analysis.policy.threshold.live)
    var value = path.links.reduce(1, *)
    for person in path.people.dropFirst().dropLast() {
      #expect(person.person.side == .customer || person.person.side == .thirdParty)
      let passing = AccessGraph.conductance(of: person.person, asOf: analysis.asOf, analysis.policy.conductance)
      #expect(passing > 0)
      value *= passing
    }
    #expect(abs(value - path.value) < 1e-9)
  }

  /// Deleting a third party from the book costs the reach that was foretold.
  @Test(arguments: Seeds.all) func lossesOfReachComeTrue(_ seed: UInt64) throws {
    let whole = RandomAccount(seed: seed)
    let before = try whole.analysis()
    for exposure in ColleagueExposure.all(in: [before]) where exposure.person.side == .thirdParty {
      guard let loss = exposure.loss.value else { continue }
      #expect((exposure.loss.low ?? 0) <= loss && loss <= (exposure.loss.high ?? 0))
      var without = whole
      without.change { account in
        account.network.removeAll { $0.id == exposure.id }
        account.ties.removeAll { $0.from == exposure.id || $0.to == exposure.id }
      }
      let after = try without.analysis()
      let lost = before.people.reduce(0) { sum, person in
        sum + (person.powerShare.value ?? 0) * ((person.reach.low ?? 0) - (after[person: person.id]?.reach.low ?? 0))
      }
      #expect(abs(lost - loss) < 1e-9)
    }
  }

  @Test(arguments: Seeds.all.prefix(100)) func theOrderOfTheInputChangesNothing(_ seed: UInt64) throws {
    let random = RandomAccount(seed: seed)
    var (one, other) = (random.account, random.account)
    (one.id, other.id) = ("one", "other")
    var shuffler = random
    shuffler.shuffle(&other.people)
    shuffler.shuffle(&other.ties)
    let (book, reversed) = (Book(accounts: [one, other]), Book(accounts: [other, one]))
    #expect(book.colleagueExposure(asOf: RandomAccount.asOf) == reversed.colleagueExposure(asOf: RandomAccount.asOf))
    let (network, mirrored) = (
      BookNetwork(book, asOf: RandomAccount.asOf), BookNetwork(reversed, asOf: RandomAccount.asOf)
    )
    #expect(network.people == mirrored.people)
    for person in network.people {
      #expect(network.introductions(to: person) == mirrored.introductions(to: person))
    }
  }
}
