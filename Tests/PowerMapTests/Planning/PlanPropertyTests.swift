import Foundation
import PowerMapSamples
import Testing

@testable import PowerMap

/// Property 12 of domain section 7: plans against every set of ties. A failing argument is the seed.
@Suite struct PlanPropertyTests {
  private static let steps = 3

  /// Nine candidates at most, so that every set of three can be tried.
  private func account(_ seed: UInt64) -> RandomAccount { RandomAccount(seed: seed, largest: 3, leastOurs: 1) }

  /// What is gained one after the other is at least 1 - 1/e of the most there is to gain, and half of it with a limit
  /// for each colleague; what is planned exactly is the most.
  @Test(arguments: Seeds.all) func greedyRetentionIsNearlyBest(_ seed: UInt64) throws {
    let analysis = try account(seed).analysis()
    let oracle = RetentionOracle(analysis)
    let today = oracle.value([])
    #expect(abs(today - RetentionOracle.value(of: analysis)) < 1e-9)
    for (limit, share) in [(Self.steps, 1 - 1 / M_E), (1, 0.5)] {
      let greedy = try pairs(analysis, .retention, limit: limit, isExact: false)
      let exact = try pairs(analysis, .retention, limit: limit, isExact: true)
      #expect(greedy == oracle.greedy(steps: Self.steps, perColleague: limit).map(oracle.pair), "limit \(limit)")
      let most = oracle.best(steps: Self.steps, perColleague: limit)
      let (reached, optimum) = (oracle.value(of: greedy), oracle.value(of: exact))
      #expect(abs(optimum - most) < 1e-9, "exactly \(optimum), not \(most), with the limit \(limit)")
      #expect(reached <= most + 1e-9 && reached - today >= share * (most - today) - 1e-9, "limit \(limit)")
      // And by the whole analysis with those ties, which knows of no plan.
      if limit > 1 { #expect(abs(try value(of: greedy, in: analysis) - reached) < 1e-9) }
    }
  }

  /// A step gains what two whole analyses differ by, and no candidate gains more than the first; of those that gain as
  /// much the documented order decides.
  @Test(arguments: Seeds.all) func stepsGainWhatTheyPromise(_ seed: UInt64) throws {
    let analysis = try account(seed).analysis()
    let oracle = RetentionOracle(analysis)
    let plan = try analysis.plan(PlanOptions(steps: 2))
    var before = analysis
    for step in plan.steps {
      let after = try before.after([.tie(step.pair.colleague, step.pair.person, strength: step.target)])
      let gain = (after.resilience.raw.low ?? 0) - (before.resilience.raw.low ?? 0)
      #expect(step.gain > 1e-9 && abs(step.gain - gain) < 1e-9, "\(step.pair)")
      #expect(abs(step.raw - (after.resilience.raw.low ?? -1)) < 1e-9, "\(step.pair)")
      #expect(abs(step.score - (after.resilience.score.low ?? -1)) < 1e-9, "\(step.pair)")
      before = after
    }
    let standing = AccountStanding(analysis.basis.assembly)
    let gains = try oracle.candidates.map { try raw(standing, [oracle.pair($0)]) - raw(standing, []) }
    let most = gains.max() ?? 0
    let best = zip(oracle.candidates, gains).filter { $1 > 1e-9 && $1 >= most - 1e-9 }.map(\.0)
      .min { oracle.precedes($0, $1, raised: []) }
    #expect(plan.steps.first?.pair == best.map(oracle.pair))
    #expect(abs((plan.steps.first?.gain ?? 0) - (most > 1e-9 ? most : 0)) < 1e-9)
  }

  /// The exact plan for the score reaches the most of all sets, and the greedy one never more.
  @Test(arguments: Seeds.all) func exactPlansReachTheMost(_ seed: UInt64) throws {
    let analysis = try account(seed).analysis()
    let standing = AccountStanding(analysis.basis.assembly)
    let oracle = RetentionOracle(analysis)
    let pairs = oracle.candidates.map(oracle.pair)
    var most = try raw(standing, [])
    for first in pairs.indices {
      most = max(most, try raw(standing, [pairs[first]]))
      for second in pairs.indices where second > first {
        most = max(most, try raw(standing, [pairs[first], pairs[second]]))
      }
    }
    let exact = try raw(standing, self.pairs(analysis, .resilience, steps: 2, limit: 2, isExact: true))
    let greedy = try raw(standing, self.pairs(analysis, .resilience, steps: 2, limit: 2, isExact: false))
    #expect(abs(exact - most) < 1e-9)
    #expect(greedy <= most + 1e-9)
  }

  /// The pairs of a plan, without the advice that goes with it.
  private func pairs(
    _ analysis: Analysis, _ objective: Plan.Objective, steps: Int = Self.steps, limit: Int, isExact: Bool
  ) throws -> [Plan.Pair] {
    let state = try #require(PlanState(analysis.basis.assembly, objective: objective))
    let search = try PlanSearch(state, options: PlanOptions(steps: steps, maximumPerColleague: limit))
    return (isExact ? try search.exact() : search.greedy()).map {
      Plan.Pair(state.colleague($0).id, state.customer($0).id)
    }
  }

  /// The retention objective of the account once it has some ties.
  private func value(of pairs: [Plan.Pair], in analysis: Analysis) throws -> Double {
    let changes = pairs.map { Change.tie($0.colleague, $0.person, strength: analysis.policy.plan.raiseTo) }
    return RetentionOracle.value(of: try analysis.basis.assembly.applying(changes, detail: .account).analysis)
  }

  /// The score before caps of the account once it has some ties.
  private func raw(_ standing: AccountStanding, _ pairs: [Plan.Pair]) throws -> Double {
    let raiseTo = standing.snapshot.policy.plan.raiseTo
    let changed = try pairs.reduce(standing) {
      try $0.applying(.tie($1.colleague, $1.person, strength: raiseTo))
    }
    return try #require(changed.low.score?.raw)
  }
}
