public import PowerMap

/// Makes an account from two plain tables: people, and the ties between them.
///
/// The table of people has the columns `id` and, where known, `name`, `title`, `department`, and those that `team` and
/// `seniority` name; the table of ties has `source`, `target` and `relation`. Other columns are ignored.
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
  /// - Throws: everything that is wrong with the tables: what is no CSV, columns that are missing, ids that are none,
  ///   people that are unknown, a second boss, people who report in a circle.
  public func account(
    id: Account.ID, name: String, people: (path: String, text: String), ties: (path: String, text: String)
  ) throws(Diagnostics) -> Result {
    try account(
      id: id, name: name, people: try SourceText(path: people.path, text: people.text),
      ties: try SourceText(path: ties.path, text: ties.text))
  }

  /// Makes the account of two tables in files.
  ///
  /// - Throws: that a file cannot be read, and everything that is wrong with the tables.
  public func account(
    id: Account.ID, name: String, peopleFile: String, tiesFile: String
  ) throws(Diagnostics) -> Result {
    try account(id: id, name: name, people: try FileSystem.read(peopleFile), ties: try FileSystem.read(tiesFile))
  }

  private func account(
    id: Account.ID, name: String, people: SourceText, ties: SourceText
  ) throws(Diagnostics) -> Result {
    let (peopleTable, tieTable) = try Self.tables(people, ties)
    var reader = CSVImportPeople(options: self, source: people, table: peopleTable)
    reader.read()
    var links = CSVImportTies(options: self, source: ties, table: tieTable, sides: reader.sides)
    links.read()
    let account = Account(
      id: id, name: name, departments: reader.departments, people: reader.people.filter { $0.side == .customer },
      team: reader.people.filter { $0.side == .ours }, ties: links.ties)
    let problems = Diagnostics(reader.problems + links.problems)
    if problems.hasErrors { throw problems }
    let faults = account.problems().filter { !$0.kind.isWarning }.map(links.diagnostic)
    if !faults.isEmpty { throw problems.merging(Diagnostics(faults)) }
    return Result(account: account, warnings: problems, droppedRows: links.droppedRows)
  }

  /// The tables of two texts. - Throws: what is wrong with either.
  private static func tables(_ people: SourceText, _ ties: SourceText) throws(Diagnostics) -> (CSVTable, CSVTable) {
    let peopleTable: CSVTable
    do throws(Diagnostics) {
      peopleTable = try CSVTable(people)
    } catch {
      do throws(Diagnostics) { _ = try CSVTable(ties) } catch let other { throw error.merging(other) }
      throw error
    }
    return (peopleTable, try CSVTable(ties))
  }

  /// The name that a column has in the tables.
  func column(_ name: String) -> String { columns[name] ?? name }

  /// What is wrong with the columns of a table that must have some of these names and may have others.
  func problems(
    of table: CSVTable, in source: SourceText, required: [String], optional: [String] = []
  ) -> [Diagnostic] {
    let wanted = required.map(column) + optional.compactMap { columns[$0] }
    let names = table.columns.map(\.text)
    let other = [";", "\t"].first { names.count == 1 && names[0].contains($0) }
    return wanted.filter { table.column($0) == nil }.map { name in
      source.diagnostic(
        .missingColumn, at: table.columns.first?.position ?? .start,
        message: "the table has no column '\(name.shortened)'"
          + (other.map { "; its fields must be separated by commas, not by '\($0 == ";" ? ";" : "tab")'" } ?? ""),
        suggestion: other == nil ? Suggestion.nearest(to: name, among: names) : nil)
    }
  }
}
