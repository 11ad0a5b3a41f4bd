import DataTree
import PowerMap

/// The version of the JSON that reports write; it grows when a key changes its meaning or goes away.
let analysisFormatVersion = 1

extension AccountReport {
  /// The analysis as JSON with sorted keys; the same bytes for the same analysis.
  ///
  /// Account-wide figures stand under `measures` by their key, all others by subject and field under `people` (ours
  /// and theirs: ids are unique in an account), `departments` and `ties`. Every figure is an object with `state`:
  /// `known` has `value`, `lo`, `hi` and `because`, `unknown` has `reason`, `lo` and `hi`, `notApplicable` has `reason`.
  /// In findings and evidence, a key without a value is left out, and so is a group of which no measure is asked for.
  public var json: String { tree.sortedByKey.json() + "\n" }

  var tree: Tree {
    var groups: [Capability.Scope.Group: [String: [Tree.Entry]]] = [:]
    for capability in capabilities {
      for (subject, result) in capability.results(analysis) {
        guard let group = capability.scope.group else { continue }
        groups[group, default: [:]][subject, default: []].append(Tree.Entry(capability.field, result.tree))
      }
    }
    let asked = Set(capabilities.compactMap(\.scope.group))
    func bySubject(_ group: Capability.Scope.Group) -> Tree? {
      guard asked.contains(group) else { return nil }
      return .mapping((groups[group] ?? [:]).map { Tree.Entry($0.key, .mapping($0.value)) })
    }
    return .record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("account", .text(analysis.account.id.rawValue)),
      ("asOf", .text(analysis.asOf.description)),
      ("measures", .mapping((groups[.measures] ?? [:]).values.flatMap { $0 })),
      ("people", bySubject(.people)),
      ("departments", bySubject(.departments)),
      ("ties", bySubject(.ties)),
      ("findings", .list(analysis.findings.map(\.tree))),
    ])
  }
}

extension Capability.Scope {
  /// Where the figures of a scope stand in JSON.
  enum Group: String, CaseIterable {
    case measures, people, departments, ties
  }

  /// Where they stand; nil for what spans accounts, which is in no analysis.
  var group: Group? {
    switch self {
    case .account: .measures
    case .person: .people
    case .department: .departments
    case .tie: .ties
    case .book: nil
    }
  }
}
