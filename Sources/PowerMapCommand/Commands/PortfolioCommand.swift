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
      "How many rows the tables of text and Markdown have: a number, or all; 20, unless given.", valueName: "n"))
  var rows: RowLimit?

  @Option(help: .init("When to use colours: auto is on a terminal, unless NO_COLOR is set.", valueName: "when"))
  var color = ColorChoice.auto

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if table != nil, format != .csv { throw ValidationError("--table is for --format csv") }
    if rows != nil, format == .csv || format == .json { throw ValidationError("--rows is for text and Markdown") }
  }

  func perform() async throws -> ExitStatus {
    let files = try portfolio.files()
    let sum = try await sum(of: files, asOf: date.day())
    var times = sum.times
    try times.measure(\.writing) { try output.write(text(of: sum.report)) }
    if portfolio.timings { StandardError.print(times.lines(count: files.paths.count)) }
    let unusable = sum.report.unusable.count
    if unusable > 0 {
      StandardError.say("\(unusable) of \(counted(files.paths.count, "account", "accounts")) cannot be used")
    }
    return unusable > 0 ? .invalidInput : .fine
  }

  /// What is taken of an account before its analysis goes.
  private struct Taken: Sendable {
    var loaded: LoadedAccount
    var headline: AccountHeadline?
    var losses: AccountLosses?
    var times: StagedTimes
  }

  private func sum(of files: WorkspaceFiles, asOf day: Day) async throws -> (
    report: PortfolioReport, times: StagedTimes
  ) {
    var progress = ProgressLine("accounts", total: files.paths.count, isWanted: !portfolio.hidesProgress)
    var (accounts, losses, times) = ([AccountHeadline](), ColleagueLosses(), StagedTimes())
    var unusable: [PortfolioReport.UnusableAccount] = []
    var warnings = 0
    try await portfolio.pass(files, asOf: day).run { account in
      var (loaded, times) = (account.loaded, account.times)
      loaded.account = nil
      let (headline, losses) = times.measure(\.analysing) {
        (account.analysis.map(AccountHeadline.init), account.analysis.map { AccountLosses($0).withoutEvidence })
      }
      return Taken(loaded: loaded, headline: headline, losses: losses, times: times)
    } finished: {
      progress.show($0)
    } receive: { taken in
      times += taken.times
      warnings += taken.loaded.diagnostics.warnings.count
      if let headline = taken.headline { accounts.append(headline) }
      if let lost = taken.losses { losses.add(lost) }
      if let account = PortfolioReport.UnusableAccount(taken.loaded) {
        progress.clear()
        StandardError.print(Diagnostics(taken.loaded.diagnostics.errors).description)
        unusable.append(account)
      }
    }
    progress.clear()
    if warnings > 0 {
      StandardError.say("\(counted(warnings, "warning", "warnings")); 'powermap check' shows them")
    }
    let limit = (rows ?? RowLimit(count: 20)).count
    let report = times.measure(\.writing) {
      PortfolioReport(asOf: day, accounts: accounts, losses: losses, unusable: unusable, rowLimit: limit)
    }
    return (report, times)
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

extension PortfolioReport.UnusableAccount {
  /// An account with an error; nil for one without.
  init?(_ loaded: LoadedAccount) {
    guard let error = loaded.diagnostics.errors.first else { return nil }
    self.init(
      id: WorkspaceFiles.id(of: loaded.path), path: error.path, line: error.position.line,
      column: error.position.column, message: error.sentence)
  }
}

/// How many rows a table has: a number, or all.
struct RowLimit: ExpressibleByArgument {
  /// nil for all.
  var count: Int?

  init(count: Int?) { self.count = count }

  /// Reads a number from 1, or `all`.
  init?(argument: String) {
    if argument == "all" {
      count = nil
    } else if let number = Int(argument), number >= 1 {
      count = number
    } else {
      return nil
    }
  }
}
