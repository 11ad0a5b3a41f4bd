/// One problem of a file: what it is, where it is, and what was probably meant.
public struct Diagnostic: Hashable, Codable, Sendable {
  /// How bad a problem is.
  public enum Severity: String, Hashable, Codable, Sendable {
    /// The account cannot be used.
    case error
    /// The account can be used, but something is missing or odd.
    case warning
  }

  /// The kind of problem; its words are stable.
  public var code: DiagnosticCode
  /// Whether the problem stops the account.
  public var severity: Severity
  /// The file, as it was named by the caller.
  public var path: String
  /// Where in the file the problem is.
  public var position: SourcePosition
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What was probably meant, if something similar exists.
  public var suggestion: String?
  /// The line in question, if there is one to show.
  public var excerpt: SourceExcerpt?

  /// A problem of `path` at `position`.
  public init(
    _ code: DiagnosticCode, severity: Severity = .error, path: String, at position: SourcePosition, message: String,
    suggestion: String? = nil, excerpt: SourceExcerpt? = nil
  ) {
    self.code = code
    self.severity = severity
    self.path = path
    self.position = position
    self.message = message
    self.suggestion = suggestion
    self.excerpt = excerpt
  }

  /// The message with the suggestion, as one sentence: `…; did you mean 'eva'?`.
  public var sentence: String {
    guard let suggestion else { return message }
    return message + "; did you mean '\(suggestion)'?"
  }
}

extension Diagnostic: Comparable {
  /// Diagnostics are ordered by file, then as one reads the file, then by severity and words.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path.unicodeScalars.lexicographicallyPrecedes(right.path.unicodeScalars) }
    if left.position != right.position { return left.position < right.position }
    if left.severity != right.severity { return left.severity == .error }
    return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
  }
}
