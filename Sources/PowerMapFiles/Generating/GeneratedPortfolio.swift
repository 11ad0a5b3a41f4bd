public import PowerMap
import RelationshipGraph

/// A made-up portfolio of customer accounts, for trying out and for measuring: the same for the same seed everywhere.
///
/// Each account is made from the seed and its own number alone, so that a portfolio of any size is made one account at a
/// time, and its first accounts stay the same when it grows.
public struct GeneratedPortfolio: Sendable {
  /// Determines everything that is drawn.
  public var seed: UInt64
  /// The day after the last record.
  public var day: Day
  /// How many people an account has on average, at least 1.
  public var people: Int
  /// How many interactions the log of an account has on average, at least 0.
  public var interactions: Int
  /// The share of accounts whose files are broken, 0...1, spread evenly.
  public var brokenShare: Double

  /// A portfolio of accounts of the usual size, none of them broken unless that is asked for.
  public init(seed: UInt64, day: Day, people: Int = 30, interactions: Int = 100, brokenShare: Double = 0) {
    self.seed = seed
    self.day = day
    self.people = max(1, people)
    self.interactions = max(0, interactions)
    self.brokenShare = min(1, max(0, brokenShare))
  }

  /// What all accounts share: our organisation and our team.
  public var shared: Book {
    Book(organisation: "Contoso Components", team: Self.team)
  }

  /// The account of a number from 0, with what is wrong with how it is held.
  public func account(_ number: Int) -> (account: Account, flaws: Set<Flaw>) {
    var numbers = SplitMix64(seed: seed, number: number)
    // Every flaw is drawn first, so that a change of what follows does not change who has which.
    let flaws = Set(Flaw.allCases.filter { numbers.happens($0.share) })
    var draft = AccountDraft(number: number, portfolio: self, flaws: flaws, numbers: numbers)
    return (draft.account(), flaws)
  }

  /// How the file of an account is broken; nil for one that is whole.
  public func breakage(of number: Int) -> Breakage? {
    let before = Int(Double(number) * brokenShare)
    guard Int(Double(number + 1) * brokenShare) > before else { return nil }
    return Breakage.allCases[before % Breakage.allCases.count]
  }

  /// Our people.
  static let team: [Person] = (0..<40).map { number in
    let given = GeneratedNames.given[(number * 11 + 5) % GeneratedNames.given.count]
    let family = GeneratedNames.family[(number * 7 + 3) % GeneratedNames.family.count]
    let (title, department, seniority) = GeneratedNames.positions[number % GeneratedNames.positions.count]
    return Person(
      id: Person.ID("\(given).\(family)".lowercased()), name: "\(given) \(family)", side: .ours, title: title,
      department: department, seniority: seniority)
  }
}
