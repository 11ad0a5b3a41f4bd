import ArgumentParser

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes an account file from other sources.",
    discussion: """
      EXAMPLES
        powermap import csv --people people.csv --ties ties.csv \\
          --assessed-on 2026-10-01 -o accounts/acme.yaml
      """,
    subcommands: [ImportCSVCommand.self])
}
