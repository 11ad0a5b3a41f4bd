@testable import PowerMap
import Testing

/// What must hold for every account (domain section 7). A failing argument is the seed.
@Suite struct PropertyTests {
  static let seeds: [UInt64] = Array(1...250)
  /// Everything that a better tie must never lower.
  private static let monotone = [
    "coverage.power", "n1.coverage", "retention.expected", "coverage.required", "path.redundancy", "resilience",
    "threads.customer", "threads.ours", "busFactor", "threads", "coverage.person", "reach", "path.disjoint",
    "seat.survival", "breadth", "level.bands", "peer.match", "coverage.department", "department.threads",
    "department.seat.threads", "department.seat.survival",
  ]

  @Test(arguments: seeds) func aBetterTieNeverLowersAnything(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed)
    guard !random.account.team.isEmpty else { return }
    let before = try random.analysis()
    let ours = random.element(random.account.team).id
    let theirs = random.element(random.account.people).id
    let (how, strength) = (random.below(3), random.unit())
    let tie = random.account.ties.firstIndex { $0.id == Tie(from: ours, to: theirs).id }
    random.change { account in
      switch (how, tie) {
      case (0, let tie?) where account.ties[tie].strength.isEmpty && !account.ties[tie].rating.isEmpty:
        account.ties[tie].rating = History(5, on: RandomAccount.asOf)
      case (_, let tie?) where !account.ties[tie].strength.isEmpty:
        account.ties[tie].strength = History(1, on: account.ties[tie].strength.entries[0].on)
      // Not a given strength: that would replace what their contacts prove, and may be less.
      case (1, nil):
        account.ties.append(Tie(from: ours, to: theirs, rating: History(5 * strength, on: RandomAccount.asOf)))
      default:
        account.interactions.append(Interaction(on: RandomAccount.asOf, channel: .video, with: [ours, theirs]))
      }
    }
    let after = try random.analysis()
    for key in Self.monotone {
      let (was, now) = (Self.lows(key, before), Self.lows(key, after))
      for (subject, low) in was {
        #expect((now[subject] ?? -1) >= low - 1e-9, "\(key) of \(subject)")
      }
    }
  }

  @Test(arguments: seeds) func everyFigureIsInRangeAndExplained(_ seed: UInt64) throws {
    let analysis = try RandomAccount(seed: seed).analysis()
    for capability in Capability.all {
      for (subject, result) in capability.results(analysis) {
        let name = "\(capability.key) of \(subject)"
        if let low = result.low?.number, let high = result.high?.number { #expect(low <= high + 1e-9, "\(name)") }
        if let value = result.value?.number {
          let least = capability.range.hasPrefix("-1") ? -1.0 : capability.range.hasPrefix("1 or more") ? 1 : 0
          #expect(value.isFinite && value >= least - 1e-9, "\(name) is \(value)")
          if ["0...1", "-1...1", "0...0.96, given 0...1"].contains(capability.range) {
            #expect(value <= 1 + 1e-9, "\(name) is \(value)")
          }
          #expect(value <= 100, "\(name)")
        }
        if case .known = result {
          #expect(!result.because.isEmpty, "\(name) has no evidence")
        } else {
          #expect(result.reason?.isEmpty == false, "\(name) has no reason")
        }
      }
    }
  }

  @Test(arguments: seeds) func theOrderOfTheInputChangesNothing(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed)
    let before = try random.analysis()
    var account = random.account
    random.shuffle(&account.people)
    random.shuffle(&account.team)
    random.shuffle(&account.ties)
    random.shuffle(&account.interactions)
    random.shuffle(&account.decisions)
    random.shuffle(&account.departments)
    random.shuffle(&account.groups)
    random.change { $0 = account }
    var after = try random.analysis()
    after.account = before.account
    #expect(after == before)
  }

  @Test(arguments: seeds) func somebodyNewWithoutTiesChangesNoTie(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed)
    let before = try random.analysis()
    random.change { $0.people.append(Person(id: "newcomer", name: "Newcomer")) }
    let after = try random.analysis()
    #expect(after.ties == before.ties)
    for person in before.people { #expect(after[person: person.id]?.coverage == person.coverage) }
  }

  /// Deleting one of ours from the book is the same as the loss that was foretold.
  @Test(arguments: seeds) func lossesComeTrue(_ seed: UInt64) throws {
    let whole = RandomAccount(seed: seed)
    let before = try whole.analysis()
    guard let total = before.coverage.value else { return }
    for colleague in before.team where before.ties.allSatisfy({ $0.strength.value != nil }) {
      var without = whole
      without.change { account in
        account.team.removeAll { $0.id == colleague.id }
        account.ties.removeAll { $0.from == colleague.id || $0.to == colleague.id }
        // Their meetings are no evidence for anybody else's ties, but the number of participants stays what it was.
        account.people.append(Person(id: colleague.id, name: "Ghost", leavingOn: Day(number: 0)))
      }
      let after = try #require(try without.analysis().coverage.value)
      #expect(abs(total - after - (colleague.removalImpact.value ?? -1)) < 1e-9)
    }
  }

  /// No single point of failure exactly where two disjoint paths are, and deleting one of ours who is one cuts the seat.
  @Test(arguments: seeds) func singlePointsOfFailureCut(_ seed: UInt64) throws {
    let whole = RandomAccount(seed: seed)
    let before = try whole.analysis()
    for person in before.people where person.disjointPaths.isExact {
      let paths = person.disjointPaths.value ?? 0
      let points = person.singlePointsOfFailure.value
      #expect((points == nil) == (paths == 0))
      #expect(points.map { $0.isEmpty == (paths >= 2) } ?? true)
      for point in points ?? [] where before[colleague: point] != nil {
        var without = whole
        without.change { account in
          account.team.removeAll { $0.id == point }
          account.ties.removeAll { $0.from == point || $0.to == point }
          account.people.append(Person(id: point, name: "Ghost", leavingOn: Day(number: 0)))
        }
        #expect(try without.analysis()[person: person.id]?.disjointPaths.low == 0)
      }
    }
  }

  /// The closed form of expected retention equals the sum over every way our people can leave.
  @Test(arguments: seeds) func expectedRetentionEqualsEnumeration(_ seed: UInt64) throws {
    let analysis = try RandomAccount(seed: seed).analysis()
    guard let normalised = analysis.expectedRetention.value else { return }
    var (expected, staying) = (0.0, 0.0)
    for person in analysis.people {
      let stays = (person.powerShare.value ?? 0) * (1 - person.attrition)
      staying += stays
      for leaving in 0..<(1 << analysis.team.count) {
        var (probability, missed) = (1.0, 1.0)
        for (index, colleague) in analysis.team.enumerated() {
          let leaves = leaving >> index & 1 == 1
          probability *= leaves ? colleague.attrition : 1 - colleague.attrition
          let pair = [colleague.id, person.id].sorted().map(\.rawValue).joined(separator: ":")
          let strength = analysis.ties.first { $0.id == pair }?.strength.low ?? 0
          if !leaves { missed *= 1 - strength }
        }
        expected += stays * probability * (1 - missed)
      }
    }
    #expect(abs((staying > 0 ? expected / staying : 0) - normalised) < 1e-9)
  }

  @Test(arguments: seeds) func onlyAgesCount(_ seed: UInt64) throws {
    let random = RandomAccount(seed: seed)
    let before = try random.analysis()
    var later = random
    later.change { $0 = $0.shifted(by: 12_345) }
    let after = try later.analysis(asOf: RandomAccount.asOf.adding(days: 12_345))
    for capability in Capability.all {
      #expect(
        capability.results(before).map { [$0.result.low, $0.result.high] }
          == capability.results(after).map { [$0.result.low, $0.result.high] }, "\(capability.key)")
    }
    #expect(before.findings.map(\.id) == after.findings.map(\.id))
  }

  @Test(arguments: seeds) func recordsOfTheFutureOnlyCount(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed)
    guard let ours = random.account.team.first?.id, let theirs = random.account.people.first?.id else { return }
    // Both are named by something of today, so that they count already.
    random.change {
      $0.interactions.append(Interaction(on: RandomAccount.asOf, channel: .phone, with: [ours, theirs]))
    }
    let before = try random.analysis()
    let tomorrow = RandomAccount.asOf.adding(days: 1)
    random.change { account in
      account.interactions.append(Interaction(on: tomorrow, channel: .siteVisit, with: [ours, theirs]))
      account.decisions.append(Decision(on: tomorrow, topic: "later", involvement: [theirs: .decided]))
    }
    var after = try random.analysis()
    #expect(after.findings.contains { $0.kind == .futureRecord })
    after.findings.removeAll { $0.kind == .futureRecord }
    after.account = before.account
    #expect(after == before)
  }

  private static func lows(_ key: String, _ analysis: Analysis) -> [String: Double] {
    var lows: [String: Double] = [:]
    for (subject, result) in Capability.named(key)?.results(analysis) ?? [] {
      if let low = result.low?.number { lows[subject] = low }
    }
    return lows
  }
}

extension Account {
  /// The same account with every date moved.
  fileprivate func shifted(by days: Int) -> Account {
    func move<Value>(_ history: History<Value>) -> History<Value> {
      History(history.entries.map { Assessment(on: $0.on.adding(days: days), value: $0.value) })
    }
    var copy = self
    copy.logFrom = logFrom?.adding(days: days)
    copy.annualRevenue = move(annualRevenue)
    copy.incumbency?.since = (incumbency?.since ?? Day(number: 0)).adding(days: days)
    copy.competitorIntelReviewedOn = competitorIntelReviewedOn?.adding(days: days)
    for index in opportunities.indices {
      copy.opportunities[index].openedOn = opportunities[index].openedOn.adding(days: days)
    }
    for index in people.indices {
      copy.people[index].stance = move(people[index].stance)
      copy.people[index].perceivedPower = move(people[index].perceivedPower)
      copy.people[index].leavingOn = people[index].leavingOn?.adding(days: days)
    }
    for index in ties.indices {
      copy.ties[index].rating = move(ties[index].rating)
      copy.ties[index].strength = move(ties[index].strength)
      copy.ties[index].endedOn = ties[index].endedOn?.adding(days: days)
    }
    for index in interactions.indices { copy.interactions[index].on = interactions[index].on.adding(days: days) }
    for index in decisions.indices { copy.decisions[index].on = decisions[index].on.adding(days: days) }
    return copy
  }
}
