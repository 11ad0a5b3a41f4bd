import ArgumentParser
import Foundation
import PowerMap
import PowerMapFiles
import PowerMapReports

struct CICommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "ci",
    abstract: "Checks, analyses and gates every account of a workspace, and writes the reports a CI system reads.",
    discussion: """
      The folder gets report.md, powermap.sarif, junit.xml and gl-code-quality.json.
      On GitHub the report is also appended to the summary of the step, and findings
      are shown beside the lines that cause them.

      EXAMPLES
        powermap ci --fail-on critical
        powermap ci crm --base origin/main -o reports/
        powermap ci --as-of 2026-11-01 --annotations github
      """)

  @Argument(
    help: .init("An account file, a folder with a powermap.yaml, or that file itself.", valueName: "workspace"),
    completion: .file())
  var workspace = "."

  @Option(help: .init("The git revision to say what is new against, such as origin/main.", valueName: "revision"))
  var base: String?

  @OptionGroup var date: DateOption
  @OptionGroup var gate: GateOption

  @Option(
    help: .init("When to show findings beside lines: auto is where GITHUB_ACTIONS is set.", valueName: "when"))
  var annotations = AnnotationChoice.auto

  @Option(
    name: [.short, .customLong("output")], help: .init("The folder for the reports.", valueName: "folder"),
    completion: .directory)
  var output = "reports"

  func perform() async throws -> ExitStatus {
    let day = date.day()
    let report = try await report(asOf: day)
    try write(report)
    for account in report.accounts {
      for failure in account.failures { StandardError.say("\(account.id): \(failure)") }
    }
    StandardError.say(report.headline)
    if report.isBroken { return .invalidInput }
    return report.isFailed ? .conditionHolds : .fine
  }

  private func report(asOf day: Day) async throws -> JobReport {
    let paths = await RepositoryPaths()
    var earlier: JobBase?
    if let base { earlier = try await JobBase(base, of: workspace, asOf: day) }
    do {
      let selection = try Selection(path: workspace, account: nil)
      _ = selection.reportProblems()
      return try JobReport(selection.workspace, asOf: day, gates: gate.gates(), base: earlier, paths: paths)
    } catch let problems as Diagnostics {
      StandardError.print(problems.description)
      return JobReport(asOf: day, problems: problems.map { JobIssue($0, paths: paths) }, accounts: [])
    }
  }

  private func write(_ report: JobReport) throws {
    try OutputFile.makeFolder(output)
    let files = [
      ("report.md", report.markdown),
      ("powermap.sarif", SARIFLog(report, version: RootCommand.version).json),
      ("junit.xml", JUnitReport(report).xml),
      ("gl-code-quality.json", CodeQualityReport(report).json),
    ]
    for (name, text) in files {
      let path = output.hasSuffix("/") ? output + name : "\(output)/\(name)"
      try OutputFile.write(Data(text.utf8), to: path)
      print(path)
    }
    let environment = ProcessInfo.processInfo.environment
    try JobSummary(environment: environment)?.append(report.markdown)
    if annotations.isWanted(in: environment) { print(GitHubAnnotations(report).text, terminator: "") }
  }
}
