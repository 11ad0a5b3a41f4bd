import ArgumentParser
import Foundation
import PowerMap
import PowerMapFiles
import PowerMapGraphviz
import PowerMapReports

struct SiteCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Writes a workspace as a folder of pages: an index of all accounts, a page and a map of each.",
    discussion: """
      Only what changed is drawn: a page stays as long as the account file, its logs, \
      powermap.yaml, the day, the options and this version are those it was drawn \
      from. In the end the folder is replaced as a whole; a run that was interrupted \
      goes on where it was. The site holds assessments of named people: let only those \
      read it who may read the account files.

      EXAMPLES
        powermap site -o site
        powermap site crm --as-of 2026-11-01 -o site
        powermap site crm -o site --fresh --timings
      """)

  @OptionGroup var portfolio: PortfolioArguments
  @OptionGroup var date: DateOption

  @Option(help: "The colours of the maps; the pages follow the reader's light or dark.")
  var theme = ThemeName.light

  @Flag(help: "Draw everything anew, such as after an update of Graphviz or of the fonts.")
  var fresh = false

  @Option(
    name: [.short, .customLong("output")], help: .init("The folder of the site.", valueName: "folder"),
    completion: .directory)
  var output: String

  func perform() async throws -> ExitStatus {
    let files = try portfolio.files()
    let day = date.day()
    let folder = try SiteFolder(output)
    defer { folder.close() }
    var (sum, count) = try await drawn(files, asOf: day, in: folder)
    try sum.times.measure(\.writing) { [report = sum.report(asOf: day, rowLimit: RowLimit(count: nil))] in
      let index = PortfolioPage(report, pages: count.addresses, workspace: files.folder).html
      try folder.publish(drawn: count.drawn, kept: count.kept, index: Data(index.utf8))
    }
    print(output.hasSuffix("/") ? "\(output)index.html" : "\(output)/index.html")
    if portfolio.timings { StandardError.print(sum.times.lines(count: files.paths.count)) }
    StandardError.say(warnings: sum.warnings)
    StandardError.say(count.words)
    if count.failed > 0 { return .outputFailed }
    return count.unusable > 0 ? .invalidInput : .fine
  }

  /// Draws what must be drawn, and says of each account that cannot be used or drawn what is wrong with it.
  private func drawn(
    _ files: WorkspaceFiles, asOf day: Day, in folder: SiteFolder
  ) async throws -> (PortfolioSum, SiteCount) {
    let pass = portfolio.pass(files, asOf: day)
    let pages = SitePages(
      folder: folder, renderer: Graphviz.isolated(jobs: pass.jobs), theme: theme, isFresh: fresh)
    var progress = ProgressLine("accounts", total: files.paths.count, isWanted: !portfolio.hidesProgress)
    defer { progress.clear() }
    var (sum, count) = (PortfolioSum(), SiteCount())
    try await pass.run { account in
      try await pages.account(account)
    } finished: {
      progress.show($0)
    } receive: { account in
      sum.add(account.part)
      sum.times.drawing += account.drawingSeconds
      count.add(account)
      if !account.part.errors.isEmpty {
        progress.clear()
        StandardError.print(Diagnostics(account.part.errors).description)
      } else if case .failed(let failure) = account.page {
        progress.clear()
        StandardError.say("\(account.id): \(failure.message)")
      }
    }
    return (sum, count)
  }
}
