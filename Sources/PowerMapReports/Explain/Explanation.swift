public import PowerMap

/// Where one figure comes from: the definition, the formula, the inputs found, the arithmetic and the source.
public struct Explanation: Report {
  /// The analysis the figures are of.
  public var analysis: Analysis
  /// The measure.
  public var capability: Capability
  /// The figures, by subject: one where a subject was asked for, else all.
  public var figures: [(subject: String, result: Measured<MeasuredValue>)]

  /// Explains a measure, of one subject (a person, a department, or a pair `a:b`) or of all.
  ///
  /// - Throws: that there is no such measure, or that it has no such subject.
  public init(
    _ key: String, of subject: String? = nil, in analysis: Analysis, capabilities: [Capability] = Capability.all
  ) throws(ExplanationError) {
    guard let capability = capabilities.first(where: { $0.key == key }) else {
      throw .noSuchMeasure(key, known: capabilities.map(\.key))
    }
    let figures = capability.results(analysis)
    self.analysis = analysis
    self.capability = capability
    guard let subject else {
      self.figures = figures
      return
    }
    let reversed = subject.split(separator: ":").reversed().joined(separator: ":")
    guard let figure = figures.first(where: { $0.subject == subject || $0.subject == reversed }) else {
      throw .noSuchSubject(subject, of: key, known: figures.map(\.subject))
    }
    self.figures = [figure]
  }
}

/// Why nothing can be explained.
public enum ExplanationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The registry has no such key.
  case noSuchMeasure(String, known: [String])
  /// The measure has no figure of that subject.
  case noSuchSubject(String, of: String, known: [String])

  /// What was asked for.
  public var given: String {
    switch self {
    case .noSuchMeasure(let given, _), .noSuchSubject(let given, _, _): given
    }
  }

  /// What could have been asked for.
  public var candidates: [String] {
    switch self {
    case .noSuchMeasure(_, let known), .noSuchSubject(_, _, let known): known
    }
  }

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchMeasure(let key, _): "no measure '\(key)'; without a key, explain lists them all"
    case .noSuchSubject(let subject, let key, let known):
      known.isEmpty
        ? "'\(key)' has no figure in this account"
        : "'\(key)' has no figure of '\(subject)'; it has those of \(known.prefix(12).joined(separator: ", "))"
          + (known.count > 12 ? ", …" : "")
    }
  }
}
