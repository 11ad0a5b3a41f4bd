import PowerMapSamples
import Testing

@testable import PowerMap

/// Properties 3, 4, 9 and 10 of domain section 7: what must change nothing.
@Suite struct InvarianceTests {
  /// Property 3. Equal analyses give equal bytes, since whatever is written is a function of them.
  @Test(arguments: Seeds.all) func theOrderOfTheInputChangesNothing(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 6)
    let before = try random.analysis()
    var account = random.account
    random.shuffle(&account.people)
    random.shuffle(&account.team)
    random.shuffle(&account.network)
    random.shuffle(&account.ties)
    random.shuffle(&account.interactions)
    random.shuffle(&account.decisions)
    random.shuffle(&account.departments)
    random.shuffle(&account.groups)
    for index in account.interactions.indices { random.shuffle(&account.interactions[index].with) }
    for index in account.groups.indices { random.shuffle(&account.groups[index].members) }
    random.change { $0 = account }
    var after = try random.analysis()
    after.account = before.account
    #expect(after == before)
  }

  /// Property 4.
  @Test(arguments: Seeds.all) func whoeverHasNoTiesChangesNoTie(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5)
    let before = try random.analysis()
    random.addAccount(Account(id: "empty", name: "Empty"))
    #expect(try random.analysis() == before)
    random.change { $0.people.append(Person(id: "newcomer", name: "Newcomer")) }
    let after = try random.analysis()
    #expect(after.ties == before.ties)
    for person in before.people {
      let now = try #require(after[person: person.id])
      #expect(now.coverage == person.coverage && now.reach == person.reach)
      #expect(now.disjointPaths == person.disjointPaths)
    }
  }

  /// Property 9.
  @Test(arguments: Seeds.all) func onlyAgesCount(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5)
    let before = try random.analysis()
    let days = random.element([-12_345, -1, 1, 365, 12_345])
    random.change { $0 = $0.shifted(by: days) }
    let after = try random.analysis(asOf: RandomAccount.asOf.adding(days: days))
    // What is computed when asked for follows from the rest, and takes long.
    for capability in Capability.all where !["plan", "flips"].contains(capability.key) {
      let (was, now) = (capability.results(before), capability.results(after))
      #expect(was.map(\.subject) == now.map(\.subject), "\(capability.key)")
      #expect(was.map(\.result.value) == now.map(\.result.value), "\(capability.key)")
      #expect(was.map { [$0.result.low, $0.result.high] } == now.map { [$0.result.low, $0.result.high] })
    }
    #expect(before.findings.map(\.id) == after.findings.map(\.id))
    #expect(before.findings.map(\.severity) == after.findings.map(\.severity))
  }

  /// Property 10.
  @Test(arguments: Seeds.all) func recordsOfTheFutureOnlyCount(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5, leastOurs: 1)
    let (ours, theirs) = (random.element(random.account.team).id, random.element(random.account.people).id)
    let stranger = random.element(random.account.people).id
    let before = try random.analysis()
    let tomorrow = RandomAccount.asOf.adding(days: 1 + random.below(900))
    random.change { account in
      account.interactions.append(Interaction(on: tomorrow, channel: .siteVisit, with: [ours, theirs]))
      account.decisions.append(Decision(on: tomorrow, topic: "later", involvement: [theirs: .decided]))
      for index in account.people.indices where account.people[index].id == stranger {
        let stance = account.people[index].stance.entries
        account.people[index].stance = History(stance + [Assessment(on: tomorrow, value: .opponent)])
      }
      let id = Tie(from: ours, to: theirs).id
      if !account.ties.contains(where: { $0.id == id }) {
        account.ties.append(Tie(from: ours, to: theirs, strength: History(1, on: tomorrow)))
      }
    }
    var after = try random.analysis()
    #expect(after.findings.contains { $0.kind == .futureRecord })
    after.findings.removeAll { $0.kind == .futureRecord }
    // What was given to it differs, and so do the people as they are recorded.
    after.account = before.account
    for index in after.people.indices { after.people[index].person = before.people[index].person }
    #expect(after == before)
  }
}
