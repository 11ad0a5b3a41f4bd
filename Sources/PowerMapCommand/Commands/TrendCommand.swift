import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

struct TrendCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Shows how the measures of an account moved over time.",
    discussion: """
      The last day is always shown, however long the last step.

      EXAMPLES
        powermap trend accounts/acme.yaml --from 2026-05-01 --to 2026-11-01
        powermap trend accounts/acme.yaml --from 2026-05-01 --every '2 weeks'
        powermap trend accounts/acme.yaml --from 2026-05-01 --measures threads
      """)

  /// More days than anybody reads, and few enough to compute.
  private static let mostDays = 1000

  @OptionGroup var accounts: AccountArguments

  @Option(help: .init("The first day, YYYY-MM-DD.", valueName: "date"))
  var from: Day

  @Option(help: .init("The last day, YYYY-MM-DD; today, unless given.", valueName: "date"))
  var to: Day?

  @Option(help: .init("The step: month, quarter, week, day, year, or several as '14 days'.", valueName: "step"))
  var every = DayStep.month

  @Option(
    help: .init(
      "The account-wide measures to show, by their keys and commas; 'powermap explain' lists them.",
      valueName: "keys"))
  var measures: String?

  @OptionGroup var report: ReportOptions

  func validate() throws {
    _ = try chosenMeasures()
    if let to, to < from { throw ValidationError("the last day, \(to), is before the first, \(from)") }
  }

  private func chosenMeasures() throws -> [Capability] {
    guard let measures else { return Trend.headlines }
    let candidates = Capability.accountNumbers
    return try measures.split(separator: ",", omittingEmptySubsequences: false).map { text in
      let key = text.filter { $0 != " " }
      guard let measure = candidates.first(where: { $0.key == key }) else {
        throw ValidationError(
          "'\(key)' is no account-wide measure that is a number".suggesting(key, among: candidates.map(\.key)))
      }
      return measure
    }
  }

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    try selection.requireOneAccount()
    let last = to ?? today()
    let days = every.days(from: from, through: last)
    guard !days.isEmpty else { throw CommandFailure(.wrongCall, "the first day, \(from), is after \(last)") }
    guard days.count <= Self.mostDays else {
      throw CommandFailure(.wrongCall, "these are \(days.count) days, more than \(Self.mostDays); take a longer step")
    }
    let problems = selection.reportProblems()
    if let account = selection.workspace.accounts.first?.account {
      let trend = try selection.workspace.book.trend(of: account.id, on: days, measures: chosenMeasures())
      try report.write(TrendReport(trend))
    }
    return problems
  }

  private func today() -> Day {
    let today = Day.today
    StandardError.say("to \(today), which is today; --to sets another day")
    return today
  }
}
