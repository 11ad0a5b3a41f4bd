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

  @Flag(help: "Write over a file that exists.")
  var force = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    _ = try output.accountID()
  }

  func perform() async throws -> ExitStatus {
    if let path = output.output, !output.isStandardOutput, !force, OutputFile.exists(path) {
      throw CommandFailure(.outputFailed, "'\(path)' exists; --force writes over it")
    }
    try output.write(Starter.text(name: name, assessedOn: (assessedOn ?? .today).description))
    return .fine
  }
}
