import Testing

@testable import PowerMap

/// Departures drawn by chance (domain 4.7), against the closed form of expected retention (4.8).
@Suite struct DepartureSamplesTests {
  @Test(arguments: ["f1", "f2", "hourglass", "fan"]) func theMeanIsTheClosedForm(fixture: String) throws {
    let analysis = try #require(try Self.fixtures[fixture]?())
    // E[C] = Ehat * sum of the shares of those who stay.
    let staying = analysis.people.reduce(0) { $0 + ($1.powerShare.value ?? 0) * (1 - $1.attrition) }
    let expected = staying * (try #require(analysis.expectedRetention.low))
    for seed in [1, 7, 2026] as [UInt64] {
      let samples = try #require(analysis.departures(draws: 20_000, seed: seed))
      #expect(
        abs(samples.coverage.mean - expected) <= 4 * samples.coverage.standardError + 1e-12,
        "\(fixture), seed \(seed): \(samples.coverage.mean) ± \(samples.coverage.standardError), not \(expected)")
      #expect(samples.coverage.low <= samples.coverage.median && samples.coverage.median <= samples.coverage.high)
    }
  }

  @Test func theSameSeedDrawsTheSame() throws {
    let analysis = try Fixtures.f2()
    #expect(analysis.departures(draws: 500, seed: 7) == analysis.departures(draws: 500, seed: 7))
    #expect(analysis.departures(draws: 500, seed: 7)?.coverage != analysis.departures(draws: 500, seed: 8)?.coverage)
  }

  @Test func whereEverybodyIsCertainToLeaveNothingIsLeft() throws {
    let analysis = try Fixtures.variantOfF2 { account in
      for id in ["ana", "ben", "cara", "pat", "omar", "eva"] as [Person.ID] {
        account.edit(id) { $0.attritionProbability = 1 }
      }
    }
    let samples = try #require(analysis.departures(draws: 50, seed: 1))
    #expect(samples.coverage.mean == 0 && samples.coverage.high == 0 && samples.coverage.standardError == 0)
    #expect(samples.belowFloor == 1)
  }

  @Test func whereNobodyLeavesEverythingStays() throws {
    let analysis = try Fixtures.variantOfF2 { account in
      for id in ["ana", "ben", "cara", "pat", "omar", "eva"] as [Person.ID] {
        account.edit(id) { $0.attritionProbability = 0 }
      }
    }
    let samples = try #require(analysis.departures(draws: 50, seed: 1))
    #expect(abs(samples.coverage.mean - (analysis.coverage.low ?? -1)) < 1e-12)
    #expect(samples.coverage.standardError < 1e-12)
    #expect(samples.seats.map(\.reached) == [1])
  }

  @Test func oneDrawIsOneValue() throws {
    let samples = try #require(try Fixtures.f2().departures(draws: 1, seed: 3))
    let coverage = samples.coverage
    #expect(Set([coverage.low, coverage.median, coverage.high, coverage.mean]).count == 1)
    #expect(coverage.standardError == 0)
    #expect([0, 1].contains(samples.belowFloor))
  }

  @Test func withoutADrawOrAnybodyThereIsNothing() throws {
    #expect(try Fixtures.f1().departures(draws: 0, seed: 1) == nil)
    #expect(try Fixtures.f1().departures(draws: -5, seed: 1) == nil)
    let empty = try Fixtures.variantOfF1 { account in
      account.people = []
      account.ties = []
    }
    #expect(empty.departures(draws: 10, seed: 1) == nil)
  }

  @Test func whoeverLeftAlreadyStaysAway() throws {
    let samples = try #require(try Fixtures.f1().after([.leaves("ana")]).departures(draws: 200, seed: 1))
    #expect(samples.coverage.high == 0)
    #expect(samples.seats.allSatisfy { $0.reached == 0 })
  }

  private static let fixtures: [String: @Sendable () throws -> Analysis] = [
    "f1": Fixtures.f1, "f2": Fixtures.f2, "hourglass": Fixtures.hourglass, "fan": Fixtures.fan,
  ]
}
