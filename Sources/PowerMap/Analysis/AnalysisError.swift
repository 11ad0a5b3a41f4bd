/// Why an account could not be analysed.
public enum AnalysisError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The book has no such account.
  case noSuchAccount(Account.ID, known: [Account.ID])
  /// The text is no date `YYYY-MM-DD`.
  case badDate(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchAccount(let id, let known):
      "no account '\(id)' in this book; it has \(known.map(\.rawValue).joined(separator: ", "))"
    case .badDate(let text): "'\(text)' is no date; write it as YYYY-MM-DD"
    }
  }
}
