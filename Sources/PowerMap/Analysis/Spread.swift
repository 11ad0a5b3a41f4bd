/// How our coverage is spread over the customer: departments, levels, functions and people (domain A6, A7, A9, A14).
///
/// Shares and ratios can fall when a tie is added, so all of this is context and none of it is in the score.
public struct Spread: Hashable, Sendable {
  /// The share of the departments in which somebody has a live tie with us, 0...1.
  public var breadth: Measured<Double>
  /// How many equally covered departments would be as concentrated as these, 1 or more.
  public var tentacles: Measured<Double>
  /// The share of the levels that have people and a live tie, 0...1.
  public var levels: Measured<Double>
  /// Each level, from the top.
  public var levelCounts: [LevelCount]
  /// The share of the key people with a live tie to a peer of ours, 0...1.
  public var peerMatch: Measured<Double>
  /// The live ties between our functions and theirs.
  public var functions: Measured<[FunctionPair]>
  /// The share of our coverage that is in procurement, 0...1.
  public var procurementDependency: Measured<Double>
  /// Whether business that is open stands on procurement, on others, or on both.
  public var procurementBalance: Measured<ProcurementBalance>
  /// How many equally covered people would be as concentrated as these, 1 or more.
  public var effectiveThreads: Measured<Double>
  /// How many of ours with equal ties would be as concentrated as these, 1 or more.
  public var effectiveHolders: Measured<Double>
}

/// A part of the customer's hierarchy.
public enum LevelBand: String, CaseIterable, Hashable, Sendable, Codable {
  case executive, management, staff
}

/// How many people of a level we have a live tie to.
public struct LevelCount: Hashable, Sendable {
  /// The level.
  public var band: LevelBand
  /// The customer's people of it who are mapped.
  public var people: Int
  /// Those with a live tie to us.
  public var threads: Measured<Int>
}

/// The live ties between a function of ours and one of theirs.
public struct FunctionPair: Hashable, Sendable {
  /// Our function: an archetype's name, `other` for any other text, or `unassigned`.
  public var ours: String
  /// Theirs.
  public var theirs: String
  /// How many live ties there are.
  public var threads: Int
}

/// Whether open business stands on procurement, on others, or on both: procurement is part of the way, not an obstacle.
public enum ProcurementBalance: String, CaseIterable, Hashable, Sendable, Codable {
  /// A live tie in procurement and one elsewhere.
  case both
  /// None outside procurement.
  case onlyProcurement
  /// None in procurement.
  case bypassingProcurement
  /// No live tie at all.
  case neither
}
