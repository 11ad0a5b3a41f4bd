import PowerMap
import PowerMapSamples
import Testing

/// Property 8 of domain section 7: what is expected of chance, by enumerating who can leave, and by drawing it.
@Suite struct ChanceTests {
  private static let draws = 200

  @Test(arguments: Seeds.all) func expectationsAreThoseOfEveryCase(_ seed: UInt64) throws {
    let analysis = try RandomAccount(seed: seed, largest: 4, leastOurs: 1).analysis()
    let outcomes = DepartureOutcomes(analysis)
    let coverage = outcomes.coverage
    // The closed form, not yet divided by the power that stays.
    let staying = analysis.people.reduce(0) { $0 + ($1.powerShare.value ?? 0) * (1 - $1.attrition) }
    #expect(abs((analysis.expectedRetention.low ?? 0) * staying - coverage.mean) < 1e-9)
    #expect((analysis.expectedRetention.value != nil) == (analysis.coverage.value != nil))

    let keyPeople = analysis.people.filter(\.isKey)
    let survivals = keyPeople.map { outcomes.survival(of: $0.id) }
    for (person, survival) in zip(keyPeople, survivals) {
      #expect(!person.seat.isEstimated)
      #expect(abs((person.seat.survival.value ?? 0) - survival) < 1e-9, "\(person.id)")
    }

    // The standard errors are those of the exact distribution, since the draws' own is 0 where they all came out alike.
    let samples = try #require(analysis.departures(draws: Self.draws, seed: seed))
    let coverageError = samples.coverage.mean - coverage.mean
    #expect(abs(coverageError) <= Self.tolerance(variance: coverage.variance), "coverage \(coverageError)")
    #expect(samples.seats.map(\.person) == keyPeople.map(\.id))
    for (seat, survival) in zip(samples.seats, survivals) {
      let limit = Self.tolerance(variance: survival * (1 - survival))
      #expect(abs(seat.reached - survival) <= limit, "\(seat.person) \(seat.reached), not \(survival)")
    }
  }

  /// Four standard errors, and what a rare event that happened a few times is off by (the second term of Bernstein's
  /// inequality): a mean of so few draws is not normal.
  private static func tolerance(variance: Double) -> Double {
    4 * (max(0, variance) / Double(draws)).squareRoot() + 16 / (3 * Double(draws))
  }
}

/// Every way in which the people of a small account can leave or stay, with its probability.
private struct DepartureOutcomes {
  private let paths: PathOracle
  private let leaving: [Double]
  /// Power, and the strength of our ties, of each of the customer's people, by bit.
  private let chairs: [(bit: Int, share: Double, ties: [(bit: Int, strength: Double)])]

  init(_ analysis: Analysis) {
    let paths = PathOracle(analysis) { $0.low }
    var leaving: [Person.ID: Double] = [:]
    for person in analysis.people { leaving[person.id] = person.attrition }
    for person in analysis.team { leaving[person.id] = person.attrition }
    for person in analysis.network { leaving[person.id] = person.attrition }
    let team = Set(analysis.team.map(\.id))
    self.paths = paths
    self.leaving = paths.ids.map { leaving[$0] ?? 0 }
    chairs = analysis.people.map { person in
      let ties = analysis.ties.filter { [$0.a, $0.b].contains(person.id) }.compactMap { tie in
        let other = tie.a == person.id ? tie.b : tie.a
        return team.contains(other) ? (bit: paths.bits([other]), strength: tie.strength.low ?? 0) : nil
      }
      return (paths.bits([person.id]), person.powerShare.value ?? 0, ties)
    }
  }

  /// The mean and the variance of coverage.
  var coverage: (mean: Double, variance: Double) {
    var (mean, square) = (0.0, 0.0)
    for gone in 0..<(1 << leaving.count) {
      let chance = probability(of: gone, ignoring: 0)
      var value = 0.0
      for chair in chairs where chair.bit & gone == 0 {
        value += chair.share * (1 - chair.ties.reduce(1) { $1.bit & gone == 0 ? $0 * (1 - $1.strength) : $0 })
      }
      mean += chance * value
      square += chance * value * value
    }
    return (mean, square - mean * mean)
  }

  /// The probability that a path still leads to somebody who stays.
  func survival(of id: Person.ID) -> Double {
    let seat = paths.bits([id])
    return (0..<(1 << leaving.count)).filter { $0 & seat == 0 && paths.reaches(seat, without: $0) }
      .reduce(0) { $0 + probability(of: $1, ignoring: seat) }
  }

  private func probability(of gone: Int, ignoring seat: Int) -> Double {
    leaving.indices.reduce(1) { product, bit in
      1 << bit & seat != 0 ? product : product * (1 << bit & gone != 0 ? leaving[bit] : 1 - leaving[bit])
    }
  }
}
