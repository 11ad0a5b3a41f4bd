/// What changed between two analyses: of two days, of two files, or of two versions of one file.
///
/// Everything is the earlier analysis against the later one, so that the two the other way around are the mirror image.
/// Every list is in order of ids and holds only what changed, except the score, its terms and the measures, which are
/// always there. A difference of which one side is unknown is unknown itself, never 0.
/// Source: domain A28.
public struct Comparison: Hashable, Sendable {
  /// Which account on which day is compared.
  public struct Side: Hashable, Sendable {
    /// The account's id.
    public var account: Account.ID
    /// The customer's name.
    public var name: String
    /// The day everything was evaluated at.
    public var asOf: Day
  }

  /// The least difference of a strength or a coverage, both 0...1, that is told: what rounding to hundredths can hide.
  /// Ratings fade a little every day, which is no news.
  public static let rounding = 0.005

  /// The earlier side.
  public var before: Side
  /// The later side.
  public var after: Side
  /// The resilience score, its band and its terms.
  public var score: ScoreChange
  /// Every account-wide measure that is a number, in the order of the registry.
  public var measures: [MeasureChange]
  /// Every finding of either side: the later side's in their order, then the resolved ones in theirs.
  public var findings: [FindingChange]
  /// Those who are there on the later side only, whoever's they are.
  public var joined: [Person]
  /// Those who are there on the earlier side only.
  public var left: [Person]
  /// Those who are there on both, in another place.
  public var moved: [PersonMove]
  /// The relationships whose strength changed.
  public var ties: [TieChange]
  /// The departments whose state or coverage changed.
  public var departments: [DepartmentChange]
  /// The seats of key people and required departments whose threads or cut changed.
  public var seats: [SeatChange]

  /// Whether nothing changed; the days may differ.
  public var isEmpty: Bool {
    !score.isChanged && measures.allSatisfy { !$0.figures.isChanged } && findings.allSatisfy { !$0.isChanged }
      && joined.isEmpty && left.isEmpty && moved.isEmpty && ties.isEmpty && departments.isEmpty && seats.isEmpty
  }

  /// The findings that only the later side has.
  public var newFindings: [Finding] {
    findings.compactMap { if case .new(let finding, _) = $0 { finding } else { nil } }
  }

  /// The findings that only the earlier side has.
  public var resolvedFindings: [Finding] {
    findings.compactMap { if case .resolved(let finding, _) = $0 { finding } else { nil } }
  }

  /// The findings that both sides have, as the later one has them.
  public var persistingFindings: [Finding] {
    findings.compactMap { if case .persisting(_, let after) = $0 { after } else { nil } }
  }
}
