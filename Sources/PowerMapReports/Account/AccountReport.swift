public import PowerMap

/// What is said of one account: the same analysis as text for a screen, as Markdown for a review and as JSON.
///
/// A report computes nothing: every figure is the analysis', read through the registry of measures.
public struct AccountReport: Report {
  /// The analysis that is reported.
  public var analysis: Analysis
  /// The measures that are listed in JSON and Markdown.
  public var capabilities: [Capability]

  /// A report of an analysis, with every registered measure unless others are given.
  public init(_ analysis: Analysis, capabilities: [Capability] = Capability.all) {
    self.analysis = analysis
    self.capabilities = capabilities
  }
}
