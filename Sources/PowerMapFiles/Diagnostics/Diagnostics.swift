/// All problems of one run, sorted by file and position; the error that reading throws.
///
/// Each problem occurs once, however many rules found it.
public struct Diagnostics: Error, Hashable, Sendable {
  private var problems: [Diagnostic]

  /// The problems, in the order in which one reads the files.
  public init(_ problems: some Sequence<Diagnostic> = []) {
    self.problems = []
    for problem in problems.sorted() where self.problems.last != problem {
      self.problems.append(problem)
    }
  }

  /// The problems that stop the account.
  public var errors: [Diagnostic] { problems.filter { $0.severity == .error } }
  /// The problems that do not.
  public var warnings: [Diagnostic] { problems.filter { $0.severity == .warning } }
  /// Whether any problem stops the account.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// The problems of both, sorted.
  public func merging(_ other: Diagnostics) -> Diagnostics {
    Diagnostics(problems + other.problems)
  }
}

extension Diagnostics: RandomAccessCollection {
  /// The index of the first problem.
  public var startIndex: Int { problems.startIndex }
  /// One past the index of the last problem.
  public var endIndex: Int { problems.endIndex }
  /// The problem at `position`.
  public subscript(position: Int) -> Diagnostic { problems[position] }
}
