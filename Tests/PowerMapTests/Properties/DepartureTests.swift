import PowerMap
import PowerMapSamples
import Testing

/// Property 5 of domain section 7: what a departure is foretold to cost is what it costs.
@Suite struct DepartureTests {
  /// Deleting one of ours from the book is the same as their departure, and costs what was foretold.
  @Test(arguments: Seeds.all) func lossesOfOursComeTrue(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5, leastOurs: 1)
    let before = try random.analysis()
    let colleague = random.element(before.team)
    let left = try before.after([.leaves(colleague.id)])
    random.change { account in
      account.team.removeAll { $0.id == colleague.id }
      account.ties.removeAll { $0.from == colleague.id || $0.to == colleague.id }
      // Their meetings are no evidence for anybody else's ties, but the number of participants stays what it was.
      account.people.append(Person(id: colleague.id, name: "Ghost", leavingOn: Day(number: 0)))
    }
    let deleted = try random.analysis()
    for (was, now) in zip(Self.figures(deleted), Self.figures(left)) { #expect(isClose(was, now)) }
    expect(left, is: before, without: colleague.id, impact: colleague.removalImpact)
  }

  /// When one of theirs leaves, the chair keeps its power and loses its cover (domain 4.7).
  @Test(arguments: Seeds.all) func lossesOfTheirsComeTrue(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 5, leastOurs: 1)
    let before = try random.analysis()
    let person = random.element(before.people)
    let left = try before.after([.leaves(person.id)])
    expect(left, is: before, without: person.id, impact: person.removalImpact)
    for chair in before.people {
      let now = try #require(left[person: chair.id])
      #expect(now.powerShare.value == chair.powerShare.value)
      if chair.id == person.id {
        #expect(now.coverage.value == 0 && now.disjointPaths.value == 0)
      } else {
        #expect(isClose(now.coverage, chair.coverage))
      }
    }
  }

  /// What the removal of somebody foretold is there once they have left, at both ends of what is unknown; nobody's
  /// departure costs more than the worst single loss.
  private func expect(_ left: Analysis, is before: Analysis, without id: Person.ID, impact: Measured<Double>) {
    // Whoever costs nothing is not listed.
    let foretold = before.removals.first { $0.id == id }?.coverageAfter ?? before.coverage
    #expect(isClose(left.coverage, foretold))
    guard let total = before.coverage.value, let now = left.coverage.value else { return }
    #expect(now >= (before.coverageAfterWorstLoss.value ?? 0) - 1e-9)
    // With unknown ties the loss is an interval, and the loss at either end lies in it.
    let highs = (total: before.coverage.high ?? total, now: left.coverage.high ?? now)
    for loss in [total - now, highs.total - highs.now] {
      #expect(loss >= (impact.low ?? 0) - 1e-9 && loss <= (impact.high ?? 1) + 1e-9)
    }
  }

  /// All that a departure changes in the score.
  private static func figures(_ analysis: Analysis) -> [Measured<Double>] {
    [
      analysis.coverage, analysis.coverageAfterWorstLoss, analysis.expectedRetention, analysis.departmentCoverage,
      analysis.pathRedundancy, analysis.resilience.raw, analysis.resilience.score,
    ]
  }

  private func isClose(_ one: Measured<Double>, _ other: Measured<Double>) -> Bool {
    zip([one.value, one.low, one.high], [other.value, other.low, other.high]).allSatisfy { one, other in
      abs((one ?? -1) - (other ?? -1)) < 1e-9
    }
  }
}
