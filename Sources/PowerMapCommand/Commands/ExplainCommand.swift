import ArgumentParser
import PowerMapReports

struct ExplainCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows where a figure comes from: definition, formula, inputs found, arithmetic and source.",
    discussion: """
      EXAMPLES
        powermap explain accounts/acme.yaml
        powermap explain accounts/acme.yaml resilience
        powermap explain accounts/acme.yaml power.actual eva
        powermap explain accounts/acme.yaml tie.strength ana:eva
      """)

  @OptionGroup var accounts: AccountArguments

  @Argument(help: "The key of the measure; without one, all keys are listed.")
  var key: String?

  @Argument(help: "The person, department or pair 'a:b' it is of; without one, all are listed.")
  var subject: String?

  @OptionGroup var date: DateOption
  @OptionGroup var report: ReportOptions

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    guard let key else {
      let problems = selection.reportProblems()
      if problems == .fine { try report.write(MeasureList()) }
      return problems
    }
    try selection.requireOneAccount()
    let problems = selection.reportProblems()
    let analysis = try selection.analysis(asOf: date.day())
    let explanation: Explanation
    do throws(ExplanationError) {
      explanation = try Explanation(key, of: subject, in: analysis)
    } catch {
      throw CommandFailure(.wrongCall, error.description.suggesting(error.given, among: error.candidates))
    }
    try report.write(explanation)
    return problems
  }
}
