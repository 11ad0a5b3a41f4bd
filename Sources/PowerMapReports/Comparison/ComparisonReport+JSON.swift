import DataTree
import PowerMap

extension ComparisonReport {
  /// The comparison as JSON with sorted keys; the same bytes for the same two analyses.
  ///
  /// What changed stands as `before` and `after`, figures with their `difference` as well; every figure is an object
  /// with a `state`, as in the JSON of an analysis, but without the evidence, which stands there.
  public var json: String { tree.sortedByKey.json() + "\n" }

  var tree: Tree {
    .record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("before", comparison.before.tree(label: labels.before)),
      ("after", comparison.after.tree(label: labels.after)),
      ("isEmpty", .bool(comparison.isEmpty)),
      ("score", comparison.score.tree),
      ("measures", .mapping(comparison.measures.map { Tree.Entry($0.key, $0.figures.tree) })),
      ("findings", findings),
      ("people", people),
      ("ties", .mapping(comparison.ties.map { Tree.Entry($0.id, $0.tree) })),
      ("departments", .mapping(comparison.departments.map { Tree.Entry($0.id, $0.tree) })),
      ("seats", .list(comparison.seats.map { $0.tree(in: comparison.after.account) })),
    ])
  }

  private var findings: Tree {
    .record([
      ("new", .list(comparison.newFindings.map(\.tree))),
      ("resolved", .list(comparison.resolvedFindings.map(\.tree))),
      (
        "persisting",
        .list(
          comparison.findings.compactMap { change in
            guard case .persisting(let before, let after) = change else { return nil }
            return .record([
              ("id", .text(after.id)), ("isChanged", .bool(change.isChanged)),
              ("severity", pair(.text(before.severity.rawValue), .text(after.severity.rawValue))),
              ("isWaived", pair(.bool(before.waivedUntil != nil), .bool(after.waivedUntil != nil))),
            ])
          })
      ),
      (
        "uncertain",
        .mapping(
          comparison.findings.compactMap { change in
            switch change {
            case .new(_, let reason?), .resolved(_, let reason?): Tree.Entry(change.id, .text(reason))
            default: nil
            }
          })
      ),
    ])
  }

  private var people: Tree {
    func record(_ person: Person) -> Tree {
      .record(
        [("id", .text(person.id.rawValue)), ("name", .text(person.name))]
          + PersonMove.Attribute.allCases.map { ($0.rawValue, person.text(of: $0).map(Tree.text)) })
    }
    return .record([
      ("joined", .list(comparison.joined.map(record))), ("left", .list(comparison.left.map(record))),
      (
        "moved",
        .list(
          comparison.moved.map { move in
            .record([
              ("id", .text(move.id.rawValue)), ("before", record(move.before)), ("after", record(move.after)),
              ("changes", .list(move.changes.map { .text($0.rawValue) })),
            ])
          })
      ),
    ])
  }
}

/// Something before and after.
private func pair(_ before: Tree, _ after: Tree) -> Tree { .record([("before", before), ("after", after)]) }

extension Comparison.Side {
  func tree(label: String) -> Tree {
    .record([
      ("account", .text(account.rawValue)), ("name", .text(name)), ("asOf", .text(asOf.description)),
      ("label", .text(label)),
    ])
  }
}

extension FigureChange<Double> {
  var tree: Tree {
    let number = MeasuredValue.number
    return .record([
      ("before", before.map(number).bareTree), ("after", after.map(number).bareTree),
      ("difference", difference.map(number).bareTree),
    ])
  }
}

extension FigureChange<Int> {
  var tree: Tree {
    let count = MeasuredValue.integer
    return .record([
      ("before", before.map(count).bareTree), ("after", after.map(count).bareTree),
      ("difference", difference.map(count).bareTree),
    ])
  }
}

extension ScoreChange {
  var tree: Tree {
    .record([
      ("score", score.tree), ("raw", raw.tree),
      ("band", pair(band.before.map(name).bareTree, band.after.map(name).bareTree)),
      ("label", pair(.text(label.before), .text(label.after))),
      ("cap", pair(bindingCap.before.map(\.tree) ?? .null, bindingCap.after.map(\.tree) ?? .null)),
      (
        "terms",
        .list(
          terms.map { term in
            .record([
              ("key", .text(term.key)), ("title", .text(term.title)), ("value", term.value.tree),
              ("points", term.points.tree),
            ])
          })
      ),
    ])
  }

  private func name(_ band: Resilience.Band) -> MeasuredValue { .text(band.rawValue) }
}

extension Resilience.Cap {
  fileprivate var tree: Tree {
    .record([("key", .text(key)), ("limit", .number(limit)), ("reason", .text(reason))])
  }
}

extension TieChange {
  fileprivate var tree: Tree {
    .record([
      ("kind", .text(kind.rawValue)), ("isOurs", .bool(isOurs)), ("isLive", pair(.bool(wasLive), .bool(isLive))),
      ("strength", strength.tree),
    ])
  }
}

extension DepartmentChange {
  fileprivate var tree: Tree {
    func text(_ state: DepartmentProfile.State?) -> Tree { state.map { .text($0.rawValue) } ?? .null }
    return .record([
      ("name", .text(name)), ("state", pair(text(state.before), text(state.after))), ("coverage", coverage.tree),
    ])
  }
}

extension SeatChange {
  fileprivate func tree(in account: Account.ID) -> Tree {
    func list(_ people: [Person.ID]) -> MeasuredValue { .list(people.map(\.rawValue)) }
    return .record([
      ("subject", .text(subject.path(in: account))), ("threads", threads.tree),
      ("cutSet", pair(cutSet.before.map(list).bareTree, cutSet.after.map(list).bareTree)), ("survival", survival.tree),
    ])
  }
}
