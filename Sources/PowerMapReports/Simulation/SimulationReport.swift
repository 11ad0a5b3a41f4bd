public import PowerMap

/// What changes would do to an account: every headline figure before and after, findings gained and closed.
public struct SimulationReport: Report {
  /// The changes, in the order they were made.
  public let changes: [Change]
  /// The account as it is.
  public let before: Analysis
  /// The account as it would be; the same where nothing was changed.
  public let after: Analysis
  /// What departures drawn by chance do to the account after the changes; nil where none were drawn.
  public let departures: DepartureSamples?
  let comparison: ComparisonReport

  /// A report of changes made to an analysis.
  public init(_ changes: [Change], before: Analysis, after: Analysis, departures: DepartureSamples? = nil) {
    self.changes = changes
    self.before = before
    self.after = after
    self.departures = departures
    comparison = ComparisonReport(
      from: before, to: after, labels: ComparisonReport.Labels(before: "today", after: "then"))
  }

  /// The changes in words, one for each.
  var changesInWords: [String] { changes.map(before.words(of:)) }

  /// What the draws came to, in words.
  var departuresInWords: [String] {
    guard let departures else { return [] }
    let coverage = departures.coverage
    let floor = after.policy.coverageFloor
    return [
      "Departures within \(after.policy.horizonDays) days, drawn \(departures.draws) times (seed \(departures.seed)):",
      "coverage \(coverage.mean.fixed(3)) ± \(coverage.standardError.fixed(3)) on average; half of the time above "
        + "\(coverage.median.fixed(2)), one time in twenty below \(coverage.low.fixed(2)), one in twenty above "
        + "\(coverage.high.fixed(2))",
      "below \(floor.fixed(2)) in \((100 * departures.belowFloor).fixed(1))\u{A0}% of the draws",
    ]
      + departures.seats.map { seat in
        "a way to \(after.name(of: seat.person)) was left in \((100 * seat.reached).fixed(1))\u{A0}%"
      }
  }
}
