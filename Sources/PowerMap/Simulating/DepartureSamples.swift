import RelationshipGraph

/// What departures within the horizon do, drawn many times: everybody leaves or stays by chance, independently, each with
/// their own probability; the chairs of the customer's people keep their power.
///
/// It shows the spread that expected retention, a mean, does not. The mean agrees with the closed form of 4.8 but for the
/// error of sampling. Source: domain 4.7, 4.8. Complexity: O(draws × (people + ties + paths to key people)).
public struct DepartureSamples: Hashable, Sendable {
  /// How often a figure fell where.
  public struct Spread: Hashable, Sendable {
    /// The mean of the draws.
    public var mean: Double
    /// The standard error of the mean.
    public var standardError: Double
    /// What one draw in twenty falls below.
    public var low: Double
    /// What half of the draws fall below.
    public var median: Double
    /// What one draw in twenty is above.
    public var high: Double
  }

  /// A key person, and how often some path from us still led to their chair.
  public struct Seat: Hashable, Sendable {
    /// The person.
    public var person: Person.ID
    /// The share of draws in which a path led there, given that the person stays, 0...1.
    public var reached: Double
  }

  /// How many draws.
  public var draws: Int
  /// The seed of the draws.
  public var seed: UInt64
  /// Coverage C afterwards, with unknown ties at their least.
  public var coverage: Spread
  /// The share of draws in which coverage fell below the policy's floor, 0...1.
  public var belowFloor: Double
  /// The key people, in order of ids.
  public var seats: [Seat]
}

extension Analysis {
  /// Draws departures within the horizon; nil where nobody's power is known, or without a draw.
  public func departures(draws: Int, seed: UInt64) -> DepartureSamples? {
    let (snapshot, context) = (basis.assembly.snapshot, basis.assembly.context)
    guard draws > 0, let shares = context.shares else { return nil }
    let scenario = basis.assembly.low
    var generator = SplitMix64(seed: seed)
    var coverages: [Double] = []
    var reached = [Int](repeating: 0, count: context.keyPeople.count)
    let key = context.keyPeople.map { snapshot.customers[$0] }
    var stays = [Bool](repeating: true, count: snapshot.members.count)
    for _ in 0..<draws {
      for index in stays.indices {
        stays[index] = !snapshot.departed.contains(index) && generator.nextUnit() >= context.attrition.members[index]
      }
      var coverage = 0.0
      for (position, chair) in scenario.chairs.enumerated() where stays[snapshot.customers[position]] {
        coverage += shares[position] * chair.cover { !stays[snapshot.team[$0]] }
      }
      coverages.append(coverage)
      for (place, isReached) in scenario.paths.reaches(key, from: snapshot.team, staying: stays).enumerated()
      where isReached { reached[place] += 1 }
    }
    return DepartureSamples(
      draws: draws, seed: seed, coverage: DepartureSamples.Spread(coverages),
      belowFloor: Double(coverages.count { $0 < policy.coverageFloor - Tolerance.equal }) / Double(draws),
      seats: zip(key, reached).map {
        DepartureSamples.Seat(person: snapshot.members[$0].id, reached: Double($1) / Double(draws))
      })
  }
}

extension DepartureSamples.Spread {
  /// The spread of at least one value.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    let count = Double(max(1, values.count))
    mean = values.reduce(0, +) / count
    let mean = mean
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
    standardError = (variance / count).squareRoot()
    func quantile(_ share: Double) -> Double {
      sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(share * count))]
    }
    (low, median, high) = (quantile(0.05), quantile(0.5), quantile(0.95))
  }
}
