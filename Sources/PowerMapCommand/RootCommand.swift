import ArgumentParser
import PowerMapGraphviz

/// The command `powermap`.
@main
struct RootCommand: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "powermap",
    abstract: "Measures and draws who decides at a customer, who of us knows them, and what hangs on one thread.",
    discussion: """
      EXAMPLES
        powermap init "Acme Corp" -o accounts/acme.yaml
        powermap check accounts/acme.yaml
        powermap analyze accounts/acme.yaml
        powermap map accounts/acme.yaml -o acme.svg

      EXIT CODES
        0   fine
        1   a condition of --fail-on holds
        2   an account or workspace cannot be used
        3   a picture or file cannot be made
        64  the command is not called as it should be
      """,
    version: version,
    subcommands: [
      CheckCommand.self, AnalyzeCommand.self, PlanCommand.self, SimulateCommand.self, DiffCommand.self,
      TrendCommand.self, PortfolioCommand.self, CICommand.self, IntroduceCommand.self, WhoCommand.self, MapCommand.self,
      PageCommand.self, SiteCommand.self, ExplainCommand.self, SchemaCommand.self, InitCommand.self, ImportCommand.self,
      StreamCommand.self, GenerateCommand.self,
    ])

  static func main() async {
    await Graphviz.serveIfWorker()
    await main(nil)
  }
}
