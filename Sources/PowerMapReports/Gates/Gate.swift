public import PowerMap

/// A condition under which a job fails: a severity, or a headline measure beyond a limit.
///
///     critical   high   medium   low   info
///     threads<2   resilience<50   coverage<=0.4   busFactor<2
public struct Gate: Hashable, Sendable {
  /// How a measure is compared with its limit.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"

    /// Whether a figure anywhere from `low` to `high` could be beyond a limit.
    func mayHold(low: Double, high: Double, _ limit: Double) -> Bool {
      switch self {
      case .lessOrEqual: low <= limit
      case .greaterOrEqual: high >= limit
      case .less: low < limit
      case .greater: high > limit
      }
    }
  }

  /// What makes the job fail.
  public enum Condition: Hashable, Sendable {
    /// A finding of this severity or above that is not waived.
    case severity(Severity)
    /// An account-wide measure, by its key, beyond a limit.
    case measure(key: String, Comparison, limit: Double)
  }

  /// The condition.
  public var condition: Condition
  /// The condition as it was written.
  public var text: String

  /// The short names of the headline measures and the keys they stand for.
  public static let headlines: [(name: String, key: String)] = [
    ("threads", "threads"), ("resilience", "resilience"), ("coverage", "coverage.power"),
  ]

  /// Reads a condition.
  ///
  /// - Throws: what is wrong with it, and the words that may stand there.
  public init(_ text: String, capabilities: [Capability] = Capability.all) throws(GateError) {
    let words = text.filter { $0 != " " }
    self.text = words
    if let severity = Severity(rawValue: words) {
      self.condition = .severity(severity)
      return
    }
    guard !words.isEmpty else { throw .empty }
    guard let (comparison, range) = Self.comparison(in: words) else {
      throw .unknown(text, candidates: Severity.allCases.map(\.rawValue))
    }
    let name = String(words[..<range.lowerBound])
    let key = Self.headlines.first { $0.name == name }?.key ?? name
    let measures = capabilities.filter { $0.scope == .account }
    let candidates = Self.headlines.map(\.name) + measures.filter(\.isNumeric).map(\.key)
    guard let measure = measures.first(where: { $0.key == key }) else { throw .unknown(name, candidates: candidates) }
    guard measure.isNumeric else { throw .notNumeric(name) }
    guard let limit = Double(words[range.upperBound...]), limit.isFinite else { throw .noNumber(text) }
    self.condition = .measure(key: key, comparison, limit: limit)
  }

  private static func comparison(in text: String) -> (Comparison, Range<String.Index>)? {
    for comparison in Comparison.allCases {
      if let range = text.firstRange(of: comparison.rawValue) { return (comparison, range) }
    }
    return nil
  }

  /// Why the job must fail for an analysis, in words; nil where it need not.
  ///
  /// `<` and `<=` are compared with the low end of the figure, `>` and `>=` with the high end, so that what is not known
  /// never lets a job pass. A figure that is unknown fails, because nothing can be shown; one that has no meaning here
  /// does not. Waived findings count for nothing; all others count, whatever they are grouped under.
  public func failure(
    of analysis: Analysis, capabilities: [Capability] = Capability.all
  ) -> String? {
    switch condition {
    case .severity(let severity):
      let found = analysis.findings.filter { $0.waivedUntil == nil && $0.severity >= severity }
      guard let first = found.first else { return nil }
      let more = found.count > 1 ? " and \(found.count - 1) more" : ""
      return "\(counted(found.count, "finding", "findings")) of severity \(severity.rawValue) or above: "
        + "\(first.id)\(more)"
    case .measure(let key, let comparison, let limit):
      guard let row = capabilities.first(where: { $0.key == key }) else { return "cannot show \(key)" }
      guard let result = row.results(analysis).first?.result else { return "cannot show \(key): there is no figure" }
      switch result {
      case .notApplicable: return nil
      case .unknown(let reason, _, _): return "cannot show \(key): \(reason)"
      case .known(_, let low, let high, _):
        guard let low = low.number, let high = high.number else { return "cannot show \(key): it is no number" }
        guard comparison.mayHold(low: low, high: high, limit) else { return nil }
        return "\(row.title) is \(result.text), and fails '\(text)'"
      }
    }
  }
}

/// Why a text is no condition.
public enum GateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing is written.
  case empty
  /// No severity, and no measure of that name.
  case unknown(String, candidates: [String])
  /// The measure is a word or several, which no limit can be set to.
  case notNumeric(String)
  /// No number stands after the comparison.
  case noNumber(String)

  /// What is wrong and what to write.
  public var description: String {
    switch self {
    case .empty:
      "a condition is empty; write a severity (critical, high, medium, low, info) or a limit such as 'threads<2'"
    case .notNumeric(let name): "'\(name)' is no number, so it has no limit; 'threads<2' has one"
    case .unknown(let text, _):
      "'\(text)' is neither a severity (critical, high, medium, low, info) nor a measure of the account "
        + "(threads<2, resilience<50, coverage<0.4)"
    case .noNumber(let text): "'\(text)' has no number after the comparison, as in 'threads<2'"
    }
  }
}

extension Capability {
  /// Whether its figures are numbers: their range then begins with one.
  var isNumeric: Bool { range.first?.isNumber ?? false }
}

extension MeasuredValue {
  /// The value as a number, where it is one.
  var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    case .text, .list, .money, .parts: nil
    }
  }
}
