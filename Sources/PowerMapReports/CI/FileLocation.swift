/// A place in a file that a job points at.
public struct FileLocation: Hashable, Sendable {
  /// The path from the top of the repository, with `/` between folders.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// A place; the first character of the file, unless given.
  public init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// The place as compilers write it, without the column: `accounts/acme.yaml:12`.
  var text: String { "\(path):\(line)" }
}
