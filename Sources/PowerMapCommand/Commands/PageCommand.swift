import ArgumentParser
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz
import PowerMapReports

struct PageCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Writes one account as a page for a browser: every map, the findings and the plan.",
    discussion: """
      The page is one file that fetches nothing: it works where there is no network, and can be sent by mail. It holds \
      assessments of named people; send it only to those who may read the account file.

      EXAMPLES
        powermap page accounts/acme.yaml -o acme.html
        powermap page accounts/acme.yaml --as-of 2026-11-01 -o acme.html
        powermap page . --account acme -o acme.html
        powermap page accounts/acme.yaml --from 2026-10-01 -o acme.html
      """)

  @OptionGroup var accounts: AccountArguments

  @Option(
    help: .init(
      "Say what changed since an earlier side: a date, or a git revision.", valueName: "date-or-revision"))
  var from: String?

  @Option(help: .init("How many maps to draw at a time; as many as processors, unless given.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var date: DateOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try Jobs.validate(jobs)
  }

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    try selection.requireOneAccount()
    let problems = selection.reportProblems()
    let day = date.day()
    let analysis = try selection.analysis(asOf: day)
    let earlier = try await earlier(of: selection, asOf: day)
    let changes = earlier.map { before in
      ComparisonReport(
        from: before, to: analysis,
        labels: ComparisonReport.Labels(before: from ?? before.asOf.description, after: day.description))
    }
    let maps = try await maps(AccountPage.drawings(of: analysis, since: earlier))
    try output.write(AccountPage(analysis, changes: changes, maps: maps).html)
    return problems
  }

  /// The account as it was on a day, or in a revision; nil where nothing is compared.
  private func earlier(of selection: Selection, asOf day: Day) async throws -> Analysis? {
    guard let from else { return nil }
    if let first = Day(from) { return try selection.analysis(asOf: first) }
    let before = try await Revision(from, of: accounts.path).load(account: accounts.account)
    return try before.analysis(asOf: day)
  }

  private func maps(_ drawings: [Drawing]) async throws -> [(drawing: Drawing, svg: String)] {
    let jobs = Jobs.count(jobs)
    do { return try await PageMaps.render(drawings, atMost: jobs, by: Graphviz.isolated(jobs: jobs)) } catch let failure
      as PageMaps.Failure
    {
      throw CommandFailure(.outputFailed, failure.message)
    }
  }
}
