public import PowerMap

/// Makes an account from two plain tables: people, and the ties between them.
///
/// The table of people has the columns `id` and, where known, `name`, `title`, `department`, `level` and others that
/// the options name; the table of ties has `source`, `target` and `relation`. Columns that nothing names are ignored.
public struct CSVImport: Sendable {
  /// What a relation of the table of ties means.
  public enum Meaning: Hashable, Sendable {
    /// A relationship with a rating, 0 to 5; rows in both directions become one tie.
    case relationship(rating: Double)
    /// The source influences the target, with a weight, 0 to 1.
    case influences(weight: Double)
    /// The source reports to the target.
    case reportsTo
  }

  /// The column and the value of it that make a person one of ours.
  public var team: (column: String, value: String)?
  /// What each relation means; rows of other relations are left out and counted.
  public var relations: [String: Meaning]
  /// The column that tells seniority, and what its values mean.
  public var seniority: (column: String, levels: [String: Seniority])?
  /// The day on which the ratings hold.
  public var assessedOn: Day
  /// The columns of the tables by the names used here, such as `name` for `Full Name`.
  public var columns: [String: String]

  /// An import with the given meanings.
  public init(
    team: (column: String, value: String)? = nil, relations: [String: Meaning] = [:],
    seniority: (column: String, levels: [String: Seniority])? = nil, assessedOn: Day, columns: [String: String] = [:]
  ) {
    self.team = team
    self.relations = relations
    self.seniority = seniority
    self.assessedOn = assessedOn
    self.columns = columns
  }

  /// What an import made.
  public struct Result: Sendable {
    /// The account.
    public var account: Account
    /// What was left out and why; never an error.
    public var warnings: Diagnostics
    /// The rows that were left out.
    public var droppedRows: Int
  }

  /// Makes the account of two tables.
  ///
  /// - Throws: what is wrong with the tables: columns that are missing, ids that are none, people that are unknown.
  public func account(
    id: Account.ID, name: String, people: (path: String, text: String), ties: (path: String, text: String)
  ) throws(Diagnostics) -> Result {
    try account(
      id: id, name: name, people: try SourceText(path: people.path, text: people.text),
      ties: try SourceText(path: ties.path, text: ties.text))
  }

  /// Makes the account of two tables in files.
  ///
  /// - Throws: that a file cannot be read, and what is wrong with the tables.
  public func account(
    id: Account.ID, name: String, peopleFile: String, tiesFile: String
  ) throws(Diagnostics) -> Result {
    try account(id: id, name: name, people: try FileSystem.read(peopleFile), ties: try FileSystem.read(tiesFile))
  }

  private func account(
    id: Account.ID, name: String, people peopleSource: SourceText, ties tieSource: SourceText
  ) throws(Diagnostics) -> Result {
    var reader = try CSVImportPeople(options: self, source: peopleSource)
    reader.read()
    var links = try CSVImportTies(options: self, source: tieSource, sides: reader.sides)
    links.read()
    let problems = reader.problems + links.problems
    if problems.contains(where: { $0.severity == .error }) { throw Diagnostics(problems) }
    let account = Account(
      id: id, name: name, departments: reader.departments, people: reader.people.filter { $0.side == .customer },
      team: reader.people.filter { $0.side == .ours }, ties: links.ties)
    return Result(account: account, warnings: Diagnostics(problems), droppedRows: links.droppedRows)
  }

  /// The name that a column has in the tables.
  func column(_ name: String) -> String { columns[name] ?? name }
}
