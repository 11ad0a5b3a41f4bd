import ArgumentParser
import PowerMap
import PowerMapFiles

struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented account file to begin with.",
    discussion: """
      EXAMPLES
        powermap init "Acme Corp" -o accounts/acme.yaml
      """)

  @Argument(help: "The name of the customer.")
  var name: String

  @Option(
    name: .customLong("assessed-on"),
    help: .init("The day of its assessments, YYYY-MM-DD; today, unless given.", valueName: "date"))
  var assessedOn: Day?

  @OptionGroup var file: AccountFileOptions

  func validate() throws {
    _ = try file.accountID()
    guard file.format == .yaml else {
      throw ValidationError("the starter is YAML with comments, which JSON has none of; name the file .yaml")
    }
  }

  func perform() async throws -> ExitStatus {
    try file.requireRoom()
    try file.output.write(Starter.text(name: name, assessedOn: assessedOn ?? .today))
    return .fine
  }
}
