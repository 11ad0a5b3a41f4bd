import ArgumentParser
import PowerMapFiles
import PowerMapReports

struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with account files, each problem at its line and column.",
    discussion: """
      The problems go to standard output, a summary to standard error.

      EXAMPLES
        powermap check accounts/acme.yaml
        powermap check . --format github
      """)

  @OptionGroup var accounts: AccountArguments

  @Option(help: "The format of the problems.")
  var format = CheckFormat.text

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @OptionGroup var output: OutputOptions

  func perform() async throws -> ExitStatus {
    let diagnostics: Diagnostics
    let files: Int
    do {
      let workspace = try accounts.load().workspace
      diagnostics = workspace.allDiagnostics
      files = workspace.accounts.count
    } catch let problems as Diagnostics {
      diagnostics = problems
      files = 0
    }
    try output.write(diagnostics.written(as: format))
    let counts = [(diagnostics.errors.count, "error"), (diagnostics.warnings.count, "warning")]
      .map { counted($0.0, $0.1, $0.1 + "s") }.joined(separator: ", ")
    StandardError.say("\(counted(files, "account", "accounts")): \(counts)")
    return diagnostics.hasErrors || (strict && !diagnostics.isEmpty) ? .invalidInput : .fine
  }
}
