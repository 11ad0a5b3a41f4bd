/// A condition under which a job fails: a severity, or a headline measure beyond a limit.
///
///     critical   high   medium   low   info
///     threads<2   resilience<50   coverage<=0.4   busFactor<2
public struct Gate: Hashable, Sendable, Codable {
  /// How a measure is compared with its limit.
  public enum Comparison: String, CaseIterable, Hashable, Sendable, Codable {
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
  }

  /// What makes the job fail.
  public enum Condition: Hashable, Sendable, Codable {
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
}

extension Capability {
  /// Whether its figures are numbers: their range then begins with one.
  var isNumeric: Bool { range.first?.isNumber ?? false }
}
