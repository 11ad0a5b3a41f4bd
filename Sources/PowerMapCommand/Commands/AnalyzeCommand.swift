import ArgumentParser
import PowerMapReports

struct AnalyzeCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Says how safely an account is held, why, and what to do first.",
    discussion: """
      EXAMPLES
        powermap analyze accounts/acme.yaml
        powermap analyze accounts/acme.yaml --format json -o acme.json
        powermap analyze . --fail-on critical --fail-on 'threads<2,resilience<50'
      """)

  @OptionGroup var accounts: AccountArguments
  @OptionGroup var date: DateOption
  @OptionGroup var gate: GateOption
  @OptionGroup var report: ReportOptions

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    let problems = selection.reportProblems()
    let day = date.day()
    let analyses = try selection.analyses(asOf: day)
    if !selection.isOneAccount {
      try report.write(WorkspaceReport(analyses, asOf: day))
    } else if let analysis = analyses.first {
      try report.write(AccountReport(analysis))
    }
    let conditions = try analyses.map(gate.report)
    return problems == .fine ? conditions.first { $0 != .fine } ?? .fine : problems
  }
}
