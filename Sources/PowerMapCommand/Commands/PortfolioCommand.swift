import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

struct PortfolioCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "Says which accounts of a workspace need us most, and what hangs on each colleague.",
    discussion: """
      Accounts are read and analysed on all processors, one after the other: memory holds their headline figures and
      nothing else. One that cannot be used is reported and stops none of the others; the exit code is then 2.
      What was read is kept in the folder .powermap of the workspace, so that the next run reads only what changed.

      EXAMPLES
        powermap portfolio
        powermap portfolio crm --as-of 2026-11-01 --rows all
        powermap portfolio crm --format csv -o portfolio.csv
        powermap portfolio crm --format csv --table colleagues -o colleagues.csv
        powermap portfolio crm --format json --timings > portfolio.json
      """)

  /// The formats of the report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, markdown
  }

  /// What a file of comma-separated values holds.
  enum Table: String, CaseIterable, ExpressibleByArgument {
    case accounts, colleagues
  }

  @OptionGroup var portfolio: PortfolioArguments
  @OptionGroup var date: DateOption

  @Option(help: "The format of the report.")
  var format = Format.text

  @Option(help: "What a CSV file holds.")
  var table: Table?

  @Option(
    help: .init(
      "How many rows the tables of text and Markdown have at most: a number, or all.", valueName: "n"))
  var rows = RowLimit(count: 20)

  @Option(help: .init("When to use colours: auto is on a terminal, unless NO_COLOR is set.", valueName: "when"))
  var color = ColorChoice.auto

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if table != nil, format != .csv { throw ValidationError("--table is for --format csv") }
  }

  func perform() async throws -> ExitStatus {
    let files = try portfolio.files()
    let day = date.day()
    var sum = try await sum(of: files, asOf: day)
    try sum.times.measure(\.writing) { [report = sum.report(asOf: day, rowLimit: rows)] in
      try output.write(text(of: report))
    }
    if portfolio.timings { StandardError.print(sum.times.lines(count: files.paths.count)) }
    StandardError.say(warnings: sum.warnings)
    if sum.unusable.isEmpty { return .fine }
    StandardError.say("\(sum.unusable.count) of \(counted(files.paths.count, "account", "accounts")) cannot be used")
    return .invalidInput
  }

  /// Adds up all accounts, and says of each that cannot be used what is wrong with it.
  private func sum(of files: WorkspaceFiles, asOf day: Day) async throws -> PortfolioSum {
    var progress = ProgressLine("accounts", total: files.paths.count, isWanted: !portfolio.hidesProgress)
    defer { progress.clear() }
    var sum = PortfolioSum()
    // A row for each account has no place for what the figures of people and ties rest on.
    try await portfolio.pass(files, asOf: day, showing: [.account]).run { account in
      PortfolioSum.Part(account)
    } finished: {
      progress.show($0)
    } receive: { part in
      sum.add(part)
      if part.errors.isEmpty { return }
      progress.clear()
      StandardError.print(Diagnostics(part.errors).description)
    }
    return sum
  }

  private func text(of report: PortfolioReport) -> String {
    switch format {
    case .text: report.text(isColoured: color.isWanted(onStandardOutput: output.isStandardOutput))
    case .json: report.json
    case .markdown: report.markdown
    case .csv: table == .colleagues ? report.colleagueCSV : report.accountCSV
    }
  }
}
