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
  /// A pair of people between whom nothing is recorded has a tie of strength 0 (domain 4.1).
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
    guard
      let figure = figures.first(where: { $0.subject == subject || $0.subject == reversed })
        ?? Self.unrecorded(subject, capability, in: analysis)
    else {
      throw .noSuchSubject(subject, of: key, known: figures.map(\.subject))
    }
    self.figures = [figure]
  }
}

extension Explanation {
  /// The figure of two people between whom nothing is recorded; nil where the measure or the subject is another.
  private static func unrecorded(
    _ subject: String, _ capability: Capability, in analysis: Analysis
  ) -> (subject: String, result: Measured<MeasuredValue>)? {
    let value: MeasuredValue
    switch capability.key {
    case "tie.strength": value = .number(0)
    case "tie.band": value = .text(TieProfile.Band.trace.rawValue)
    default: return nil
    }
    let ends = subject.split(separator: ":", omittingEmptySubsequences: false).map { Person.ID(String($0)) }.sorted()
    guard ends.count == 2, ends[0] != ends[1], ends.allSatisfy(analysis.hasPerson) else { return nil }
    let pair = "\(ends[0]):\(ends[1])"
    let because = Evidence("relationship:\(pair)", text: "no recorded tie (notRecorded)", value: 0)
    return (pair, .exactly(value, because: [because]))
  }
}

extension Analysis {
  /// Whether somebody is there on the day of the analysis, on any side.
  fileprivate func hasPerson(_ id: Person.ID) -> Bool {
    self[person: id] != nil || self[colleague: id] != nil || network.contains { $0.id == id }
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
