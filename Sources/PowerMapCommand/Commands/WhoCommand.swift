import ArgumentParser
import PowerMapReports

struct WhoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Says whom to start with in each account, and what hangs on one of us.",
    discussion: """
      Over all accounts of a workspace: the people who together open most of each account, what is lost with each of \
      ours if they leave, and what hangs on a third party.

      EXAMPLES
        powermap who .
        powermap who accounts/acme.yaml --format markdown -o who.md
      """)

  @OptionGroup var accounts: AccountArguments
  @OptionGroup var date: DateOption
  @OptionGroup var report: ReportOptions

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    let problems = selection.reportProblems()
    let day = date.day()
    let analyses = try selection.analyses(asOf: day)
    guard !analyses.isEmpty else { throw CommandFailure(.invalidInput, "no account here can be used") }
    try report.write(WhoReport(analyses, asOf: day))
    return problems
  }
}
