import PowerMap
import PowerMapSamples
import Testing

/// Property 1 of domain section 7: a better tie never lowers anything that people expect it to raise.
@Suite struct BetterTieTests {
  /// Everything that a better tie must never lower.
  private static let monotone = [
    "tie.strength", "coverage.power", "n1.coverage", "retention.expected", "coverage.required", "path.redundancy",
    "resilience", "threads.customer", "threads.ours", "busFactor", "threads", "coverage.person", "reach",
    "path.disjoint", "seat.threads", "seat.survival", "reliability", "breadth", "level.bands", "peer.match",
    "coverage.department", "department.threads", "department.holders", "department.seat.threads",
    "department.seat.survival",
  ]

  /// A way to make a tie better.
  private enum Improvement: CaseIterable {
    case newTie, newRating, higherRating, higherStrength, meeting
  }

  @Test(arguments: Seeds.all) func aBetterTieNeverLowersAnything(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 7, leastOurs: 1)
    let before = try random.analysis()
    let pair = improve(&random)
    let after = try random.analysis()
    // The most that is possible falls only where the tie itself was unknown: then it is known now, and maybe weak.
    let wasUnknown = before.ties.contains { $0.id == pair && $0.strength.value == nil }
    for key in Self.monotone {
      let capability = try #require(Capability.named(key), "\(key)")
      let now = Dictionary(uniqueKeysWithValues: capability.results(after).map { ($0.subject, $0.result) })
      for (subject, was) in capability.results(before) {
        let result = now[subject]
        expect(result?.low, isNotBelow: was.low, "low end of \(key) of \(subject)")
        expect(result?.value, isNotBelow: was.value, "\(key) of \(subject)")
        if !wasUnknown { expect(result?.high, isNotBelow: was.high, "high end of \(key) of \(subject)") }
      }
    }
    let (was, raw) = (before.resilience.raw, after.resilience.raw)
    expect(raw.low.map(MeasuredValue.number), isNotBelow: was.low.map(MeasuredValue.number), "the score before caps")
  }

  /// Every way to make a tie better is tried on some account.
  @Test func theSeedsMeetEveryCase() {
    var met: Set<Improvement> = []
    for seed in Seeds.all.prefix(100) {
      var random = RandomAccount(seed: seed, largest: 7, leastOurs: 1)
      met.insert(improvement(&random).how)
    }
    #expect(met == Set(Improvement.allCases))
  }

  /// Makes a tie of ours better, and says which.
  private func improve(_ random: inout RandomAccount) -> String {
    let (how, ours, theirs) = improvement(&random)
    let (share, today) = (random.unit(), RandomAccount.asOf)
    let id = Tie(from: ours, to: theirs).id
    random.change { account in
      let tie = account.ties.firstIndex { $0.id == id } ?? 0
      switch how {
      case .newTie: account.ties.append(Tie(from: ours, to: theirs, strength: History(share, on: today)))
      case .newRating: account.ties.append(Tie(from: ours, to: theirs, rating: History(5 * share, on: today)))
      case .higherRating:
        account.ties[tie].rating = account.ties[tie].rating.raised(to: 5, by: share)
      case .higherStrength:
        account.ties[tie].strength = account.ties[tie].strength.raised(to: 1, by: share)
      case .meeting: account.interactions.append(Interaction(on: today, channel: .video, with: [ours, theirs]))
      }
    }
    return "\(min(ours, theirs)):\(max(ours, theirs))"
  }

  private func improvement(
    _ random: inout RandomAccount
  ) -> (how: Improvement, ours: Person.ID, theirs: Person.ID) {
    let ours = random.element(random.account.team).id
    let theirs = random.element(random.account.people).id
    let tie = random.account.ties.first { $0.id == Tie(from: ours, to: theirs).id }
    // A given strength replaces what contacts prove, and may be less.
    let haveMet = random.account.interactions.contains { $0.with.contains(ours) && $0.with.contains(theirs) }
    var ways: [Improvement] = [.meeting]
    if tie == nil { ways += haveMet ? [.newRating] : [.newTie, .newRating] }
    if let tie, !tie.strength.isEmpty {
      ways.append(.higherStrength)
    } else if let tie, !tie.rating.isEmpty {
      ways.append(.higherRating)
    }
    return (random.element(ways), ours, theirs)
  }

  private func expect(_ now: MeasuredValue?, isNotBelow was: MeasuredValue?, _ name: String) {
    guard let was = was?.number else { return }
    #expect((now?.number ?? -1) >= was - 1e-9, "\(name) falls from \(was) to \(now?.number ?? -1)")
  }
}

extension History<Double> {
  /// The same history with its last value nearer to the most it can be.
  fileprivate func raised(to most: Double, by share: Double) -> History {
    guard let last = entries.last else { return self }
    return History(entries.dropLast() + [Assessment(on: last.on, value: last.value + share * (most - last.value))])
  }
}
