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

  /// The word that is unknown and those that may stand there, for a suggestion; nil where something else is wrong.
  public var unknownWord: (given: String, candidates: [String])? {
    if case .unknown(let given, let candidates) = self { (given, candidates) } else { nil }
  }

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
