import RelationshipGraph

/// The inputs that the benchmarks and the peers are timed on.
public enum BenchmarkInput: String, Sendable, CaseIterable {
  case thirty = "30"
  case threeHundred = "300"
  case fiveThousand = "5k"
  case hundredThousand = "100k"
  case million = "1m"
  case portfolio = "portfolio"

  /// The number of accounts of a portfolio.
  public static let portfolioCount = 10_000

  /// The accounts: one, or the many small ones of a portfolio.
  public var accounts: [GeneratedAccount] {
    switch self {
    case .thirty: [GeneratedAccount(peopleCount: 30, seed: 30)]
    case .threeHundred: [GeneratedAccount(peopleCount: 300, seed: 300)]
    case .fiveThousand: [GeneratedAccount(peopleCount: 5000, seed: 5000)]
    case .hundredThousand: [GeneratedAccount(peopleCount: 100_000, seed: 100_000)]
    case .million: [GeneratedAccount(peopleCount: 1_000_000, seed: 1_000_000)]
    case .portfolio: (0..<Self.portfolioCount).map(Self.smallAccount)
    }
  }

  /// An account of 24 to 36 people and about 55 ties.
  private static func smallAccount(_ index: Int) -> GeneratedAccount {
    var size = SplitMix64(seed: UInt64(777 + index))
    return GeneratedAccount(
      peopleCount: 24 + size.next(below: 13), seed: 5_000_000 + index, tiesPerPerson: 1.4, teamSize: 3, targetCount: 3)
  }
}
