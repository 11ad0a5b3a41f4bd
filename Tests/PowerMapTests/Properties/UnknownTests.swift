import PowerMap
import PowerMapSamples
import Testing

/// Property 11 of domain section 7: whatever an unknown turns out to be, the figures land where they were said to lie.
@Suite struct UnknownTests {
  /// Diagnostics give the known-only figure and say how many ties are unknown; they claim no interval (domain 4.9).
  private static let diagnostics = [
    "tentacles", "tentacle.share", "threads.effective", "threads.effective.ours", "dependency.procurement",
  ]
  /// What is computed when asked for is a choice, not a figure.
  private static let advice = ["plan", "flips"]

  @Test(arguments: Seeds.all) func aTieThatIsResolvedLandsInside(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5, leastOurs: 1)
    let tie = random.forgetATie()
    let before = try random.analysis()
    let was = try #require(before.ties.first { $0.a == tie.from && $0.b == tie.to }?.strength)
    let (low, high) = (try #require(was.low), try #require(was.high))
    #expect(was.value == nil)
    let strength = low + random.unit() * (high - low)
    random.change { account in
      for index in account.ties.indices where account.ties[index].id == tie.id {
        account.ties[index].strength = History(strength, on: RandomAccount.asOf)
      }
    }
    let after = try random.analysis()
    for capability in Capability.all where !(Self.diagnostics + Self.advice).contains(capability.key) {
      let now = Dictionary(uniqueKeysWithValues: capability.results(after).map { ($0.subject, $0.result) })
      for (subject, was) in capability.results(before) {
        expect(now[subject], in: was, "\(capability.key) of \(subject), at \(strength)")
      }
    }
  }

  /// An unknown seniority leaves the coverage of a department open; the level that turns up lands inside.
  @Test(arguments: Seeds.all) func aSeniorityThatIsResolvedLandsInside(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5, leastOurs: 1)
    let theirs = random.below(random.account.people.count)
    random.change { $0.people[theirs].seniority = nil }
    let before = try random.analysis()
    let level = random.element(Seniority.allCases)
    random.change { $0.people[theirs].seniority = level }
    let after = try random.analysis()
    for department in before.departments {
      let now = after[department: department.id]?.coverage.anyNumber
      expect(now, in: department.coverage.anyNumber, "\(department.id), at \(level)")
    }
  }

  private func expect(_ now: Measured<MeasuredValue>?, in was: Measured<MeasuredValue>, _ name: String) {
    guard let now, let low = was.low?.number, let high = was.high?.number else { return }
    for figure in [now.low, now.value, now.high].compactMap({ $0?.number }) {
      #expect(low - 1e-9 <= figure && figure <= high + 1e-9, "\(name): \(figure) not in \(low)...\(high)")
    }
  }
}

extension Measured<Double> {
  fileprivate var anyNumber: Measured<MeasuredValue> { map(MeasuredValue.number) }
}

extension RandomAccount {
  /// Leaves one tie of ours recorded without anything that says how strong it is.
  fileprivate mutating func forgetATie() -> Tie {
    let (ours, theirs) = (element(account.team).id, element(account.people).id)
    let tie = Tie(from: ours, to: theirs)
    change { account in
      // A log that is long enough would call it dormant.
      account.logFrom = nil
      account.ties.removeAll { $0.id == tie.id }
      account.ties.append(tie)
      account.interactions.removeAll { $0.with.contains(ours) && $0.with.contains(theirs) }
    }
    return tie
  }
}
