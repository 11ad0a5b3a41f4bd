import DataTree
public import PowerMap

/// What is said of several accounts on one day: a summary of all, and the report of each.
public struct WorkspaceReport: Report {
  /// The day of every analysis.
  public var asOf: Day
  /// The reports, in order of the accounts' ids.
  public var accounts: [AccountReport]

  /// A report of analyses of one day, in any order.
  public init(_ analyses: [Analysis], asOf: Day, capabilities: [Capability] = Capability.all) {
    self.asOf = asOf
    self.accounts = analyses.sorted { $0.account.id < $1.account.id }
      .map { AccountReport($0, capabilities: capabilities) }
  }

  /// The analyses as JSON with sorted keys, each as `AccountReport.json` has it, by the account's id under `accounts`.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("asOf", .text(asOf.description)),
      ("accounts", .mapping(accounts.map { Tree.Entry($0.analysis.account.id.rawValue, $0.tree) })),
    ]).sortedByKey.json() + "\n"
  }
}
