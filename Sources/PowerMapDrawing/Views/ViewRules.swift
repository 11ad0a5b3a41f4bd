internal import PowerMap

/// What a view selects from an analysis and what it emphasises; one file for each view fills this in.
struct ViewRules: Sendable {
  /// The name in the header.
  var title: String
  /// The question in the header.
  var question: String
  /// Whether influence is drawn.
  var showsInfluence: Bool
  /// Whether people whose loss cuts off a key person are marked.
  var marksSinglePointsOfFailure: Bool
  /// Whether a required role that nobody is known in gets a seat.
  var seeksRoles: Bool
  /// Whether thin and uncovered departments have a tinted ground.
  var tintsGrounds: Bool
  /// Whether people without a live tie stand out and the others step back.
  var emphasizesUntied: Bool
  /// The mark that explains the state of a department, where the state has a count.
  var countEncoding: Encoding
  /// The state of a department, right of its title, without the word of `BlockState`; nil where there is no count.
  var count: @Sendable (DepartmentProfile) -> String?
}

/// The figures that both views make their counts of.
enum DepartmentCount {
  /// `1/2`, `0–1/2` for an interval, `?/2` for what is unknown.
  static func text(_ count: Measured<Int>, of required: Int) -> String {
    "\(FigureText.integer(count))/\(required)"
  }
}
