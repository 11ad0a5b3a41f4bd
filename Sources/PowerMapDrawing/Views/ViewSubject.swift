internal import PowerMap

/// What a view looks at.
struct ViewSubject: Sendable {
  var analysis: Analysis
  /// The account as it was, for views that say what changed; nil where nothing is compared.
  var earlier: Analysis?
  var options: DrawingOptions
}
