internal import PowerMap

/// What a person's power is and what it seems to be, as two bars on one scale each: the longest bar of either kind is
/// that of the person who leads in it, so the bars compare people of one account, never two accounts.
struct PowerGauge: Sendable, Hashable {
  /// Actual power over that of the strongest, 0...1; nil where unknown.
  let actual: Double?
  /// Perceived power over the greatest that anybody seems to have, 0...1; nil where nobody has rated it.
  let perceived: Double?

  /// From so much difference between the bars a person counts as misjudged; less is within the coarseness of a rating.
  static let notable = 0.3

  /// Whether a person seems to have more or less power than there is.
  enum Judgement: String, CaseIterable, Sendable, Hashable {
    case overestimated = "▼ over"
    case underestimated = "▲ under"

    /// In words.
    var words: String {
      switch self {
      case .overestimated: "seems more powerful than the person is"
      case .underestimated: "is more powerful than it seems"
      }
    }
  }

  /// How the person is misjudged; nil where not by much, or where a bar is missing.
  var judgement: Judgement? {
    guard let actual, let perceived, abs(perceived - actual) >= Self.notable - 1e-9 else { return nil }
    return perceived > actual ? .overestimated : .underestimated
  }

  /// For the tooltip.
  var words: [String] {
    func share(_ value: Double) -> String { "\((100 * value).fixed(0)) %" }
    let actual = actual.map { "power: \(share($0)) of the strongest person's" } ?? "power unknown"
    let perceived =
      perceived.map { "seems \(share($0)) of the one who seems strongest" } ?? "nobody has rated the power"
    return [actual, perceived] + [judgement?.words].compactMap(\.self)
  }
}
