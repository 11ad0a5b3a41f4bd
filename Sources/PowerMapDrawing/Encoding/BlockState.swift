internal import PowerMap

/// What a department's border and title say about its coverage.
enum BlockState: Sendable, Hashable, CaseIterable {
  /// Nothing to say, as for our own team.
  case plain
  /// All that is required: a solid grey border.
  case covered
  /// Less than that: a bold dashed amber border.
  case thin
  /// No live tie: a red border.
  case uncovered
  /// Nobody in it is known: a grey dashed border.
  case unmapped
  /// The ties' strengths are not known well enough to say.
  case unknown

  init(_ state: DepartmentProfile.State) {
    switch state {
    case .notPresent: self = .plain
    case .unmapped: self = .unmapped
    case .uncovered: self = .uncovered
    case .thin: self = .thin
    case .covered: self = .covered
    case .unknown: self = .unknown
    }
  }

  /// The word beside the count, none where the count says it all.
  var word: String? {
    switch self {
    case .plain, .covered: nil
    case .thin: "THIN"
    case .uncovered: "NONE"
    case .unmapped: "UNMAPPED"
    case .unknown: "UNKNOWN"
    }
  }

  /// The word for any state, where two are told apart.
  var name: String { word ?? "COVERED" }

  /// What the word means.
  var explanation: String {
    switch self {
    case .plain, .covered: ""
    case .thin: "less than required"
    case .uncovered: "no live tie"
    case .unmapped: "nobody known there"
    case .unknown: "ties of unknown strength decide"
    }
  }

  /// The words in the legend.
  var label: String { word.map { "\($0): \(explanation)" } ?? "" }
}
