public import ArgumentParser
public import PowerMap
import PowerMapReports

struct PlanCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Says whom to meet next, why, through whom, and how to begin.",
    discussion: """
      EXAMPLES
        powermap plan accounts/acme.yaml
        powermap plan accounts/acme.yaml --steps 5 --max-new-per-colleague 1
        powermap plan accounts/acme.yaml --lock ben:omar --exclude ana:eva
        powermap plan accounts/acme.yaml --exact --format json
      """)

  @OptionGroup var accounts: AccountArguments
  @OptionGroup var date: DateOption

  @Option(help: .init("How many new relationships; 3, unless the policy says otherwise.", valueName: "number"))
  var steps: Int?

  @Option(help: "What to gain most of: resilience or retention.")
  var objective = Plan.Objective.resilience

  @Flag(help: "Examine every combination; refused where there are too many.")
  var exact = false

  @Option(
    help: .init(
      "The most new relationships for one colleague; 2, unless the policy says otherwise.", valueName: "number"))
  var maxNewPerColleague: Int?

  @Option(
    parsing: .singleValue,
    help: .init("A pair that is planned whatever it gains. Repeatable.", valueName: "ours:theirs"))
  var lock: [Plan.Pair] = []

  @Option(parsing: .singleValue, help: .init("A pair that is never planned. Repeatable.", valueName: "ours:theirs"))
  var exclude: [Plan.Pair] = []

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let steps, steps < 1 { throw ValidationError("'--steps' must be at least 1") }
    if let maxNewPerColleague, maxNewPerColleague < 1 {
      throw ValidationError("'--max-new-per-colleague' must be at least 1")
    }
  }

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    try selection.requireOneAccount()
    let problems = selection.reportProblems()
    let analysis = try selection.analysis(asOf: date.day())
    let plan = try analysis.plan(
      PlanOptions(
        steps: steps, objective: objective, isExact: exact, maximumPerColleague: maxNewPerColleague, locked: lock,
        excluded: exclude))
    try report.write(PlanReport(plan, of: analysis))
    return problems
  }
}

extension Plan.Objective: ExpressibleByArgument {}

extension PlanError {
  /// Whether the options are wrong, rather than the account.
  var isAboutTheCall: Bool {
    if case .unknownPower = self { false } else { true }
  }
}
