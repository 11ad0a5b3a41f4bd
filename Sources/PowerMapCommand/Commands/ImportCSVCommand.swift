import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

struct ImportCSVCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: "Makes an account file from a table of people and a table of ties.",
    discussion: """
      The table of people has the columns id and, where known, name, title and \
      department; the table of ties has source, target and relation. Rows of \
      reportsTo or influences with one end in the team are left out, counted and \
      warned about; a relationship that stands in both directions becomes one tie.
      A file named .json is written as JSON, any other as YAML.

      EXAMPLES
        powermap import csv --people people.csv --ties ties.csv \\
          --team department=4 --tie friendship=relationship:4 \\
          --tie advice=influences:0.5 --tie reports_to=reportsTo \\
          --seniority level:1=chief,2=vicePresident,3=manager \\
          --column name=full_name --assessed-on 2026-10-01 -o accounts/acme.yaml
      """)

  @Option(help: .init("The table of people.", valueName: "file"), completion: .file(extensions: ["csv"]))
  var people: String

  @Option(help: .init("The table of ties.", valueName: "file"), completion: .file(extensions: ["csv"]))
  var ties: String

  @Option(help: .init("The column and value that make a person one of ours.", valueName: "column=value"))
  var team: String?

  @Option(
    name: .customLong("tie"), parsing: .singleValue,
    help: .init(
      "What a relation means: relationship:RATING (0 to 5), influences:WEIGHT (0 to 1), or reportsTo.",
      valueName: "relation=meaning"))
  var relations: [String] = []

  @Option(
    help: .init(
      "The column that tells seniority, and what its values mean.", valueName: "column:value=level,…"))
  var seniority: String?

  @Option(
    name: .customLong("column"), parsing: .singleValue,
    help: .init("A column that is called otherwise in the tables.", valueName: "name=column"))
  var columns: [String] = []

  @Option(
    name: .customLong("assessed-on"),
    help: .init("The day on which the ratings hold, YYYY-MM-DD.", valueName: "date"))
  var assessedOn: Day

  @Option(help: "The name of the customer; that of the file, unless given.")
  var name: String?

  @OptionGroup var file: AccountFileOptions

  func perform() async throws -> ExitStatus {
    let tables = try tables()
    let id = try file.accountID()
    try file.requireRoom()
    let result = try tables.account(
      id: id ?? "account", name: name ?? id?.rawValue ?? "Imported account", peopleFile: people, tiesFile: ties)
    StandardError.print(result.warnings.description)
    let account = result.account
    try file.output.write(file.format == .json ? account.json() : account.yaml())
    StandardError.say(
      "\(account.people.count) of their people, \(account.team.count) of ours, "
        + "\(counted(account.ties.count, "tie", "ties")); \(counted(result.droppedRows, "row", "rows")) left out")
    return .fine
  }

  func validate() throws {
    _ = try tables()
    _ = try file.accountID()
  }

  private func tables() throws -> CSVImport {
    do throws(CSVImport.SpecificationError) {
      return try CSVImport(
        team: team, ties: relations, seniority: seniority, columns: columns, assessedOn: assessedOn)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
