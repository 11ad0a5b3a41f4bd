import ArgumentParser
import PowerMapFiles
import PowerMapReports

struct SchemaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of account files, or of the JSON of an analysis.",
    discussion: """
      An editor completes and explains account files by it: name it in their first \
      line, as in '# yaml-language-server: $schema=powermap.schema.json'.

      EXAMPLES
        powermap schema -o powermap.schema.json
        powermap schema --format text
        powermap schema --of analysis -o analysis.schema.json
      """)

  /// What a schema is of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case account, analysis
  }

  @Option(
    name: .customLong("of"),
    help: .init("What the schema is of: account files, or the JSON of an analysis.", valueName: "subject"))
  var subject = Subject.account

  @Option(help: "JSON is the schema itself; the others list its keys with their meaning.")
  var format = ReportFormat.json

  @OptionGroup var output: OutputOptions

  func perform() async throws -> ExitStatus {
    let report: SchemaReport =
      switch subject {
      case .account: SchemaReport("The account file", schema: AccountFileSchema.tree)
      case .analysis: .analysis
      }
    try output.write(report.written(as: format))
    return .fine
  }
}
