public import PowerMap

/// What changed in one account, as text for a screen, as JSON for programs and as Markdown for a pull request.
public struct ComparisonReport: Report {
  /// What the two sides are called: two days, two files, or two versions of one.
  public struct Labels: Hashable, Sendable {
    /// The earlier side.
    public var before: String
    /// The later side.
    public var after: String

    /// Names for the two sides.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// What changed.
  public let comparison: Comparison
  /// What the two sides are called.
  public let labels: Labels
  /// Every change in words, the most telling first.
  let lines: [ChangeLine]

  /// A report of the difference between two analyses.
  ///
  /// - Parameter labels: what the sides are called; their days, unless given.
  public init(from before: Analysis, to after: Analysis, labels: Labels? = nil) {
    comparison = before.difference(to: after)
    self.labels = labels ?? Labels(before: before.asOf.description, after: after.asOf.description)
    lines = ChangeLines(comparison: comparison, names: SideNames(from: before, to: after), departed: after.departed).all
  }

  /// The changes that lead one way.
  func lines(_ direction: ChangeLine.Direction) -> [ChangeLine] { lines.filter { $0.direction == direction } }

  /// The score and the band in one line: `27.1 → 65.9 (+38.8), fragile → adequate`.
  var scoreInWords: String {
    let score = comparison.score
    return "\(score.score.told()), \(arrow(score.label.before, score.label.after))"
  }

  /// How the two sides differ in the day, in words: `HEAD~1 → working tree, as of 2026-11-01`.
  var sidesInWords: String {
    let (before, after) = (comparison.before.asOf.description, comparison.after.asOf.description)
    let labels = "\(labels.before) → \(labels.after)"
    if before == after { return "\(labels), as of \(after)" }
    return labels == "\(before) → \(after)" ? labels : "\(labels), as of \(before) → \(after)"
  }

  /// Why the score is not the sum of its terms, where that changed.
  var capsInWords: [String] {
    let cap = comparison.score.bindingCap
    guard cap.before?.key != cap.after?.key || cap.before?.limit != cap.after?.limit else { return [] }
    return [
      cap.before.map { "No longer held down to \($0.limit.trimmed): before, \($0.reason)." },
      cap.after.map { "Held down to \($0.limit.trimmed) now: \($0.reason)." },
    ].compactMap { $0 }
  }

  /// The measures that are no part of the score and changed.
  var otherMeasures: [MeasureChange] {
    comparison.measures.filter { !scoreKeys.contains($0.key) && $0.figures.isChanged }
  }

  /// The score and its parts, which stand by themselves.
  var scoreKeys: Set<String> { Set(["resilience"] + comparison.score.terms.map(\.key)) }
}
