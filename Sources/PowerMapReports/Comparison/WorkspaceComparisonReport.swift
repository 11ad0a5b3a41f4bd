import DataTree
public import PowerMap

/// What changed in the accounts of two workspaces, account by account of the same id.
public struct WorkspaceComparisonReport: Report {
  /// What the two sides are called.
  public let labels: ComparisonReport.Labels
  /// The accounts of both sides, in order of their ids.
  public let accounts: [ComparisonReport]
  /// The accounts that only the later side has, in order of their ids.
  public let added: [Analysis]
  /// The accounts that only the earlier side has, in order of their ids.
  public let removed: [Analysis]

  /// A report of two sets of analyses, in any order.
  public init(from before: [Analysis], to after: [Analysis], labels: ComparisonReport.Labels) {
    func byID(_ analyses: [Analysis]) -> [Account.ID: Analysis] {
      Dictionary(analyses.map { ($0.account.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    func only(_ analyses: [Analysis], notIn others: [Account.ID: Analysis]) -> [Analysis] {
      analyses.filter { others[$0.account.id] == nil }.sorted { $0.account.id < $1.account.id }
    }
    let (old, current) = (byID(before), byID(after))
    self.labels = labels
    accounts = current.values.sorted { $0.account.id < $1.account.id }.compactMap { analysis in
      old[analysis.account.id].map { ComparisonReport(from: $0, to: analysis, labels: labels) }
    }
    added = only(after, notIn: old)
    removed = only(before, notIn: current)
  }

  /// The comparisons as JSON with sorted keys, each as `ComparisonReport.json` has it, by the account's id.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("before", .text(labels.before)), ("after", .text(labels.after)),
      ("accounts", .mapping(accounts.map { Tree.Entry($0.comparison.after.account.rawValue, $0.tree) })),
      ("added", .list(added.map { .text($0.account.id.rawValue) })),
      ("removed", .list(removed.map { .text($0.account.id.rawValue) })),
    ]).sortedByKey.json() + "\n"
  }

  /// The score that fell most first, equal ones by id, those without a difference at the end.
  var ranked: [ComparisonReport] {
    accounts.enumerated().sorted { left, right in
      let scores = [left.element, right.element].map { $0.comparison.score.score.difference.value }
      switch (scores[0], scores[1]) {
      case (let one?, let other?) where abs(one - other) > Tolerance.equal: return one < other
      case (.some, .none): return true
      case (.none, .some): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The accounts that came and went, in words.
  var comingsAndGoings: [String] {
    [("New", added), ("Gone", removed)].filter { !$0.1.isEmpty }.map { word, analyses in
      "\(word): \(analyses.map(\.account.name).joined(separator: ", "))"
    }
  }
}
