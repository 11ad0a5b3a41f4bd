import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

struct DiffCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed: between two days, two files, or two git revisions.",
    discussion: """
      What is no date is a revision; git must then be installed.

      EXAMPLES
        powermap diff accounts/acme.yaml --from 2026-10-01 --to 2026-11-01
        powermap diff old/acme.yaml accounts/acme.yaml
        powermap diff accounts/acme.yaml --from HEAD~1
        powermap diff . --from main --format markdown --fail-on critical
      """)

  @OptionGroup var accounts: AccountArguments

  @Argument(
    help: .init("The later account file or workspace, where two are compared.", valueName: "later"),
    completion: .file())
  var later: String?

  @Option(help: .init("The earlier side: a date, or a git revision.", valueName: "date-or-revision"))
  var from: String?

  @Option(
    help: .init(
      "The later side; today for dates, the files as they are for revisions, unless given.",
      valueName: "date-or-revision"))
  var to: String?

  @OptionGroup var date: DateOption
  @OptionGroup var gate: GateOption
  @OptionGroup var report: ReportOptions

  func validate() throws {
    _ = try versions()
  }

  private func versions() throws -> Versions {
    try Versions(later: later, from: from, to: to, asOf: date.asOf)
  }

  /// Accounts on a day, and what they are called.
  private struct Side {
    var selection: Selection
    var day: Day
    var label: String
  }

  func perform() async throws -> ExitStatus {
    let (before, after) = try await sides()
    let problems = [before.selection, after.selection].map { $0.reportProblems() }
    let earlier = try before.selection.analyses(asOf: before.day)
    let current = try after.selection.analyses(asOf: after.day)
    try write(earlier, current, before, after)
    let conditions = try current.map(gate.report)
    return (problems + conditions).first { $0 != .fine } ?? .fine
  }

  /// One account is compared whatever the two files are called; those of workspaces are matched by their ids.
  private func write(_ earlier: [Analysis], _ current: [Analysis], _ before: Side, _ after: Side) throws {
    let labels = ComparisonReport.Labels(before: before.label, after: after.label)
    guard before.selection.isOneAccount, after.selection.isOneAccount else {
      // An account that cannot be used on one side was reported; it has neither come nor gone.
      let unusable = before.selection.unusable.union(after.selection.unusable)
      let (earlier, current) = (earlier.without(unusable), current.without(unusable))
      try report.write(WorkspaceComparisonReport(from: earlier, to: current, labels: labels))
      return
    }
    // An account that cannot be used was reported, and leaves nothing to compare.
    guard let first = earlier.first, let last = current.first else { return }
    try report.write(ComparisonReport(from: first, to: last, labels: labels))
  }

  private func revision(_ name: String) async throws -> Selection {
    try await Revision(name, of: accounts.path).load(account: accounts.account)
  }

  private func sides() async throws -> (before: Side, after: Side) {
    switch try versions() {
    case .files(let later):
      var others = accounts
      others.path = later
      let (before, after) = (try accounts.load(), try others.load())
      let day = date.day()
      return (Side(selection: before, day: day, label: accounts.path), Side(selection: after, day: day, label: later))
    case .days(let first, let last):
      let selection = try accounts.load()
      let last = last ?? date.day()
      return (
        Side(selection: selection, day: first, label: first.description),
        Side(selection: selection.withoutProblems, day: last, label: last.description)
      )
    case .revisions(let from, let to):
      let before = try await revision(from)
      let after = if let to { try await revision(to) } else { try accounts.load() }
      let day = date.day()
      return (
        Side(selection: before, day: day, label: from), Side(selection: after, day: day, label: to ?? "working tree")
      )
    }
  }
}

extension [Analysis] {
  /// Those of other accounts.
  fileprivate func without(_ ids: Set<String>) -> [Analysis] {
    filter { !ids.contains($0.account.id.rawValue) }
  }
}

extension Selection {
  /// The ids of the accounts with errors.
  fileprivate var unusable: Set<String> {
    Set(workspace.accounts.filter { $0.account == nil }.map(\.id))
  }

  /// The same accounts, whose problems were reported already.
  fileprivate var withoutProblems: Selection {
    var selection = self
    selection.workspace.diagnostics = .init()
    for index in workspace.accounts.indices { selection.workspace.accounts[index].diagnostics = .init() }
    return selection
  }
}
